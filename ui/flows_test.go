package ui

import (
	"strings"
	"testing"

	"broadsheet/ui/screentest"
)

// newsday is a reader on a full store: what most flows begin with.
func newsday(t *testing.T, width, height int) (*newsroom, *screentest.Screen) {
	t.Helper()
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	n.refresh(kept)
	s := n.reader(kept, width, height)
	s.Wait("Harbour reopens")
	return n, s
}

func TestMorningRead(t *testing.T) {
	t.Parallel()
	n, s := newsday(t, 120, 40)
	s.Wait("9 unread")
	s.Press("enter").Wait("The harbour master counted").Wait("Ada Quill").Wait("8 unread")
	s.Press("space space").Wait("100 %").Wait("https://tides.example/map")
	s.Press("space").Wait("It ticks in strontium").Wait("7 unread")
	s.Press("q q")
	if err := s.WaitEnd(); err != nil {
		t.Fatal(err)
	}
	if left := n.unread(n.open()); left != 7 {
		t.Errorf("%d articles are unread after two were read of nine", left)
	}
}

func TestKeysTypedAheadReachTheArticleTheyAreMeantFor(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 120, 40)
	s.Press("enter space space space space").Wait("The first boat leaves at six").Wait("6 unread")
}

func TestTriageWithoutOpening(t *testing.T) {
	t.Parallel()
	n, s := newsday(t, 80, 24)
	s.Press("m j s j m j n").Wait("7 unread").Wait("●★ A clock")
	s.Press("u").Wait("Undone: read: Ferry").Wait("8 unread")
	s.Press("u").Wait("Undone: star: A clock").WaitGone("★")
	s.Press("ctrl+r").Wait("Done again: star").Wait("●★ A clock")
	s.Press("u u").Wait("Undone: read: Harbour").Wait("9 unread")
	s.Press("u").Wait("nothing to undo")
	s.Press("q")
	_ = s.WaitEnd()
	if left := n.unread(n.open()); left != 9 {
		t.Errorf("%d articles are unread after all was undone", left)
	}
}

func TestMarkAllAndItsUndo(t *testing.T) {
	t.Parallel()
	n, s := newsday(t, 120, 40)
	s.Press("A").Wait("Mark 9 articles of “All unread” read?")
	s.Press("esc").WaitGone("Mark 9").Wait("9 unread")
	s.Press("A").Wait("Mark 9").Press("w").Wait("Marked 2 articles read").Wait("7 unread")
	s.Press("j j A").Wait("Mark 7").Press("a").Wait("Marked 2 articles read").Wait("5 unread")
	s.Press("A").Wait("Mark 5").Press("y").Wait("Marked 5 articles read").Wait("0 unread")
	s.Press("m").Wait("Marked unread").Wait("1 unread")
	s.Press("u").Wait("Undone: unread: Ferry").Wait("0 unread")
	s.Press("u").Wait("Undone: read: all of All unread (5 articles)").Wait("5 unread")
	s.Press("u u").Wait("Undone: read: those older than a week").Wait("9 unread")
	if left := n.unread(n.open()); left != 9 {
		t.Errorf("%d of 9 are unread after the undo", left)
	}
}

func TestMarkAllOfTheFeedUnderTheCursor(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 120, 40)
	s.Press("h G A").Wait("Mark 3 articles of “One person’s notes about boats” read?").Press("y").Wait("Marked 3 articles read").Wait("6 unread")
	s.Press("u").Wait("9 unread")
}

func TestReadArticlesStayUntilTheViewIsLoadedAgain(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 80, 24)
	s.Press("m").Wait("8 unread").Wait("    Harbour reopens")
	s.Press("h").Wait("Broadsheet").Press("enter").WaitGone("Harbour reopens").Wait("A clock that loses")
}

func TestFeedsTagsAndTheirViews(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 120, 40)
	s.Press("h j j j enter").Wait("Coast  ").WaitGone("Moss remembers").Wait("Gulls learn")
	s.Press("h space").Wait("▸ Coast").WaitGone("    Coast Post    ")
	s.Press("g enter").Wait("4 unread").WaitGone("Moss").Wait("Ferry timetable")
	s.Press("s").Wait("★").Press("h j j enter").Wait("Starred").WaitGone("Ferry").Wait("Harbour")
}

func TestSearchInTheListAndInTheArticle(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 120, 40)
	s.Press("/").Wait("Find:").Type("title:tide").WaitGone("Harbour").Wait("What the tide table")
	s.Press("enter enter").Wait("counted the boats twice")
	s.Press("/").Type("the").Wait("Match 1 of")
	s.Press("enter n").Wait("Match 2 of").Press("N").Wait("Match 1 of")
	s.Press("esc esc").Wait("All unread: “title:tide”")
	s.Press("esc").Wait("Harbour reopens").WaitGone("“title:tide”")
	s.Press("/").Type("zebra").Wait("found by “zebra”")
	s.Press("esc").Wait("Harbour reopens")
}

func TestRemovedTextIsOneKeyAway(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 80, 40)
	s.Press("enter").Wait("The harbour master").Wait("1 passage removed")
	s.Press("G x").Wait("Sign up to our newsletter")
	s.Press("x").WaitGone("Sign up to our newsletter")
}

func TestResizeInTheMiddleKeepsThePlace(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 120, 20)
	s.Press("enter").Wait("counted the boats").Press("space")
	s.WaitGone("Harbour reopens after the storm\n")
	place := strings.Fields(articleColumn(s.Settled()))
	s.Resize(60, 20)
	if got := strings.Join(strings.Fields(s.Settled()), " "); !strings.Contains(got, strings.Join(place[:4], " ")) {
		t.Errorf("%q is not on the screen any more:\n%s", place[:4], s.Text())
	}
	s.Resize(120, 20)
	s.Until("is back at the place", func(screen string) bool {
		return strings.HasPrefix(strings.Join(strings.Fields(articleColumn(screen)), " "), strings.Join(place[:4], " "))
	})
}

// articleColumn is what stands in the article pane of a screen of three panes, without its title line.
func articleColumn(screen string) string {
	var lines []string
	for _, line := range strings.Split(screen, "\n")[1:] {
		if parts := strings.Split(line, "│"); len(parts) == 3 {
			lines = append(lines, parts[2])
		}
	}
	return strings.Join(lines, "\n")
}

func TestRestartGoesOnWhereOneWas(t *testing.T) {
	t.Parallel()
	n, s := newsday(t, 120, 20)
	s.Press("h j j j enter enter").Wait("│ Coast ").Wait("counted the boats").Press("space").Settled()
	place := strings.TrimSpace(articleColumn(s.Text()))
	s.Press("q q")
	_ = s.WaitEnd()
	again := n.reader(n.open(), 120, 20)
	again.Until("shows the place of the last run:\n"+place, func(screen string) bool { return strings.TrimSpace(articleColumn(screen)) == place })
	again.Wait("│ Coast ").Wait("Gulls learn").Wait("enter open") // the headlines have the focus
}

func TestNarrowScreensShowOnePaneAtATime(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 50, 16)
	s.WaitGone("│").Press("enter").Wait("The harbour master").WaitGone("Ferry")
	s.Press("esc").Wait("Ferry").Press("esc").Wait("All articles").WaitGone("Ferry")
	s.Press("q").Wait("Ferry")
}

func TestMouse(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 120, 40)
	s.Click(30, 4).Wait("The Laboratory  ")
	s.Click(30, 4).Wait("The first boat leaves at six").Wait("8 unread")
	s.Click(5, 6).Wait("│ Coast Post").WaitGone("Moss")
	s.Wheel(80, 10, 3)
	s.Click(5, 2).Wait("Moss")
}

func TestHelpScrollsAndCloses(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 80, 24)
	s.Press("?").Wait("Go down a line.").Press("G").Wait("at the top, quit.").Press("q").Wait("Harbour reopens")
	s.Press("q")
	if err := s.WaitEnd(); err != nil {
		t.Error(err)
	}
}
