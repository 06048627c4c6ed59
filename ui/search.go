package ui

import (
	"fmt"
	"strings"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/prompt"
)

// lit reports whether the matches of a search are lit where the focus is.
func (m *Model) lit() bool {
	if m.focus == articlePane {
		return m.reader.Searching()
	}
	return m.edition.query != ""
}

// askSearch searches in the text of the article, or in the titles of the view, while one types.
func (m *Model) askSearch() tea.Cmd {
	if m.focus == articlePane {
		m.asking = &typing{
			line:    prompt.NewLine("Find in the article:", ""),
			changed: (*Model).searchArticle,
			done:    (*Model).searchArticle,
			dropped: (*Model).endSearch,
		}
		return nil
	}
	m.focusOn(headlinesPane)
	m.asking = &typing{
		line:    prompt.NewLine("Find in the titles:", m.edition.query),
		changed: (*Model).searchTitles,
		done:    func(*Model, string) tea.Cmd { return nil },
		dropped: (*Model).endSearch,
	}
	return nil
}

func (m *Model) searchArticle(text string) tea.Cmd {
	found := m.reader.Search(text)
	switch {
	case strings.TrimSpace(text) == "":
		m.said = said{}
	case found == 0:
		m.say("“" + text + "” is not in this article.")
	default:
		m.sayMatch()
	}
	return nil
}

func (m *Model) sayMatch() {
	current, total := m.reader.Matches()
	m.say(fmt.Sprintf("Match %d of %d", current, total))
}

// searchTitles shows the rows whose titles hold the words: first those that are loaded, then what the store finds.
func (m *Model) searchTitles(text string) tea.Cmd {
	m.edition.query = strings.TrimSpace(text)
	if titleQuery(m.edition.query) == "" {
		return m.loadTop()
	}
	words := strings.Fields(strings.ToLower(m.edition.query))
	var matching []store.Headline
	for _, row := range m.headlines.Rows() {
		if holdsAll(strings.ToLower(row.Title), words) {
			matching = append(matching, row)
		}
	}
	m.headlines.Replace(matching)
	return m.loadTop()
}

func holdsAll(title string, words []string) bool {
	for _, word := range words {
		if !strings.Contains(title, word) {
			return false
		}
	}
	return true
}

// titleQuery asks the store for titles with words that begin as those typed. What is no word is left out, so that
// nothing of the query language can come in by typing.
func titleQuery(typed string) string {
	words := strings.FieldsFunc(typed, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) })
	for i, word := range words {
		words[i] = "title:" + word + "*"
	}
	return strings.Join(words, " ")
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
	m.said = said{}
	if m.focus == articlePane {
		m.reader.Search("")
		return nil
	}
	if m.edition.query == "" {
		return nil
	}
	m.edition.query = ""
	if h, ok := m.headlines.Selected(); ok {
		return m.loadAround(h, false)
	}
	return m.loadTop()
}
