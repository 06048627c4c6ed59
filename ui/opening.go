package ui

import (
	"context"
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/article"
	"broadsheet/ui/keys"
	"broadsheet/ui/layout"
	"broadsheet/ui/reader"
	"broadsheet/ui/typeset"
)

// opening is the article in the reading pane, and the one that is on its way there.
type opening struct {
	headline store.Headline // of the article that is open or on its way; no ID: none
	shown    int64          // the article that the pane shows
	excerpt  bool           // only an excerpt is shown
	fuller   *article.Opened
	fetching bool
	number   string         // digits of a link's number, typed so far
	kept     store.Position // the reading position as it was last written
	passing  store.Position // and as it was a second ago
	finished bool           // its end was in sight
	readAt   time.Time      // when it will count as read; zero: it does, or won't by itself
	began    store.Position // where it was then
	anchor   anchor
}

func (o *opening) isOpen() bool { return o.headline.ID != 0 }

func (o *opening) onItsWay() bool { return o.headline.ID != o.shown }

// openSelected opens what the cursor is on: a view or an article.
func (m *Model) openSelected() tea.Cmd {
	if m.focus == layout.Feeds {
		row, ok := m.feeds.Selected()
		if !ok {
			return nil
		}
		m.focusOn(layout.Headlines)
		return m.edition.Show(row.View)
	}
	if h, ok := m.headlines.Selected(); ok {
		return m.open(h)
	}
	return nil
}

// open shows an article and gives it the focus. Its text comes with a message; its title is known already.
func (m *Model) open(h store.Headline) tea.Cmd {
	if m.article.shown == h.ID && !m.article.onItsWay() {
		m.focusOn(layout.Article)
		return m.markOpened()
	}
	keep := tea.Batch(m.keepPosition(), m.markShown())
	m.article = opening{headline: h, shown: m.article.shown}
	m.focusOn(layout.Article)
	return tea.Batch(keep, m.openCommand(h.ID, false))
}

// openCommand reads and cleans an article. It is not queued behind the writes: it changes nothing of the user's.
func (m *Model) openCommand(id int64, quietly bool) tea.Cmd {
	m.openings++
	ctx, opener, kept, number := m.ctx, m.options.Opener, m.options.Store, m.openings
	return func() tea.Msg {
		opened, err := opener.Open(ctx, id)
		if err != nil {
			return articleOpened{number: number, id: id, err: err, quietly: quietly}
		}
		position, err := kept.Position(ctx, id)
		return articleOpened{number, id, opened, position, quietly, err}
	}
}

func (msg articleOpened) arrive(m *Model) tea.Cmd {
	if msg.number != m.openings {
		return nil // another one was opened in the meantime, or this one once more
	}
	if msg.err != nil {
		return m.closeArticle(msg)
	}
	if msg.quietly {
		m.article.headline = msg.opened.Headline
	}
	m.article.headline.Locked = msg.opened.Headline.Locked
	m.article.shown = msg.id
	m.article.kept, m.article.passing, m.article.finished = msg.position, msg.position, msg.position.Finished
	m.showText(msg.opened)
	if sought := m.edition.Sought(); len(sought) > 0 && !msg.quietly {
		m.reader.Light(sought)
	}
	if msg.position != (store.Position{}) {
		m.reader.Restore(reader.Position{Block: msg.position.Block, Offset: msg.position.Character})
	}
	cmds := []tea.Cmd{m.fetchPage(msg.opened)}
	if !msg.quietly {
		cmds = append(cmds, m.markOpened())
	}
	return tea.Batch(append(cmds, m.catchUp())...)
}

// closeArticle empties the pane when an article can't be opened. One of the last session that is gone is not missed.
func (m *Model) closeArticle(failed articleOpened) tea.Cmd {
	m.article = opening{}
	m.ahead.Forget()
	m.reader.SetArticle(nil)
	m.pictures.Drop()
	m.focusOn(layout.Headlines)
	if !failed.quietly {
		m.said.Fail("Could not open the article", failed.err)
	}
	return nil
}

// showText puts an article's text into the pane, from its beginning.
func (m *Model) showText(opened article.Opened) {
	text := opened.Article
	m.article.excerpt = text.Excerpt
	m.reader.SetArticle(&text, opened.Enclosures...)
	m.pictures.Drop()
	if m.config.Reading.ShowRemoved {
		m.reader.ToggleRemoved()
	}
	m.arrange()
}

// fetchPage gets the whole text of an article that the feed gave an excerpt of.
func (m *Model) fetchPage(opened article.Opened) tea.Cmd {
	if !opened.WantsPage || m.options.Poller == nil {
		return nil
	}
	return m.fetchCommand(false)
}

func (m *Model) fetchCommand(asked bool) tea.Cmd {
	m.article.fetching = true
	ctx, opener, id := m.ctx, m.options.Opener, m.article.headline.ID
	return func() tea.Msg {
		opened, err := opener.FetchPage(ctx, id)
		return pageFetched{id, opened, asked, err}
	}
}

// arrive swaps the page's text in where that moves nothing: at the top. Further down the reader is told of it.
func (msg pageFetched) arrive(m *Model) tea.Cmd {
	if msg.id != m.article.shown || m.article.onItsWay() {
		return nil
	}
	m.article.fetching = false
	switch {
	case msg.err != nil:
		m.options.Log.Warn("The page of an article did not come", "article", msg.id, "error", msg.err)
		m.said.Complain("Full text: " + msg.err.Error())
	case msg.asked || m.reader.AtTop():
		m.swapIn(msg.opened)
	default:
		m.article.fuller = &msg.opened
		m.said.Say("The full text is here" + m.inBrackets(keys.FullText, "shows it"))
	}
	return nil
}

func (m *Model) swapIn(opened article.Opened) {
	m.article.fuller, m.article.finished = nil, false // there is more to read now
	m.article.excerpt = opened.Article.Excerpt
	text := opened.Article
	m.reader.ReplaceArticle(&text)
	if text.Excerpt {
		m.said.Say("The page has no more of the text.")
	}
}

// fullText shows the text of the page: the one that came already, else one that is fetched now.
func (m *Model) fullText() tea.Cmd {
	if m.focus == layout.Headlines {
		return m.openSelected()
	}
	switch {
	case !m.article.isOpen():
		return nil
	case m.article.fuller != nil:
		m.swapIn(*m.article.fuller)
		return nil
	case m.article.fetching:
		m.said.Say("The full text is being fetched.")
		return nil
	case m.options.Poller == nil:
		m.said.Refuse("There is no network here to fetch the full text from.")
		return nil
	}
	m.said.Say("Fetching the full text …")
	return m.fetchCommand(true)
}

func (m *Model) toggleRemoved() tea.Cmd {
	if m.reader.Article() == nil {
		return nil
	}
	m.reader.ToggleRemoved()
	if m.reader.Removed() == 0 && m.reader.ShowsRemoved() {
		m.said.Say("Nothing was removed from this article" + m.inBrackets(keys.NextPassage, "selects a passage") + ".")
	}
	return nil
}

// keepPosition writes how far the open article was read, if that changed.
func (m *Model) keepPosition() tea.Cmd {
	if m.article.shown == 0 || m.article.onItsWay() {
		return nil
	}
	position := m.position()
	if position == m.article.kept {
		return nil
	}
	m.article.kept, m.article.finished = position, position.Finished
	id, kept := m.article.shown, m.options.Store
	return m.writes.Quietly(fmt.Sprintf("position of article %d", id), func(ctx context.Context) error {
		return kept.SavePosition(ctx, id, position)
	})
}

// position is the place to come back to. An article that was read to its end stays finished, until it is left at its
// beginning again.
func (m *Model) position() store.Position {
	at := m.reader.Position()
	if at.Block == typeset.Head {
		return store.Position{}
	}
	return store.Position{Block: at.Block, Character: at.Offset, Finished: m.article.finished || m.reader.AtEnd()}
}
