package edits

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/feedlist"
)

const coast = "https://coast.example/feed"

// editor is one of a config with one feed.
func editor(t *testing.T) Editor {
	t.Helper()
	folder := t.TempDir()
	kept, err := store.Open(t.Context(), folder, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kept.Close() })
	path := filepath.Join(folder, "config.yaml")
	if err := os.WriteFile(path, []byte("feeds:\n  - url: "+coast+" # the sea\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return Editor{Store: kept, Path: path}
}

func written(t *testing.T, e Editor) string {
	t.Helper()
	text, err := os.ReadFile(e.Path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestEachEditIsKeptForUndoAndRedo(t *testing.T) {
	t.Parallel()
	for name, edit := range map[string]func(ctx context.Context, e Editor) (Done, error){
		"a feed renamed": func(ctx context.Context, e Editor) (Done, error) { return e.Rename(ctx, coast, "Coast", "Sea") },
		"a feed left":    func(ctx context.Context, e Editor) (Done, error) { return e.Unsubscribe(ctx, coast, "Coast") },
		"a view saved": func(ctx context.Context, e Editor) (Done, error) {
			return e.SaveView(ctx, QueryOf(feedlist.View{Kind: feedlist.Tag}, "tag:sea", "ferry", "ferry"), "Ferries")
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := editor(t)
			before := written(t, e)
			done, err := edit(t.Context(), e)
			after := written(t, e)
			if err != nil || !done.Own() || after == before {
				t.Fatalf("%+v, %v; the file:\n%s", done, err, after)
			}
			undone, err := e.Store.Undo(t.Context(), store.Reader)
			if err != nil || undone.Edit == "" {
				t.Fatalf("undo gives %+v, %v", undone, err)
			}
			if gone, err := e.Revert(undone.Edit, false); err != nil || gone != "" || written(t, e) != before {
				t.Errorf("undone: gone is %q, %v; the file:\n%s", gone, err, written(t, e))
			}
			if gone, err := e.Revert(undone.Edit, true); err != nil || gone != done.Gone || written(t, e) != after {
				t.Errorf("done again: gone is %q, %v; the file:\n%s", gone, err, written(t, e))
			}
		})
	}
}

func TestEditThatCanNotBeKeptIsNotMade(t *testing.T) {
	t.Parallel()
	e := editor(t)
	before := written(t, e)
	_ = e.Store.Close()
	if _, err := e.Rename(t.Context(), coast, "Coast", "Sea"); err == nil || written(t, e) != before {
		t.Errorf("%v; the file:\n%s", err, written(t, e))
	}
}

func TestUnfinishedWordIsSavedAsItWasTypedWhereThatFindsAsMuch(t *testing.T) {
	t.Parallel()
	e := editor(t)
	for typed, want := range map[string]string{"fer": "tag:sea fer", "ferry": "tag:sea ferry"} {
		now := QueryOf(feedlist.View{Kind: feedlist.Tag}, "tag:sea", typed, typed+"*")
		if got, err := now.shortest(t.Context(), e.Store); err != nil || got != want {
			t.Errorf("%s is saved as %q, %v", typed, got, err)
		}
	}
	if now := QueryOf(feedlist.View{Kind: feedlist.Unread}, "is:unread", "is:unread ferry", "is:unread ferry"); now.Typed != "is:unread ferry" {
		t.Errorf("what the view asks for already is said twice: %q", now.Typed)
	}
}

func TestFeedThatMovedIsFoundByItsHost(t *testing.T) {
	t.Parallel()
	left := store.FeedRef{URL: "https://www.coast.example/rss", Articles: 12}
	here, there := store.FeedRef{URL: "https://coast.example/feed"}, store.FeedRef{URL: "https://lab.example/feed"}
	if from, to, ok := Moved(store.Changes{Left: []store.FeedRef{left}, Added: []store.FeedRef{there, here}}); !ok || from.URL != left.URL || to.URL != here.URL {
		t.Errorf("%s moved to %s: %v", from.URL, to.URL, ok)
	}
	left.Articles = 0
	if _, _, ok := Moved(store.Changes{Left: []store.FeedRef{left}, Added: []store.FeedRef{here}}); ok {
		t.Error("a feed without articles has something to keep")
	}
}

func TestWhatCameAndWentIsTold(t *testing.T) {
	t.Parallel()
	changes := store.Changes{
		Added: []store.FeedRef{{URL: coast, Name: "Coast"}}, Left: []store.FeedRef{{URL: "https://a.example/"}, {URL: "https://b.example/"}},
	}
	if words := Tell(changes); words != " Coast is new, 2 feeds are gone; their articles and marks stay." {
		t.Errorf("says %q", words)
	}
	if words := Tell(store.Changes{}); words != "" {
		t.Errorf("of nothing it says %q", words)
	}
}

func TestFollowingGoesOnBehindAFeedThatCanNotBeFollowed(t *testing.T) {
	t.Parallel()
	e := editor(t)
	e.Move = func(_ context.Context, from, _ string) error {
		if from == coast {
			return errors.New("the file can't be written")
		}
		return nil
	}
	e.Load = func(context.Context) (*config.Config, error) { return config.Default(), nil }
	outcome := e.Follow(t.Context(), []store.Feed{{URL: coast}, {URL: "https://lab.example/feed"}})
	if len(outcome.Failed) != 1 || len(outcome.Feeds) != 1 || outcome.Config == nil || !strings.Contains(outcome.Err.Error(), "written") {
		t.Errorf("%+v", outcome)
	}
}
