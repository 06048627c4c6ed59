package ui

import (
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store/config"
	"broadsheet/ui/opener"
	"broadsheet/ui/text"
)

// typeLink takes a digit of a link's number. Where another digit could follow, it waits a moment for it.
func (m *Model) typeLink(digit string) tea.Cmd {
	if m.article.onItsWay() {
		return nil
	}
	m.article.number += digit
	number, err := strconv.Atoi(m.article.number)
	if err != nil {
		m.article.number = ""
		return nil
	}
	if len(m.reader.Links()) >= number*10 {
		typed := m.article.number
		m.said.Say("Link " + typed + " …")
		return tea.Tick(linkPause, func(time.Time) tea.Msg { return linkTyped{typed} })
	}
	return m.openLink(number)
}

// linkPause is how long a second digit is waited for.
const linkPause = 700 * time.Millisecond

// linkTyped comes when no further digit was typed for a moment.
type linkTyped struct{ number string }

func (msg linkTyped) arrive(m *Model) tea.Cmd {
	if msg.number != m.article.number {
		return nil
	}
	number, _ := strconv.Atoi(msg.number)
	return m.openLink(number)
}

// hintLinks puts a label on every link in the pane.
func (m *Model) hintLinks() tea.Cmd {
	if m.article.onItsWay() {
		return nil
	}
	labels, ok := m.reader.AskLink(m.takeLink)
	if !ok {
		m.said.Refuse("No link is in sight.")
		return nil
	}
	m.asking = labels
	return nil
}

func (m *Model) takeLink(address string, copied bool) tea.Cmd {
	if copied {
		return m.copyAddress(address)
	}
	return m.browse(address)
}

func (m *Model) openLink(number int) tea.Cmd {
	m.article.number = ""
	url, ok := m.reader.OpenLink(number)
	if !ok {
		m.said.Refuse("There is no link " + strconv.Itoa(number) + " here.")
		return nil
	}
	return m.browse(url)
}

func (m *Model) openInBrowser() tea.Cmd {
	if url, ok := m.targetLink(); ok {
		return m.browse(url)
	}
	return nil
}

// targetLink is the link of the article that one looks at. Where it has none, that is said.
func (m *Model) targetLink() (url string, ok bool) {
	h, ok := m.target()
	if ok && h.URL == "" {
		m.said.Refuse("This article has no link.")
	}
	return h.URL, h.URL != ""
}

// browse opens an address by the program that the config names for it, else in the browser.
func (m *Model) browse(url string) tea.Cmd {
	if found, ok := opener.Find(m.config.Openers, url); ok {
		return m.openBy(found, url)
	}
	open := m.options.Browse
	if open == nil {
		return m.handOver(url)
	}
	m.said.Say("Opening " + text.Row(url))
	return func() tea.Msg { return browsed{url, open(url)} }
}

// openBy starts a program of the config's. One that takes the terminal gets it until it ends.
func (m *Model) openBy(found config.Opener, url string) tea.Cmd {
	command, err := opener.Command(found, url)
	if err != nil {
		m.said.Fail("Could not open the link", err)
		return nil
	}
	if found.Terminal {
		return tea.ExecProcess(command, func(err error) tea.Msg { return programEnded{err} })
	}
	m.said.Say("Opening " + text.Row(url) + " with " + text.Row(found.Command[0]))
	return func() tea.Msg { return programEnded{opener.Start(command)} }
}

// programEnded is the end of an opener, or of its start.
type programEnded struct{ err error }

func (msg programEnded) arrive(m *Model) tea.Cmd {
	if msg.err != nil {
		m.said.Fail("Could not open the link", msg.err)
	}
	return nil
}

func (msg browsed) arrive(m *Model) tea.Cmd {
	if msg.err == nil {
		return nil
	}
	m.options.Log.Warn("No browser was opened", "error", msg.err)
	return m.handOver(msg.url)
}

// handOver shows a link and copies it, where there is no browser: over SSH the terminal's own machine has one.
func (m *Model) handOver(url string) tea.Cmd {
	m.said.Explain("No browser here; copied: " + text.Row(url))
	return tea.SetClipboard(url)
}

func (m *Model) copyLink() tea.Cmd {
	url, ok := m.targetLink()
	if !ok {
		return nil
	}
	return m.copyAddress(url)
}

func (m *Model) copyAddress(url string) tea.Cmd {
	m.said.Say("Copied: " + text.Row(url))
	return tea.SetClipboard(url)
}
