package prompt

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/status"
)

// Choice asks for one of a few answers. Every key that is none of them means no.
type Choice struct {
	Question string
	answers  []answer
}

// answer is one way to answer a choice.
type answer struct {
	key   string // as Bubble Tea spells it
	label string // what it means
	then  Then
}

// Offer adds an answer, and what follows from it.
func (c *Choice) Offer(key, label string, then Then) {
	c.answers = append(c.answers, answer{key, label, then})
}

// Press takes a key for an answer.
func (c *Choice) Press(key tea.KeyPressMsg) (State, Then) { return c.Answer(key.String()) }

// Answer takes the key of an answer.
func (c *Choice) Answer(key string) (State, Then) {
	for _, answer := range c.answers {
		if answer.key == key {
			return Answered, answer.then
		}
	}
	return Declined, nil
}

// Paste is no answer.
func (c *Choice) Paste(string) tea.Cmd { return nil }

// Bar is the question with its answers. What is no answer means no, which is said too.
func (c *Choice) Bar() status.Bar {
	bar := status.Bar{Message: c.Question, Ask: true}
	for _, answer := range c.answers {
		bar.Hints = append(bar.Hints, status.Hint{Key: answer.key, Label: answer.label})
	}
	bar.Hints = append(bar.Hints, status.Hint{Key: "esc", Label: "no"})
	return bar
}
