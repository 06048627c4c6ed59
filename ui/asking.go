package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/prompt"
	"broadsheet/ui/status"
)

// question is what the status line asks. While it does, all keys are its own.
type question interface {
	press(m *Model, key tea.KeyPressMsg) tea.Cmd
	paste(m *Model, text string) tea.Cmd
}

// barred is a question that stands in the status line as any message does.
type barred interface{ bar() status.Bar }

// choosing asks for one of a few answers.
type choosing struct {
	choice prompt.Choice
	then   []func(*Model) tea.Cmd // by answer
}

func (c *choosing) offer(key, label string, then func(*Model) tea.Cmd) {
	c.choice.Answers = append(c.choice.Answers, prompt.Answer{Key: key, Label: label})
	c.then = append(c.then, then)
}

func (c *choosing) press(m *Model, key tea.KeyPressMsg) tea.Cmd { return c.answer(m, key.String()) }

// answer takes the key of an answer; any other means no, and ends a list of commands too.
func (c *choosing) answer(m *Model, key string) tea.Cmd {
	m.asking = nil
	if answer := c.choice.Press(key); answer >= 0 {
		return c.then[answer](m)
	}
	m.said.Decline()
	return nil
}

func (c *choosing) paste(*Model, string) tea.Cmd { return nil }

// bar is the question with its answers. What is no answer means no, which is said too.
func (c *choosing) bar() status.Bar {
	bar := status.Bar{Message: c.choice.Question, Ask: true}
	for _, answer := range c.choice.Answers {
		bar.Hints = append(bar.Hints, status.Hint{Key: answer.Key, Label: answer.Label})
	}
	bar.Hints = append(bar.Hints, status.Hint{Key: "esc", Label: "no"})
	return bar
}
