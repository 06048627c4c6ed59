package reader

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/prompt"
	"broadsheet/ui/status"
)

// homeRow is what labels are made of: the keys that the fingers lie on. None of them means anything else meanwhile.
const homeRow = "asdfghjkl"

// Hinting asks for the label of a link in the pane.
type Hinting struct {
	reader *Reader
	take   func(address string, copied bool) tea.Cmd
	typed  string
	copy   bool // the address is copied in place of being opened
}

// AskLink puts a label on every link in the pane, and asks for one of them; ok is false if no link is in sight. What is
// taken gets the address, and whether it is to be copied. Places of the article itself are gone to.
func (r *Reader) AskLink(take func(address string, copied bool) tea.Cmd) (labels *Hinting, ok bool) {
	if r.HintLinks(hintLabel) == 0 {
		return nil, false
	}
	return &Hinting{reader: r, take: take}, true
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

// Press takes a letter of a label. Any other key takes no link.
func (h *Hinting) Press(key tea.KeyPressMsg) (prompt.State, prompt.Then) {
	pressed := key.String()
	if len(pressed) != 1 || !strings.Contains(homeRow+"y", pressed) {
		pressed = key.Keystroke() // the letter's place on another keyboard
	}
	switch {
	case pressed == "y" && h.typed == "":
		h.copy = !h.copy
		return prompt.Asked, nil
	case len(pressed) != 1 || !strings.Contains(homeRow, pressed):
		return h.end("")
	}
	h.typed += pressed
	address, left := h.reader.Hint(h.typed)
	if address != "" || left == 0 {
		return h.end(address)
	}
	return prompt.Asked, nil
}

// Click takes the link whose label is clicked; a click elsewhere takes none.
func (h *Hinting) Click(column, row int) (prompt.State, prompt.Then) {
	return h.end(h.reader.HintUnder(column, row))
}

// end takes the labels away, and does with a link what they were asked for.
func (h *Hinting) end(address string) (prompt.State, prompt.Then) {
	inside := address != "" && h.reader.Follow(address)
	h.reader.ClearHints()
	if address == "" || inside {
		return prompt.Answered, nil
	}
	return prompt.Answered, func() tea.Cmd { return h.take(address, h.copy) }
}

// Paste is no label.
func (h *Hinting) Paste(string) tea.Cmd { return nil }

// Bar is the question with what else it understands.
func (h *Hinting) Bar() status.Bar {
	question, other := "Open which link?", "copy"
	if h.copy {
		question, other = "Copy which link?", "open"
	}
	return status.Bar{Message: question, Ask: true, Hints: []status.Hint{{Key: "y", Label: other}, {Key: "esc", Label: "none"}}}
}
