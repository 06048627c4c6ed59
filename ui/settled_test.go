package ui

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
	"broadsheet/store"
	"broadsheet/ui/keys"
	"broadsheet/ui/screentest"
)

// Whatever is pressed, and in whatever order the outcomes come: when all have come, nothing that was asked for waits any
// more, the rows say what the store says, and undoing all brings back what was there before.
func TestReaderAndStoreAgreeWhenAllHasSettled(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	n.refresh(kept)
	if err := kept.Close(); err != nil {
		t.Fatal(err)
	}
	propertytest.Check(t, func(t *rapid.T) {
		o := overlap(t, n)
		defer o.close()
		before := o.marks()
		presses := rapid.IntRange(1, 25).Draw(t, "presses")
		for range presses {
			o.press(rapid.SampledFrom(settlingKeys).Draw(t, "key"))
			for rapid.Bool().Draw(t, "goes on") && len(o.begun)+len(o.ended) > 0 {
				o.advance()
			}
		}
		o.settle()
		o.agrees()
		o.leave()
		for range presses {
			o.take(o.m.act(keys.Undo))
			o.settle()
		}
		o.agrees()
		if after := o.marks(); !maps.Equal(before, after) {
			t.Errorf("undoing all leaves %v, there was %v", after, before)
		}
	})
}

// settlingKeys move, mark, open, ask and answer. None of them waits for a time to pass.
var settlingKeys = []string{
	"j", "j", "k", "J", "K", "g", "G", "m", "m", "s", "s", "u", "u", "ctrl+r", "n", "N", "enter", "h", "l", "tab", "v", "x",
	"A", "a", "w", "y", "esc", "?", "D", "space",
}

// overlapping is a reader whose commands are carried out and answered in any order.
type overlapping struct {
	t     *rapid.T
	m     *Model
	kept  *store.Store
	begun []tea.Cmd // whose outcome is not known yet
	ended []tea.Msg // outcomes that have not come yet
}

// overlap starts a reader on a copy of the newsroom's store.
func overlap(t *rapid.T, n *newsroom) *overlapping {
	dir, err := os.MkdirTemp("", "settled")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(dir, "data"), os.DirFS(n.data)); err != nil {
		t.Fatal(err)
	}
	kept, err := store.Open(context.Background(), filepath.Join(dir, "data"), n.clock)
	if err != nil {
		t.Fatal(err)
	}
	options := n.options(kept)
	options.Poller = nil
	o := &overlapping{t: t, m: New(context.Background(), options), kept: kept}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	o.m.Update(tea.WindowSizeMsg{Width: 120, Height: 16})
	o.begun, o.ended = nil, nil
	o.take(o.m.restore())
	return o
}

func (o *overlapping) close() {
	o.m.end()
	_ = o.kept.Close()
}

func (o *overlapping) press(name string) {
	key, _ := screentest.Key(name)
	o.update(key)
}

// update hands a message over. Writes are done at once, so that what follows does not depend on how fast they are; of
// their outcomes the reader hears later.
func (o *overlapping) update(msg tea.Msg) {
	_, cmd := o.m.Update(msg)
	o.take(cmd)
	o.m.writes.Wait()
}

func (o *overlapping) take(cmd tea.Cmd) {
	if cmd != nil {
		o.begun = append(o.begun, cmd)
	}
}

// advance carries out one of the commands, or hands over one of their outcomes.
func (o *overlapping) advance() {
	which := rapid.IntRange(0, len(o.begun)+len(o.ended)-1).Draw(o.t, "which")
	if which < len(o.begun) {
		o.carryOut(which)
		return
	}
	o.handOver(which - len(o.begun))
}

func (o *overlapping) carryOut(which int) {
	cmd := o.begun[which]
	o.begun = append(o.begun[:which:which], o.begun[which+1:]...)
	switch msg := cmd().(type) {
	case tea.BatchMsg:
		for _, cmd := range msg {
			o.take(cmd)
		}
	case nil:
	default:
		o.ended = append(o.ended, msg)
	}
}

func (o *overlapping) handOver(which int) {
	msg := o.ended[which]
	o.ended = append(o.ended[:which:which], o.ended[which+1:]...)
	o.update(msg)
}

// settle waits for all outcomes, and for those of the looks at the store that follow.
func (o *overlapping) settle() {
	o.finish()
	for version, changed := int64(0), true; changed; o.finish() {
		var err error
		if version, err = o.kept.Version(context.Background()); err != nil {
			o.t.Fatal(err)
		}
		next := o.m.notice(looked{version: version, stamp: o.m.watch.stamp})
		changed = next != nil
		o.take(next)
	}
}

func (o *overlapping) finish() {
	for len(o.begun)+len(o.ended) > 0 {
		if len(o.begun) > 0 {
			o.carryOut(0)
		} else {
			o.handOver(0)
		}
	}
}

// marks are the marks in the store, by article: read, starred.
func (o *overlapping) marks() map[int64][2]bool {
	o.t.Helper()
	rows, err := o.kept.Headlines(context.Background(), store.Filter{}, store.Cursor{}, 100)
	if err != nil {
		o.t.Fatal(err)
	}
	marks := map[int64][2]bool{}
	for _, h := range rows {
		marks[h.ID] = [2]bool{h.Read, h.Starred}
	}
	return marks
}

func (o *overlapping) agrees() {
	o.t.Helper()
	marks := o.marks()
	for _, h := range o.m.headlines.Rows() {
		if shown := [2]bool{h.Read, h.Starred}; shown != marks[h.ID] {
			o.t.Errorf("article %d is shown as %v, and is %v", h.ID, shown, marks[h.ID])
		}
	}
	if h := o.m.article.headline; h.ID != 0 && marks[h.ID] != [2]bool{h.Read, h.Starred} {
		o.t.Errorf("the open article is shown as %v, and is %v", h, marks[h.ID])
	}
	o.countsAgree()
	if o.m.marks.Pending() {
		o.t.Error("marks are said to be on their way")
	}
	if o.m.asking == nil && o.m.macro.Running() {
		o.t.Error("a list of commands waits for nothing")
	}
	if _, waits := o.m.ahead.Next(); waits && !o.m.awaited() {
		o.t.Error("a key typed ahead was not taken")
	}
}

// countsAgree compares the counts beside the views with those in the store.
func (o *overlapping) countsAgree() {
	o.t.Helper()
	shown := map[string]int{}
	for _, view := range o.m.feeds.Views() {
		shown[view.String()], _ = o.m.feeds.Count(view)
	}
	sidebar, err := o.kept.Sidebar(context.Background())
	if err != nil {
		o.t.Fatal(err)
	}
	o.m.feeds.SetSidebar(sidebar)
	for _, view := range o.m.feeds.Views() {
		if count, _ := o.m.feeds.Count(view); count != shown[view.String()] {
			o.t.Errorf("%s is said to have %d, and has %d", view.Title, shown[view.String()], count)
		}
	}
}

// leave leaves whatever is asked or shown over the panes.
func (o *overlapping) leave() {
	o.m.asking, o.m.help, o.m.doctor = nil, nil, nil
}
