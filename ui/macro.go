package ui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/keys"
)

// macro is a list of commands under way. Each begins when all that the one before set going has ended, and the list
// ends at the first that could not be done.
type macro struct {
	running  bool
	number   int            // of the list, so that what an older one set going does not count
	rest     []keys.Command // not begun yet
	awaited  int            // what the present command set going and has not ended
	refusals int            // as many as there were before the present command
}

// play begins a list of commands, or has it wait for the end of the one under way.
func (m *Model) play(commands []keys.Command) {
	if m.macro.running && len(m.macro.rest) < mostAhead {
		m.macro.rest = append(slices.Clip(m.macro.rest), commands...)
		return
	}
	m.ahead = nil
	m.macro = macro{running: true, number: m.macro.number + 1, rest: commands, refusals: m.said.Refusals()}
}

// playOn goes on with the list, as far as nothing has to be waited for. It is asked to after every message, since
// whatever closes a question may have been what the list waited for.
func (m *Model) playOn() tea.Cmd {
	var cmds []tea.Cmd
	for m.macro.running && m.macro.awaited == 0 && m.asking == nil {
		switch {
		case m.macro.refusals != m.said.Refusals():
			m.tellRest()
			m.macro.running = false
		case len(m.macro.rest) == 0:
			m.macro.running = false
		default:
			next := m.macro.rest[0]
			m.macro.rest = m.macro.rest[1:]
			cmds = append(cmds, m.track(m.perform(next)))
		}
	}
	return tea.Batch(cmds...)
}

// tellRest adds to what was said which commands were left undone.
func (m *Model) tellRest() {
	if len(m.macro.rest) > 0 {
		m.said.Add(" Not done after that: " + keys.Macro{Commands: m.macro.rest}.String() + ".")
	}
}

// stopPlaying ends the list before its end, and a refresh that it waits for.
func (m *Model) stopPlaying() tea.Cmd {
	m.said.Refuse("Stopped.")
	m.tellRest()
	m.macro.running = false
	if m.refresh.Running() {
		return m.cancel()
	}
	return nil
}

// stepped is the outcome of a part of a command of the list.
type stepped struct {
	number int
	msg    tea.Msg
}

// track has the list wait for a command of Bubble Tea, and for those that follow from it.
func (m *Model) track(cmd tea.Cmd) tea.Cmd {
	if cmd == nil || !m.macro.running {
		return cmd
	}
	m.macro.awaited++
	number := m.macro.number
	return func() tea.Msg { return stepped{number, cmd()} }
}

func (msg stepped) arrive(m *Model) tea.Cmd {
	track := func(cmd tea.Cmd) tea.Cmd { return cmd }
	if m.macro.running && msg.number == m.macro.number {
		m.macro.awaited--
		track = m.track
	}
	var cmds []tea.Cmd
	if several, ok := msg.msg.(tea.BatchMsg); ok {
		for _, cmd := range several {
			cmds = append(cmds, track(cmd))
		}
	} else if next, ok := m.outcome(msg.msg); ok {
		cmds = append(cmds, track(next))
	} else if msg.msg != nil { // it is for Bubble Tea itself
		cmds = append(cmds, func() tea.Msg { return msg.msg })
	}
	return tea.Batch(cmds...)
}
