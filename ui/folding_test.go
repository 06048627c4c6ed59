package ui

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"broadsheet/store"
	"broadsheet/ui/screentest"
)

// arrive publishes feeds one after another, so that the first of those that have a story stands for it.
func (n *newsroom) arrive(kept *store.Store, publish ...func()) {
	n.t.Helper()
	for _, feed := range publish {
		feed()
		if _, err := kept.Subscribe(context.Background(), n.config.Feeds); err != nil {
			n.t.Fatal(err)
		}
		n.refresh(kept)
		indexNow(n.t, kept)
	}
}

// oneStory is a newsroom whose three feeds have one story, and articles of their own.
func oneStory(t *testing.T) (*newsroom, *store.Store) {
	n := newNewsroom(t)
	kept := n.open()
	report := prose(6)
	n.arrive(kept, func() {
		n.publish("/coast", "Coast Post", []string{"Coast"}, item{title: "Harbour reopens after the storm", body: report, age: 3 * time.Hour}, item{title: "Gulls", body: prose(1), age: 5 * time.Hour})
	}, func() {
		n.publish("/wire", "The Wire", nil, item{title: "Harbour reopens after the storm", body: report, age: 2 * time.Hour, link: "https://wire.example/1"})
	}, func() {
		n.publish("/far", "Far Away", nil, item{title: "After the storm, harbour reopens", body: report, age: 26 * time.Hour, link: "https://far.example/1"}, item{title: "Moss", body: prose(2), age: time.Hour})
	})
	return n, kept
}

// stands waits until the lines of a screen that hold one of these words are in this order, one below the other.
func stands(s *screentest.Screen, words ...string) *screentest.Screen {
	return s.Until(strings.Join(words, " above "), func(screen string) bool {
		lines := strings.Split(screen, "\n")
		first := slices.IndexFunc(lines, func(line string) bool { return strings.Contains(line, words[0]) })
		for i, word := range words {
			if first < 0 || first+i >= len(lines) || !strings.Contains(lines[first+i], word) {
				return false
			}
		}
		return true
	})
}

func TestOneStoryOfSeveralFeedsIsOneRow(t *testing.T) {
	t.Parallel()
	n, kept := oneStory(t)
	s := n.reader(kept, 120, 40)
	s.Wait("+2").Wait("5 unread").WaitGone("After the storm")
	before := s.Settled()
	s.Press("/").Type("title:harbour").Wait("After the storm, harb").Press("esc").WaitGone("After the storm, harb")
	if now := s.Settled(); now != before {
		t.Errorf("after a search the screen was\n%s\nand is\n%s", before, now)
	}
	s.Press("j enter").Wait("2 unread").Press("h u").Wait("Undone: read: ").Wait("(3 articles)").Wait("5 unread")
	s.Press("j v").Wait("No other feed has this story")
	s.Press("A").Wait("Mark 5 articles").Press("y").Wait("Marked 5 articles read").Wait("0 unread")
}

func TestStoryUnfoldsBelowItsHeadline(t *testing.T) {
	t.Parallel()
	n, kept := oneStory(t)
	s := n.reader(kept, 120, 40)
	s.Wait("+2").Press("j")
	before := s.Settled()
	s.Press("v")
	stands(s, "Moss", "Harbour reopens after the… +2", "●    The Wire  Harbour reopens", "●    Far Away  After the storm,", "Gulls")
	s.Press("v").WaitGone("Far Away  After")
	if now := s.Settled(); now != before {
		t.Errorf("folded again, the screen was\n%s\nand is\n%s", before, now)
	}
	s.Press("v j j v").WaitGone("Far Away  After").Press("s").Wait("★ Harbour")
	s.Press("v j s").Wait("★   The Wire").Press("k m").Wait("2 unread").Press("u").Wait("5 unread")
	s.Press("v")
	if got := strings.Count(s.Settled(), "★"); got != 1 {
		t.Errorf("%d stars are seen of a folded story, want that of its headline:\n%s", got, s.Text())
	}
}

func TestOpenStoryStaysOpen(t *testing.T) {
	t.Parallel()
	n, kept := oneStory(t)
	s := n.reader(kept, 120, 40)
	open := []string{"Harbour reopens after the… +2", "The Wire  Harbour", "Far Away  After"}
	s.Wait("+2").Press("j v")
	stands(s, open...)
	n.report("/wire", item{title: "Ferry", body: prose(1), age: 30 * time.Minute, link: "https://wire.example/2"})
	stands(s.Press("R").Wait("Ferry"), open...)
	s.Press("/").Type("title:harbour").WaitGone("Gulls").WaitGone("The Wire  Harbour").Wait("After the storm, harb")
	stands(s.Press("esc").Wait("Gulls"), open...)
	stands(s.Press("r").Wait("Nothing new"), open...)
	s.Press("S").Type("harbour").Press("enter").Wait("hits").WaitGone("+2").Press("esc")
	stands(s.Wait("Gulls"), open...)
	s.Press("h g j j enter").WaitGone("Far Away  After").Press("h k enter")
	stands(s.Wait("All unread"), open...)
	s.Press("g j j j enter").Wait("3 unread").Press("h g r").WaitGone("+2").WaitGone("After the storm")
}

func TestStoryUnfoldsFromItsArticleAndFromAListThatFoldsNothing(t *testing.T) {
	t.Parallel()
	n, kept := oneStory(t)
	s := n.reader(kept, 60, 20)
	s.Wait("+2").Press("j enter").Wait("The harbour master").Press("v")
	stands(s, "Coast Post        3h", "The Wire          2h", "Far Away         Sat")
	s.Press("j j enter").Wait("After the storm, harbour reopens").Press("h u").Wait("Undone")
	s.Press("/").Type("title:harbour feed:coast").WaitGone("Gulls").WaitGone("The Wire").Press("enter v")
	stands(s, "Coast Post        3h", "The Wire          2h", "Far Away         Sat").WaitGone("+2")
	s.Press("/ backspace backspace backspace backspace backspace backspace").Type("wire or title:harbour").Press("enter")
	s.Wait("Far Away").Press("g v").Wait("The others of this story stand in this list")
}

func TestLastRowUnfoldsInSight(t *testing.T) {
	t.Parallel()
	n, kept := oneStory(t)
	s := n.reader(kept, 60, 7)
	s.Wait("Moss").Press("j").Wait("+2")
	s.Resize(60, 2)
	s.Wait("+2").WaitGone("Moss").Press("v j").Wait("The Wire")
}

func TestClickOnTheCountUnfolds(t *testing.T) {
	t.Parallel()
	n, kept := oneStory(t)
	s := n.reader(kept, 120, 40)
	s.Wait("+2").WaitGone("The Wire  Harbour")
	find := func(words string) (x, y int) {
		for y, line := range strings.Split(s.Text(), "\n") {
			if before, _, found := strings.Cut(line, words); found {
				return len([]rune(before)), y
			}
		}
		t.Fatalf("%q is not on the screen", words)
		return 0, 0
	}
	x, y := find("+2")
	s.Click(x, y).Wait("The Wire  Harbour").Wait("5 unread")
	s.Click(x+1, y).WaitGone("The Wire  Harbour").Wait("5 unread")
}

func TestMarkAboveReadsWholeStories(t *testing.T) {
	t.Parallel()
	n, kept := oneStory(t)
	s := n.reader(kept, 120, 40)
	s.Wait("+2").Press("G A").Wait("above").Press("a").Wait("Marked 4 articles read").Wait("1 unread")
	s.Press("r").WaitGone("After the storm").WaitGone("Moss").Wait("Gulls").Wait("Nothing new.")
	s.Press("u").Wait("(4 articles)").Wait("5 unread")
}

func TestScrollingPastAStoryReadsAllOfIt(t *testing.T) {
	t.Parallel()
	n, kept := oneStory(t)
	n.config.Reading.MarkPassed = true
	s := n.reader(kept, 60, 2)
	s.Wait("Moss").Press("pgdown pgdown").Wait("Gulls").Press("Q")
	if err := s.WaitEnd(); err != nil {
		t.Fatal(err)
	}
	if left := n.unread(n.open()); left != 1 {
		t.Errorf("%d articles are unread below the story that was passed", left)
	}
}

func TestFoldingCanBeTurnedOff(t *testing.T) {
	t.Parallel()
	n, kept := oneStory(t)
	n.config.Reading.Fold = false
	s := n.reader(kept, 120, 40)
	s.Wait("5 unread").Wait("Sat").WaitGone("+2").Press("enter").Wait("4 unread")
}
