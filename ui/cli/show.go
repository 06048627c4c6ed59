package cli

import (
	"context"
	"errors"
	"strings"

	"github.com/spf13/pflag"

	"broadsheet/store"
	"broadsheet/ui/article"
	"broadsheet/ui/typeset"
)

// formats are what an article can be printed as.
var formats = []string{"text", "markdown", "html", "json"}

// defaultMeasure is the width of printed articles when none is asked for.
const defaultMeasure = 72

// showOptions are the flags of show.
type showOptions struct {
	width   int
	format  string
	removed bool
}

func showCommand() command {
	var options showOptions
	return command{
		name:      "show",
		arguments: "ID|URL",
		summary:   "print one clean article",
		details:   "Shows what is stored and asks no network; the reader fetches the page behind an excerpt when you open it.",
		example:   "broadsheet show 1234 --width 60\nbroadsheet show https://example.org/news/ship --format markdown",
		arity:     arity{1, 1},
		choices:   map[string][]string{"format": formats},
		flags: func(f *pflag.FlagSet) {
			f.IntVar(&options.width, "width", defaultMeasure, "the text's `WIDTH` in columns")
			f.StringVar(&options.format, "format", "text", "`FORMAT`: text, markdown, html or json")
			f.BoolVar(&options.removed, "removed", false, "also what was removed, and why")
		},
		run: func(ctx context.Context, at *Place, arguments []string) error {
			return show(ctx, at, arguments[0], options)
		},
	}
}

func show(ctx context.Context, at *Place, reference string, options showOptions) error {
	if err := checkFormat(options.format); err != nil {
		return err
	}
	if options.width < 1 {
		return wrongUse("--width %d: a number of columns from 1 up", options.width)
	}
	kept, err := at.existingStore(ctx)
	if err != nil {
		return err
	}
	if kept == nil {
		return unknownArticle(reference)
	}
	rules, err := at.siteRules()
	if err != nil {
		return err
	}
	ids, err := kept.Find(ctx, reference)
	if errors.Is(err, store.ErrUnknown) {
		return unknownArticle(reference)
	}
	if err != nil {
		return err
	}
	opened, err := article.Opener{Store: kept, Clock: at.Clock, Log: at.log(), Rules: rules}.Open(ctx, ids[0])
	if err != nil {
		return err
	}
	return printShown(at, opened, options)
}

func printShown(at *Place, opened article.Opened, options showOptions) error {
	switch options.format {
	case "json":
		return printJSON(at.Stdout, shownRecord{recordOf(opened.Headline), bodyRecordOf(&opened.Article)})
	case "text":
		setting := typeset.Options{
			Width: options.width, ShowRemoved: options.removed, Links: true, Now: at.Clock(), Enclosures: opened.Enclosures,
		}
		return article.PrintText(at.Stdout, &opened.Article, setting)
	default:
		return article.PrintMarkup(at.Stdout, &opened.Article, options.format, options.removed)
	}
}

// shownRecord is an article with its clean text.
type shownRecord struct {
	articleRecord
	bodyRecord
}

func unknownArticle(reference string) error {
	return wrongUse("%s: no such article; `broadsheet list` shows the ids", reference)
}

func checkFormat(format string) error {
	for _, known := range formats {
		if format == known {
			return nil
		}
	}
	return wrongUse("--format %s: %s", format, strings.Join(formats, ", "))
}
