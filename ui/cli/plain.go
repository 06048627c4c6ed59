package cli

import (
	"context"

	"broadsheet/ui"
	"broadsheet/ui/linear"
)

const plainUsage = "read line by line, for screen readers and simple terminals"

// interactive reports whether somebody reads here. Without a screen, commands may also come from a pipe.
func (at *Place) interactive() bool {
	return at.plain || at.StdinTerminal && at.StdoutTerminal
}

// readNews opens the reader: on the screen, or line by line where that was asked for or nothing else is possible.
func (at *Place) readNews(ctx context.Context, options ui.Options) error {
	if !at.plain && at.Getenv("TERM") != "dumb" {
		return ui.Run(ctx, at.terminal(), options)
	}
	return linear.Run(ctx, linear.Options{
		Store: options.Store, Poller: options.Poller, Opener: options.Opener, Clock: at.Clock,
		In: at.Stdin, Out: at.Stdout, Width: options.Config.Reading.Width,
		Marks: !options.Config.Reading.MarkRead.ByHand, Fold: options.Config.Reading.Fold, Browse: options.Browse, Notice: options.Notice,
	})
}
