package ui

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"broadsheet/store"
	"broadsheet/store/config"
)

// subscriber has the feeds of the newsroom in a config file, with remarks that must stay.
func (n *newsroom) subscriber() (kept *store.Store, options func() Options, path string) {
	n.t.Helper()
	n.edition()
	path = filepath.Join(n.t.TempDir(), "config.yaml")
	text := "# my feeds\nfeeds:\n"
	for _, feed := range n.config.Feeds {
		text += "  - url: " + feed.URL + "  # mine\n    tags: [" + strings.Join(feed.Tags, ", ") + "]\n    full_text: never\n"
	}
	write(n.t, path, text+"refresh: {on_start: false}\n")
	load := func(context.Context) (*config.Config, error) {
		now, err := config.Load(path, config.Known{})
		if err == nil {
			n.take(now)
		}
		return now, err
	}
	if _, err := load(n.t.Context()); err != nil {
		n.t.Fatal(err)
	}
	kept = n.open()
	n.refresh(kept)
	return kept, func() Options {
		options := n.options(kept)
		options.ConfigPath, options.Reload = path, load
		return options
	}, path
}

func contents(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestUnsubscribingIsUndoneAndDoneAgainWithTheMarksOfItsArticles(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	kept, options, path := n.subscriber()
	before := contents(t, path)
	s := n.start(options(), 120, 40)
	s.Wait("Harbour").Press("s").Wait("Starred.")
	s.Press(": v i e w space").Type("Coast Post").Press("enter").Wait("│ Coast Post").Press("h")
	s.Press("-").Wait("Unsubscribe from Coast Post? Hides 3 articles; their marks stay.").Press("n").WaitGone("Unsubscribe from")
	if contents(t, path) != before {
		t.Fatal("a no was taken for a yes")
	}
	s.Press("-").Wait("Unsubscribe from").Press("y").Wait("Unsubscribed from Coast Post. (u takes it back)").WaitGone("Harbour")
	if text := contents(t, path); strings.Contains(text, "/coast") || !strings.Contains(text, "# my feeds") {
		t.Errorf("the config is\n%s", text)
	}
	s.Press("u").Wait("Undone: unsubscribe: Coast Post").Wait("Harbour").Wait("★")
	if text := contents(t, path); text != before {
		t.Errorf("the config is\n%s\nnot\n%s", text, before)
	}
	s.Press("ctrl+r").Wait("Done again: unsubscribe: Coast Post").WaitGone("Harbour").Settled()
	s.Press("Q")
	_ = s.WaitEnd()

	again := n.start(options(), 120, 40)
	again.Wait("All unread").WaitGone("Harbour").Press("u").Wait("Undone: unsubscribe: Coast Post").Wait("Harbour").Wait("★")
	if text := contents(t, path); text != before {
		t.Errorf("after a restart, the config is\n%s", text)
	}
	if starred, err := kept.Count(t.Context(), store.Filter{Starred: true}); err != nil || starred != 1 {
		t.Errorf("%d starred, %v", starred, err)
	}
}

func TestUndoOfUnsubscribingSaysWhatToAddWhereTheFileAllowsItNoMore(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	_, options, path := n.subscriber()
	s := n.start(options(), 160, 40)
	s.Wait("Harbour").Press(": v i e w space").Type("Coast Post").Press("enter").Wait("│ Coast Post").Press("h -").Wait("Unsubscribe from").Press("y").Wait("Unsubscribed from")
	write(t, path, "feeds: []\n")
	s.Wait("The config was read again.")
	s.Press("u").Wait("its place is gone; add it to the feeds yourself: - url: " + n.server.URL + "/coast")
	if text := contents(t, path); text != "feeds: []\n" {
		t.Errorf("the config is\n%s", text)
	}
}

func TestNothingIsUnsubscribedWhereThereIsNoFeedOrNoConfig(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	_, options, _ := n.subscriber()
	s := n.start(options(), 120, 40)
	s.Wait("Harbour").Press("h -").Wait("Select the feed to unsubscribe from.")
	without := options()
	without.ConfigPath = ""
	s = n.start(without, 120, 40)
	s.Wait("Harbour").Press(": v i e w space").Type("Coast Post").Press("enter").Wait("│ Coast Post").Press("h -").Wait("The config can't be changed here.")
}

func TestWhatWasDoneToTheConfigIsSaidWhoeverLooksMeanwhile(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	_, options, path := n.subscriber()
	write(t, path, contents(t, path)+"keys: {up: q}\n") // in conflict, which was said at the start
	m := New(t.Context(), options())
	t.Cleanup(m.end)
	settle(m, m.restore())
	before, _ := config.StampOf(path)
	done := m.unsubscribe(unsubscribing{url: n.server.URL + "/coast", name: "Coast Post"})()
	if now, _ := config.StampOf(path); now == before || m.watch.noticed(now) {
		t.Error("the file was not written, or a look took the reader's own edit for somebody else's")
	}
	m.Update(done)
	m.watch.noticed(before) // the answer of a look that began before the edit
	settle(m, m.reloadConfig())
	if !strings.HasPrefix(m.said.Text(), "Unsubscribed from Coast Post.") {
		t.Errorf("says %q", m.said.Text())
	}
	write(t, path, strings.Replace(contents(t, path), "up: q", "up: k", 1))
	settle(m, m.reloadConfig())
	if m.said.Text() != "The config was read again." {
		t.Errorf("of an edit by hand it says %q", m.said.Text())
	}
}
