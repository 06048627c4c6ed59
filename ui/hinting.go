package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/status"
	"broadsheet/ui/text"
)

// homeRow is what labels are made of: the keys that the fingers lie on. None of them means anything else meanwhile.
const homeRow = "asdfghjkl"

// hinting waits for the label of a link in the pane.
type hinting struct {
	typed string
	copy  bool // the address is copied in place of being opened
}

// hintLinks puts a label on every link in the pane.
func (m *Model) hintLinks() tea.Cmd {
	if m.article.onItsWay() {
		return nil
	}
	if m.reader.HintLinks(hintLabel) == 0 {
		m.said.Refuse("No link is in sight.")
		return nil
	}
	m.asking = &hinting{}
	return nil
}

// hintLabel is one letter while that is enough, else two; the links beyond those get none.
func hintLabel(i, of int) string {
	letters := len(homeRow)
	switch {
	case of <= letters:
		return homeRow[i : i+1]
	case i < letters*letters:
		return homeRow[i/letters:i/letters+1] + homeRow[i%letters:i%letters+1]
	default:
		return ""
	}
}

func (h *hinting) press(m *Model, key tea.KeyPressMsg) tea.Cmd {
	pressed := key.String()
	if len(pressed) != 1 || !strings.Contains(homeRow+"y", pressed) {
		pressed = key.Keystroke() // the letter's place on another keyboard
	}
	switch {
	case pressed == "y" && h.typed == "":
		h.copy = !h.copy
		return nil
	case len(pressed) != 1 || !strings.Contains(homeRow, pressed):
		return h.end(m)
	}
	h.typed += pressed
	address, left := m.reader.Hint(h.typed)
	if address != "" || left == 0 {
		return h.take(m, address)
	}
	return nil
}

// click takes the link whose label is clicked; a click elsewhere takes none.
func (h *hinting) click(m *Model, mouse tea.Mouse) tea.Cmd {
	p, row, ok := m.layout.at(mouse.X, mouse.Y)
	if !ok || p != articlePane {
		return h.end(m)
	}
	return h.take(m, m.reader.HintUnder(mouse.X-m.layout.panes[p].left, row))
}

// take does with a link what the labels were asked for.
func (h *hinting) take(m *Model, address string) tea.Cmd {
	switch {
	case address == "" || m.reader.Follow(address):
		return h.end(m)
	case h.copy:
		m.said.Say("Copied: " + text.Row(address))
		return tea.Batch(h.end(m), tea.SetClipboard(address))
	default:
		return tea.Batch(h.end(m), m.browse(address))
	}
}

func (h *hinting) end(m *Model) tea.Cmd {
	m.asking = nil
	m.reader.ClearHints()
	return nil
}

func (h *hinting) paste(*Model, string) tea.Cmd { return nil }

func (h *hinting) bar() status.Bar {
	if h.copy {
		return status.Bar{Message: "Copy which link?", Ask: true, Hints: []status.Hint{{Key: "y", Label: "open"}, {Key: "esc", Label: "none"}}}
	}
	return status.Bar{Message: "Open which link?", Ask: true, Hints: []status.Hint{{Key: "y", Label: "copy"}, {Key: "esc", Label: "none"}}}
}
