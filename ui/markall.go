package ui

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/layout"
	"broadsheet/ui/marks"
	"broadsheet/ui/prompt"
)

const (
	aDay  = 24 * time.Hour
	aWeek = 7 * aDay

	shortQuestion    = 100 // columns below which the question does without the view's name
	shortestQuestion = 70  // and below which it is put in two words
)

// askMarkAll asks which articles of the view are to be marked read. Those that come in while the user thinks are not
// meant, so the newest one there is now is looked up first.
func (m *Model) askMarkAll() tea.Cmd { return m.findLatest("", m.expect()) }

// markPart marks a part of the view read without asking, by its name.
func (m *Model) markPart(name string) tea.Cmd {
	var names []string
	for _, part := range m.parts(m.scope()) {
		names = append(names, part.name)
	}
	if !slices.Contains(names, name) {
		m.said.Refuse("Nothing here is called “" + name + "”: " + strings.Join(names, ", ") + ".")
		return nil
	}
	return m.findLatest(name, 0)
}

func (m *Model) findLatest(wished string, question int) tea.Cmd {
	kept, which := m.options.Store, m.scope()
	return m.writes.Do(func(ctx context.Context) tea.Msg {
		latest, err := kept.LatestArticle(ctx)
		if err != nil {
			return latestFound{question: question, err: err}
		}
		filter := which.filter
		filter.Unread, filter.Fold = true, false // what is folded is meant, too
		if which.hits != nil {
			return latestFound{which, wished, question, latest, unreadAmong(which.hits), nil}
		}
		count, err := kept.Count(ctx, filter)
		return latestFound{which, wished, question, latest, count, err}
	})
}

// scope is what a mark of many is about: the view that is shown, or the one under the cursor in the list of feeds.
type scope struct {
	title  string
	filter store.Filter
	shown  bool
	hits   []store.Headline // of a search of all articles, of which only those that are listed are meant
}

func (m *Model) scope() scope {
	if row, ok := m.feeds.Selected(); ok && m.focus == layout.Feeds {
		return m.scopeOf(row.View)
	}
	title := m.edition.View().Title
	if m.edition.Query() != "" {
		title += ": " + m.edition.Query()
	}
	of := scope{title, m.edition.Filter(), true, nil}
	if m.edition.Ranked() {
		of.hits = slices.Clone(m.headlines.Rows())
	}
	return of
}

func (m *Model) scopeOf(view feedlist.View) scope {
	filter := view.Filter(m.now())
	filter.Fold = m.config.Reading.Fold
	return scope{view.Title, filter, view == m.edition.View() && m.edition.Query() == "", nil}
}

func unreadAmong(rows []store.Headline) int {
	count := 0
	for _, row := range rows {
		if !row.Read {
			count++
		}
	}
	return count
}

func (msg latestFound) arrive(m *Model) tea.Cmd {
	switch {
	case msg.err != nil:
		m.said.Fail("Could not count the unread articles", msg.err)
		return m.meet(msg.question, nil)
	case msg.count == 0:
		m.said.Refuse("Nothing is unread in “" + msg.scope.title + "”.")
		return m.meet(msg.question, nil)
	}
	parts := m.parts(msg.scope)
	for i := range parts {
		parts[i].bound.Newest = msg.latest
		if parts[i].name == msg.wished {
			return m.markAll(msg.scope, parts[i])
		}
	}
	ask := &prompt.Choice{Question: m.markAllQuestion(msg.scope.title, msg.count)}
	for _, part := range parts {
		ask.Offer(part.key, part.label, func() tea.Cmd { return m.markAll(msg.scope, part) })
	}
	return m.meet(msg.question, ask)
}

// markAllQuestion is the question in as many words as there is room for, since its answers are not cut.
func (m *Model) markAllQuestion(title string, count int) string {
	switch width := m.layout.Width; {
	case width < shortestQuestion:
		return fmt.Sprintf("%d read?", count)
	case width < shortQuestion:
		return "Mark " + marks.Articles(count) + " read?"
	default:
		return fmt.Sprintf("Mark %s of “%s” read?", marks.Articles(count), title)
	}
}

// part is a part of a view that can be marked at once.
type part struct {
	name       string // on the command line
	key, label string
	words      string // what the undo step is called by
	bound      store.Bound
	holds      func(store.Headline) bool
}

// parts are all of the view, what stands above the cursor, and what is older than a day or a week.
func (m *Model) parts(of scope) []part {
	parts := []part{{"all", "y", "all", "all", store.Bound{}, func(store.Headline) bool { return true }}}
	if h, ok := m.headlines.Selected(); ok && m.headlines.Index() > 0 && of.shown && of.hits == nil {
		parts = append(parts, m.partAbove(h))
	}
	for _, old := range []struct {
		name, key, label, short, words string
		age                            time.Duration
	}{{"day", "d", ">1 day", ">1d", "those older than a day", aDay}, {"week", "w", ">1 week", ">1w", "those older than a week", aWeek}} {
		limit := m.now().Add(-old.age)
		if m.layout.Width < shortestQuestion {
			old.label = old.short
		}
		parts = append(parts, part{old.name, old.key, old.label, old.words, store.Bound{OlderThan: limit}, func(row store.Headline) bool {
			return row.Published.Before(limit)
		}})
	}
	return parts
}

// partAbove is what stands above a row. Above what is listed below a headline that is the headline, too.
func (m *Model) partAbove(h store.Headline) part {
	head := m.headlines.HeadOf(h)
	bound := store.Bound{Above: head.Cursor(), Inclusive: head.ID != h.ID}
	return part{"above", "a", "above", "those above", bound, func(row store.Headline) bool {
		return row.Published.After(head.Published) || row.Published.Equal(head.Published) && row.ID > head.ID ||
			bound.Inclusive && row.ID == head.ID
	}}
}

// markAll shows a part of the view as read at once, as far as it is loaded, and queues the write of all of it.
func (m *Model) markAll(of scope, which part) tea.Cmd {
	var before []store.Headline
	for _, row := range m.headlines.Rows() {
		if of.shown && !row.Read && row.ID <= which.bound.Newest && which.holds(m.headlines.HeadOf(row)) {
			before = append(before, row)
		}
	}
	scope := marks.Scope{Filter: of.filter, Bound: which.bound, Listed: of.hits != nil}
	return m.marks.ReadAll(scope, before, "read: "+which.words+" of "+of.title)
}
