package cli

import (
	"context"
	"fmt"
	"os"

	"github.com/spf13/pflag"

	"broadsheet/feeds"
	"broadsheet/feeds/edition"
	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/store/config"
)

func demoCommand() command {
	var plain bool
	return command{
		name:    "demo",
		summary: "open the reader on a built-in edition",
		details: "Asks no network and touches nothing of yours. Without a terminal it prints the edition's headlines.",
		example: "broadsheet demo",
		flags:   func(f *pflag.FlagSet) { f.BoolVar(&plain, "plain", false, plainUsage) },
		run: func(ctx context.Context, at *Place, _ []string) error {
			at.plain = at.plain || plain
			return demo(ctx, at)
		},
	}
}

func demo(ctx context.Context, at *Place) error {
	editions, err := edition.Demo(at.Clock())
	if err != nil {
		return err
	}
	if !at.interactive() {
		for _, e := range editions {
			if err := printFeed(at, e.Feed); err != nil {
				return err
			}
		}
		return nil
	}
	directory, err := os.MkdirTemp("", "broadsheet-demo-")
	if err != nil {
		return fmt.Errorf("making room for the demo: %w", err)
	}
	defer os.RemoveAll(directory)
	return runDemo(ctx, at, directory, editions)
}

// runDemo shows the editions from a store of their own.
func runDemo(ctx context.Context, at *Place, directory string, editions []edition.Demonstration) error {
	at.dataFlag = directory // the log goes there too
	settings := config.Default()
	for _, e := range editions {
		settings.Feeds = append(settings.Feeds, e.Subscription)
	}
	kept, err := store.Open(ctx, directory, at.Clock)
	if err != nil {
		return err
	}
	at.kept, at.settings = kept, settings
	if _, err := kept.Subscribe(ctx, settings.Feeds); err != nil {
		return err
	}
	poller := poll.New(poll.Options{
		Book: kept, Client: at.client(), Parse: parseBody, Clock: at.Clock,
		Subscriptions: func() []feeds.Subscription { return settings.Feeds },
		BuiltIn:       builtInto(editions),
		Log:           at.log(),
	})
	if _, err := poller.Refresh(ctx, poll.Request{Force: true}, nil); err != nil {
		return err
	}
	options := at.readerOptions(kept, poller, settings)
	at.addFiles(&options, nil)
	return at.readNews(ctx, options)
}

// builtInto finds a feed among the editions, so that the demo is polled like any other feed, without a network.
func builtInto(editions []edition.Demonstration) func(url string) (feeds.Feed, bool) {
	return func(url string) (feeds.Feed, bool) {
		for _, e := range editions {
			if e.Subscription.URL == url {
				return e.Feed, true
			}
		}
		return feeds.Feed{}, false
	}
}
