package cli

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestNewsIsReadOfflineAsItWasFetched(t *testing.T) {
	w, h := newWorld(t), newHome(t)
	teaser := news{"Harbour reopens", "<p>The harbour is open again, and the pilots are back.</p>", h.clock.Add(-time.Hour)}
	w.gazette("coast.example", "Coast Post", teaser, news{"Ferry timetable changes", tale("the ferry", 3), h.clock.Add(-2 * time.Hour)})
	w.gazette("lab.example", "The Laboratory", news{"A clock loses a second", tale("the clock", 3), h.clock.Add(-3 * time.Hour)})
	w.put("coast.example/harbour-reopens", "text/html", `<!doctype html><html><head><title>Harbour reopens</title></head><body><article><h1>Harbour reopens</h1>`+
		`<figure><img src="/boat.png" width="480" height="240" alt="A red boat"><figcaption>The first boat in</figcaption></figure>`+tale("the harbour", 8)+`</article></body></html>`)
	w.put("coast.example/boat.png", "image/png", drawing(t))
	h.writeConfig("feeds:\n  - http://coast.example/feed.xml\n  - {url: http://lab.example/feed.xml, full_text: never}\nreading: {images: blocks}\n")

	s := h.sit(w, 120, 40)
	s.Wait("Harbour reopens").Press("F enter").Wait("chapter 1 of the harbour").Wait("▀").Wait("The first boat in")
	drawn := pane(s.Settled())
	s.leave()

	w.pull()
	h.clock = h.clock.Add(14 * time.Hour) // the feeds are due
	s = h.sit(w, 120, 40)
	s.Until("shows the article and its picture as they were", func(screen string) bool { return pane(screen) == drawn })
	s.Wait("Offline: no feed could be reached. What is stored can be read.")
	s.Press("enter G").Wait("chapter 8 of the harbour").Press("n").Wait("chapter 1 of the ferry").Press("s").Wait("Starred").Press("n").Wait("chapter 1 of the clock").Wait("0 unread")
	s.Press("R").Wait("Offline: no feed could be reached. What is stored can be read.")
	if shown := s.Settled(); strings.Contains(shown, " ! ") || strings.Count(shown, "Offline") != 1 {
		t.Errorf("more is said than that there is no network:\n%s", shown)
	}
	s.leave()

	var health []feedHealth
	if err := json.Unmarshal([]byte(h.must("feeds", "--json")), &health); err != nil || len(health) != 2 {
		t.Fatalf("%d feeds, %v", len(health), err)
	}
	for _, feed := range health {
		if feed.Failures != 0 || feed.Status != "offline" || feed.LastSuccess == nil {
			t.Errorf("it counts against the feed: %+v", feed)
		}
	}
	if unread := h.listed("--unread"); len(unread) != 0 {
		t.Errorf("unread: %q", titles(unread))
	}
}

// pane is what stands in the article's pane, the last one, without its title line.
func pane(screen string) string {
	var lines []string
	for _, line := range strings.Split(screen, "\n")[1:] {
		parts := strings.Split(line, "│")
		lines = append(lines, strings.TrimSpace(parts[len(parts)-1]))
	}
	return strings.Join(lines[:len(lines)-1], "\n")
}

func TestTheWindowIsResizedInTheMiddle(t *testing.T) {
	w, h := newWorld(t), newHome(t)
	items := []news{{"A long tale", tale("the tale", 40), h.clock.Add(-time.Minute)}}
	for i := range 150 {
		items = append(items, news{fmt.Sprintf("Headline %03d", i), tale("it", 1), h.clock.Add(-time.Duration(i+2) * time.Minute)})
	}
	w.gazette("coast.example", "Coast Post", items...)
	h.subscribed("coast.example")
	s := h.sit(w, 120, 40)
	s.Wait("A long tale").Press("enter").Wait("chapter 1 of the tale").Press("space space").Press("j").WaitGone("chapter 1 of")
	t.Run("the article", func(t *testing.T) { sameSentenceAtAllSizes(t, s) })

	s.Press("h").Press(strings.Repeat("j ", 90)).Press("s").Wait("Starred.").Wait("●★ Headline 089")
	t.Run("the list", func(t *testing.T) { sameHeadlineAtAllSizes(t, s) })
	t.Run("a query that is being typed", func(t *testing.T) {
		s.Press("/").Type("headline 1").Wait("Headline 100").Resize(44, 12)
		s.Wait("Find: headline 1").Type("49").Wait("Headline 149").WaitGone("Headline 100").Press("enter enter").Wait("chapter 1 of it")
	})
	s.leave()
}

// sizes are those of a window that somebody pulls about, and of its first size at the end.
var sizes = [][2]int{{80, 24}, {60, 16}, {38, 9}, {100, 30}, {200, 60}, {20, 5}, {120, 40}}

// sameSentenceAtAllSizes looks for the words that were at the top of the pane: at each size they are in its first line
// that has as much room as they need.
func sameSentenceAtAllSizes(t *testing.T, s *sitting) {
	before := pane(s.Settled())
	top := strings.Join(strings.Fields(before)[:3], " ")
	for _, size := range sizes {
		s.Resize(size[0], size[1])
		s.Until(fmt.Sprintf("has %q at the top of %v", top, size), func(screen string) bool {
			lines := strings.Split(screen, "\n")
			if len(lines) != size[1] {
				return false
			}
			if size[1] < 15 {
				screen = "\n" + screen // there is no title line
			}
			first := strings.Split(pane(screen), "\n")[:2]
			return strings.Contains(strings.Join(strings.Fields(strings.Join(first, " ")), " "), top)
		})
	}
	s.Until("is as it was", func(screen string) bool { return pane(screen) == before })
}

// sameHeadlineAtAllSizes looks for the headline under the cursor, the only one with a star.
func sameHeadlineAtAllSizes(t *testing.T, s *sitting) {
	t.Helper()
	for _, size := range sizes {
		s.Resize(size[0], size[1])
		s.Until(fmt.Sprintf("shows the headline under the cursor at %v", size), func(screen string) bool {
			return len(strings.Split(screen, "\n")) == size[1] && strings.Contains(screen, "★")
		})
	}
	s.Press("s").WaitGone("★").Press("s").Wait("●★ Headline 089")
}
