package cli

import (
	"context"
	"errors"
	"fmt"

	"broadsheet/store/config"
)

func removeCommand() command {
	return command{
		name:      "remove",
		arguments: "FEED…",
		summary:   "unsubscribe from feeds, by address or name",
		details:   "Deletes their lines from the config file. Their articles and marks are kept and come back with them.",
		example:   "broadsheet remove https://example.org/feed.xml",
		arity:     arity{1, many},
		run:       remove,
	}
}

func remove(ctx context.Context, at *Place, references []string) error {
	path, err := at.writtenConfig()
	if err != nil {
		return err
	}
	failed := false
	for _, reference := range references {
		if err := removeFeed(ctx, at, path, reference); err != nil {
			fmt.Fprintf(at.Stderr, "%s: %v\n", reference, err)
			failed = true
			continue
		}
		if _, err := fmt.Fprintf(at.Stdout, "removed %s\n", reference); err != nil {
			return err
		}
	}
	if failed {
		return errIncomplete
	}
	return nil
}

// removeFeed takes a feed out of the config. One that the config does not name may be known by the title its own
// document gives, which only the store knows.
func removeFeed(ctx context.Context, at *Place, path, reference string) error {
	err := config.Remove(path, reference)
	if !errors.Is(err, config.ErrUnknownFeed) {
		return err
	}
	kept, openErr := at.existingStore(ctx)
	if openErr != nil || kept == nil {
		return err
	}
	titled, findErr := kept.FindFeed(ctx, reference)
	if findErr != nil {
		return err
	}
	return config.Remove(path, titled.URL)
}
