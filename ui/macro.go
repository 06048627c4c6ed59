package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/commands"
	"broadsheet/ui/keys"
)

// play begins a list of commands, or has it wait for the end of the one under way.
func (m *Model) play(list []keys.Command) {
	if m.macro.Begin(list) {
		m.ahead.Forget()
	}
}

// playOn goes on with the list, as far as nothing has to be waited for: an outcome, an answer, or the end of the help,
// which would take the next command for its own. It is asked to after every message, since any may end that.
func (m *Model) playOn() tea.Cmd {
	var cmds []tea.Cmd
	for m.asking == nil && m.help == nil {
		next, ok := m.macro.Next()
		if !ok {
			break
		}
		cmds = append(cmds, m.macro.Track(m.perform(next)))
	}
	return tea.Batch(cmds...)
}

// stopPlaying ends the list before its end, and a refresh that it waits for.
func (m *Model) stopPlaying() tea.Cmd {
	m.said.Refuse("Stopped.")
	m.macro.Stop()
	if m.refresh.Running() {
		return m.cancel()
	}
	return nil
}

// step takes the outcome of a part of a command of the list, which waits for what follows from that too.
func (m *Model) step(step commands.Step) tea.Cmd {
	track := func(cmd tea.Cmd) tea.Cmd { return cmd }
	if m.macro.Take(step) {
		track = m.macro.Track
	}
	var cmds []tea.Cmd
	if several, ok := step.Msg.(tea.BatchMsg); ok {
		for _, cmd := range several {
			cmds = append(cmds, track(cmd))
		}
	} else if next, ok := m.outcome(step.Msg); ok {
		cmds = append(cmds, track(next))
	} else if step.Msg != nil { // it is for Bubble Tea itself
		cmds = append(cmds, func() tea.Msg { return step.Msg })
	}
	return tea.Batch(cmds...)
}
