package ui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/edition"
	"broadsheet/ui/layout"
	"broadsheet/ui/prompt"
)

// lit reports whether the matches of a search are lit where the focus is.
func (m *Model) lit() bool {
	if m.focus == layout.Article {
		return m.reader.Searching()
	}
	return m.edition.Query() != "" || m.edition.Ranked()
}

// askSearch searches in the text of the article, or filters the view, while one types.
func (m *Model) askSearch() tea.Cmd {
	if m.focus == layout.Article {
		return m.ask(&prompt.Text{
			Line: prompt.NewLine("Find in the article:", ""), Changed: m.searchArticle, Done: m.searchArticle, Dropped: m.endSearch,
		})
	}
	if m.edition.Ranked() {
		return m.askSearchAll()
	}
	return m.askQuery()
}

// askQuery filters the view while one types.
func (m *Model) askQuery() tea.Cmd {
	m.focusOn(layout.Headlines)
	m.edition.BeginQuery()
	ask := m.ask(&prompt.Text{
		Line: prompt.NewLine(edition.Question, m.edition.Query()), Changed: m.edition.Type, Done: m.edition.KeepQuery, Dropped: m.endSearch,
	})
	return tea.Batch(ask, m.index.Fill(m.ctx))
}

// askSearchAll asks for words to look for in all articles. The index is brought up to date while they are typed.
func (m *Model) askSearchAll() tea.Cmd {
	before := ""
	if m.edition.Ranked() {
		before = m.edition.View().Query
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
	search := m.edition.SearchAll(text)
	if search != nil {
		m.focusOn(layout.Headlines)
	}
	return search
}

func (m *Model) searchArticle(text string) tea.Cmd {
	found := m.reader.Search(text)
	switch {
	case strings.TrimSpace(text) == "":
		m.said.Hush()
	case found == 0:
		m.said.Say("“" + text + "” is not in this article.")
	default:
		m.sayMatch()
	}
	return nil
}

func (m *Model) sayMatch() {
	current, total := m.reader.Matches()
	m.said.Say(fmt.Sprintf("Match %d of %d", current, total))
}

// nextMatch goes to the next match: in the article to the next place, in the list to the next row.
func (m *Model) nextMatch(step int) tea.Cmd {
	if m.focus != layout.Article {
		return m.move(step)
	}
	if step > 0 {
		m.reader.NextMatch()
	} else {
		m.reader.PreviousMatch()
	}
	if _, total := m.reader.Matches(); total > 0 {
		m.sayMatch()
	}
	return nil
}

// endSearch puts the lights out. In the list the row stays selected, now among all others.
func (m *Model) endSearch() tea.Cmd {
	m.said.Hush()
	if m.focus == layout.Article {
		m.reader.Search("")
		return nil
	}
	if m.edition.Ranked() {
		return m.goBack()
	}
	return m.edition.DropQuery()
}
