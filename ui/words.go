package ui

import (
	"fmt"
	"slices"
	"strconv"

	"broadsheet/ui/keys"
	"broadsheet/ui/layout"
	"broadsheet/ui/prompt"
	"broadsheet/ui/status"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// titleOf is what a pane shows, and a number about it.
func (m *Model) titleOf(p layout.Pane) (title, number string) {
	switch p {
	case layout.Feeds:
		return "Broadsheet", ""
	case layout.Headlines:
		unread, known := m.feeds.Count(m.edition.View())
		return m.edition.Title(unread, known)
	default:
		if !m.article.isOpen() || m.reader.Article() == nil {
			return "", ""
		}
		return m.article.headline.Feed, strconv.Itoa(m.reader.Progress()) + " %"
	}
}

func (m *Model) windowTitle() string {
	title := m.edition.View().Title
	if m.focus == layout.Article && m.article.isOpen() {
		title = m.article.headline.Title
	}
	return text.Cut(text.Row(title), 80) + " – Broadsheet"
}

// statusLine is the last line of the screen.
func (m *Model) statusLine() string {
	if ask, ok := m.asking.(*prompt.Text); ok {
		line, _ := m.questionLine(ask)
		return line
	}
	if bar, ok := m.otherBar(); ok {
		bar.Logical = m.leavesOrder()
		return bar.View(m.layout.Width, m.look)
	}
	now := statusShows{
		m.message(), m.note(), m.said.Problem(), m.layout.Width, m.focus, m.lit(), m.sifting(), m.leavesOrder(), m.bindings,
	}
	return m.status.paint(now, m.look, func(now statusShows, look *theme.Theme) string {
		return m.bar().View(now.width, look)
	})
}

// bar is the status line of the panes.
func (m *Model) bar() status.Bar {
	return status.Bar{
		Message: m.message(), Problem: m.said.Problem(), Said: m.said.Text() != "", Note: m.note(), Hints: m.hints(), Logical: m.leavesOrder(),
	}
}

// note is what is under way: saving a file, filling the search index, or a refresh.
func (m *Model) note() string {
	for _, note := range []string{m.download.Note(), m.index.Note()} {
		if note != "" {
			return note
		}
	}
	return m.refresh.Note()
}

// otherBar is the status line where it is not that of the panes.
func (m *Model) otherBar() (status.Bar, bool) {
	if ask, ok := m.asking.(barred); ok {
		return ask.Bar(), true
	}
	switch {
	case !m.typing.IsEmpty():
		return m.typing.Bar(), true
	case m.help != nil:
		return m.helpBar(), true
	case m.doctor != nil:
		return m.doctorBar(), true
	case m.zen:
		return status.Bar{Message: m.said.Text(), Problem: m.said.Problem()}, true
	}
	return status.Bar{}, false
}

// statusShows is all that the status line depends on.
type statusShows struct {
	message, note string
	problem       bool
	width         int
	focus         layout.Pane
	lit           bool
	sifting       bool
	logical       bool
	bindings      *keys.Map
}

// questionLine is the question with what has been typed, and the column of the cursor.
func (m *Model) questionLine(ask *prompt.Text) (line string, column int) {
	note := m.said.Text()
	if note == "" {
		note = m.index.Note()
	}
	return ask.View(m.layout.Width, note, m.look)
}

// message is what the left of the status line says: what happened, else what is to be known about where one is.
func (m *Model) message() string {
	if m.said.Text() != "" {
		return m.said.Text()
	}
	switch m.focus {
	case layout.Feeds:
		if row, ok := m.feeds.Selected(); ok && row.Problem != "" {
			return row.View.Title + ": " + row.Problem
		}
	case layout.Headlines:
		if above := m.edition.NewAbove(); above > 0 {
			return fmt.Sprintf("%d new above", above)
		}
		if h, ok := m.headlines.Selected(); ok {
			return h.Feed
		}
	case layout.Article:
		return m.articleMessage()
	}
	return ""
}

func (m *Model) articleMessage() string {
	progress := ""
	if !m.layout.Titles {
		progress = strconv.Itoa(m.reader.Progress()) + " % "
	}
	switch removed := m.reader.Removed(); {
	case m.article.fetching:
		return progress + "Fetching the full text …"
	case m.reader.Selects():
		return progress + m.passageMessage()
	case removed == 1:
		return progress + "1 passage removed"
	case removed > 1:
		return progress + strconv.Itoa(removed) + " passages removed"
	case m.article.headline.Locked:
		return progress + "Only a teaser: the rest is for subscribers"
	case m.article.excerpt:
		return progress + "Only an excerpt"
	}
	return progress
}

// hinted is which actions the status line names, by pane; the first ones are those that stay when there is little room.
var hinted = map[layout.Pane][]keys.Name{
	layout.Feeds:     {keys.Open, keys.Help, keys.Quit, keys.Fold, keys.RefreshAll, keys.AddFeed, keys.Unsubscribe},
	layout.Headlines: {keys.Open, keys.Help, keys.Quit, keys.NextUnread, keys.ToggleRead, keys.ToggleStar, keys.Search, keys.Undo},
	layout.Article:   {keys.ReadOn, keys.Help, keys.Back, keys.ShowRemoved, keys.ToggleStar, keys.OpenInBrowser, keys.Search},
}

func (m *Model) hints() []status.Hint {
	names := hinted[m.focus]
	switch {
	case m.refresh.Running() && m.refresh.Note() != "" || m.index.Note() != "":
		names = append([]keys.Name{keys.Cancel}, names...)
	case m.lit():
		names = append([]keys.Name{keys.NextMatch, keys.PreviousMatch}, names...)
	case m.sifting():
		names = m.siftingHints(names)
	}
	return m.hintsFor(names)
}

// hintsFor are the hints for these actions. A key that two of them have does what the first says.
func (m *Model) hintsFor(names []keys.Name) []status.Hint {
	var hints []status.Hint
	for _, name := range names {
		action := m.bindings.Action(name)
		if len(action.Keys) > 0 && !slices.ContainsFunc(hints, func(hint status.Hint) bool { return hint.Key == action.Keys[0] }) {
			hints = append(hints, status.Hint{Key: action.Keys[0], Label: action.Hint})
		}
	}
	return hints
}
