package ui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/prompt"
)

// lit reports whether the matches of a search are lit where the focus is.
func (m *Model) lit() bool {
	if m.focus == articlePane {
		return m.reader.Searching()
	}
	return m.edition.query != "" || m.edition.ranked != nil
}

// askSearch searches in the text of the article, or filters the view, while one types.
func (m *Model) askSearch() tea.Cmd {
	if m.focus == articlePane {
		return m.ask(&prompt.Text{
			Line: prompt.NewLine("Find in the article:", ""), Changed: m.searchArticle, Done: m.searchArticle, Dropped: m.endSearch,
		})
	}
	if m.edition.ranked != nil {
		return m.askSearchAll()
	}
	return m.askQuery()
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
	if m.focus != articlePane {
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
	if m.focus == articlePane {
		m.reader.Search("")
		return nil
	}
	if m.edition.ranked != nil {
		return m.goBack()
	}
	return m.dropQuery()
}
