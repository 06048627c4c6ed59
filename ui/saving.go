package ui

import (
	"context"
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/feeds/document"
	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/store/query"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/keys"
	"broadsheet/ui/prompt"
	"broadsheet/ui/text"
)

// shownQuery is what the list shows, in the query language.
type shownQuery struct {
	view  feedlist.View
	query string // by which the view is filtered
	typed string // with the words as they were typed
	asked string // with the last one as the store was asked for it: it may be unfinished
}

// longestName is how many cells of a name are offered.
const longestName = 40

// shown is what the list shows now; why says what keeps it from being saved.
func (m *Model) shown() (now shownQuery, why string) {
	view := m.edition.View()
	if m.edition.Query() == "" && !m.edition.Ranked() {
		return now, "There is no query here" + m.inBrackets(keys.Search, "filters the list") + "; what the list then shows can be saved."
	}
	asks, ok := m.feeds.Asks(view)
	if !ok {
		return now, "The query language can’t say “" + text.Row(view.Title) + "”."
	}
	now = shownQuery{view: view, query: m.edition.Query()}
	now.typed, now.asked = joinView(view, asks, m.edition.Query()), joinView(view, asks, m.edition.Asked())
	return now, ""
}

// savable is what the list shows; where that can't be saved, it is told.
func (m *Model) savable() (shownQuery, bool) {
	now, why := m.shown()
	if why != "" {
		m.said.Refuse(why)
		return now, false
	}
	return now, m.canEdit()
}

// namesToSave are what completes the command to save.
func (m *Model) namesToSave() []string {
	now, why := m.shown()
	if why != "" {
		return nil
	}
	return []string{m.nameFor(now)}
}

// joinView adds a query to what a view asks for, which need not be said twice.
func joinView(view feedlist.View, asks, also string) string {
	parsed, err := query.Parse(also)
	if err == nil {
		limits := parsed.Limits()
		if view.Kind == feedlist.Unread && limits.Unread || view.Kind == feedlist.Starred && limits.Starred || view.Kind == feedlist.Begun && limits.Begun {
			return also
		}
	}
	return query.Join(asks, also)
}

// askSave asks for the name of the view that the query of the list is to be.
func (m *Model) askSave() tea.Cmd {
	now, ok := m.savable()
	if !ok {
		return nil
	}
	return m.askViewName(now, "Save this query as:", m.nameFor(now))
}

func (m *Model) askViewName(now shownQuery, question, name string) tea.Cmd {
	offered := m.nameFor(now)
	return m.ask(&prompt.Text{
		Line: prompt.NewLine(question, name),
		Done: func(name string) tea.Cmd {
			if why := m.whyTaken(cleanName(name)); why != "" {
				return m.askViewName(now, why+" Another name:", name)
			}
			return m.save(now, cleanName(name))
		},
		Complete: func(string) []prompt.Candidate {
			return []prompt.Candidate{{Line: offered, Name: offered, Note: text.Row(now.typed)}}
		},
	})
}

// saveAs saves the query of the list without asking for a name.
func (m *Model) saveAs(name string) tea.Cmd {
	now, ok := m.savable()
	if !ok {
		return nil
	}
	if why := m.whyTaken(cleanName(name)); why != "" {
		m.said.Refuse(why)
		return nil
	}
	return m.save(now, cleanName(name))
}

func cleanName(name string) string { return document.Line(name) }

// nameFor is a name that a view may have by what it shows: "Coast: ferry".
func (m *Model) nameFor(now shownQuery) string {
	name := text.Row(now.query)
	switch now.view.Kind {
	case feedlist.Tag, feedlist.Feed, feedlist.Saved:
		name = text.Row(now.view.Title) + ": " + name
	case feedlist.Hits:
		name = text.Row(now.view.Query)
	}
	name = strings.TrimSpace(text.Cut(cleanName(strings.ReplaceAll(name, `"`, "")), longestName))
	free := name
	for n := 2; m.whyTaken(free) != ""; n++ {
		free = fmt.Sprintf("%s %d", name, n)
	}
	return free
}

// whyTaken says why a view can't have this name, which commands go by; "" if it can.
func (m *Model) whyTaken(name string) string {
	views := m.feeds.Views()
	if i := slices.IndexFunc(views, func(view feedlist.View) bool { return strings.EqualFold(view.Title, name) }); i >= 0 {
		what := "view"
		switch views[i].Kind {
		case feedlist.Tag, feedlist.Feed:
			what = string(views[i].Kind)
		}
		return "There is a " + what + " “" + text.Row(views[i].Title) + "” already."
	}
	return ""
}

// save writes the query into the config as a view.
func (m *Model) save(now shownQuery, name string) tea.Cmd {
	if name == "" {
		return nil
	}
	options, hint := m.options, m.undoHint()
	return m.edit("Not saved", func(ctx context.Context) (edited, error) {
		found, err := now.shortest(ctx, options.Store)
		if err != nil {
			return edited{}, err
		}
		saved, err := config.Save(options.ConfigPath, config.View{Name: name, Query: found})
		if err != nil {
			return edited{}, err
		}
		step := store.Step{Origin: origin, Label: "save view: " + text.Row(name)}
		words := "Saved “" + text.Row(name) + "”: " + text.Row(found) + hint
		return edited{words: words, saved: name, was: now}, keepEdit(ctx, options, keptEdit{Saved: &saved}, step)
	})
}

// shortest is the query as it was typed, if that finds as much as what was asked for while the last word might have been
// unfinished. Then it finds the same, for it finds nothing else.
func (q shownQuery) shortest(ctx context.Context, kept *store.Store) (string, error) {
	if q.typed == q.asked {
		return q.typed, nil
	}
	typed, err := kept.CountUpTo(ctx, feedlist.SavedFilter(q.typed), mostCounted)
	if err != nil {
		return "", err
	}
	asked, err := kept.CountUpTo(ctx, feedlist.SavedFilter(q.asked), mostCounted)
	if err != nil || typed != asked {
		return q.asked, err
	}
	return q.typed, nil
}

// enterSaved shows the view that the list was saved as, in the place of the query. Its rows are the same, so they stay;
// the hits of a search are in another order now.
func (m *Model) enterSaved(name string, was shownQuery) tea.Cmd {
	view, ok := named(m.feeds.Saved(), name)
	if !ok || m.edition.View() != was.view || m.edition.Query() != was.query {
		return nil
	}
	m.feeds.SelectView(view)
	if m.edition.Ranked() {
		return m.edition.Show(view)
	}
	m.edition.Become(view)
	return nil
}
