package ui

import (
	"strings"
	"testing"
	"time"

	"broadsheet/ui/screentest"
)

// shelf is a newsroom whose articles have their words in their texts.
func shelf(t *testing.T, width, height int) (*newsroom, *screentest.Screen) {
	t.Helper()
	n := newNewsroom(t)
	filler := "<p>" + strings.Repeat("Nothing of note was said at the meeting on Monday. ", 12) + "</p>"
	n.publish("/coast", "Coast Post", nil,
		item{title: "Minutes of the council", body: filler + "<p>Only lighthouse will be painted painted.</p>" + filler, age: 1 * time.Hour},
		item{title: "Weather for the weekend", body: filler, age: 2 * time.Hour},
		item{title: "The lighthouse keeper retires", body: "<p>After forty years the keeper goes.</p>" + filler, age: 50 * time.Hour},
		item{title: "Ferry late again", body: filler + "<p>Fog hid the lighthouse, said the captain. A lighthouse helps nobody in fog.</p>", age: 3 * time.Hour},
	)
	kept := n.open()
	n.refresh(kept)
	indexNow(t, kept)
	return n, n.reader(kept, width, height).Wait("4 unread")
}

func TestAllArticlesAreSearchedBestFirstWithSnippets(t *testing.T) {
	t.Parallel()
	n, s := shelf(t, 120, 40)
	s.Press("j j")
	s.Press("S").Wait("Search all articles:").Type("lighthouse").Press("enter").Wait("3 hits").Wait("Search: “lighthouse”")
	s.Wait("lighthouse will be painted").WaitGone("Weather")
	hits := s.Settled()
	if keeper, minutes := strings.Index(hits, "The lighthouse keeper"), strings.Index(hits, "Minutes of"); keeper < 0 || minutes < keeper {
		t.Errorf("the article with the word in its title is not the first:\n%s", hits)
	}
	if strings.Contains(hits, "n next unread") {
		t.Errorf("two hints for one key:\n%s", hits)
	}
	s.Press("j j m").Wait("Marked read").Press("u").Wait("Undone: read: Ferry")
	s.Press("enter").Wait("lighthouse helps nobody").Wait("next match").Press("n").Wait("Match 2 of 2").Press("N").Wait("Match 1 of 2")
	s.Press("esc esc").Wait("3 hits").Press("esc").WaitGone("3 hits").Wait("Weather").Wait("3 unread")
	s.Press("s").Wait("Starred")
	for line := range strings.SplitSeq(s.Settled(), "\n") {
		if strings.Contains(line, "★") && !strings.Contains(line, "Ferry") {
			t.Errorf("back again, the cursor is on another row than it was: %q", line)
		}
	}
	if left := n.unread(n.open()); left != 3 {
		t.Errorf("%d articles are unread", left)
	}
}

func TestASearchOfAllArticlesIsAskedOnTheCommandLine(t *testing.T) {
	t.Parallel()
	_, s := shelf(t, 80, 24)
	s.Press(":").Type("search-all fog captain").Press("enter").Wait("1 hit").Wait("Fog hid the lighthouse")
	s.Press("/").Wait("Search all articles: fog captain").Press("ctrl+u").Type("council").Press("enter").Wait("“council”").Wait("Minutes")
	s.Press("S ctrl+u").Type("zebra").Press("enter").Wait("No article is found by “zebra”").Press("q").Wait("4 unread")
	s.Press("S").Type("is:unread").Press("enter").Wait("takes a word")
}

func TestAllHitsAreMarkedAndNoOthers(t *testing.T) {
	t.Parallel()
	n, s := shelf(t, 120, 40)
	s.Press("S").Type("lighthouse").Press("enter").Wait("3 hits").Press("A").Wait("Mark 3 articles").Press("y").Wait("Marked 3 articles read")
	if left := n.unread(n.open()); left != 1 {
		t.Errorf("%d articles are unread, want that without the word", left)
	}
	s.Press("u").Wait("(3 articles)").Press("esc").Wait("4 unread")
}
