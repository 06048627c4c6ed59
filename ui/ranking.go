package ui

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
	"broadsheet/ui/prompt"
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

// askSearchAll asks for words to look for in all articles. The index is brought up to date while they are typed.
func (m *Model) askSearchAll() tea.Cmd {
	before := ""
	if m.edition.ranked != nil {
		before = m.edition.view.Query
	}
	ask := m.ask(&prompt.Text{Line: prompt.NewLine("Search all articles:", before), Done: m.searchAll})
	return tea.Batch(ask, m.index.Fill(m.ctx))
}

// searchAllFor searches without asking what for.
func (m *Model) searchAllFor(text string) tea.Cmd {
	return tea.Batch(m.searchAll(text), m.index.Fill(m.ctx))
}

// searchAll looks for a query in all articles, and lists the best hits in the place of the view.
func (m *Model) searchAll(text string) tea.Cmd {
	text = strings.TrimSpace(text)
	parsed, err := query.Parse(text)
	switch {
	case text == "":
		return nil
	case err != nil:
		m.said.Complain("This is no query: " + err.Error())
		return nil
	case parsed.Words() == "":
		m.said.Refuse("To search all articles takes a word that they hold.")
		return nil
	}
	m.focusOn(headlinesPane)
	return m.rank(text, false)
}

// rank searches all articles, and tells of it if that takes its time.
func (m *Model) rank(text string, again bool) tea.Cmd {
	m.stopFinding()
	f := &m.edition.finding
	f.number++
	if !again {
		f.ranks = text
	}
	var ctx context.Context
	ctx, f.stop = context.WithCancel(m.ctx)
	kept, number := m.options.Store, f.number
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

func (found hitsFound) arrive(m *Model) tea.Cmd {
	if found.number != m.edition.finding.number {
		return nil
	}
	m.stopFinding()
	if found.err != nil {
		m.ahead = nil
		if !errors.Is(found.err, context.Canceled) {
			m.said.Fail("Could not search", found.err)
		}
		return nil
	}
	if !found.again || m.said.Text() == searching {
		m.said.Hush()
	}
	if found.again {
		m.headlines.Replace(found.rows)
		return m.extend()
	}
	m.showHits(found.text)
	m.headlines.Reset(found.rows)
	return tea.Batch(m.extend(), m.catchUp())
}

// showHits changes to the list of hits, above the view. Those of another search take the place of the last.
func (m *Model) showHits(text string) {
	view := feedlist.View{Kind: feedlist.Hits, Subject: text, Title: "Search: “" + text + "”", Query: text}
	if before := m.edition.before; m.edition.ranked != nil {
		m.begin(view)
		m.edition.before = before
	} else {
		m.showAbove(view)
	}
	m.edition.ranked = newRanking(text)
	m.edition.shown, m.edition.top, m.edition.bottom = true, true, true
	m.dress()
}

// giveUpRanking ends a search of all articles that is under way, and reports whether there was one.
func (m *Model) giveUpRanking() bool {
	if m.edition.finding.ranks == "" {
		return false
	}
	m.stopFinding()
	m.edition.finding.number++
	m.ahead = nil
	m.said.Say("The search was given up.")
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
	ids := idsOfRows(rows)
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
