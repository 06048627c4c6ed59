// Package headlines is the pane of headlines: what is new, marked and dated, grouped by day.
// It shows the part of a view that was loaded; loading is the reader's business.
package headlines

import (
	"slices"

	"broadsheet/feeds"
	"broadsheet/store"
	"broadsheet/store/terms"
	"broadsheet/ui/list"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// Pane is the pane. Its list is that of the rows that are loaded, and of the stories that stand open below them.
type Pane struct {
	*list.List[listed]
	loaded  []store.Headline // the rows of the view
	grounds [2]folds         // that stand open: where stories are folded, and in flat lists
	flat    bool             // the list folds nothing

	clock   feeds.Clock
	look    *theme.Theme
	days    map[day]string
	oneFeed bool
	logical bool // the terminal turns right-to-left text itself

	snippets Snippets       // nil: the list is no search's
	sought   []terms.Sought // what the search looked for
}

// New makes an empty pane.
func New(look *theme.Theme, clock feeds.Clock) *Pane {
	p := &Pane{clock: clock, look: look, days: map[day]string{}, grounds: [2]folds{{}, {}}}
	p.List = list.New(list.Source[listed]{
		ID:       func(h listed) int64 { return h.ID },
		Group:    p.groupOf,
		Paint:    p.paint,
		PaintTop: p.paintGroup,
		Under:    p.paintSnippet,
		Blank:    text.Spaces,
	})
	return p
}

// groupOf is the day of a headline; the hits of a search are in an order of their own.
func (p *Pane) groupOf(h listed) string {
	if p.snippets != nil {
		return ""
	}
	return p.group(h.day)
}

// SetLook changes the colours.
func (p *Pane) SetLook(look *theme.Theme) {
	p.look = look
	p.Repaint()
}

// SetLogical says whether the terminal turns right-to-left text itself.
func (p *Pane) SetLogical(logical bool) {
	if logical != p.logical {
		p.logical = logical
		p.Repaint()
	}
}

// SetOneFeed says whether all rows are of one feed, which then need not be named in each.
func (p *Pane) SetOneFeed(oneFeed bool) {
	if oneFeed != p.oneFeed {
		p.oneFeed = oneFeed
		p.Repaint()
	}
}

// TimePassed makes the ages and the names of the days anew.
func (p *Pane) TimePassed() {
	clear(p.days)
	p.Repaint()
}

// Loaded are the rows of the view, as far as they are loaded, without what is listed below them. They are not to be
// changed.
func (p *Pane) Loaded() []store.Headline { return p.loaded }

// Rows are all rows of the list, in their order. They are not to be changed.
func (p *Pane) Rows() []store.Headline {
	if p.Len() == len(p.loaded) {
		return p.loaded
	}
	rows := make([]store.Headline, p.Len())
	for i, row := range p.List.Rows() {
		rows[i] = *row.Headline
	}
	return rows
}

// Selected returns the headline under the cursor; ok is false when there is none.
func (p *Pane) Selected() (h store.Headline, ok bool) {
	if row, ok := p.List.Selected(); ok {
		return *row.Headline, true
	}
	return h, false
}

// Change changes one headline in place, if it is in the list.
func (p *Pane) Change(id int64, change func(*store.Headline)) bool {
	return p.List.Change(id, func(row *listed) { change(row.Headline) })
}

// Reset puts other rows of a view in the place of all, and the cursor on the first.
func (p *Pane) Reset(rows []store.Headline) {
	p.loaded = slices.Clone(rows)
	p.List.Reset(p.compose())
}

// Replace puts other rows of a view in the place of all without a jump.
func (p *Pane) Replace(rows []store.Headline) {
	p.loaded = slices.Clone(rows)
	p.List.Replace(p.compose())
}

// Merge joins the rows on screen with those that were read anew from the store, in the order of lists. Rows that are
// only here stay: what was read stays in an unread view until that is left.
func (p *Pane) Merge(fresh []store.Headline) (added int) {
	rows := p.loaded
	merged := make([]store.Headline, 0, len(rows)+len(fresh))
	i, j := 0, 0
	for i < len(rows) || j < len(fresh) {
		switch {
		case j == len(fresh) || i < len(rows) && rows[i].ID != fresh[j].ID && before(rows[i], fresh[j]):
			merged = append(merged, rows[i])
			i++
		case i < len(rows) && rows[i].ID == fresh[j].ID:
			merged = append(merged, fresh[j])
			i++
			j++
		default:
			merged = append(merged, fresh[j])
			added++
			j++
		}
	}
	p.Replace(merged)
	return added
}

// before reports whether a stands above b in a list.
func before(a, b store.Headline) bool {
	if !a.Published.Equal(b.Published) {
		return a.Published.After(b.Published)
	}
	return a.ID > b.ID
}
