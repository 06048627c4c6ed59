package ui

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/article"
	"broadsheet/ui/text"
)

// indexing is the search index being filled with the words of articles that came.
type indexing struct {
	stop        context.CancelFunc // nil: it is not
	done, total int                // 0: there is nothing worth telling
}

// indexProgressed tells how far that is.
type indexProgressed struct {
	done, total int
	updates     <-chan indexProgressed
}

// indexed comes when the words of new articles are in the search index.
type indexed struct{ err error }

// indexWords brings the index up to date for a search, unless that is under way.
func (m *Model) indexWords() tea.Cmd {
	if m.indexing.stop != nil {
		return nil
	}
	ctx, stop := context.WithCancel(m.ctx)
	m.indexing = indexing{stop: stop}
	kept, updates := m.options.Store, make(chan indexProgressed, 1)
	work := m.spawn(func() tea.Msg {
		defer close(updates)
		return indexed{article.Index(ctx, kept, func(done, total int) { replace(updates, indexProgressed{done, total, updates}) })}
	})
	return tea.Batch(work, awaitIndexing(updates))
}

func awaitIndexing(updates <-chan indexProgressed) tea.Cmd {
	return func() tea.Msg {
		progress, ok := <-updates
		if !ok {
			return nil
		}
		return progress
	}
}

func (progress indexProgressed) arrive(m *Model) tea.Cmd {
	if m.indexing.stop != nil {
		m.indexing.done, m.indexing.total = progress.done, progress.total
	}
	next := awaitIndexing(progress.updates)
	return tea.Tick(progressPause, func(time.Time) tea.Msg { return next() })
}

// arrive looks again: articles that came just now can be found by their words from here on.
func (done indexed) arrive(m *Model) tea.Cmd {
	if m.indexing.stop != nil {
		m.indexing.stop()
	}
	m.indexing = indexing{}
	if done.err != nil {
		m.options.Log.Warn("Indexing failed", "error", done.err)
		return nil
	}
	switch {
	case m.edition.finding.ranks != "":
		return m.rank(m.edition.finding.ranks, false)
	case m.edition.ranked != nil:
		return m.rank(m.edition.view.Query, true)
	case m.edition.asked == "":
		return nil
	}
	return m.find(m.edition.query, m.edition.asked)
}

// stopIndexing gives it up; the rest is indexed with the next search or refresh.
func (m *Model) stopIndexing() tea.Cmd {
	m.indexing.stop()
	m.said.Say("Indexing was given up; the next search goes on with it.")
	return nil
}

// indexNote is how far it is, for the status line; "" if there is nothing to tell.
func (m *Model) indexNote() string {
	if m.indexing.total == 0 {
		return ""
	}
	return "Indexing " + text.Count(m.indexing.done) + " of " + text.Count(m.indexing.total) + " …"
}
