package prompt

import (
	tea "charm.land/bubbletea/v2"
)

// Question is what the last line of the screen asks. While it does, all keys are its own.
type Question interface {
	// Press takes a key. What follows from it is to be done by the caller, once a question that is over was put away.
	Press(key tea.KeyPressMsg) (State, Then)
	// Paste takes a text that was pasted.
	Paste(text string) tea.Cmd
}

// State says whether a question is still asked.
type State int

// A question is asked until it is answered or declined.
const (
	Asked State = iota
	Answered
	Declined
)

// Then is what follows from an answer; nil is nothing.
type Then func() tea.Cmd

// Do does it.
func (t Then) Do() tea.Cmd {
	if t == nil {
		return nil
	}
	return t()
}
