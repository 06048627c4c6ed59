package ui

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/store"
	"broadsheet/store/config"
)

// row is the line of the screen on which a text stands.
func row(screen, text string) int {
	for i, line := range strings.Split(screen, "\n") {
		if strings.Contains(line, text) {
			return i
		}
	}
	return -1
}

func TestListDoesNotJumpWhenNewsComes(t *testing.T) {
	t.Parallel()
	n, s := newsday(t, 120, 12)
	s.Press("j j j j j").Wait("Moss remembers")
	before := row(s.Settled(), "Moss remembers")
	n.report("/coast", item{title: "Just in", age: time.Minute}, item{title: "Just in too", age: 90 * time.Minute})
	s.Press("R").Wait("2 new articles.").Wait("11")
	if after := row(s.Settled(), "Moss remembers"); after != before {
		t.Errorf("the selected row went from line %d to %d:\n%s", before, after, s.Text())
	}
	s.Press("g").Wait("Just in  ").Wait("Just in too")
}

func TestFirstStartFillsTheEmptyScreen(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	s := n.reader(n.open(), 80, 24)
	s.Wait("There are no feeds yet. a adds one.")
	n.edition()
	n.config.Refresh.OnStart = true
	again := n.reader(n.open(), 80, 24)
	again.Wait("Harbour reopens").Wait("9 unread")
}

func TestReaderNoticesWhatOtherProcessesDo(t *testing.T) {
	t.Parallel()
	n, s := newsday(t, 120, 40)
	other := n.open()
	rows, err := other.Headlines(context.Background(), store.Filter{}, store.Cursor{}, 1)
	if err != nil {
		t.Fatal(err)
	}
	read := true
	if _, err := other.Mark(context.Background(), []int64{rows[0].ID}, store.Change{Read: &read}, store.Step{}); err != nil {
		t.Fatal(err)
	}
	s.Wait("8 unread").Wait("│    Harbour reopens")
	n.report("/lab", item{title: "Heard from elsewhere", age: time.Hour})
	n.refresh(other)
	s.Wait("Heard from elsewhere").Wait("9 unread")
}

func TestKeysAreQuickWhileAServerHangs(t *testing.T) {
	n, s := newsday(t, 120, 40)
	n.stall("/lab")
	s.Press("R").Wait("2/3").Wait("asking The Laboratory")
	start := time.Now()
	s.Press("j").Wait("The Laboratory  ")
	s.Press("enter").Wait("It ticks in strontium").Wait("8 unread")
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("a move and an opened article took %v", took)
	}
	s.Press("h ctrl+c").Wait("The refresh was given up")
	s.Press("q")
	if err := s.WaitEnd(); err != nil {
		t.Error(err)
	}
}

func TestQuitDoesNotWaitForTheNetwork(t *testing.T) {
	n, s := newsday(t, 80, 24)
	n.stall("/lab")
	s.Press("R").Wait("asking The Laboratory")
	start := time.Now()
	s.Press("q")
	_ = s.WaitEnd()
	if took := time.Since(start); took >= farewell {
		t.Errorf("quitting took %v", took)
	}
}

func TestProblemsAreToldInWords(t *testing.T) {
	t.Parallel()
	n, s := newsday(t, 120, 40)
	n.server.Close()
	s.Press("R").Wait("refused the connection (and 2 more)")
	s.Press("m").Wait("8 unread") // everything else goes on
}

func TestFeedWithAProblemSaysSo(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	n.config.Feeds = append(n.config.Feeds, feeds.Subscription{URL: n.server.URL + "/gone", Name: "Gone Gazette"})
	kept := n.open()
	s := n.reader(kept, 120, 40)
	s.Press("R").Wait("Gone Gazette: ").Wait("Gone Gazette       !")
	s.Press("h G").Wait("404")
}

func TestFailedMarkIsTurnedBackAndTold(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	n.refresh(kept)
	s := n.reader(kept, 80, 24)
	s.Wait("● ").Wait("9 unread")
	if err := kept.Close(); err != nil {
		t.Fatal(err)
	}
	s.Press("m").Wait("could not be saved and was turned back").Wait("●  Harbour reopens")
	s.Press("A").Wait("Could not count")
}

func TestFullTextIsFetchedForAnExcerpt(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	teaser := `<p>The keeper noticed it first on a Tuesday, when the lamp no longer lined up …</p>`
	n.publish("/excerpts", "Excerpts", nil, item{title: "The lighthouse that moved", link: n.server.URL + "/lighthouse", body: teaser})
	n.config.Feeds[0].FullText = feeds.FullTextAuto
	kept := n.open()
	n.refresh(kept)
	s := n.reader(kept, 120, 40)
	s.Wait("The lighthouse").Press("enter").Wait("The harbour master counted the boats")
	n.server.Close() // what was fetched is kept
	s.Press("q q")
	_ = s.WaitEnd()
	again := n.reader(n.open(), 120, 40)
	again.Wait("The harbour master counted the boats")
}

func TestFullTextOnDemand(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.publish("/short", "Short", nil, item{title: "The lighthouse that moved", link: n.server.URL + "/lighthouse", body: `<p>The keeper noticed it first on a Tuesday.</p>`})
	kept := n.open()
	n.refresh(kept)
	s := n.reader(kept, 120, 40)
	s.Wait("The lighthouse").Press("enter").Wait("The keeper noticed")
	s.Press("F").Wait("The harbour master counted the boats")
}

func TestNothingHostileReachesTheTerminal(t *testing.T) {
	t.Parallel()
	hostile := `\u001b]52;c;UFdORUQ=\u0007 \u001b[2J\u009b31m \u202eabc\u2066 \u0008\u0000\u001bP$q\u001b\\ mark`
	n := newNewsroom(t)
	n.raw["/evil"] = `{"version":"https://jsonfeed.org/version/1.1","title":"Evil ` + hostile + `","items":[{"id":"1","title":"Title ` + hostile +
		`","url":"https://evil.example/\u001b]0;mark\u0007","authors":[{"name":"Author ` + hostile + `"}],"date_published":"2026-11-22T10:00:00Z",` +
		`"content_html":"<p>Body ` + hostile + ` <a href='https://evil.example/\u001b]8;;x'>link ` + hostile + `</a></p><pre>\u001b[5mcode</pre>"}]}`
	n.config.Feeds = []feeds.Subscription{{URL: n.server.URL + "/evil", FullText: feeds.FullTextNever}}
	kept := n.open()
	n.refresh(kept)
	s := n.reader(kept, 120, 40)
	s.Wait("Title").Press("enter").Wait("Body").Press("y").Wait("Copied").Press("s").Wait("★").Press("q m /").Type("Title").Wait("Find:")
	for _, bad := range []string{"\x1b]52;c;UFdORUQ", "\u009b", "\u202e", "\u2066", "\x08", "\x00", "\x1bP$q\x1b\\ mark", "\x1b]0;mark", "\x1b]8;;x", "\x1b[5m"} {
		if strings.Contains(s.Sent(), bad) {
			t.Errorf("%q reached the terminal", bad)
		}
	}
}

func TestAddingAFeed(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	n.refresh(kept)
	options := n.options(kept)
	n.mutex.Lock()
	n.feeds["/new"], n.names["/new"] = []item{{title: "Hello from the new feed", age: time.Minute}}, "New Feed"
	n.mutex.Unlock()
	options.Reload = func(context.Context) (*config.Config, error) {
		now := *n.config
		for _, address := range n.added {
			now.Feeds = append(now.Feeds, feeds.Subscription{URL: address})
		}
		n.take(&now)
		return &now, nil
	}
	s := n.start(options, 120, 40)
	s.Wait("Harbour").Press("a").Wait("Address of the feed").Paste("nowhere.example").Press("enter").Wait("Not added: there is no feed at nowhere.example")
	s.Press("a").Paste(n.server.URL + "/new").Press("enter").Wait("Hello from the new feed").Wait("New Feed")
}

func TestConfigIsFollowedLive(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	n.refresh(kept)
	path := t.TempDir() + "/config.yaml"
	write(t, path, "# one")
	options := n.options(kept)
	options.ConfigPath = path
	reloads := make(chan error, 2)
	options.Reload = func(context.Context) (*config.Config, error) {
		if err := <-reloads; err != nil {
			return nil, err
		}
		now := *n.config
		now.Keys = map[string][]string{"toggle-star": {"f"}}
		now.Feeds = now.Feeds[1:] // Coast Post leaves
		return &now, nil
	}
	s := n.start(options, 160, 40)
	s.Wait("Harbour").Wait("s star")
	reloads <- errors.New("config.yaml:3:5: unknown key \"fedes\"\nmore")
	write(t, path, "# two, with a mistake")
	s.Wait(`Config: config.yaml:3:5: unknown key "fedes"; the last good one stays`).Wait("Harbour")
	reloads <- nil
	write(t, path, "# three, and good again")
	s.WaitGone("Harbour").WaitGone("Coast Post  ").Wait("f star")
}

func TestFeedMovedByHandIsOfferedItsArticles(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	n.refresh(kept)
	n.config.Feeds[0].URL = n.server.URL + "/coast-moved"
	changes, err := kept.Subscribe(context.Background(), n.config.Feeds)
	if err != nil {
		t.Fatal(err)
	}
	options := n.options(kept)
	options.Changes = changes
	s := n.start(options, 160, 40)
	s.Wait("the new address of Coast Post, to keep its 3 articles?").WaitGone("Harbour reopens")
	s.Press("y").Wait("Its articles are kept.").Wait("Harbour reopens")
}

func TestLinksWithAndWithoutABrowser(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	n.refresh(kept)
	opened := make(chan string, 1)
	options := n.options(kept)
	options.Browse = func(url string) error {
		opened <- url
		if strings.Contains(url, "map") {
			return errors.New("no display")
		}
		return nil
	}
	s := n.start(options, 120, 40)
	s.Wait("Harbour").Press("enter").Wait("counted the boats").Press("1")
	if url := <-opened; url != "https://tides.example/table" {
		t.Errorf("link 1 opened %s", url)
	}
	s.Press("2").Wait("No browser here; copied: https://tides.example/map")
	<-opened
	s.Until("copies the link", func(string) bool { return strings.Contains(s.Sent(), "\x1b]52;c;") })
	s.Press("o")
	if url := <-opened; url != "https://news.example/harbour-reopens-after-the-storm" {
		t.Errorf("the article's link opened %s", url)
	}
	s.Press("9").Wait("There is no link 9 here")
}
