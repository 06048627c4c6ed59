package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/prompt"
	"broadsheet/ui/status"
)

// barred is a question that stands in the status line as any message does.
type barred interface{ Bar() status.Bar }

// ask begins to ask for a text. Up and down go through what was typed before, or move what stands above the question.
func (m *Model) ask(question *prompt.Text) tea.Cmd {
	question.Step = m.moveAbove
	question.Begin()
	m.asking = question
	return nil
}

func (m *Model) moveAbove(step int) tea.Cmd {
	if m.help != nil {
		m.help.Choose(step)
		return nil
	}
	return m.move(step)
}

// answer gives the question a key, and does what follows from that. A list of commands ends with a question that is
// declined.
func (m *Model) answer(key tea.KeyPressMsg) tea.Cmd { return m.afterAnswer(m.asking.Press(key)) }

func (m *Model) afterAnswer(state prompt.State, then prompt.Then) tea.Cmd {
	if state != prompt.Asked {
		m.asking = nil
	}
	if state == prompt.Declined {
		m.said.Decline()
	}
	return then.Do()
}

// answerAtOnce has a question answered by a text that is known already, if it is asked at all.
func (m *Model) answerAtOnce(ask tea.Cmd, text string) tea.Cmd {
	question, ok := m.asking.(*prompt.Text)
	if !ok {
		return ask
	}
	m.asking = nil
	return tea.Batch(ask, question.Done(text))
}

func (m *Model) paste(text string) tea.Cmd {
	if m.asking != nil {
		return m.asking.Paste(text)
	}
	return nil
}
