package cli

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// subscribed is a config with feeds of hosts, and nothing fetched beside them.
func (h *home) subscribed(hosts ...string) string {
	text := "# my morning\nfeeds:\n"
	for _, host := range hosts {
		text += "  - url: http://" + host + "/feed.xml   # " + host + "\n    full_text: never\n"
	}
	h.writeConfig(text)
	return text
}

func TestMorningReadFromOneDayToTheNext(t *testing.T) {
	w, h := newWorld(t), newHome(t)
	harbour := news{"Harbour reopens", tale("the harbour", 12), h.clock.Add(-time.Hour)}
	clock := news{"A clock loses a second", tale("the clock", 12), h.clock.Add(-90 * time.Minute)}
	ferry := news{"Ferry timetable changes", tale("the ferry", 2), h.clock.Add(-2 * time.Hour)}
	w.gazette("coast.example", "Coast Post", harbour, ferry)
	w.gazette("lab.example", "The Laboratory", clock)
	h.subscribed("coast.example", "lab.example")

	s := h.sit(w, 120, 40)
	s.Wait("Harbour reopens").Wait("3 unread") // nobody had to ask for it
	s.Press("enter").Wait("chapter 1 of the harbour").Wait("2 unread")
	s.Press("G").Wait("100 %").Press("space").Wait("chapter 1 of the clock").Wait("1 unread")
	s.Press("s").Wait("Starred").Press("space").WaitGone("chapter 1 of the clock")
	s.leave()
	if left := titles(h.listed("--unread")); !slices.Equal(left, []string{"Ferry timetable changes"}) {
		t.Errorf("unread after the first morning: %q", left)
	}
	if kept := titles(h.listed("--starred")); !slices.Equal(kept, []string{"A clock loses a second"}) {
		t.Errorf("starred: %q", kept)
	}

	h.clock = h.clock.Add(24 * time.Hour)
	w.gazette("coast.example", "Coast Post", news{"Storm in the night", tale("the storm", 3), h.clock.Add(-time.Hour)}, harbour, ferry)
	s = h.sit(w, 120, 40)
	s.Wait("Storm in the night").Wait("2 unread").Wait("of the clock") // where one was
	s.WaitGone("chapter 1 of the clock").WaitGone("Harbour reopens")
	s.Press("g enter").Wait("chapter 1 of the storm").Wait("1 unread").Press("n").Wait("chapter 1 of the ferry").Wait("0 unread")
	s.leave()
	if left := h.listed("--unread"); len(left) != 0 {
		t.Errorf("unread at the end: %q", titles(left))
	}
}

func TestTriageOfTwoHundredHeadlines(t *testing.T) {
	w, h := newWorld(t), newHome(t)
	var hosts []string
	for feed := range 8 {
		var items []news
		for i := range 25 {
			items = append(items, news{fmt.Sprintf("Item %d of gazette %d", i, feed), tale("it", 1), h.clock.Add(-time.Duration(i*8+feed) * time.Minute)})
		}
		hosts = append(hosts, fmt.Sprintf("gazette%d.example", feed))
		w.gazette(hosts[feed], fmt.Sprintf("Gazette %d", feed), items...)
	}
	h.subscribed(hosts...)

	s := h.sit(w, 120, 40)
	s.Wait("200 unread").Wait("Item 4 of gazette 4").Press("g").Press("m j m j m j").Wait("197 unread")
	s.Press("s j s").Wait("●★ Item 0 of gazette 4")
	s.Press(strings.Repeat("j ", 20) + "A").Wait("Mark 197 articles").Press("a").Wait("Marked 21 articles read").Wait("176 unread")
	s.Press("u").Wait("197 unread").Press("ctrl+r").Wait("176 unread")
	s.Press(strings.Repeat("j m ", 100)).Wait(" 76 unread") // as fast as keys come
	s.Press(strings.Repeat("u ", 6)).Wait(" 82 unread")
	s.leave()

	unread := h.listed("--unread")
	if len(unread) != 82 {
		t.Errorf("%d are unread in the store", len(unread))
	}
	if starred := titles(h.listed("--starred")); !slices.Equal(starred, []string{"Item 0 of gazette 3", "Item 0 of gazette 4"}) {
		t.Errorf("starred: %q", starred)
	}
	s = h.sit(w, 120, 40)
	s.Wait(" 82 unread").Press("g").Wait(unread[0].Title).Press("u").Wait(" 83 unread").Press("ctrl+r ctrl+r").Wait(" 81 unread")
	s.leave()
	if now := h.listed("--unread"); len(now) != 81 {
		t.Errorf("%d are unread in the store after the second sitting", len(now))
	}
}

func TestAFeedIsAddedFromInsideAndSeen(t *testing.T) {
	w, h := newWorld(t), newHome(t)
	w.gazette("coast.example", "Coast Post", news{"Harbour reopens", tale("the harbour", 2), h.clock.Add(-time.Hour)})
	w.put("village.example/", "text/html", `<!doctype html><title>Village</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"><h1>Village</h1>`)
	w.gazette("village.example", "Village Voice", news{"The pump is mended", tale("the pump", 2), h.clock.Add(-time.Minute)})
	before := h.subscribed("coast.example")

	s := h.sit(w, 120, 40)
	s.Wait("Harbour reopens").Press("a").Wait("Address of the feed or its site:").Type("http://nobody.example").Press("enter").Wait("Not added: ")
	if now := h.readConfig(); now != before {
		t.Errorf("a feed that there is none of changed the config:\n%s", now)
	}
	s.Press("a").Type("http://village.example").Press("enter")
	s.Wait("Added http://village.example/feed.xml").Wait("The pump is mended").Wait("2 unread").Wait("Village Voice")
	if shown := s.Settled(); !strings.Contains(shown, "Added http") {
		t.Errorf("what was done is not said any more:\n%s", shown)
	}
	if now, want := h.readConfig(), before+"  - url: http://village.example/feed.xml\n"; now != want {
		t.Errorf("the config is\n%s\nnot\n%s", now, want)
	}
	s.Press("g enter").Wait("chapter 1 of the pump")
	s.leave()
	if came := titles(h.listed("--feed", "Village Voice")); !slices.Equal(came, []string{"The pump is mended"}) {
		t.Errorf("of the new feed: %q", came)
	}
}

func TestAMarkAllIsUndoneAfterARestartWhileOthersMark(t *testing.T) {
	w, h := newWorld(t), newHome(t)
	var items []news
	for i := range 12 {
		items = append(items, news{fmt.Sprintf("Headline %02d", i), tale("it", 1), h.clock.Add(-time.Duration(i+1) * time.Minute)})
	}
	w.gazette("coast.example", "Coast Post", items...)
	h.subscribed("coast.example")

	s := h.sit(w, 120, 40)
	s.Wait("12 unread").Press("m").Wait("11 unread").Press("A").Wait("Mark 11 articles").Press("y").Wait("Marked 11 articles read").Wait("0 unread")
	s.leave()
	all := h.listed()
	h.must("mark", "unread", all[4].ID, all[5].ID)
	h.must("mark", "star", all[6].ID)
	h.must("mark", "read", all[5].ID)

	s = h.sit(w, 120, 40)
	s.Wait("1 unread").Press("u").Wait("Undone: read: all of All unread (10 articles); 1 changed since then and left as they are").Wait("11 unread")
	if starred := titles(h.listed("--starred")); !slices.Equal(starred, []string{"Headline 06"}) {
		t.Errorf("the other's star: %q", starred)
	}
	s.Press("u").Wait("Undone: read: Headline 00").Wait("12 unread").Press("ctrl+r").Wait("11 unread")
	s.leave()
	if read := h.listed("--unread"); len(read) != 11 || slices.Contains(titles(read), "Headline 00") {
		t.Errorf("unread: %q", titles(read))
	}
}
