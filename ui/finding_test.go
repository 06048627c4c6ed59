package ui

import (
	"context"
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
	"broadsheet/store"
	"broadsheet/store/query"
)

func TestQueryFiltersTheViewWhileItIsTyped(t *testing.T) {
	t.Parallel()
	n, s := newsday(t, 120, 40)
	s.Press("/").Wait("Find:").Type("feed:coast").WaitGone("A clock").Wait("Gulls learn")
	s.Type(" (-title:gulls").Wait("the bracket is not closed; write ) where it ends").Wait("Gulls learn")
	s.Type(")").WaitGone("not closed").WaitGone("Gulls")
	s.Press("enter").Wait("“feed:coast (-title:gul").Wait("Ferry")
	s.Press("A").Wait("Mark 2 articles of “All unread: feed:coast (-title:gulls)” read?").Press("y").Wait("Marked 2 articles read")
	s.Press("esc").Wait("Harbour reopens").Wait("A clock")
	if left := n.unread(n.open()); left != 7 {
		t.Errorf("%d articles are unread after 2 of 9 were marked", left)
	}
}

func TestCursorStaysOnItsRowWhileAQueryIsTyped(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 120, 40)
	s.Press("j j j j").Wait("Coast Post  ")
	s.Press("/").Type("-title:clock -title:zebra").WaitGone("A clock").Press("enter enter").Wait("All unread: “-title:clock")
	s.Wait("Gulls learn to open lunch boxes").Press("esc esc").Wait("A clock").Press("m").Wait("Marked read").Press("u").Wait("Undone: read: Gulls")
}

func TestAShortWordIsLookedForWhenItIsFinished(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 120, 40)
	s.Press("/").Type("title:an").Settled()
	s.Wait("Harbour").Press("enter").WaitGone("Ferry").Wait("An old entry").Wait("All unread: “title:an”")
}

func TestAMistakeKeepsWhatWasFoundLast(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 120, 40)
	s.Press("/").Type("title:ferry").WaitGone("Harbour").Type(` "`).Wait("not closed").Press("enter").Wait("This is no query")
	s.Wait("All unread: “title:ferry”").Wait("Ferry")
}

func TestResultsOfAnEarlierTextAreNotShown(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	n.refresh(kept)
	m := New(context.Background(), n.options(kept))
	defer m.end()
	m.Update(tea.WindowSizeMsg{Width: 120, Height: 40})
	settle(m, m.restore())
	settle(m, m.askQuery())
	early := m.edition.KeepQuery("title:ferry")
	settle(m, m.edition.KeepQuery("title:gulls"))
	settle(m, early)
	if rows := m.headlines.Rows(); len(rows) != 1 || rows[0].Title != "Gulls learn to open lunch boxes" {
		t.Errorf("%d rows", len(rows))
	}
}

// TestLiveListIsWhatTheStoreFinds types queries, deletes and moves in any order: once all is quiet, the list is that of
// the view and the query, and the cursor is on its row if that is still there.
func TestLiveListIsWhatTheStoreFinds(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	n.refresh(kept)
	propertytest.Check(t, func(t *rapid.T) {
		m := New(context.Background(), n.options(kept))
		defer m.end()
		m.Update(tea.WindowSizeMsg{Width: 80, Height: rapid.IntRange(2, 30).Draw(t, "height")})
		settle(m, m.restore())
		m.headlines.Move(rapid.IntRange(0, 9).Draw(t, "down"))
		home, _ := m.headlines.Selected()
		settle(m, m.askQuery())
		for range rapid.IntRange(1, 5).Draw(t, "changes") {
			text := rapid.SampledFrom([]string{
				"", "title:the", "-title:the", "feed:coast", "feed:coast or feed:lab", "(", "is:unread since:3d", "/^[a-h]/", `title:"tide table"`, "boats", "zebra",
			}).Draw(t, "text")
			if _, ready := query.Typed(text); m.edition.Type(text) == nil || !ready {
				continue
			}
			if search := m.edition.KeepQuery(text); search != nil {
				settle(m, search().(tea.BatchMsg)[0]) // without the word that it takes its time
			}
		}
		want, err := kept.Headlines(context.Background(), store.Filter{Unread: true, Query: m.edition.Asked()}, store.Cursor{}, 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := idsOf(m.headlines.Rows()); !slices.Equal(got, idsOf(want)) {
			t.Fatalf("%q shows %v, want %v", m.edition.Asked(), got, idsOf(want))
		}
		if h, _ := m.headlines.Selected(); slices.Contains(idsOf(want), home.ID) && h.ID != home.ID {
			t.Fatalf("%q: the cursor went from %q to %q", m.edition.Asked(), home.Title, h.Title)
		}
	})
}

func idsOf(rows []store.Headline) []int64 {
	var ids []int64
	for _, row := range rows {
		ids = append(ids, row.ID)
	}
	return ids
}

func TestMarkAllUnderAFilterMarksWhatItFindsAndIsUndone(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	n.refresh(kept)
	indexNow(t, kept)
	s := n.reader(kept, 160, 40).Wait("Harbour")
	s.Press("/").Type("feed:lab or title:tide").WaitGone("Harbour").Wait("What the tide table").Press("enter").Wait("“feed:lab or title:tide”")
	s.Press("j A").Wait("Mark 4 articles of “All unread: feed:lab or title:tide” read?").Press("a").Wait("Marked 1 article read")
	s.Press("A").Wait("Mark 3 articles").Press("y").Wait("Marked 3 articles read")
	if left := n.unread(n.open()); left != 5 {
		t.Errorf("%d articles are unread, want the 5 that the filter leaves out", left)
	}
	s.Press("u").Wait("Undone: read: all of All unread: feed:lab or title:tide (3 articles)").Press("u").Wait("Undone: read: those above of All unread")
	s.Press("esc").Wait("Harbour").Wait("9 unread")
	if left := n.unread(n.open()); left != 9 {
		t.Errorf("%d articles are unread after the undo", left)
	}
}
