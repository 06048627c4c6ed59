package cli

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/store/query"
	"broadsheet/ui/text"
)

// listOptions are the flags of list.
type listOptions struct {
	unread, starred  bool
	feed, tag, query string
	view             string
	since            string
	limit            int
	json, tsv        bool
}

func listCommand() command {
	var options listOptions
	return command{
		name:    "list",
		summary: "print headlines, newest first",
		details: "Prints nothing that the network would have to be asked for. TSV columns: url, read, starred, published, feed, title.",
		example: "broadsheet list --unread --since 24h\n" +
			"broadsheet list --query 'tag:science -title:quiz' --json",
		flags: func(f *pflag.FlagSet) {
			f.BoolVar(&options.unread, "unread", false, "only unread articles")
			f.BoolVar(&options.starred, "starred", false, "only starred articles")
			f.StringVar(&options.feed, "feed", "", "only this `FEED`: its address or name")
			f.StringVar(&options.tag, "tag", "", "only feeds with this `TAG`")
			f.StringVar(&options.since, "since", "", "only articles published within this `TIME`, such as 24h or 7d")
			f.StringVar(&options.query, "query", "", "only articles that this `QUERY` finds, such as 'is:unread title:ship'")
			f.StringVar(&options.view, "view", "", "only what this saved query of the config finds, by its `NAME`")
			f.IntVar(&options.limit, "limit", 0, "at most so many `N`; 0 is all")
			f.BoolVar(&options.json, "json", false, "a JSON array on one line")
			f.BoolVar(&options.tsv, "tsv", false, "tab-separated lines")
		},
		run: func(ctx context.Context, at *Place, _ []string) error { return list(ctx, at, options) },
	}
}

func list(ctx context.Context, at *Place, options listOptions) error {
	if options.json && options.tsv {
		return wrongUse("either --json or --tsv")
	}
	if options.limit < 0 {
		return wrongUse("--limit %d: a number from 0 up; 0 is all", options.limit)
	}
	if _, err := query.Parse(options.query); err != nil {
		return queryMistake(err)
	}
	filter, err := options.filter(at.Clock())
	if err != nil {
		return err
	}
	if options.view != "" {
		if filter.Query, err = at.savedQuery(options.view, options.query); err != nil {
			return err
		}
	}
	printer := headlinePrinterFor(at.Stdout, options.json, options.tsv, at.Clock())
	kept, err := at.existingStore(ctx)
	if err != nil {
		return err
	}
	if options.feed != "" {
		if filter.FeedURL, err = at.feedAddress(ctx, kept, options.feed); err != nil {
			return err
		}
	}
	printed := 0
	if kept != nil {
		err := kept.EachHeadline(ctx, filter, options.limit, func(h store.Headline) error {
			printed++
			return printer.print(h)
		})
		if err != nil {
			return queryMistake(err)
		}
	}
	if printed == 0 && options.tag != "" {
		if err := at.checkTag(ctx, kept, options.tag); err != nil {
			return err
		}
	}
	return printer.end()
}

// filter is the options as the store takes them, without the feed, which only the store can find.
func (o listOptions) filter(now time.Time) (store.Filter, error) {
	filter := store.Filter{Unread: o.unread, Starred: o.starred, Tag: o.tag, Query: o.query, Everything: true, Muted: true}
	if o.since != "" {
		span, err := config.ParseDuration(o.since)
		if err != nil {
			return filter, wrongUse("--since %s: a time such as 24h or 7d", o.since)
		}
		filter.Since = now.Add(-span)
	}
	return filter, nil
}

// headlinePrinter prints headlines one by one, in one of the three forms.
type headlinePrinter struct {
	print func(store.Headline) error
	end   func() error
}

func headlinePrinterFor(w io.Writer, asJSON, asTSV bool, now time.Time) headlinePrinter {
	switch {
	case asJSON:
		array := &jsonArray{w: w}
		return headlinePrinter{func(h store.Headline) error { return array.add(recordOf(h)) }, array.end}
	case asTSV:
		return headlinePrinter{func(h store.Headline) error { return printTSV(w, h) }, nothing}
	default:
		return headlinePrinter{func(h store.Headline) error { return printHeadline(w, h, now) }, nothing}
	}
}

func nothing() error { return nil }

func printTSV(w io.Writer, h store.Headline) error {
	published := ""
	if !h.Published.IsZero() {
		published = h.Published.UTC().Format(time.RFC3339)
	}
	columns := []string{h.URL, zeroOrOne(h.Read), zeroOrOne(h.Starred), published, oneLine(h.Feed), oneLine(h.Title)}
	_, err := fmt.Fprintln(w, strings.Join(columns, "\t"))
	return err
}

func zeroOrOne(set bool) string {
	if set {
		return "1"
	}
	return "0"
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// sourceWidth is how many cells the feed's name takes in a printed headline.
const sourceWidth = 18

func printHeadline(w io.Writer, h store.Headline, now time.Time) error {
	mark := " "
	switch {
	case h.Starred:
		mark = "★"
	case !h.Read:
		mark = "●"
	}
	date := "          "
	if !h.Published.IsZero() {
		date = h.Published.In(now.Location()).Format("2006-01-02")
	}
	source := text.Pad(text.Cut(oneLine(h.Feed), sourceWidth), sourceWidth)
	_, err := fmt.Fprintf(w, "%6s %s %s  %s  %s\n", articleID(h.ID), mark, date, source, oneLine(h.Title))
	return err
}
