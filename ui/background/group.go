// Package background is the long work that goes on while one reads: asking the feeds for news, filling the search index,
// saving files. Each tells how far it is and can be given up, and the end of the reader waits for all of it.
package background

import (
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
)

// Group is all the work that is under way.
type Group struct{ works sync.WaitGroup }

// Begin begins work at once; the command only brings its outcome.
func (g *Group) Begin(work func() tea.Msg) tea.Cmd {
	outcome := make(chan tea.Msg, 1)
	g.works.Go(func() { outcome <- work() })
	return func() tea.Msg { return <-outcome }
}

// Wait returns when all work has ended: it holds leases, or writes.
func (g *Group) Wait() { g.works.Wait() }

// Message tells how far a work has come.
type Message interface {
	arrive() tea.Cmd
}

// Update takes it.
func Update(msg Message) tea.Cmd { return msg.arrive() }

// progressPause is the time between two frames of a work's progress.
const progressPause = 100 * time.Millisecond

// meter carries how far a work is to the reader, which takes its time with that.
type meter[P any] struct {
	updates chan P
	newest  P
}

func newMeter[P any]() *meter[P] { return &meter[P]{updates: make(chan P, 1)} }

// set puts the newest progress in the place of one that nobody took. It is for the work alone, as close is.
func (m *meter[P]) set(progress P) {
	select {
	case <-m.updates:
	default:
	}
	m.updates <- progress
}

func (m *meter[P]) close() { close(m.updates) }

// await waits for the next progress.
func (m *meter[P]) await() tea.Msg {
	progress, ok := <-m.updates
	if !ok {
		return nil
	}
	return progressed[P]{progress, m}
}

// progressed is how far a work is.
type progressed[P any] struct {
	progress P
	of       *meter[P]
}

func (msg progressed[P]) arrive() tea.Cmd {
	msg.of.newest = msg.progress
	return tea.Tick(progressPause, func(time.Time) tea.Msg { return msg.of.await() })
}
