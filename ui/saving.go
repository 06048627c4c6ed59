package ui

import (
	"context"
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/feeds/document"
	"broadsheet/ui/edits"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/keys"
	"broadsheet/ui/prompt"
	"broadsheet/ui/text"
)

// longestName is how many cells of a name are offered.
const longestName = 40

// shown is what the list shows now; why says what keeps it from being saved.
func (m *Model) shown() (now edits.Query, why string) {
	view := m.edition.View()
	if m.edition.Query() == "" && !m.edition.Ranked() {
		return now, "There is no query here" + m.inBrackets(keys.Search, "filters the list") + "; what the list then shows can be saved."
	}
	asks, ok := m.feeds.Asks(view)
	if !ok {
		return now, "The query language can’t say “" + text.Row(view.Title) + "”."
	}
	return edits.QueryOf(view, asks, m.edition.Query(), m.edition.Asked()), ""
}

// savable is what the list shows; where that can't be saved, it is told.
func (m *Model) savable() (edits.Query, bool) {
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

// askSave asks for the name of the view that the query of the list is to be.
func (m *Model) askSave() tea.Cmd {
	now, ok := m.savable()
	if !ok {
		return nil
	}
	return m.askViewName(now, "Save this query as:", m.nameFor(now))
}

func (m *Model) askViewName(now edits.Query, question, name string) tea.Cmd {
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
			return []prompt.Candidate{{Line: offered, Name: offered, Note: text.Row(now.Typed)}}
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
func (m *Model) nameFor(now edits.Query) string {
	name := text.Row(now.Filter)
	switch now.View.Kind {
	case feedlist.Tag, feedlist.Feed, feedlist.Saved:
		name = text.Row(now.View.Title) + ": " + name
	case feedlist.Hits:
		name = text.Row(now.View.Query)
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
func (m *Model) save(now edits.Query, name string) tea.Cmd {
	if name == "" {
		return nil
	}
	editor := m.editor
	return m.editForUndo("Not saved", func(ctx context.Context) (edits.Done, error) { return editor.SaveView(ctx, now, name) })
}

// enterSaved shows the view that the list was saved as, in the place of the query. Its rows are the same, so they stay;
// the hits of a search are in another order now.
func (m *Model) enterSaved(name string, was edits.Query) tea.Cmd {
	view, ok := named(m.feeds.Saved(), name)
	if !ok || m.edition.View() != was.View || m.edition.Query() != was.Filter {
		return nil
	}
	m.feeds.SelectView(view)
	if m.edition.Ranked() {
		return m.edition.Show(view)
	}
	m.edition.Become(view)
	return nil
}
