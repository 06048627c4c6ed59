package prompt

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/menu"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// Text asks for a text.
type Text struct {
	Line    *Line
	Changed func(text string) tea.Cmd // after each key; nil: nothing
	Done    func(text string) tea.Cmd
	Dropped Then

	Step     func(step int) tea.Cmd        // what up and down do where there is no history
	History  *History                      // what they go through; nil: there is none
	Complete func(text string) []Candidate // the ways to go on; nil: there are none

	completion Completion
}

// Begin makes the question ready to be asked.
func (t *Text) Begin() {
	if t.History != nil {
		t.History.Rewind()
	}
	t.look()
}

// look finds the ways to go on with what was typed.
func (t *Text) look() {
	if t.Complete != nil {
		t.completion.Set(t.Line.Text(), t.Complete(t.Line.Text()))
	}
}

// Press takes a key.
func (t *Text) Press(key tea.KeyPressMsg) (State, Then) {
	before := t.Line.Text()
	switch key.String() {
	case "enter":
		return Answered, func() tea.Cmd { return t.Done(before) }
	case "esc", "ctrl+c", "ctrl+g":
		return Declined, t.Dropped
	case "backspace", "ctrl+h":
		if before == "" && t.Complete != nil { // as in vim, there is nothing to take back but the question
			return Declined, t.Dropped
		}
	}
	return Asked, func() tea.Cmd { return t.edit(key, before) }
}

// edit changes what was typed.
func (t *Text) edit(key tea.KeyPressMsg, before string) tea.Cmd {
	switch key.String() {
	case "down", "ctrl+n":
		return t.goThrough(1)
	case "up", "ctrl+p":
		return t.goThrough(-1)
	case "tab":
		t.follow(1)
		return nil
	case "shift+tab":
		t.follow(-1)
		return nil
	}
	t.Line.Press(key.String(), key.Text)
	return t.tell(before)
}

// goThrough goes through what was typed before; a question without a past moves elsewhere instead.
func (t *Text) goThrough(step int) tea.Cmd {
	before := t.Line.Text()
	switch {
	case t.History == nil:
		return t.Step(step)
	case step < 0:
		t.Line.Set(t.History.Back(before))
	default:
		t.Line.Set(t.History.Forward(before))
	}
	return t.tell(before)
}

// follow puts the next way to go on into the line. The only one there is counts as typed.
func (t *Text) follow(step int) {
	if t.Complete == nil {
		return
	}
	t.Line.Set(t.completion.Step(step))
	if candidates, _ := t.completion.Candidates(); len(candidates) == 1 {
		t.look()
	}
}

// Fill puts a text into the line to be gone on with.
func (t *Text) Fill(text string) {
	t.Line.Set(text)
	t.look()
}

// Choose puts the way to go on into the line that stands at a place of the menu.
func (t *Text) Choose(place int) { t.Fill(t.completion.Choose(place)) }

// Paste puts a text into the line.
func (t *Text) Paste(text string) tea.Cmd {
	before := t.Line.Text()
	t.Line.Insert(text)
	return t.tell(before)
}

func (t *Text) tell(before string) tea.Cmd {
	now := t.Line.Text()
	if now == before {
		return nil
	}
	t.look()
	if t.Changed == nil {
		return nil
	}
	return t.Changed(now)
}

// Menu is the ways to go on.
func (t *Text) Menu() menu.Menu {
	candidates, chosen := t.completion.Candidates()
	list := menu.Menu{Chosen: chosen}
	for _, candidate := range candidates {
		list.Items = append(list.Items, menu.Item{Word: candidate.Name, Note: candidate.Note})
	}
	return list
}

// leastAnswer is how many cells the question leaves for the answer.
const leastAnswer = 12

// View draws the question with what has been typed, and returns the column of the cursor. A note stands on the right
// where there is room for all of it.
func (t *Text) View(width int, note string, look *theme.Theme) (line string, column int) {
	question := text.Cut(" "+t.Line.Question+" ", max(width-leastAnswer, 0))
	answer, cursor := t.Line.View(max(width-text.Width(question)-1, 1))
	column = min(text.Width(question)+cursor, max(width-1, 0))
	right := ""
	if room := width - text.Width(question) - text.Width(answer) - 2; note != "" && room > text.Width(note) {
		right = text.PadLeft(text.Row(note), room)
	}
	answer = text.Cut(answer, width-text.Width(question))
	rest := width - text.Width(question) - text.Width(answer) - text.Width(right)
	return look.Question.Render(question) + look.Input.Render(answer) + look.Dim.Render(right) + text.Spaces(rest), column
}
