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
		summary:   "subscribe to the feeds of another reader",
		details: "Takes OPML, newsboat's urls and nom's config.yml; with - from standard input. Folders become tags. Feeds that the\n" +
			"config has already are left as they are.",
		example: "broadsheet import subscriptions.opml\nbroadsheet import ~/.newsboat/urls",
		arity:   arity{1, 1},
		run: func(_ context.Context, at *Place, arguments []string) error {
			return importList(at, arguments[0])
		},
	}
}

func importList(at *Place, name string) error {
	found, err := at.readList(name)
	name = input{name: name}.called()
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

// readList reads the list in a file, or on standard input.
func (at *Place) readList(name string) (transfer.List, error) {
	if name == "-" {
		return transfer.Read(at.Stdin)
	}
	file, err := openFile(name)
	if err != nil {
		return transfer.List{}, err
	}
	defer file.Close()
	return transfer.Read(file)
}

func reportImport(at *Place, name string, found transfer.List, fresh int) error {
	for _, skipped := range found.Skipped {
		place := name
		if skipped.Line > 0 {
			place = fmt.Sprintf("%s:%d", name, skipped.Line)
		}
		at.say("%s: %s: %s", place, nameOr(skipped.Name, "left out"), skipped.Reason)
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
