package edition

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
)

// before is the list that one left for the hits of a search, as it was.
type before struct {
	list
	rows     []store.Headline
	selected int64
	head     int64 // the row below which the selected one was listed, or that one itself
	line     int   // of the screen, on which the selected row stood
}

// here is the present list, to come back to.
func (e *Edition) here() *before {
	e.stopFinding()
	pane := e.desk.Pane
	selected, _ := pane.Selected()
	return &before{e.list, pane.Loaded(), selected.ID, pane.HeadOf(selected).ID, pane.Line()}
}

// GoBack shows the list that one came from, as it was. What became of its articles meanwhile is to be looked at.
func (e *Edition) GoBack() tea.Cmd {
	back, left := e.before, e.list
	e.stopFinding()
	e.list = back.list
	e.generation, e.finding.number = left.generation+1, left.finding.number+1
	e.loading, e.seeking = [2]bool{}, false
	if e.ranked != nil {
		e.ranked.loading = false
	}
	e.dress()
	e.desk.Pane.Reset(back.rows)
	e.desk.Pane.SelectID(back.selected)
	e.desk.Pane.PlaceCursor(back.line)
	if !e.shown {
		return e.LoadTop()
	}
	return e.Extend()
}

// Place is what the next start brings back: the view from which all this began, and its row.
func (e *Edition) Place() (view string, selected int64) {
	if e.before != nil {
		return e.before.place()
	}
	if h, ok := e.desk.Pane.Selected(); ok {
		selected = e.desk.Pane.HeadOf(h).ID
	}
	return e.view.String(), selected
}

func (b *before) place() (view string, selected int64) {
	if b.before != nil {
		return b.before.place()
	}
	return b.view.String(), b.head
}
