package ui

import (
	"context"
	"errors"
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/ui/article"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/text"
)

// refreshing is the refresh that is under way, if one is.
type refreshing struct {
	running  bool
	request  poll.Request
	asked    bool // by the user, who wants to hear how it ends
	stop     context.CancelFunc
	progress poll.Progress
	queued   *poll.Request // asked for while another was running
	next     time.Time     // when to look by itself what is due
	offline  bool          // the last one reached nobody, and that was said
}

const offlineSentence = "Offline: no feed could be reached. What is stored can be read."

const (
	lookForDue    = time.Minute            // between two looks at what is due
	progressPause = 100 * time.Millisecond // between two frames of a refresh's progress
)

// refreshDue starts a refresh of what is due, when it is time to look.
func (m *Model) refreshDue() tea.Cmd {
	if m.options.Poller == nil || m.refresh.running || m.quitting {
		return nil
	}
	now := m.now()
	if m.refresh.next.IsZero() && !m.config.Refresh.OnStart {
		m.refresh.next = now.Add(m.config.Refresh.Every)
	}
	if now.Before(m.refresh.next) {
		return nil
	}
	return m.startRefresh(poll.Request{}, false)
}

func (m *Model) refreshAll() tea.Cmd { return m.askRefresh(poll.Request{Force: true}) }

// refreshFeed asks the feed one looks at, and loads the view again: what was read leaves an unread view by that.
func (m *Model) refreshFeed() tea.Cmd {
	reload := m.reload()
	feed := ""
	if row, ok := m.feeds.Selected(); m.focus == feedsPane && ok {
		if row.View.Kind == feedlist.Feed {
			feed = row.View.Subject
		}
	} else if m.edition.view.Kind == feedlist.Feed {
		feed = m.edition.view.Subject
	} else if h, ok := m.target(); ok {
		feed = h.FeedURL
	}
	if feed == "" {
		return reload
	}
	return tea.Batch(reload, m.askRefresh(poll.Request{Force: true, Feed: feed}))
}

// reload loads the view anew and keeps the article under the cursor.
func (m *Model) reload() tea.Cmd {
	if m.edition.ranked != nil {
		return m.rank(m.edition.view.Query, true)
	}
	if h, ok := m.headlines.Selected(); ok && m.headlines.Index() > 0 {
		return m.loadAround(h, false)
	}
	return m.loadTop()
}

func (m *Model) askRefresh(request poll.Request) tea.Cmd {
	switch {
	case m.options.Poller == nil:
		m.said.Refuse("There is nothing to refresh here.")
		return nil
	case m.refresh.running:
		m.refresh.queued = &request
		m.refresh.asked = true
		if m.refresh.progress.AwaitsNetwork { // the user knows that there is one by now, or wants to
			m.refresh.stop()
		}
		return nil
	}
	return m.startRefresh(request, true)
}

func (m *Model) startRefresh(request poll.Request, asked bool) tea.Cmd {
	ctx, stop := context.WithCancel(m.ctx)
	updates := make(chan poll.Progress, 1)
	request.Patient = m.isWaking()
	m.refresh = refreshing{
		running: true, request: request, asked: asked, stop: stop, next: m.now().Add(lookForDue), offline: m.refresh.offline,
	}
	poller := m.options.Poller
	work := m.spawn(func() tea.Msg {
		defer stop()
		summary, err := poller.Refresh(ctx, request, func(progress poll.Progress) { replace(updates, progress) })
		close(updates)
		return refreshDone{summary, asked, err}
	})
	return tea.Batch(work, awaitProgress(updates))
}

// spawn begins long work at once; the command only brings its outcome. The end of the reader waits for it, since it
// holds leases or writes.
func (m *Model) spawn(work func() tea.Msg) tea.Cmd {
	outcome := make(chan tea.Msg, 1)
	m.background.Go(func() { outcome <- work() })
	return func() tea.Msg { return <-outcome }
}

// replace puts the newest progress in the place of one that nobody took.
func replace[T any](updates chan T, progress T) {
	select {
	case <-updates:
	default:
	}
	updates <- progress
}

func awaitProgress(updates <-chan poll.Progress) tea.Cmd {
	return func() tea.Msg {
		progress, ok := <-updates
		if !ok {
			return nil
		}
		return refreshProgressed{progress, updates}
	}
}

func (msg refreshProgressed) arrive(m *Model) tea.Cmd {
	if m.refresh.running {
		m.refresh.progress = msg.progress
	}
	next := awaitProgress(msg.updates)
	return tea.Tick(progressPause, func(time.Time) tea.Msg { return next() })
}

func (msg refreshDone) arrive(m *Model) tea.Cmd {
	before := m.refresh
	m.refresh = refreshing{next: m.now().Add(lookForDue), offline: msg.summary.Offline}
	asked := msg.asked || before.asked
	if msg.summary.Asked > 0 {
		m.watch.woke = time.Time{}
	}
	switch {
	case errors.Is(msg.err, context.Canceled) && before.queued != nil: // only for another to begin
	case errors.Is(msg.err, context.Canceled):
		m.said.Say("The refresh was given up. " + newArticles(msg.summary.New))
	case msg.err != nil:
		m.said.Fail("Could not refresh", msg.err)
	case msg.summary.Offline && asked:
		m.said.Complain(offlineSentence)
	case msg.summary.Offline && !before.offline:
		m.said.Mention(offlineSentence)
	case asked:
		m.sayRefreshed(msg.summary)
	}
	for _, problem := range msg.summary.Problems {
		m.options.Log.Info("A feed has a problem", "feed", problem.Feed, "problem", problem.Text)
	}
	cmds := []tea.Cmd{m.reread(), m.afterRefresh(), m.followMoves(), m.notify(msg.summary, asked)}
	if before.queued != nil && !m.quitting {
		cmds = append(cmds, m.startRefresh(*before.queued, asked))
	}
	return tea.Batch(cmds...)
}

// sayRefreshed says what came, and of the feeds that failed the first in its own words.
func (m *Model) sayRefreshed(summary poll.Summary) {
	if len(summary.Problems) == 0 {
		m.said.Say(newArticles(summary.New))
		return
	}
	first := summary.Problems[0]
	words := text.Row(first.Title) + ": " + first.Text
	if more := len(summary.Problems) - 1; more > 0 {
		words += fmt.Sprintf(" (and %d more)", more)
	}
	if summary.New > 0 {
		words = newArticles(summary.New) + " " + words
	}
	m.said.Complain(words)
}

func newArticles(n int) string {
	switch n {
	case 0:
		return "Nothing new."
	case 1:
		return "1 new article."
	default:
		return fmt.Sprintf("%d new articles.", n)
	}
}

// indexTime bounds the indexing in the background after a refresh.
const indexTime = 10 * time.Second

// afterRefresh does in the background what a refresh does not wait for.
func (m *Model) afterRefresh() tea.Cmd {
	ctx, options := m.ctx, m.options
	upkeep := article.Upkeep{Retention: store.Policy{ReadOlderThan: m.config.Retention.Keep}, IndexTime: indexTime}
	return m.spawn(func() tea.Msg {
		article.AfterRefresh(ctx, options.Store, options.Poller, upkeep, options.Log)
		return nil
	})
}

// cancel gives up what is under way. If nothing is, it is the key that ends programs.
func (m *Model) cancel() tea.Cmd {
	switch {
	case m.giveUpRanking():
		return nil
	case m.refresh.running:
		m.refresh.queued = nil
		m.refresh.stop()
		m.said.Say("Giving up the refresh …")
		return nil
	case m.indexNote() != "":
		return m.stopIndexing()
	case m.lit():
		return m.endSearch()
	default:
		return m.quit()
	}
}

// refreshNote is how far the refresh has come, for the status line; "" if there is nothing to tell.
func (m *Model) refreshNote() string {
	p := m.refresh.progress
	switch {
	case m.refresh.running && p.AwaitsNetwork:
		return "waiting for the network"
	case !m.refresh.running || p.Total == 0:
		return ""
	}
	note := fmt.Sprintf("%d/%d", p.Done, p.Total)
	if len(p.Asking) > 0 {
		note += " · asking " + text.Cut(text.Row(p.Asking[0]), 30)
	}
	return note
}
