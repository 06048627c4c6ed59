package cli

import (
	"context"
	"fmt"
	"slices"

	"github.com/spf13/pflag"

	"broadsheet/feeds"
	"broadsheet/store/config"
	"broadsheet/store/transfer"
)

func importCommand() command {
	return command{
		name:      "import",
		arguments: "FILE|-",
		summary:   "subscribe to the feeds of an OPML file",
		details:   "Folders become tags. Feeds that the config has already are left as they are. With - it is read from standard input.",
		example:   "broadsheet import subscriptions.opml",
		arity:     arity{1, 1},
		run: func(_ context.Context, at *Place, arguments []string) error {
			return importOPML(at, arguments[0])
		},
	}
}

func importOPML(at *Place, name string) error {
	found, err := at.readOPML(name)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	settings, err := at.configIfAny()
	if err != nil {
		return err
	}
	fresh := without(found.Feeds, settings)
	path, err := at.configPath()
	if err != nil {
		return err
	}
	if len(fresh) > 0 {
		if err := config.Add(path, fresh...); err != nil {
			return err
		}
	}
	return reportImport(at, name, found, len(fresh))
}

// readOPML reads the list in a file, or on standard input.
func (at *Place) readOPML(name string) (transfer.List, error) {
	if name == "-" {
		return transfer.ReadOPML(at.Stdin)
	}
	file, err := openFile(name)
	if err != nil {
		return transfer.List{}, err
	}
	defer file.Close()
	return transfer.ReadOPML(file)
}

func reportImport(at *Place, name string, found transfer.List, fresh int) error {
	for _, skipped := range found.Skipped {
		at.say("%s: %v", name, skipped)
	}
	_, err := fmt.Fprintf(at.Stdout, "%s added, %d there already\n", count(fresh, "feed"), len(found.Feeds)-fresh)
	if err == nil && len(found.Skipped) > 0 {
		err = errIncomplete
	}
	return err
}

// without leaves out the feeds that are subscribed to already.
func without(found []feeds.Subscription, settings *config.Config) []feeds.Subscription {
	return slices.DeleteFunc(slices.Clone(found), func(subscription feeds.Subscription) bool {
		return len(settings.Find(subscription.URL)) > 0
	})
}

func exportCommand() command {
	var format string
	return command{
		name:    "export",
		summary: "print the feeds as OPML",
		example: "broadsheet export > subscriptions.opml",
		choices: map[string][]string{"format": {"opml"}},
		flags: func(f *pflag.FlagSet) {
			f.StringVar(&format, "format", "opml", "`FORMAT`: opml")
		},
		run: func(ctx context.Context, at *Place, _ []string) error {
			if format != "opml" {
				return wrongUse("--format %s: opml", format)
			}
			return exportOPML(ctx, at)
		},
	}
}

func exportOPML(_ context.Context, at *Place) error {
	if _, err := at.writtenConfig(); err != nil {
		return err
	}
	settings, err := at.config()
	if err != nil {
		return err
	}
	for _, sub := range settings.Feeds {
		if err := config.CheckAddress(sub.URL); err != nil {
			at.say("%s is left out: a list of feeds can't bring a command", nameOr(sub.Name, sub.URL))
		}
	}
	return transfer.WriteOPML(at.Stdout, settings.Feeds, at.Clock())
}
