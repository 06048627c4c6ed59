package cli

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/edition"
	"broadsheet/feeds/fetch"
	"broadsheet/feeds/parse"
	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/store/logfile"
	"broadsheet/ui/article"
)

// Place is what a command works with: the streams, the clock and the settings it was called with. What it opens
// — config, store, log, network client — it opens when a command first asks for it, and closes at the end.
type Place struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	StdinTerminal  bool
	StdoutTerminal bool
	StderrTerminal bool
	Getenv         func(string) string
	Clock          feeds.Clock
	Version        string
	Example        []byte // config.example.yaml

	configFlag, dataFlag string
	plain                bool // the reader is to do without a screen

	settings *config.Config
	kept     *store.Store
	changes  store.Changes // what the config changed since the last run
	standIn  string        // the directory of a store that lasts only for this run; "" if there is none
	network  *fetch.Client
	logger   *slog.Logger
	logFile  *os.File
}

// configPath is where the config file is, or would be.
func (at *Place) configPath() (string, error) { return config.Locate(at.configFlag, at.Getenv) }

// directories are where database, log and cache are, or would be.
func (at *Place) directories() (config.Directories, error) {
	if info, err := os.Stat(at.dataFlag); err == nil && !info.IsDir() {
		return config.Directories{}, wrongUse("--data %s: this is a file; name a folder", at.dataFlag)
	}
	return config.LocateData(at.dataFlag, at.Getenv)
}

// writtenConfig is the path of a config file that is there; without one it says what to do.
func (at *Place) writtenConfig() (string, error) {
	path, err := at.configPath()
	if err != nil {
		return "", err
	}
	_, err = os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return "", wrongUse("there is no config file %s yet\n`broadsheet add URL` makes one, and so does the first start of the reader", path)
	}
	if err != nil {
		return "", usageError{err.Error()}
	}
	return path, nil
}

// config reads the config file, which must be there.
func (at *Place) config() (*config.Config, error) {
	if at.settings != nil {
		return at.settings, nil
	}
	settings, err := at.readConfig()
	if err != nil {
		return nil, err
	}
	at.settings = settings
	return settings, nil
}

func (at *Place) readConfig() (*config.Config, error) {
	path, err := at.configPath()
	if err != nil {
		return nil, err
	}
	settings, err := config.Load(path, known())
	var mistakes config.Problems
	if err != nil && !errors.As(err, &mistakes) && !errors.Is(err, fs.ErrNotExist) {
		return nil, usageError{err.Error()} // one that can't be read is a mistake in the config, too
	}
	return settings, err
}

// configIfAny reads the config file; without one, the settings of someone who wrote nothing.
func (at *Place) configIfAny() (*config.Config, error) {
	settings, err := at.config()
	if errors.Is(err, fs.ErrNotExist) {
		return config.Default(), nil
	}
	return settings, err
}

// siteRules are the user's own rules on what is begging; without a config there are none.
func (at *Place) siteRules() ([]feeds.SiteRules, error) {
	if path, err := at.configPath(); err != nil || path == "" {
		return nil, nil // nowhere that a config could be
	}
	if at.configFlag != "" {
		if _, err := at.writtenConfig(); err != nil {
			return nil, err
		}
	}
	settings, err := at.configIfAny()
	if err != nil {
		return nil, err
	}
	return settings.Sites, nil
}

// store opens the store, makes it if it must, and brings its subscriptions in line with the config.
func (at *Place) store(ctx context.Context) (*store.Store, error) {
	if at.kept != nil {
		return at.kept, nil
	}
	settings, err := at.configIfAny()
	if err != nil {
		return nil, err
	}
	places, err := at.directories()
	if err != nil {
		return nil, err
	}
	kept, err := store.Open(ctx, places.Data, at.Clock)
	if err != nil {
		return nil, err
	}
	at.kept = kept
	kept.UseText(article.Words)
	if at.settings == nil {
		return kept, nil // no config: the feeds stay as they were
	}
	if at.changes, err = kept.Subscribe(ctx, settings.Feeds); err != nil {
		return kept, err
	}
	return kept, kept.SetRules(ctx, settings.Rules)
}

// existingStore opens the store for a command that only reads; nil if nothing has been stored yet.
func (at *Place) existingStore(ctx context.Context) (*store.Store, error) {
	if at.configFlag != "" {
		if _, err := at.writtenConfig(); err != nil {
			return nil, err
		}
	}
	places, err := at.directories()
	if err != nil {
		return nil, err
	}
	_, err = os.Stat(filepath.Join(places.Data, store.FileName))
	if errors.Is(err, fs.ErrNotExist) {
		_, err := at.configIfAny() // a mistake in the config is said all the same
		return nil, err
	}
	if err != nil {
		return nil, err
	}
	return at.store(ctx)
}

// client is the one HTTP client.
func (at *Place) client() *fetch.Client {
	if at.network == nil {
		limits := config.Default().Refresh
		if at.settings != nil {
			limits = at.settings.Refresh
		}
		at.network = fetch.New(fetch.Options{
			UserAgent: userAgent(at.Version),
			Clock:     at.Clock, PerHost: limits.PerHost, Total: limits.Total,
		})
	}
	return at.network
}

// poller polls for the store that is open.
func (at *Place) poller(ctx context.Context) (*poll.Poller, error) {
	kept, err := at.store(ctx)
	if err != nil {
		return nil, err
	}
	settings, err := at.configIfAny()
	if err != nil {
		return nil, err
	}
	if err := releaseDead(ctx, kept); err != nil {
		return nil, err
	}
	return at.pollerFor(kept, func() *config.Config { return settings }), nil
}

// pollerFor polls into a store, with the settings as they are at each refresh.
func (at *Place) pollerFor(kept *store.Store, settings func() *config.Config) *poll.Poller {
	return poll.New(poll.Options{
		Book:          kept,
		Client:        at.client(),
		Parse:         parseBody,
		Clock:         at.Clock,
		Interval:      func() time.Duration { return settings().Refresh.Every },
		Subscriptions: func() []feeds.Subscription { return settings().Feeds },
		BuiltIn:       func(url string) (feeds.Feed, bool) { return edition.BuiltIn(url, at.Clock()) },
		Owner:         leaseOwner(),
		Log:           at.log(),
	})
}

func parseBody(ctx context.Context, body []byte, contentType, url string) (feeds.Feed, error) {
	return parse.Feed(ctx, body, parse.Options{ContentType: contentType, URL: url})
}

// log is the log file; where it cannot be written, what would be logged is dropped.
func (at *Place) log() *slog.Logger {
	if at.logger != nil {
		return at.logger
	}
	at.logger = slog.New(slog.DiscardHandler)
	places, err := at.directories()
	if err != nil {
		return at.logger
	}
	if at.logFile, err = logfile.Open(places.State); err == nil {
		at.logger = slog.New(slog.NewTextHandler(at.logFile, nil))
	}
	return at.logger
}

// close closes what was opened.
func (at *Place) close() error {
	var err error
	if at.kept != nil {
		err = at.kept.Close()
	}
	if at.logFile != nil {
		err = errors.Join(err, at.logFile.Close())
	}
	return err
}
