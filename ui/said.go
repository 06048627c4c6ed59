package ui

import (
	"time"
)

// said is what the status line says of what happened. It goes by itself after a while.
type said struct {
	text    string
	problem bool
	until   time.Time
	next    string // a problem of the background that waits until this is read
}

const (
	sayFor      = 8 * time.Second
	complainFor = 20 * time.Second
)

func (m *Model) say(text string) {
	m.said = said{text: text, until: m.now().Add(sayFor)}
}

// refuse says why something is not done. A list of commands ends there.
func (m *Model) refuse(text string) {
	m.refusals++
	m.say(text)
}

// complain says what went wrong, in words.
func (m *Model) complain(text string) {
	m.refusals++
	m.said = said{text: text, problem: true, until: m.now().Add(complainFor)}
}

// mention tells of a problem that nobody asked about: what is being said now is not cut short by it.
func (m *Model) mention(text string) {
	if m.said.text == "" {
		m.complain(text)
		return
	}
	m.said.next = text
}

// fail complains about an error, and logs it.
func (m *Model) fail(doing string, err error) {
	m.options.Log.Error("Failed", "doing", doing, "error", err)
	m.complain(doing + ": " + err.Error())
}

// hush takes back what was said too long ago.
func (m *Model) hush() {
	if m.said.text == "" || !m.now().After(m.said.until) {
		return
	}
	next := m.said.next
	m.said = said{}
	if next != "" {
		m.complain(next)
	}
}
