package ui

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/feeds"
	"broadsheet/feeds/download"
	"broadsheet/feeds/picture"
	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/article"
)

// Options are what the reader works with. Store, Config and Clock must be given.
type Options struct {
	Store  *store.Store
	Poller *poll.Poller // nil: nothing is ever fetched
	Opener article.Opener
	Config *config.Config
	Clock  feeds.Clock
	Log    *slog.Logger // nil is silence

	ConfigPath string                                                    // the file that is watched; "" is none
	Reload     func(ctx context.Context) (*config.Config, error)         // reads that file anew, and makes the poller know it
	AddFeed    func(ctx context.Context, address string) (string, error) // writes a feed into it, and names it; nil: not here
	FollowMove func(ctx context.Context, from, to string) error          // writes a feed's new address into it, for the feed to keep its articles; nil: not here
	Browse     func(url string) error                                    // opens a browser; nil: there is none

	Pictures  *picture.Library                        // nil: no pictures are shown
	Fetch     download.Fetch                          // fetches the files of articles; nil: none are
	Downloads func(configured string) (string, error) // the folder they are saved in; must be given with Fetch
	Getenv    func(string) string                     // tells of the terminal; nil: nothing is known of it

	Shell    string        // for the commands that articles are piped to; "" is sh
	Changes  store.Changes // what the config changed since the last run
	Notice   string        // to be said at the start
	NoColour bool          // the user wants no colours (no-color.org)

	TabProgress bool // the terminal draws progress in its tab (OSC 9;4)
}

func (o Options) withDefaults() Options {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	o.Store.UseText(article.Words)
	if o.Opener.Store == nil {
		o.Opener = article.Opener{Store: o.Store, Poller: o.Poller, Clock: o.Clock, Log: o.Log, Rules: o.Config.Sites, Learns: true}
	}
	return o
}

// Terminal is where the reader runs.
type Terminal struct {
	Input  io.Reader
	Output io.Writer
	Env    []string
}

const (
	// framesPerSecond bounds the time from a key to its frame; twice as many keep the processor busier while nobody types,
	// half as many are felt.
	framesPerSecond = 60
	// farewell is how long the end waits for writes and for leases to be given back.
	farewell = 5 * time.Second
)

// Run shows the reader until the user quits or the context ends. What the user did is on disk when it returns.
func Run(ctx context.Context, at Terminal, options Options) error {
	model := New(context.WithoutCancel(ctx), options)
	program := tea.NewProgram(model,
		tea.WithInput(at.Input), tea.WithOutput(at.Output), tea.WithEnvironment(at.Env),
		tea.WithFPS(framesPerSecond), tea.WithoutSignalHandler(),
	)
	ended := make(chan struct{})
	defer close(ended)
	go func() {
		select {
		case <-ctx.Done(): // a signal: leave as "q" does, with the terminal restored
			program.Send(quitRequested{})
		case <-model.signals: // the same, after a command that was given the terminal
			program.Send(quitRequested{})
		case <-ended:
		}
	}()
	_, err := program.Run()
	_, _ = io.WriteString(at.Output, model.pictures.Left()+model.leftOrder())
	model.end()
	if err != nil && !errors.Is(err, tea.ErrInterrupted) {
		return fmt.Errorf("showing the reader: %w", err)
	}
	return nil
}
