package ui

import "broadsheet/ui/reader"

// anchor holds the text in its place over any number of changes of width. A line at one width begins a little before
// the place it shows at another, so that without it the text would creep back with every change.
type anchor struct {
	place reader.Position // the place that is held
	at    reader.Position // where the pane stood after it was put there: elsewhere, it has been scrolled since
	width int
}

func (a *anchor) resize(pane *reader.Reader, width, height int) {
	if width == a.width {
		pane.SetSize(width, height)
		return
	}
	if now := pane.Position(); now != a.at {
		a.place = now
	}
	pane.SetSize(width, height)
	pane.Restore(a.place)
	a.at, a.width = pane.Position(), width
}
