// Package marks shows what the user marks at once, has it written in order, and turns it back where the store does not
// take it. It also takes back the last step, of marks or of anything else that is kept for undo.
package marks

import (
	"context"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/headlines"
	"broadsheet/ui/status"
	"broadsheet/ui/writes"
)

// Desk is what marks are made with.
type Desk struct {
	Store  *store.Store
	Writes *writes.Queue
	Said   *status.Said
	Show   func(store.Headline) // shows the marks of an article wherever it stands
}

// Marks are those that the user has made.
type Marks struct {
	desk    Desk
	fold    bool             // reading an article reads its story
	made    int              // so far: a look at the store that began before the last one is out of date
	pending int              // not written yet
	passed  []store.Headline // that were scrolled past, and are to be written as read
	undoing int              // steps that are taken back, of which the rows do not tell yet
}

// Marked is the outcome of a mark.
type Marked struct {
	before []store.Headline // the rows as they were, to turn them back
	text   string           // what to say of it; "" is nothing
	err    error
}

// New makes marks of nothing yet.
func New(desk Desk) *Marks { return &Marks{desk: desk} }

// SetFold says whether reading an article reads its story from now on.
func (m *Marks) SetFold(fold bool) { m.fold = fold }

// Made counts the marks. What was read from the store while the count was another is out of date.
func (m *Marks) Made() int { return m.made }

// Pending reports whether any of them is not written yet.
func (m *Marks) Pending() bool { return m.pending > 0 }

// Mark shows a change of an article and of the rows that change with it, and queues its write. Of one that is taken the
// text is said.
func (m *Marks) Mark(article int64, rows []store.Headline, change store.Change, label, text string) tea.Cmd {
	write := m.writer()
	return m.begin(rows, change, func(ctx context.Context) (string, error) {
		_, err := write(ctx, []int64{article}, change, step(label))
		return text, err
	})
}

// Scope is what a mark of many is about.
type Scope struct {
	Filter store.Filter
	Bound  store.Bound
	Listed bool // only the rows that are listed are meant
}

// ReadAll shows rows as read, as far as they are loaded, and queues the write of all that is meant.
func (m *Marks) ReadAll(scope Scope, rows []store.Headline, label string) tea.Cmd {
	kept, change := m.desk.Store, read()
	return m.begin(rows, change, func(ctx context.Context) (string, error) {
		done, err := store.Marked{}, error(nil)
		if scope.Listed {
			done, err = kept.Mark(ctx, headlines.IDs(rows), change, step(label))
		} else {
			done, err = kept.MarkAll(ctx, scope.Filter, scope.Bound, change, step(label))
		}
		return "Marked " + Articles(len(done.IDs)) + " read.", err
	})
}

// begin shows a change of rows, and queues its write: behind that of what was scrolled past before, or that would go over
// it.
func (m *Marks) begin(rows []store.Headline, change store.Change, write func(ctx context.Context) (string, error)) tea.Cmd {
	passed := m.WritePassed()
	for _, row := range rows {
		m.desk.Show(changed(row, change))
	}
	m.made++
	m.pending++
	return tea.Batch(passed, m.queue(rows, write))
}

func (m *Marks) queue(before []store.Headline, write func(ctx context.Context) (string, error)) tea.Cmd {
	return m.desk.Writes.Do(func(ctx context.Context) tea.Msg {
		text, err := write(ctx)
		return Marked{before, text, err}
	})
}

// Pass shows an article as read that was scrolled past, if it is not. Of one story all are, however much of it was passed.
func (m *Marks) Pass(h store.Headline) {
	if h.Read {
		return
	}
	if len(m.passed) == 0 {
		m.pending++ // until they are written
	}
	m.made++
	m.passed = append(m.passed, h)
	m.desk.Show(changed(h, read()))
}

// WritePassed writes in one step what was passed within a second, so that one undo takes back one scroll.
func (m *Marks) WritePassed() tea.Cmd {
	if len(m.passed) == 0 {
		return nil
	}
	passed, write := m.passed, m.writer()
	m.passed = nil
	return m.queue(passed, func(ctx context.Context) (string, error) {
		_, err := write(ctx, headlines.IDs(passed), read(), step("read by scrolling past"))
		return "", err
	})
}

// writer marks articles; where stories are folded, reading one reads its story.
func (m *Marks) writer() func(ctx context.Context, ids []int64, change store.Change, step store.Step) (store.Marked, error) {
	if m.fold {
		return m.desk.Store.MarkStories
	}
	return m.desk.Store.Mark
}

// End takes the outcome of a mark. If the store did not take it, the rows are turned back and that is told; else text is
// to be said of it, if there is any.
func (m *Marks) End(msg Marked) (text string, ok bool) {
	m.pending--
	m.made++ // what was read before the write ended is out of date
	if msg.err != nil {
		for _, row := range msg.before {
			m.desk.Show(row)
		}
		m.desk.Said.Fail("The mark could not be saved and was turned back", msg.err)
		return "", false
	}
	return msg.text, true
}

func read() store.Change {
	yes := true
	return store.Change{Read: &yes}
}

// step is how the undo of this reader knows a mark. It is the same in every run, so that undo goes on after a restart.
func step(label string) store.Step { return store.Step{Origin: store.Reader, Label: label} }

func changed(h store.Headline, change store.Change) store.Headline {
	if change.Read != nil {
		h.Read = *change.Read
	}
	if change.Starred != nil {
		h.Starred = *change.Starred
	}
	return h
}

// Articles says how many there are.
func Articles(n int) string {
	if n == 1 {
		return "1 article"
	}
	return fmt.Sprintf("%d articles", n)
}
