package marks

import (
	"errors"
	"log/slog"
	"testing"
	"time"

	"broadsheet/store"
	"broadsheet/store/storetest"
	"broadsheet/ui/status"
	"broadsheet/ui/writes"
)

// list is the rows of a store's articles, and marks of them.
type list struct {
	*Marks
	rows map[int64]store.Headline
}

func newList(t *testing.T) (*list, []store.Headline) {
	t.Helper()
	kept, err := store.Open(t.Context(), t.TempDir(), time.Now)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kept.Close() })
	if err := storetest.Fill(t.Context(), kept, 1, 5); err != nil {
		t.Fatal(err)
	}
	rows, err := kept.Headlines(t.Context(), store.Filter{}, store.Cursor{}, 0)
	if err != nil || len(rows) != 5 {
		t.Fatalf("%d articles, %v", len(rows), err)
	}
	l := &list{rows: map[int64]store.Headline{}}
	said := status.NewSaid(time.Now, slog.New(slog.DiscardHandler))
	l.Marks = New(Desk{
		Store: kept, Writes: writes.New(t.Context()), Said: said, Show: func(h store.Headline) { l.rows[h.ID] = h },
	})
	return l, rows
}

// unread counts what the store has unread.
func (l *list) unread(t *testing.T) int {
	t.Helper()
	count, err := l.desk.Store.Count(t.Context(), store.Filter{Unread: true})
	if err != nil {
		t.Fatal(err)
	}
	return count
}

func TestMarkIsShownBeforeItIsWritten(t *testing.T) {
	t.Parallel()
	l, rows := newList(t)
	cmd := l.Mark(rows[0].ID, rows[:1], read(), "read: one", "Marked read.")
	if !l.rows[rows[0].ID].Read || !l.Pending() {
		t.Error("the mark is not shown at once, or counts as written")
	}
	cmd()
	text, ok := l.End(l.desk.Writes.Oldest().(Marked))
	if text != "Marked read." || !ok || l.Pending() || l.unread(t) != 4 {
		t.Errorf("written, it says %q; %d are unread", text, l.unread(t))
	}
}

func TestMarkThatIsNotTakenIsTurnedBack(t *testing.T) {
	t.Parallel()
	l, rows := newList(t)
	l.Mark(rows[0].ID, rows[:1], read(), "read: one", "Marked read.")
	before := l.Made()
	if _, ok := l.End(Marked{before: rows[:1], err: errors.New("the disk is full")}); ok || l.rows[rows[0].ID].Read {
		t.Error("the row still shows the mark")
	}
	if !l.desk.Said.Problem() || l.Made() == before {
		t.Error("it is not told, or a look from before that counts as new")
	}
}

func TestWhatWasPassedIsWrittenAndUndoneInOneStep(t *testing.T) {
	t.Parallel()
	l, rows := newList(t)
	for _, row := range rows[:3] {
		l.Pass(row)
	}
	l.Pass(store.Headline{ID: rows[3].ID, Read: true})
	if len(l.rows) != 3 || !l.Pending() {
		t.Errorf("%d rows are shown as read", len(l.rows))
	}
	l.WritePassed()()
	l.End(l.desk.Writes.Oldest().(Marked))
	if l.Pending() || l.unread(t) != 2 || l.WritePassed() != nil {
		t.Errorf("%d are unread after three were passed", l.unread(t))
	}
	l.Revert(false)()
	undone := l.desk.Writes.Oldest().(Undone)
	if !l.EndRevert(undone) || undone.Sentence() != "Undone: read by scrolling past (3 articles)" || l.unread(t) != 5 {
		t.Errorf("%q; %d are unread", undone.Sentence(), l.unread(t))
	}
	l.Revert(false)()
	if l.EndRevert(l.desk.Writes.Oldest().(Undone)) || l.desk.Said.Text() != "There is nothing to undo." {
		t.Errorf("a second undo says %q", l.desk.Said.Text())
	}
}

func TestAllThatIsMeantIsReadOrOnlyWhatIsListed(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		scope Scope
		left  int
	}{{Scope{Listed: true}, 3}, {Scope{}, 0}} {
		l, rows := newList(t)
		l.ReadAll(test.scope, rows[:2], "read: all")()
		text, ok := l.End(l.desk.Writes.Oldest().(Marked))
		if !ok || len(l.rows) != 2 || l.unread(t) != test.left || text != "Marked "+Articles(5-test.left)+" read." {
			t.Errorf("%+v: %d are unread, %q is said", test.scope, l.unread(t), text)
		}
	}
}
