package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/prompt"
)

// typing asks for a text.
type typing struct {
	line    *prompt.Line
	changed func(m *Model, text string) tea.Cmd // after each key; nil: nothing
	done    func(m *Model, text string) tea.Cmd
	dropped func(m *Model) tea.Cmd // nil: nothing

	history    *prompt.History                                // what up and down go through; nil: they move in the list
	complete   func(m *Model, text string) []prompt.Candidate // the ways to go on; nil: there are none
	completion prompt.Completion
}

// ask begins to ask.
func (m *Model) ask(question *typing) tea.Cmd {
	if question.history != nil {
		question.history.Rewind()
	}
	m.asking = question
	question.look(m)
	return nil
}

// look finds the ways to go on with what was typed.
func (t *typing) look(m *Model) {
	if t.complete != nil {
		t.completion.Set(t.line.Text(), t.complete(m, t.line.Text()))
	}
}

func (t *typing) press(m *Model, key tea.KeyPressMsg) tea.Cmd {
	before := t.line.Text()
	switch key.String() {
	case "enter":
		return t.end(m)
	case "esc", "ctrl+c", "ctrl+g":
		return t.drop(m)
	case "backspace", "ctrl+h":
		if before == "" && t.complete != nil { // as in vim, there is nothing to take back but the question
			return t.drop(m)
		}
	case "down", "ctrl+n":
		return t.step(m, 1)
	case "up", "ctrl+p":
		return t.step(m, -1)
	case "tab":
		return t.follow(m, 1)
	case "shift+tab":
		return t.follow(m, -1)
	}
	t.line.Press(key.String(), key.Text)
	return t.tell(m, before)
}

func (t *typing) end(m *Model) tea.Cmd {
	m.asking = nil
	return t.done(m, t.line.Text())
}

func (t *typing) drop(m *Model) tea.Cmd {
	m.asking = nil
	m.said.Decline()
	if t.dropped == nil {
		return nil
	}
	return t.dropped(m)
}

// step goes through what was typed before; a question without a past moves in the list instead.
func (t *typing) step(m *Model, step int) tea.Cmd {
	before := t.line.Text()
	switch {
	case m.help != nil && t.history == nil:
		m.help.Choose(step)
	case t.history == nil:
		return m.move(step)
	case step < 0:
		t.line.Set(t.history.Back(before))
	default:
		t.line.Set(t.history.Forward(before))
	}
	return t.tell(m, before)
}

// follow puts the next way to go on into the line. The only one there is counts as typed.
func (t *typing) follow(m *Model, step int) tea.Cmd {
	if t.complete == nil {
		return nil
	}
	t.line.Set(t.completion.Step(step))
	if candidates, _ := t.completion.Candidates(); len(candidates) == 1 {
		t.look(m)
	}
	return nil
}

// fill puts a text into the line to be gone on with.
func (t *typing) fill(m *Model, text string) {
	t.line.Set(text)
	t.look(m)
}

// choose puts the way to go on into the line that was clicked.
func (t *typing) choose(m *Model, place int) {
	t.fill(m, t.completion.Choose(place))
}

func (t *typing) paste(m *Model, text string) tea.Cmd {
	before := t.line.Text()
	t.line.Insert(text)
	return t.tell(m, before)
}

func (t *typing) tell(m *Model, before string) tea.Cmd {
	now := t.line.Text()
	if now == before {
		return nil
	}
	t.look(m)
	if t.changed == nil {
		return nil
	}
	return t.changed(m, now)
}
