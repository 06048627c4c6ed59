package ui

import (
	"context"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/store/storetest"
	"broadsheet/ui/screentest"
)

// archive is a reader on a store of some thousand articles.
func archive(t testing.TB, feeds, perFeed int) (*newsroom, *store.Store) {
	t.Helper()
	n := &newsroom{data: t.TempDir(), now: time.Now()}
	kept, err := store.Open(context.Background(), n.data, n.clock)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kept.Close() })
	if err := storetest.Fill(context.Background(), kept, feeds, perFeed); err != nil {
		t.Fatal(err)
	}
	return n, kept
}

func archiveOptions(n *newsroom, kept *store.Store) Options {
	return Options{Store: kept, Config: config.Default(), Clock: n.clock}
}

// atMost is how many rows are ever loaded at once.
const atMost = 1800

func TestLongListIsReadThroughAWindow(t *testing.T) {
	t.Parallel()
	n, kept := archive(t, 4, 700)
	all, err := kept.Headlines(context.Background(), store.Filter{Unread: true}, store.Cursor{}, 0)
	if err != nil || len(all) < atMost {
		t.Fatalf("%d articles, %v", len(all), err)
	}
	m := New(context.Background(), archiveOptions(n, kept))
	t.Cleanup(m.end)
	press := func(key string) {
		msg, _ := screentest.Key(key)
		_, cmd := m.Update(msg)
		settle(m, cmd)
	}
	at := func() int64 {
		h, _ := m.headlines.Selected()
		return h.ID
	}
	m.Update(tea.WindowSizeMsg{Width: 120, Height: 40})
	settle(m, m.restore())
	for i, want := range all {
		if at() != want.ID {
			t.Fatalf("%d times down leads to article %d, want %d", i, at(), want.ID)
		}
		if m.headlines.Len() > atMost {
			t.Fatalf("%d rows are loaded", m.headlines.Len())
		}
		press("j")
	}
	press("g")
	if at() != all[0].ID {
		t.Errorf("the top is article %d, want %d", at(), all[0].ID)
	}
	press("G")
	for i := len(all) - 1; i >= 0; i-- {
		if at() != all[i].ID {
			t.Fatalf("from the bottom up to place %d: article %d, want %d", i, at(), all[i].ID)
		}
		press("k")
	}
}

// settle carries out a command and all that follow from it, however long they take.
func settle(m *Model, cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case tea.BatchMsg:
		for _, cmd := range msg {
			settle(m, cmd)
		}
	case nil:
	default:
		_, next := m.Update(msg)
		settle(m, next)
	}
}

func TestBurstOfKeysIsAppliedInFull(t *testing.T) {
	t.Parallel()
	n, kept := archive(t, 5, 200)
	model := New(context.Background(), archiveOptions(n, kept))
	t.Cleanup(model.end)
	s := screentest.New(t, model, 120, 40)
	s.Wait("Today")
	rows, err := kept.Headlines(context.Background(), store.Filter{Unread: true}, store.Cursor{}, 201)
	if err != nil {
		t.Fatal(err)
	}
	s.Press(strings.Repeat("j ", 200) + "s")
	s.Wait("Starred.")
	s.Press("q")
	_ = s.WaitEnd()
	starred, err := kept.Headlines(context.Background(), store.Filter{Starred: true}, store.Cursor{}, 2)
	if err != nil || len(starred) != 1 || starred[0].ID != rows[200].ID {
		t.Errorf("after 200 times down %v is starred, want %d (%v)", starred, rows[200].ID, err)
	}
}

func TestCursorMovesSendFewBytes(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 120, 40)
	s.Settled()
	before := len(s.Sent())
	const moves = 8
	for range moves {
		s.Press("j").Drawn() // a frame each
	}
	s.Settled()
	if per := (len(s.Sent()) - before) / moves; per > 800 {
		t.Errorf("a cursor move sends %d bytes", per)
	} else {
		t.Logf("a cursor move sends %d bytes", per)
	}
}

func BenchmarkView(b *testing.B) {
	n, kept := archive(b, 5, 100)
	m := New(context.Background(), archiveOptions(n, kept))
	defer m.end()
	run(m, m.restore())
	m.Update(tea.WindowSizeMsg{Width: 120, Height: 40})
	m.View()
	b.ReportAllocs()
	for b.Loop() {
		m.View()
	}
}

func BenchmarkCursorMove(b *testing.B) {
	n, kept := archive(b, 5, 100)
	m := New(context.Background(), archiveOptions(n, kept))
	defer m.end()
	run(m, m.restore())
	m.Update(tea.WindowSizeMsg{Width: 120, Height: 40})
	down, up := tea.KeyPressMsg{Code: 'j', Text: "j"}, tea.KeyPressMsg{Code: 'k', Text: "k"}
	b.ReportAllocs()
	for b.Loop() {
		m.Update(down)
		m.View()
		m.Update(up)
		m.View()
	}
}
