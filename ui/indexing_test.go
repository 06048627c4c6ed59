package ui

import (
	"context"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store/config"
)

func TestASearchTellsHowFarTheIndexIsAndIsNotHeldUpByIt(t *testing.T) {
	t.Parallel()
	n, kept := archive(t, 4, 200)
	left, err := kept.Unindexed(t.Context())
	if err != nil || left < 700 {
		t.Fatalf("%d articles are to be indexed, %v", left, err)
	}
	m := New(context.Background(), Options{Store: kept, Config: config.Default(), Clock: n.clock})
	t.Cleanup(m.end)
	m.Update(tea.WindowSizeMsg{Width: 120, Height: 40})
	settle(m, m.restore())
	begun := m.askQuery()
	progress := begun().(tea.BatchMsg)[1]
	m.Update(progress())
	if screen := m.screen(); !strings.Contains(screen, "Indexing ") {
		t.Error("the question does not say how far the index is")
	}
	m.asking = nil
	if bar := m.bar(); !strings.HasPrefix(bar.Note, "Indexing ") || bar.Hints[0].Label != "cancel" {
		t.Errorf("the status line: %+v", bar)
	}
	m.cancel()
	if m.quitting || !strings.HasPrefix(m.said.Text(), "Indexing was given up") {
		t.Errorf("the key to cancel did something else: %q", m.said.Text())
	}
	settle(m, begun)
	if m.index.Note() != "" {
		t.Error("the note stays")
	}
	settle(m, m.index.Fill(m.ctx))
	if left, err := kept.Unindexed(t.Context()); err != nil || left != 0 {
		t.Errorf("after another search %d are left, %v", left, err)
	}
}
