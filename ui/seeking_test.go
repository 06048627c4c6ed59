package ui

import (
	"context"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/screentest"
)

// pressed presses keys and hands back what they began, of which nothing has ended yet.
func pressed(m *Model, keys string) tea.Cmd {
	var begun []tea.Cmd
	for name := range strings.SplitSeq(keys, " ") {
		key, _ := screentest.Key(name)
		_, cmd := m.Update(key)
		begun = append(begun, cmd)
	}
	return tea.Batch(begun...)
}

// longDesk is a reader on a list that is not loaded to its end.
func longDesk(t *testing.T) (*Model, *store.Store) {
	t.Helper()
	n, kept := archive(t, 4, 200)
	m := New(context.Background(), archiveOptions(n, kept))
	t.Cleanup(m.end)
	m.Update(tea.WindowSizeMsg{Width: 120, Height: 40})
	settle(m, m.restore())
	return m, kept
}

// What is typed behind a key that goes to a row which is not loaded yet is meant for that row, however fast it was typed.
func TestKeysAfterAFarRowAreForThatRow(t *testing.T) {
	t.Parallel()
	m, kept := longDesk(t)
	all, err := kept.Headlines(context.Background(), store.Filter{Unread: true}, store.Cursor{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	settle(m, pressed(m, "G k s g j s"))
	starred, err := kept.Headlines(context.Background(), store.Filter{Starred: true}, store.Cursor{}, 0)
	if err != nil || len(starred) != 2 || starred[0].ID != all[1].ID || starred[1].ID != all[len(all)-2].ID {
		t.Errorf("starred are %d articles, want the second and the last but one (%v)", len(starred), err)
	}
}

func TestReloadLeavesTheCursorWhereItWasMovedMeanwhile(t *testing.T) {
	t.Parallel()
	m, _ := longDesk(t)
	begun := pressed(m, "j r j j j")
	before, _ := m.headlines.Selected()
	settle(m, begun)
	if now, _ := m.headlines.Selected(); now.ID != before.ID {
		t.Errorf("the cursor jumped from article %d to %d", before.ID, now.ID)
	}
}

// Another look at the store that began before more rows came does not take them away again.
func TestRowsThatComeDuringALookStay(t *testing.T) {
	t.Parallel()
	m, _ := longDesk(t)
	look := m.reread()
	settle(m, pressed(m, strings.TrimSpace(strings.Repeat("ctrl+f ", 7))))
	loaded, before := len(m.headlines.Loaded()), m.headlines.Index()
	if loaded <= 300 {
		t.Fatalf("%d rows are loaded, want more than at first", loaded)
	}
	settle(m, look)
	if now := len(m.headlines.Loaded()); now != loaded || m.headlines.Index() != before {
		t.Errorf("%d rows of %d are left, the cursor on row %d, was on %d", now, loaded, m.headlines.Index(), before)
	}
}
