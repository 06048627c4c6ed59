package ui

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/poll"
	"broadsheet/store/config"
)

// ailing is a newsroom with a feed that is well, one that is not there, and one whose server never answers.
func ailing(t *testing.T) *newsroom {
	t.Helper()
	n := newNewsroom(t)
	n.edition()
	n.config.Feeds = append(n.config.Feeds[:1:1],
		feeds.Subscription{URL: n.server.URL + "/lost", Name: "Lost Letters"},
		feeds.Subscription{URL: n.server.URL + "/slow", Name: "Slow Reader"})
	n.stall("/slow")
	n.waits = 2 * time.Second
	return n
}

func TestFeedHealthIsShownAndFollowsWhatHappens(t *testing.T) {
	t.Parallel()
	n := ailing(t)
	s := n.reader(n.open(), 120, 40)
	s.Press("D").Wait("Feed health").Wait("Lost Letters").Wait("not asked yet").Wait("was never asked yet")
	s.Press("R").Wait("2 of 3 with a problem").Wait("! Lost Letters").Wait("! Slow Reader").Wait("well")
	s.Press("g").Wait("404").Wait("/lost").Wait("waits after a failure")
	s.Press("j").Wait("/slow").Wait("no answer within")
	n.mutex.Lock()
	n.feeds["/lost"], n.names["/lost"] = []item{{title: "Found again", age: time.Hour}}, "Lost"
	n.mutex.Unlock()
	s.Press("k r").Wait("1 of 3 with a problem").WaitGone("! Lost Letters")
	s.Press("enter").Wait("Found again").WaitGone("Feed health").WaitGone("Harbour")
}

func TestFeedHealthClosesAndLeavesAllAsItWas(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 80, 24)
	for _, key := range []string{"D", "q", "esc"} {
		s.Press("D").Wait("none with a problem").Press("?").Wait("Go down a line.").Press("?").Wait("none with a problem")
		s.Press(key).Wait("Harbour reopens").WaitGone("Feed health")
	}
	s.Press("D").Wait("none with a problem").Press("y").Wait("Coast Post has not moved.")
	s.Click(5, 3).Wait("/lab").Wheel(5, 3, 1)
	s.Resize(30, 8)
	s.Wait("Coast Post")
}

func TestFeedHealthShowsWhatOtherProcessesFind(t *testing.T) {
	t.Parallel()
	n, s := newsday(t, 120, 40)
	s.Press("D").Wait("none with a problem")
	n.mutex.Lock()
	delete(n.feeds, "/lab")
	n.mutex.Unlock()
	other := n.open()
	if _, err := n.poller(other).Refresh(context.Background(), poll.Request{Force: true}, nil); err != nil {
		t.Fatal(err)
	}
	s.Wait("! The Laboratory").Wait("1 of 3 with a problem")
}

// wanderer puts a feed into a config file of its own that is about to be known as moved for good.
func (n *newsroom) wanderer(rest string) (options Options, path, to string) {
	n.t.Helper()
	n.edition()
	n.moved["/old"] = "/coast"
	from, to := n.server.URL+"/old", n.server.URL+"/coast"
	path = filepath.Join(n.t.TempDir(), "config.yaml")
	write(n.t, path, "feeds:\n  - "+from+"  # mine\n"+rest)
	load := func(context.Context) (*config.Config, error) {
		now, err := config.Load(path, config.Known{})
		if err == nil {
			now.Refresh.OnStart = false
			n.take(now)
		}
		return now, err
	}
	if _, err := load(n.t.Context()); err != nil {
		n.t.Fatal(err)
	}
	kept := n.open()
	for range 2 {
		n.refresh(kept)
	}
	options = n.options(kept)
	options.ConfigPath, options.Reload = path, load
	options.FollowMove = func(ctx context.Context, from, to string) error {
		if err := config.Move(path, from, to); err != nil {
			return err
		}
		now, err := load(ctx)
		if err == nil {
			_, err = kept.Subscribe(ctx, now.Feeds)
		}
		if err == nil {
			err = kept.Adopt(ctx, from, to)
		}
		return err
	}
	return options, path, to
}

func TestMovedFeedIsFollowedFromItsHealth(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	options, path, to := n.wanderer("")
	n.refresh(options.Store)
	s := n.start(options, 120, 40)
	s.Wait("Harbour").Press("D").Wait("well, moved").Wait("moved to " + to).Wait("y writes the new address")
	s.Press("y").Wait("Coast Post has a new address in the config now").WaitGone("well, moved")
	s.Press("enter").Wait("Harbour").Wait("3 unread").WaitGone("the new address of")
	text, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(text), "- "+to+"  # mine") {
		t.Errorf("the config is %q, %v", text, err)
	}
}
