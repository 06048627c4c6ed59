package edition

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/store/query"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/headlines"
)

// mostHits is how many of the best hits are listed.
const mostHits = 300

// hitsFound are the articles that a search of all of them found, best first.
type hitsFound struct {
	number int
	text   string
	again  bool // the list is there already: the search was only done anew
	rows   []store.Headline
	err    error
}

// SearchAll looks for a query in all articles, and lists the best hits in the place of the view; nil if it can't.
func (e *Edition) SearchAll(text string) tea.Cmd {
	text = strings.TrimSpace(text)
	parsed, err := query.Parse(text)
	switch {
	case text == "":
		return nil
	case err != nil:
		e.desk.Said.Complain("This is no query: " + err.Error())
		return nil
	case parsed.Words() == "":
		e.desk.Said.Refuse("To search all articles takes a word that they hold.")
		return nil
	}
	return e.rank(text, false)
}

// rank searches all articles, and tells of it if that takes its time.
func (e *Edition) rank(text string, again bool) tea.Cmd {
	e.stopFinding()
	f := &e.finding
	f.number++
	if !again {
		f.ranks = text
	}
	var ctx context.Context
	ctx, f.stop = context.WithCancel(e.ctx)
	kept, number := e.desk.Store, f.number
	search := func() tea.Msg {
		hits, err := kept.Search(ctx, text, mostHits)
		rows := make([]store.Headline, len(hits))
		for i, hit := range hits {
			rows[i] = hit.Headline
		}
		return hitsFound{number, text, again, rows, err}
	}
	return tea.Batch(search, tea.Tick(slowFrom, func(time.Time) tea.Msg { return findSlow{number} }))
}

func (found hitsFound) arrive(e *Edition) (Event, tea.Cmd) {
	if found.number != e.finding.number {
		return Event{}, nil
	}
	e.stopFinding()
	if found.err != nil {
		if !errors.Is(found.err, context.Canceled) {
			e.desk.Said.Fail("Could not search", found.err)
		}
		return Event{Failed: true}, nil
	}
	if !found.again || e.desk.Said.Text() == searching {
		e.desk.Said.Hush()
	}
	if found.again {
		e.desk.Pane.Replace(found.rows)
		return Event{}, e.Extend()
	}
	e.showHits(found.text)
	e.desk.Pane.Reset(found.rows)
	return Event{Left: true}, nil
}

// showHits changes to the list of hits, above the view. Those of another search take the place of the last.
func (e *Edition) showHits(text string) {
	view := feedlist.View{Kind: feedlist.Hits, Subject: text, Title: "Search: “" + text + "”", Query: text}
	left := e.before
	if e.ranked == nil {
		left = e.here()
	}
	e.begin(view)
	e.before = left
	e.ranked = newRanking(text)
	e.shown, e.top, e.bottom = true, true, true
	e.dress()
}

// GiveUpRanking ends a search of all articles that is under way, and reports whether there was one.
func (e *Edition) GiveUpRanking() bool {
	if e.finding.ranks == "" {
		return false
	}
	e.stopFinding()
	e.finding.number++
	e.desk.Said.Say("The search was given up.")
	return true
}

// hitsCount says how many hits there are, as far as they are listed.
func hitsCount(listed int) string {
	switch listed {
	case mostHits:
		return fmt.Sprintf("the best %d", listed)
	case 1:
		return "1 hit"
	default:
		return fmt.Sprintf("%d hits", listed)
	}
}

// rereadHits looks again at the articles of a ranked list, which keep their order. Those that are gone stay out.
func rereadHits(ctx context.Context, kept *store.Store, rows []store.Headline) ([]store.Headline, error) {
	ids := headlines.IDs(rows)
	now, err := kept.HeadlinesByID(ctx, ids)
	if err != nil {
		return nil, err
	}
	var fresh []store.Headline
	for _, id := range ids {
		if row, ok := now[id]; ok {
			fresh = append(fresh, row)
		}
	}
	return fresh, nil
}
