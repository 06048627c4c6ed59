package headlines

import (
	"maps"
	"slices"
	"time"

	"broadsheet/store"
	"broadsheet/ui/text"
)

// listed is a headline in the list: a row of the view, or one that is listed below another since its story stands open.
type listed struct {
	*store.Headline
	head int64     // the row below which it is listed; 0: it is of the view itself
	day  time.Time // under which it is grouped: below its head wherever that stands
}

// folds are the stories that stand open: what the other feeds have on them, by the row below which that is listed.
type folds map[int64][]store.Headline

// open are the folds of the present list. In one that shows all that it finds, such as a query's, others stand open
// than where stories are folded.
func (p *Pane) open() folds {
	if p.flat {
		return p.grounds[1]
	}
	return p.grounds[0]
}

// SetFlat says whether the rows to come are of a list that folds nothing.
func (p *Pane) SetFlat(flat bool) { p.flat = flat }

// Unfold lists articles below a row, and reports whether there is one that the list does not have anyway. The cursor
// and what is above stay where they are, unless nothing could be seen of what is listed.
func (p *Pane) Unfold(id int64, others []store.Headline) bool {
	before := p.Len()
	p.open()[id] = slices.Clone(others)
	p.Replace(p.loaded)
	more := p.Len() - before
	if more == 0 {
		delete(p.open(), id)
		return false
	}
	if h, ok := p.Selected(); ok && h.ID == id {
		p.revealBelow(more)
	}
	return true
}

// revealBelow scrolls if not even one of the rows below the cursor is seen.
func (p *Pane) revealBelow(rows int) {
	lines := 1
	if p.snippets != nil {
		lines = 2
	}
	if p.Line()+lines >= p.Height() {
		p.PlaceCursor(max(p.Height()-lines*(rows+1), 1))
	}
}

// FoldUp lists nothing below a row any more. A cursor that was there goes to the row.
func (p *Pane) FoldUp(id int64) {
	if h, ok := p.Selected(); ok && p.HeadOf(h).ID == id {
		p.SelectID(id)
	}
	delete(p.open(), id)
	p.Replace(p.loaded)
}

// IsOpen reports whether a story stands open below a row.
func (p *Pane) IsOpen(id int64) bool {
	_, open := p.open()[id]
	return open
}

// Unfolded are the rows below which something is listed, in this list or in another that may be shown again.
func (p *Pane) Unfolded() []int64 {
	return slices.Concat(slices.Collect(maps.Keys(p.grounds[0])), slices.Collect(maps.Keys(p.grounds[1])))
}

// TakeStories takes what the store now has below rows. It is seen when the rows of the view are replaced, too.
func (p *Pane) TakeStories(asked []int64, stories map[int64][]store.Headline) {
	for _, ground := range p.grounds {
		for _, id := range asked {
			switch _, open := ground[id]; {
			case open && len(stories[id]) == 0:
				delete(ground, id)
			case open:
				ground[id] = slices.Clone(stories[id])
			}
		}
	}
}

// HeadOf is the row of the view below which an article is listed; one that stands in the view itself is its own.
func (p *Pane) HeadOf(h store.Headline) store.Headline {
	if i := p.Find(h.ID); i >= 0 {
		for ; i > 0 && p.List.Rows()[i].head != 0; i-- {
		}
		return *p.List.Rows()[i].Headline
	}
	return h
}

// Story are the rows of an article's story: it, and those that are listed below the same row.
func (p *Pane) Story(h store.Headline) []store.Headline {
	i := p.Find(h.ID)
	if i < 0 {
		return []store.Headline{h}
	}
	head := p.HeadOf(h)
	story := []store.Headline{head}
	for _, row := range p.List.Rows()[p.Find(head.ID)+1:] {
		if row.head != head.ID {
			break
		}
		story = append(story, *row.Headline)
	}
	return story
}

// compose puts the stories that stand open between the rows of the view. What stands in the view is not listed again.
func (p *Pane) compose() []listed {
	rows := make([]listed, 0, len(p.loaded))
	known := map[int64]bool{}
	open := p.open()
	if len(open) > 0 {
		for _, h := range p.loaded {
			known[h.ID] = true
		}
	}
	for i := range p.loaded {
		h := &p.loaded[i]
		rows = append(rows, listed{h, 0, h.Published})
		others := open[h.ID]
		for k := range others {
			if !known[others[k].ID] {
				known[others[k].ID] = true
				rows = append(rows, listed{&others[k], h.ID, h.Published})
			}
		}
	}
	return rows
}

// CountAt reports whether a place in the pane is the count of a row.
func (p *Pane) CountAt(line, column int) bool {
	i := p.RowAt(line)
	if i < 0 || p.Width() < ageFrom {
		return false
	}
	row := p.List.Rows()[i]
	end := p.Width() - 1 - reserved(p.when(row)) - p.sourcePart(p.Width())
	return column < end && column >= end-text.Width(p.countOf(row))
}
