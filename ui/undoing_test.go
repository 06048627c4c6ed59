package ui

import (
	"context"
	"testing"

	"broadsheet/store"
)

// A mark that is typed behind an undo turns what the undo leaves, not what the row showed before it.
func TestMarkTypedBehindAnUndoTurnsWhatThatLeaves(t *testing.T) {
	t.Parallel()
	m, kept := longDesk(t)
	h, _ := m.headlines.Selected()
	settle(m, pressed(m, "m u m s u s j s"))
	now, err := kept.HeadlinesByID(context.Background(), []int64{h.ID})
	if err != nil || !now[h.ID].Read || !now[h.ID].Starred {
		t.Errorf("read: %v, starred: %v, want both (%v)", now[h.ID].Read, now[h.ID].Starred, err)
	}
	starred, err := kept.Headlines(context.Background(), store.Filter{Starred: true}, store.Cursor{}, 0)
	if err != nil || len(starred) != 2 || m.marks.Undoing() {
		t.Errorf("%d are starred, want 2 (%v)", len(starred), err)
	}
	if row, _ := m.headlines.Selected(); !row.Starred || row.ID == h.ID {
		t.Errorf("the cursor is on %+v", row)
	}
}

// What was scrolled past is written a second later, but not over what the user says of it by then.
func TestMarkOfAPassedArticleCounts(t *testing.T) {
	t.Parallel()
	m, kept := longDesk(t)
	m.config.Reading.MarkPassed = true
	h, _ := m.headlines.Selected()
	settle(m, pressed(m, "ctrl+f ctrl+f g m"))
	settle(m, m.marks.WritePassed())
	now, err := kept.HeadlinesByID(context.Background(), []int64{h.ID})
	if row, _ := m.headlines.Selected(); err != nil || row.ID != h.ID || row.Read || now[h.ID].Read {
		t.Errorf("the row shows read: %v, the store says %v, want neither (%v)", row.Read, now[h.ID].Read, err)
	}
}
