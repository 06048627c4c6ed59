// Package feedlist is the pane of views, tags and feeds, each with the number of its unread articles.
// Tags fold; a feed whose last poll failed carries a mark.
package feedlist

import (
	"hash/fnv"
	"slices"

	"broadsheet/store"
	"broadsheet/ui/list"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// Pane is the pane.
type Pane struct {
	*list.List[Row]
	look    *theme.Theme
	sidebar store.Sidebar
	saved   []View
	counts  map[string]int // unread articles of the saved queries, by name, as far as they were counted
	folded  map[string]bool
	logical bool // the terminal turns right-to-left text itself
}

// Row is one row of the pane.
type Row struct {
	View    View
	Unread  int
	Problem string
	ill     bool // the problem is the feed's own
	id      int64
	depth   int
	fold    fold
}

// fold says how a tag is shown.
type fold uint8

const (
	cannotFold fold = iota
	isOpen
	isFolded
)

// New makes a pane with the standing views only.
func New(look *theme.Theme) *Pane {
	p := &Pane{look: look, folded: map[string]bool{}}
	p.List = list.New(list.Source[Row]{
		ID:       func(r Row) int64 { return r.id },
		Group:    func(Row) string { return "" },
		Paint:    p.paint,
		PaintTop: func(_ string, width int) string { return text.Spaces(width) },
		Blank:    text.Spaces,
	})
	p.build()
	p.Select(1)
	return p
}

// SetLook changes the colours.
func (p *Pane) SetLook(look *theme.Theme) {
	p.look = look
	p.Repaint()
}

// SetLogical says whether the terminal turns right-to-left text itself.
func (p *Pane) SetLogical(logical bool) {
	if p.logical != logical {
		p.logical = logical
		p.Repaint()
	}
}

// SetSidebar puts other counts, tags and feeds in the place of those that are shown. The selection stays.
func (p *Pane) SetSidebar(sidebar store.Sidebar) {
	p.sidebar = sidebar
	p.build()
}

// Count is the number of unread articles of a view, as far as it is kept; ok is false if it is not known.
func (p *Pane) Count(view View) (count int, ok bool) {
	switch view.Kind {
	case Starred, Begun, All:
		return 0, false
	case Saved:
		count, ok = p.counts[view.Subject]
		return count, ok
	}
	row, ok := p.row(view)
	return row.Unread, ok
}

// Named gives a view that was read from the session its title; ok is false if there is no such view any more.
func (p *Pane) Named(view View) (named View, ok bool) {
	row, ok := p.row(view)
	if !ok {
		return view, false
	}
	return row.View, true
}

// Problem is what is wrong with the feed of a view, in words; "" if nothing is, or if it is no view of one feed.
func (p *Pane) Problem(view View) string {
	row, _ := p.row(view)
	return row.Problem
}

// row finds a view's row, shown or folded away.
func (p *Pane) row(view View) (found Row, ok bool) {
	for _, row := range p.everyRow(nil) {
		if row.View.Kind == view.Kind && row.View.Subject == view.Subject {
			return row, true
		}
	}
	return Row{}, false
}

// SelectView puts the cursor on a view, if it is to be seen.
func (p *Pane) SelectView(view View) {
	for i, row := range p.Rows() {
		if row.View.Kind == view.Kind && row.View.Subject == view.Subject {
			p.Select(i)
			return
		}
	}
}

// Views lists all views there are, folded away or not, each once.
func (p *Pane) Views() []View {
	var views []View
	for _, row := range p.everyRow(nil) {
		if !slices.Contains(views, row.View) {
			views = append(views, row.View)
		}
	}
	return views
}

// Feeds is the number of feeds.
func (p *Pane) Feeds() int { return len(p.sidebar.Feeds) }

// Stored is the number of all their articles.
func (p *Pane) Stored() int { return p.sidebar.Stored }

// ToggleFold folds or unfolds the selected tag, or the tag that the selected feed stands under.
func (p *Pane) ToggleFold() {
	for i := p.Index(); i >= 0 && i < p.Len(); i-- {
		row := p.Rows()[i]
		if row.View.Kind == Tag {
			p.folded[row.View.Subject] = !p.folded[row.View.Subject]
			p.Select(i)
			p.build()
			return
		}
		if row.depth == 0 {
			return
		}
	}
}

// Folded lists the folded tags, for the session.
func (p *Pane) Folded() []string {
	var tags []string
	for tag, folded := range p.folded {
		if folded {
			tags = append(tags, tag)
		}
	}
	slices.Sort(tags)
	return tags
}

// SetFolded folds these tags.
func (p *Pane) SetFolded(tags []string) {
	p.folded = map[string]bool{}
	for _, tag := range tags {
		p.folded[tag] = true
	}
	p.build()
}

func (p *Pane) build() { p.Replace(p.everyRow(p.folded)) }

// everyRow makes the rows: the standing views, the tags with their feeds, and the feeds without a tag.
func (p *Pane) everyRow(folded map[string]bool) []Row {
	counts := map[Kind]int{Today: p.sidebar.Today, Unread: p.sidebar.Unread, Starred: p.sidebar.Starred, Begun: p.sidebar.Begun}
	var rows []Row
	for _, view := range Standing(p.sidebar) {
		rows = append(rows, Row{View: view, Unread: counts[view.Kind], id: identity(view, "")})
	}
	for _, view := range p.saved {
		rows = append(rows, Row{View: view, Unread: p.counts[view.Subject], id: identity(view, "")})
	}
	for _, tag := range p.sidebar.Tags {
		view := View{Kind: Tag, Subject: tag.Name, Title: tag.Name}
		row := Row{View: view, Unread: tag.Unread, id: identity(view, ""), fold: isOpen}
		if folded[tag.Name] {
			row.fold = isFolded
		}
		rows = append(rows, row)
		if row.fold == isOpen {
			rows = append(rows, p.feedsOf(tag.Name)...)
		}
	}
	return append(rows, p.feedsOf("")...)
}

// feedsOf makes the rows of the feeds under a tag; "" is the feeds without one.
func (p *Pane) feedsOf(tag string) []Row {
	var rows []Row
	for _, feed := range p.sidebar.Feeds {
		depth := 1
		if tag == "" {
			depth = 0
		}
		if tag == "" && len(feed.Tags) == 0 || slices.Contains(feed.Tags, tag) {
			view := View{Kind: Feed, Subject: feed.URL, Title: feed.Name}
			rows = append(rows, Row{view, feed.Unread, feed.Problem, feed.Problem != "" && !feed.Offline, identity(view, tag), depth, cannotFold})
		}
	}
	return rows
}

// identity tells rows apart; a feed stands under each of its tags.
func identity(view View, under string) int64 {
	hash := fnv.New64a()
	_, _ = hash.Write([]byte(under + "\x00" + view.String()))
	return int64(hash.Sum64())
}
