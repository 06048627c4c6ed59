package ui

import (
	"strings"
	"testing"

	"broadsheet/feeds"
	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/store"
	"broadsheet/ui/screentest"
)

const (
	quay   = "<p>Fresh fish is sold on the quay from six in the morning, as it has been since the harbour was built.</p>"
	signUp = "<p>Sign up to our newsletter and get the news of the day delivered to your inbox.</p>"
	tides  = "<p>The tide table for the week hangs at the harbour master's door, and at the inn.</p>"
)

// begging is a reader with two articles of one site that end in the same lines.
func begging(t *testing.T, width, height int) (*newsroom, *screentest.Screen) {
	t.Helper()
	n := newNewsroom(t)
	n.publish("/coast", "Coast", nil,
		item{title: "First story", body: quay + signUp + tides},
		item{title: "Second story", body: strings.Replace(quay, "Fresh fish", "Bread", 1) + signUp + tides, age: 1})
	kept := n.open()
	n.refresh(kept)
	s := n.reader(kept, width, height)
	s.Wait("First story").Press("enter").Wait("Fresh fish").Wait("1 passage removed")
	return n, s
}

func TestTheUserSaysWhatIsBegging(t *testing.T) {
	t.Parallel()
	n, s := begging(t, 120, 40)
	s.Press("x").Wait("newsletter: Asks you").Press("tab tab").Wait("▌").Wait("Cut as begging · X keeps it")
	s.Press("X").Wait("Kept from now on at news.example · u undoes it").WaitGone("newsletter: Asks").Wait("Sign up to our")
	s.Press("tab").Press("X").Wait("Cut from now on at news.example").Wait("╎ You said so on 22 November.")
	s.Press("esc").WaitGone("▌").Press("x").WaitGone("tide table").Wait("Sign up to our newsletter").Wait("1 passage removed")

	// Later articles of the site hold to it, in this run and the next.
	s.Press("J").Wait("Bread is sold").Wait("Sign up to our newsletter").WaitGone("tide table").Press("q q")
	if err := s.WaitEnd(); err != nil {
		t.Fatal(err)
	}
	s = n.reader(n.open(), 120, 40)
	s.Wait("Bread is sold").Wait("Sign up to our newsletter").WaitGone("tide table")
	s.Press("u").Wait("Undone: read: Second story")
	s.Press("u").Wait("Undone: this is begging: “The tide table").Wait("hangs at the harbour").WaitGone("passage removed")
	s.Press("u").Wait("Undone: this was article: “Sign up").WaitGone("delivered to your inbox").Wait("1 passage removed")
	s.Press("ctrl+r").Wait("Done again: this was article").Wait("delivered to your inbox").WaitGone("passage removed")
}

func TestSayingItAgainTurnsItBack(t *testing.T) {
	t.Parallel()
	n, s := begging(t, 120, 40)
	s.Press("x tab").Wait("Kept as article · X cuts it").Press("X").Wait("Cut from now on").Wait("╎ You said so on 22 November.")
	s.Press("X").Wait("No longer cut at news.example · u undoes it").WaitGone("You said so")
	if said, err := n.open().Verdicts(t.Context(), ""); err != nil || len(said) != 0 {
		t.Errorf("still said: %v, %v", said, err)
	}
	s.Press("u").Wait("Undone: this was article").Wait("╎ You said so on 22 November.")
}

func TestTabGoesOnThroughThePanesWhileNothingCutIsShown(t *testing.T) {
	t.Parallel()
	_, s := begging(t, 120, 40)
	s.Press("tab").Wait("enter open").Press("shift+tab").Wait("space read on")
	s.Press("x shift+tab").Wait("▌").Press("q").WaitGone("▌").Wait("tab next passage")
	s.Press("X").Wait("No passage is selected").Press("h").Wait("First story").Press("tab tab tab").WaitGone("▌")
}

func TestSelectionComesIntoViewAndEndsAtTheEnds(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	var body strings.Builder
	for range 12 {
		body.WriteString(quay)
	}
	n.publish("/coast", "Coast", nil, item{title: "Long story", body: strings.Replace(body.String(), "Fresh fish", "Bread", 1) + tides})
	kept := n.open()
	n.refresh(kept)
	s := n.reader(kept, 60, 12)
	s.Wait("Long story").Press("enter").Wait("Bread").Press("x").Press("shift+tab shift+tab shift+tab shift+tab").Wait("no further passage").Wait("▌Bread")
	for range 14 {
		s.Press("tab")
	}
	s.Wait("no further passage").Wait("▌The tide table")
}

func TestRulesOfTheConfigReachTheOpenArticle(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.config.Sites = []feeds.SiteRules{{Host: "news.example", Phrases: []string{"fresh fish"}}}
	n.publish("/coast", "Coast", nil, item{title: "First story", body: quay + tides})
	kept := n.open()
	n.refresh(kept)
	s := n.reader(kept, 120, 40)
	s.Wait("First story").Press("enter").Wait("tide table").WaitGone("Fresh fish").Press("x").Wait("╎ Your rule for news.example: “fresh fish”").Wait("Fresh fish")
}

func TestWhatWasSaidTurnsEvenWhereTheCleaningSaysTheSame(t *testing.T) {
	t.Parallel()
	n, s := begging(t, 120, 40)
	s.Press("x tab tab").Wait("Cut as begging")
	kept := n.open()
	print, _ := clean.Print(&document.FragmentHTML([]byte(signUp), nil)[0])
	if err := kept.Say(t.Context(), feeds.Verdict{Site: "news.example", Fingerprint: print, Begging: true}, store.Step{}); err != nil {
		t.Fatal(err)
	}
	s.Press("X").Wait("Kept from now on at news.example").WaitGone("newsletter: Asks")
	if said, err := kept.Verdicts(t.Context(), "news.example"); err != nil || len(said) != 1 || said[0].Begging {
		t.Errorf("said: %v, %v", said, err)
	}
	s.Press("X").Wait("No longer kept at news.example").Wait("newsletter: Asks")
	if said, err := kept.Verdicts(t.Context(), ""); err != nil || len(said) != 0 {
		t.Errorf("still said: %v, %v", said, err)
	}
}
