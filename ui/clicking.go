package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/keys"
	"broadsheet/ui/prompt"
)

// clickStatus does what the hint says that was clicked: it answers a question, or stands for its key.
func (m *Model) clickStatus(column int) tea.Cmd {
	if _, typing := m.asking.(*prompt.Text); typing {
		return nil
	}
	bar, other := m.otherBar()
	if !other {
		bar = m.bar()
	}
	hint, ok := bar.HintAt(m.layout.Width, column)
	if !ok {
		return nil
	}
	if ask, ok := m.asking.(*prompt.Choice); ok {
		return m.macro.Track(m.afterAnswer(ask.Answer(hint.Key)))
	}
	switch {
	case m.asking != nil:
		return nil
	case !m.typing.IsEmpty():
		m.typing.Forget()
		return nil
	}
	return m.doKeys(hint.Key)
}

// doKeys does what keys do, as a hint or a list names them.
func (m *Model) doKeys(named string) tea.Cmd {
	steps, ok := keys.Steps(named)
	if !ok {
		return nil
	}
	commands, _ := m.bindings.Lookup(steps, m.where())
	switch len(commands) {
	case 0:
		return nil
	case 1:
		return m.perform(commands[0])
	default:
		m.play(commands)
		return nil
	}
}

// clickMenu puts a way to go on into the line, or does what the rest of the keys on that row do.
func (m *Model) clickMenu(row int) tea.Cmd {
	if row < 0 {
		return nil
	}
	if ask, ok := m.asking.(*prompt.Text); ok {
		ask.Choose(row)
		return nil
	}
	return m.doKeys(m.typing.Choose(row, m.bindings, m.where()))
}

// clickHelp does what the entry tells of that was clicked.
func (m *Model) clickHelp(mouse tea.Mouse) tea.Cmd {
	commands := m.help.At(mouse.X, mouse.Y)
	if len(commands) == 0 {
		return nil
	}
	m.asking = nil
	return m.doFromHelp(commands)
}
