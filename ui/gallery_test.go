package ui

import (
	"context"
	"testing"

	"broadsheet/feeds"
	builtin "broadsheet/feeds/edition"
	"broadsheet/feeds/fetch"
	"broadsheet/feeds/picture"
	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/article"
	"broadsheet/ui/screentest"
)

// gallery is what the pictures in docs/ show of the demo edition. To take them anew:
//
//	SCREENSHOTS=$PWD/docs go test ./ui -run Gallery
var gallery = []struct {
	name          string
	width, height int
	theme         string
	act           func(s *screentest.Screen)
}{
	{"reader", 150, 42, "dark", func(s *screentest.Screen) { s.Press("j j enter").Wait("Ruth Calder").Wait("▀") }},
	{"list", 80, 24, "dark", func(s *screentest.Screen) { s.Press("j s j m").Wait("Marked read") }},
	{"removed", 100, 32, "dark", func(s *screentest.Screen) {
		s.Press("enter").Wait("Marta Velde").Press("x tab").Wait("preferences")
	}},
	{"table", 100, 36, "dark", func(s *screentest.Screen) { open(s, "Benchmarks are", "sorted slice") }},
	{"code", 100, 36, "dark", func(s *screentest.Screen) { open(s, "The queue that", "func (q *Queue)") }},
	{"picture", 80, 32, "dark", func(s *screentest.Screen) { open(s, "The slow train", "▀").Press("ctrl+d") }},
	{"scripts", 80, 32, "dark", func(s *screentest.Screen) { open(s, "各駅停車", "100 %") }},
	{"help", 120, 40, "dark", func(s *screentest.Screen) { s.Press("?").Wait("Go down a line.") }},
	{"search", 120, 36, "dark", func(s *screentest.Screen) {
		s.Press("/").Type("harbour -tag:travel").Wait("Why the harbour bell").WaitGone("A loaf for")
	}},
	{"hits", 120, 36, "dark", func(s *screentest.Screen) { s.Press("S").Type("harbour").Press("enter").Wait("hits") }},
	{"narrow", 46, 24, "dark", func(s *screentest.Screen) { open(s, "How to salt", "salt") }},
	{"light", 120, 36, "light", func(s *screentest.Screen) { open(s, "Storm on Saturday", "The Harbour Post") }},
	{"paper", 120, 36, "paper", func(s *screentest.Screen) { open(s, "Against the", "audiobook") }},
}

// open opens the article with that title, and waits for what is in it. A pattern finds it without lighting its words.
func open(s *screentest.Screen, title, text string) *screentest.Screen {
	s.Press("/").Type(`title:/` + title + `/`).WaitGone("Night ferry").Press("enter").Wait(title).Press("enter").Wait(text)
	return s
}

func TestGallery(t *testing.T) {
	t.Parallel()
	for _, scene := range gallery {
		t.Run(scene.name, func(t *testing.T) {
			model := New(t.Context(), demoOptions(t, scene.theme))
			t.Cleanup(model.end)
			s := screentest.New(t, &witness{Model: model}, scene.width, scene.height)
			s.Wait("Night ferry")
			scene.act(s)
			paper := screentest.DarkPaper
			if scene.theme != "dark" {
				paper = screentest.LightPaper
			}
			photograph(t, s, scene.name, paper)
		})
	}
}

// demoOptions are those of a reader on the demo edition.
func demoOptions(t *testing.T, look string) Options {
	t.Helper()
	clock := newNewsroom(t).clock
	editions, err := builtin.Demo(clock())
	if err != nil {
		t.Fatal(err)
	}
	settings := config.Default()
	settings.Theme, settings.Refresh.OnStart = look, false
	documents := map[string]feeds.Feed{}
	for _, e := range editions {
		settings.Feeds = append(settings.Feeds, e.Subscription)
		documents[e.Subscription.URL] = e.Feed
	}
	kept, err := store.Open(context.Background(), t.TempDir(), clock)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kept.Close() })
	if _, err := kept.Subscribe(context.Background(), settings.Feeds); err != nil {
		t.Fatal(err)
	}
	poller := poll.New(poll.Options{
		Book: kept, Client: fetch.New(fetch.Options{Clock: clock}), Clock: clock,
		Subscriptions: func() []feeds.Subscription { return settings.Feeds },
		BuiltIn:       func(url string) (feeds.Feed, bool) { feed, ok := documents[url]; return feed, ok },
	})
	if _, err := poller.Refresh(context.Background(), poll.Request{Force: true}, nil); err != nil {
		t.Fatal(err)
	}
	kept.UseText(article.Words)
	if err := article.Index(context.Background(), kept, nil); err != nil {
		t.Fatal(err)
	}
	return Options{
		Store: kept, Poller: poller, Config: settings, Clock: clock,
		Pictures: picture.New(picture.Options{BuiltIn: builtin.Picture, Directory: t.TempDir(), Clock: clock}),
	}
}
