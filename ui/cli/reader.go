package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sync/atomic"
	"syscall"

	"broadsheet/feeds"
	"broadsheet/feeds/edition"
	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui"
	"broadsheet/ui/article"
)

// openReader opens the reader; without a terminal it prints the headlines.
func openReader(ctx context.Context, at *Place) error {
	if !at.interactive() {
		return printNews(ctx, at)
	}
	defer at.discardStandIn()
	options, err := at.prepareReader(ctx)
	if err != nil {
		return err
	}
	return at.readNews(ctx, options)
}

// prepareReader opens all that the reader works with; the first start makes it.
func (at *Place) prepareReader(ctx context.Context) (ui.Options, error) {
	notice, err := at.firstStart()
	if err != nil {
		return ui.Options{}, err
	}
	kept, problem, err := at.storeOrStandIn(ctx)
	if err != nil {
		return ui.Options{}, err
	}
	if problem != "" {
		notice = problem
	}
	live := newLiveConfig(at)
	poller := at.pollerFor(kept, live.load)
	if err := releaseDead(ctx, kept); err != nil {
		return ui.Options{}, err
	}
	if err := fillWelcome(ctx, kept, poller); err != nil {
		return ui.Options{}, err
	}
	options := at.readerOptions(kept, poller, live.load())
	options.Changes, options.Notice = at.changes, notice
	at.addFiles(&options, poller.File)
	if live.load().Path != "" {
		options.ConfigPath, options.Reload = live.load().Path, live.reload
		options.AddFeed = func(ctx context.Context, address string) (string, error) {
			added, err := addFeed(ctx, at, address, addOptions{}, firstCandidate)
			return added.address, err
		}
		options.FollowMove = func(ctx context.Context, from, to string) error {
			return followMove(ctx, kept, live.load().Path, from, to)
		}
	}
	return options, nil
}

// readerOptions is what the reader needs of any store, the user's own or the demo's.
func (at *Place) readerOptions(kept *store.Store, poller *poll.Poller, settings *config.Config) ui.Options {
	return ui.Options{
		Store: kept, Poller: poller, Config: settings, Clock: at.Clock, Log: at.log(),
		Opener:   article.Opener{Store: kept, Poller: poller, Clock: at.Clock, Log: at.log(), Rules: settings.Sites, Learns: true},
		Shell:    at.Getenv("SHELL"),
		Browse:   browser(at.Getenv),
		NoColour: at.Getenv("NO_COLOR") != "", TabProgress: drawsTabProgress(at.Getenv),
	}
}

func (at *Place) terminal() ui.Terminal {
	return ui.Terminal{Input: at.Stdin, Output: at.Stdout, Env: os.Environ()}
}

// firstStart writes the example as the user's config if there is none. Where that is not possible, the reader runs
// on the example itself, and the notice says so.
func (at *Place) firstStart() (notice string, err error) {
	path, err := at.configPath()
	if err == nil {
		if _, err = os.Stat(path); err == nil {
			return "", nil
		}
		err = config.WriteExample(path, at.Example)
	}
	if err == nil {
		return "", nil
	}
	notice = "The config could not be written, so this is the built-in one: " + reason(err, path)
	at.settings, err = config.Parse("config.example.yaml", at.Example, known())
	return notice, err
}

// reason is what to say of a place that cannot be written.
func reason(err error, path string) string {
	switch {
	case path == "":
		return "no home directory is known"
	case errors.Is(err, fs.ErrPermission):
		return path + " may not be written"
	default:
		return err.Error()
	}
}

// storeOrStandIn opens the user's store or, where nothing may be written, one that lasts as long as the reader.
func (at *Place) storeOrStandIn(ctx context.Context) (kept *store.Store, notice string, err error) {
	kept, err = at.store(ctx)
	homeless := errors.Is(err, config.ErrNoHome)
	if err == nil || !homeless && !errors.Is(err, fs.ErrPermission) && !errors.Is(err, syscall.EROFS) {
		return kept, "", err
	}
	places, _ := at.directories()
	problem := places.Data + " may not be written"
	if homeless {
		problem = "No home directory is known"
	}
	if at.standIn, err = os.MkdirTemp("", "broadsheet-"); err != nil {
		return nil, "", fmt.Errorf("%s, nor is there a place for temporary files: %w", problem, err)
	}
	at.dataFlag = at.standIn
	kept, err = at.store(ctx)
	return kept, problem + ": nothing that you mark now will be kept", err
}

// discardStandIn deletes the store that was only for this run.
func (at *Place) discardStandIn() {
	if at.standIn == "" {
		return
	}
	if at.kept != nil {
		at.kept.Close()
		at.kept = nil
	}
	os.RemoveAll(at.standIn)
}

// fillWelcome reads the welcome edition, which needs no network, so that the first screen has something on it.
func fillWelcome(ctx context.Context, kept *store.Store, poller *poll.Poller) error {
	records, err := kept.Records(ctx)
	if err != nil {
		return err
	}
	for _, record := range records {
		if record.URL == edition.WelcomeURL && record.LastTry.IsZero() {
			_, err := poller.Refresh(ctx, poll.Request{Feed: record.URL}, nil)
			return err
		}
	}
	return nil
}

// liveConfig is the config of a running reader: the last one that was without mistakes.
type liveConfig struct {
	at      *Place
	current atomic.Pointer[config.Config]
}

func newLiveConfig(at *Place) *liveConfig {
	live := &liveConfig{at: at}
	live.current.Store(at.settings)
	return live
}

func (l *liveConfig) load() *config.Config { return l.current.Load() }

// reload reads the file anew. While it has mistakes, the config stays as it was.
func (l *liveConfig) reload(context.Context) (*config.Config, error) {
	settings, err := l.at.readConfig()
	if err != nil {
		return nil, err
	}
	l.current.Store(settings)
	return settings, nil
}

// newsLimit is how many headlines are printed when nobody said how many.
const newsLimit = 100

// printNews prints the newest headlines that are stored; before the first start, the welcome edition.
func printNews(ctx context.Context, at *Place) error {
	kept, err := at.existingStore(ctx)
	if err != nil && !errors.Is(err, config.ErrNoHome) {
		return err
	}
	if kept == nil {
		welcome, err := edition.Welcome(at.Clock())
		if err != nil {
			return err
		}
		return printFeed(at, welcome)
	}
	printer := headlinePrinterFor(at.Stdout, false, false, at.Clock())
	if err := kept.EachHeadline(ctx, store.Filter{}, newsLimit, printer.print); err != nil {
		return err
	}
	return printer.end()
}

// printFeed prints the headlines of a feed that is not stored.
func printFeed(at *Place, feed feeds.Feed) error {
	for i, entry := range feed.Entries {
		h := store.Headline{ID: int64(i + 1), Feed: feed.Title, Title: entry.Title, Published: entry.Published}
		if err := printHeadline(at.Stdout, h, at.Clock()); err != nil {
			return err
		}
	}
	return nil
}
