package reader

import "broadsheet/ui/typeset"

// Position is a place in the article that survives another width and another run of the program.
type Position = typeset.Place

// Position is the place at the top of the pane.
func (r *Reader) Position() Position {
	if r.page == nil || r.top >= len(r.page.Lines) || r.top == 0 {
		return Position{Block: typeset.Head}
	}
	return r.page.Lines[r.top].Place
}

// Restore brings a place to the top of the pane, or as near to it as the end of the article allows.
func (r *Reader) Restore(position Position) {
	if r.page == nil {
		return
	}
	r.top = 0
	if position.Block != typeset.Head {
		r.top = r.page.Line(position)
	}
	r.clamp()
}
