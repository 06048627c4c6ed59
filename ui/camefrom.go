package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/feedlist"
)

// cameFrom is the list that one left for the hits of a search, as it was.
type cameFrom struct {
	edition  edition
	rows     []store.Headline
	selected int64
	head     int64 // the row below which the selected one was listed, or that one itself
	line     int   // of the screen, on which the selected row stood
}

// here is the present list, to come back to.
func (m *Model) here() *cameFrom {
	m.stopFinding()
	selected, _ := m.headlines.Selected()
	return &cameFrom{m.edition, m.headlines.Loaded(), selected.ID, m.headlines.HeadOf(selected).ID, m.headlines.Line()}
}

// showAbove shows a list that is left for the present one.
func (m *Model) showAbove(view feedlist.View) {
	before := m.here()
	m.focusOn(headlinesPane)
	m.begin(view)
	m.edition.before = before
}

// goBack shows the list that one came from, as it was, and looks what became of its articles meanwhile.
func (m *Model) goBack() tea.Cmd {
	before, left := m.edition.before, m.edition
	m.focusOn(headlinesPane)
	m.stopFinding()
	m.edition = before.edition
	m.edition.generation, m.edition.finding.number = left.generation+1, left.finding.number+1
	m.edition.loading = [2]bool{}
	if m.edition.ranked != nil {
		m.edition.ranked.loading = false
	}
	m.dress()
	m.headlines.Reset(before.rows)
	m.headlines.SelectID(before.selected)
	m.headlines.PlaceCursor(before.line)
	if !m.edition.shown {
		return m.loadTop()
	}
	return tea.Batch(m.reread(), m.extend())
}

// place is what the next start brings back: the view from which all this began, and its row.
func (c *cameFrom) place() (view string, selected int64) {
	if c.edition.before != nil {
		return c.edition.before.place()
	}
	return c.edition.view.String(), c.head
}
