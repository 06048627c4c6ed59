// Package edition is what the headlines show: a view, the query or the search by which it is limited, and the part of it
// that is loaded. The whole list is never read: the loaded rows are a window that follows the cursor.
package edition

import (
	"context"
	"fmt"
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/store/query"
	"broadsheet/store/terms"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/headlines"
	"broadsheet/ui/status"
	"broadsheet/ui/writes"
)

// Desk is what an edition is made with.
type Desk struct {
	Store  *store.Store
	Writes *writes.Queue // behind which it looks for what is unread
	Pane   *headlines.Pane
	Said   *status.Said
	Clock  func() time.Time
}

// Edition is what the headlines show.
type Edition struct {
	ctx           context.Context
	desk          Desk
	width, height int  // of the screen
	fold          bool // articles of one story are one row
	unfolding     bool // a story is on its way into the list
	looks         int  // at the rows anew, begun so far
	list
}

// list is one list of headlines. One that was left for the hits of a search is kept, to come back to.
type list struct {
	view       feedlist.View
	query      string // by which the view is filtered, as it was typed; "" is none
	asked      string // the same, as the store is asked: the last word may be unfinished
	finding    finding
	before     *before  // the list that this one was shown above; nil: it is a view of the list of feeds
	ranked     *ranking // the hits of a search of all articles, in an order of their own; nil: newest first
	generation int      // counts what was shown: rows that were asked for earlier are not wanted any more
	shown      bool     // the first rows have come
	top        bool     // the loaded rows begin where the view begins
	bottom     bool     // they end where it ends
	loading    [2]bool
	newAbove   int  // rows that came in above what is on the screen
	seeking    bool // the cursor is to go to a row that is not loaded yet
	grown      int  // times that rows came at an end
}

// Event is what the reader is to make of a message to the edition.
type Event struct {
	Failed bool // the rows did not come that keys may have been typed ahead for
	Left   bool // another list is in the place of the one there was
	Found  bool // the cursor was put on the article that was looked for
	Open   bool // the article under the cursor is to be opened
}

// Message is the outcome of a command of the edition.
type Message interface {
	arrive(e *Edition) (Event, tea.Cmd)
}

// New makes an edition that shows nothing yet.
func New(ctx context.Context, desk Desk) *Edition {
	return &Edition{ctx: ctx, desk: desk, list: list{view: feedlist.Default()}}
}

// Update takes an outcome.
func (e *Edition) Update(msg Message) (Event, tea.Cmd) { return msg.arrive(e) }

// SetScreen tells the size of the screen, which says how far ahead rows are loaded.
func (e *Edition) SetScreen(width, height int) { e.width, e.height = width, height }

// SetFold says whether the articles of one story are one row from now on.
func (e *Edition) SetFold(fold bool) { e.fold = fold }

// View is the view that is shown.
func (e *Edition) View() feedlist.View { return e.view }

// SetView gives the view another name, or another query that finds the same.
func (e *Edition) SetView(view feedlist.View) { e.view = view }

// Query is what the view is filtered by, as it was typed; "" is nothing.
func (e *Edition) Query() string { return e.query }

// Asked is the same, as the store is asked: the last word may be unfinished.
func (e *Edition) Asked() string { return e.asked }

// Ranked reports whether the rows are the hits of a search of all articles.
func (e *Edition) Ranked() bool { return e.ranked != nil }

// Above reports whether the list stands above another that one can go back to.
func (e *Edition) Above() bool { return e.before != nil }

// Shown reports whether the first rows have come.
func (e *Edition) Shown() bool { return e.shown }

// Top reports whether the loaded rows begin where the view begins.
func (e *Edition) Top() bool { return e.top }

// Bottom reports whether they end where it ends.
func (e *Edition) Bottom() bool { return e.bottom }

// Awaited reports whether rows are on their way that keys may be meant for.
func (e *Edition) Awaited() bool {
	return !e.shown || e.unfolding || e.finding.stop != nil || e.finding.ranks != ""
}

// Seeking reports whether the cursor is on its way to a row that is not loaded yet.
func (e *Edition) Seeking() bool { return e.seeking }

// NewAbove is how many rows came in above what is on the screen, and were not seen yet.
func (e *Edition) NewAbove() int { return e.newAbove }

// Moved notes what is seen now.
func (e *Edition) Moved() {
	if e.desk.Pane.Above() == 0 {
		e.newAbove = 0
	}
}

// Filter is what the store is asked for.
func (e *Edition) Filter() store.Filter {
	filter := e.view.Filter(e.desk.Clock())
	filter.Query = query.Join(filter.Query, e.asked)
	filter.Fold = e.fold
	return filter
}

// Show changes to a view, and loads it from the top.
func (e *Edition) Show(view feedlist.View) tea.Cmd {
	e.begin(view)
	return e.LoadTop()
}

// begin changes to a view of which no row is there yet.
func (e *Edition) begin(view feedlist.View) {
	e.stopFinding()
	e.list = list{view: view, generation: e.generation + 1, finding: finding{number: e.finding.number + 1}}
	e.dress()
	e.desk.Pane.Reset(nil)
}

// Become calls the list by the view as which it was saved: its rows are the same, so they stay.
func (e *Edition) Become(view feedlist.View) {
	e.view, e.query, e.asked = view, "", ""
	e.dress()
}

// dress gives the headlines what the rows of the edition are to show.
func (e *Edition) dress() {
	e.desk.Pane.SetOneFeed(e.view.Kind == feedlist.Feed)
	e.desk.Pane.SetFlat(!e.Filter().Folds())
	e.desk.Pane.SetSnippets(e.ranked.known())
	e.desk.Pane.SetSought(e.ranked.looksFor())
}

// Sought is what the rows were found by, and is to be lit in their articles.
func (e *Edition) Sought() []terms.Sought {
	asked := e.asked
	if e.ranked != nil {
		asked = e.view.Query
	}
	if parsed, err := query.Parse(asked); err == nil && asked != "" {
		return parsed.Lit()
	}
	return nil
}

// Title is what the list is, and how much of that there is; unread is what is known of the view's unread articles, if
// anything is.
func (e *Edition) Title(unread int, known bool) (title, number string) {
	switch title = e.view.Title; {
	case e.query != "":
		return title + ": “" + e.query + "”", e.loaded()
	case e.ranked != nil:
		return title, hitsCount(e.desk.Pane.Len())
	case known:
		return title, fmt.Sprintf("%d unread", unread)
	}
	return title, e.loaded()
}

// loaded is the number of rows where all of them are loaded.
func (e *Edition) loaded() string {
	if !e.top || !e.bottom {
		return ""
	}
	return strconv.Itoa(e.desk.Pane.Len())
}
