package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/prompt"
)

// expected is a question that is on its way, and what was typed for it: "A y" is an answer, however fast it was typed.
type expected struct {
	number int // of the question, so that one that was given up is not asked
	coming bool
	keys   []tea.KeyPressMsg
}

// expect keeps the keys that are typed from now on for a question.
func (m *Model) expect() (number int) {
	m.expected = expected{number: m.expected.number + 1, coming: true}
	return m.expected.number
}

// typeAnswer keeps a key for the question that is on its way, if one is. Some keys give it up.
func (m *Model) typeAnswer(key tea.KeyPressMsg) bool {
	switch {
	case !m.expected.coming || m.asking != nil:
		return false
	case key.String() == "esc" || key.String() == "ctrl+c":
		m.expected.coming = false
		m.said.Decline()
	default:
		m.expected.keys = append(m.expected.keys, key)
	}
	return true
}

// meet asks the question that was expected, and gives it what was typed. With nil there is nothing to be asked.
func (m *Model) meet(number int, ask prompt.Question) tea.Cmd {
	if !m.expected.coming || number != m.expected.number {
		return nil
	}
	typed := m.expected.keys
	m.expected = expected{number: number}
	if ask == nil || m.asking != nil {
		return nil
	}
	m.asking = ask
	var cmds []tea.Cmd
	for _, key := range typed {
		cmds = append(cmds, m.press(key))
	}
	return tea.Batch(cmds...)
}
