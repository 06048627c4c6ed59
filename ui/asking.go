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

// choosing asks for one of a few answers.
type choosing struct {
	choice prompt.Choice
	then   []func(*Model) tea.Cmd // by answer
}

func (c *choosing) offer(key, label string, then func(*Model) tea.Cmd) {
	c.choice.Answers = append(c.choice.Answers, prompt.Answer{Key: key, Label: label})
	c.then = append(c.then, then)
}

func (c *choosing) press(m *Model, key tea.KeyPressMsg) tea.Cmd {
	m.asking = nil
	if answer := c.choice.Press(key.String()); answer >= 0 {
		return c.then[answer](m)
	}
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

// typing asks for a text.
type typing struct {
	line    *prompt.Line
	changed func(m *Model, text string) tea.Cmd // after each key; nil: nothing
	done    func(m *Model, text string) tea.Cmd
	dropped func(m *Model) tea.Cmd // nil: nothing
}

func (t *typing) press(m *Model, key tea.KeyPressMsg) tea.Cmd {
	switch key.String() {
	case "enter":
		m.asking = nil
		return t.done(m, t.line.Text())
	case "esc", "ctrl+c", "ctrl+g":
		m.asking = nil
		if t.dropped == nil {
			return nil
		}
		return t.dropped(m)
	case "down", "ctrl+n":
		return m.move(1)
	case "up", "ctrl+p":
		return m.move(-1)
	}
	before := t.line.Text()
	t.line.Press(key.String(), key.Text)
	return t.tell(m, before)
}

func (t *typing) paste(m *Model, text string) tea.Cmd {
	before := t.line.Text()
	t.line.Insert(text)
	return t.tell(m, before)
}

func (t *typing) tell(m *Model, before string) tea.Cmd {
	if now := t.line.Text(); t.changed != nil && now != before {
		return t.changed(m, now)
	}
	return nil
}
