package cli

import (
	"context"
	"fmt"
	"slices"

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
	addresses, err := at.subscribed(ctx, references)
	if err != nil {
		return err
	}
	failed := false
	for _, address := range addresses {
		if err := config.Remove(path, address); err != nil {
			at.say("%v", err)
			failed = true
			continue
		}
		if _, err := fmt.Fprintf(at.Stdout, "removed %s\n", withoutPassword(address)); err != nil {
			return err
		}
	}
	if failed {
		return errIncomplete
	}
	return nil
}

// subscribed are the addresses of the feeds that were named, each once. A feed that the config does not name may be known
// by the title its own document gives, which only the store knows. If one is unknown, none is to be removed.
func (at *Place) subscribed(ctx context.Context, references []string) ([]string, error) {
	settings, err := at.config()
	if err != nil {
		return nil, err
	}
	var addresses []string
	for _, reference := range references {
		found := settings.Find(reference)
		if len(found) == 0 {
			kept, err := at.existingStore(ctx)
			if err != nil {
				return nil, err
			}
			address, err := at.feedAddress(ctx, kept, reference)
			if err != nil {
				return nil, wrongUse("%v; nothing was removed", err)
			}
			found = settings.Find(address)
		}
		if len(found) != 1 {
			return nil, wrongUse("%q: %d feeds have this name: give the address; nothing was removed", reference, len(found))
		}
		if !slices.Contains(addresses, found[0].URL) {
			addresses = append(addresses, found[0].URL)
		}
	}
	return addresses, nil
}
