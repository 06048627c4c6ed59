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
	"broadsheet/ui/health"
	"broadsheet/ui/text"
)

func feedsCommand() command {
	var asJSON bool
	return command{
		name:    "feeds",
		summary: "list the feeds and how each is doing",
		example: "broadsheet feeds\nbroadsheet feeds --json",
		flags: func(f *pflag.FlagSet) {
			f.BoolVar(&asJSON, "json", false, "a JSON array on one line")
		},
		run: func(ctx context.Context, at *Place, _ []string) error { return listFeeds(ctx, at, asJSON) },
	}
}

// feedHealth is a feed as JSON.
type feedHealth struct {
	URL         string     `json:"url"`
	Title       string     `json:"title"`
	Tags        []string   `json:"tags"`
	Unread      int        `json:"unread"`
	Total       int        `json:"total"`
	Status      string     `json:"status"`
	Problem     string     `json:"problem"`
	LastTry     *time.Time `json:"last_try"`
	LastSuccess *time.Time `json:"last_success"`
	NextPoll    *time.Time `json:"next_poll"`
	Failures    int        `json:"failures"`
	Why         string     `json:"why"`
	MovedTo     string     `json:"moved_to"`
	MovedSince  *time.Time `json:"moved_since"`
	Gone        bool       `json:"gone"`
	Teasers     bool       `json:"teasers"`
	Doubles     bool       `json:"doubles"`
}

func listFeeds(ctx context.Context, at *Place, asJSON bool) error {
	kept, err := at.existingStore(ctx)
	if err != nil {
		return err
	}
	all, err := at.allFeeds(ctx, kept)
	if err != nil {
		return err
	}
	var doubles map[int64]bool
	if kept != nil {
		if doubles, err = kept.Doubles(ctx); err != nil {
			return err
		}
	}
	if !asJSON {
		settings, err := at.configIfAny()
		if err != nil {
			return err
		}
		return printFeeds(at.Stdout, all, doubles, settings.Refresh.Moves, at.Clock())
	}
	array := &jsonArray{w: at.Stdout}
	for _, feed := range all {
		if err := array.add(feedHealthOf(feed, doubles[feed.ID])); err != nil {
			return err
		}
	}
	return array.end()
}

func feedHealthOf(f store.Feed, doubles bool) feedHealth {
	tags := f.Tags
	if tags == nil {
		tags = []string{}
	}
	status := string(f.Status)
	if status == "" {
		status = "never"
	}
	return feedHealth{
		URL: f.URL, Title: f.Name, Tags: tags, Unread: f.Unread, Total: f.Articles, Status: status, Problem: f.Problem,
		LastTry: timeOrNull(f.LastTry), LastSuccess: timeOrNull(f.LastSuccess), NextPoll: timeOrNull(f.NextPoll),
		Failures: f.Failures, Why: f.Why, MovedTo: f.MovedTo, MovedSince: timeOrNull(f.MovedSince),
		Gone: f.Gone, Teasers: f.Teasers, Doubles: doubles,
	}
}

// titleWidth is how many cells a feed's title takes in the list.
const titleWidth = 28

func printFeeds(w io.Writer, all []store.Feed, doubles map[int64]bool, follow config.FollowMoves, now time.Time) error {
	for _, feed := range all {
		title := text.Pad(text.Cut(oneLine(feed.Name), titleWidth), titleWidth)
		words := append([]string{health.Summary(feed, now)}, health.Remarks(feed, doubles[feed.ID], follow)...)
		line := fmt.Sprintf("%s %5d unread  %s", title, feed.Unread, strings.Join(words, "; "))
		if len(feed.Tags) > 0 {
			line += "  (" + strings.Join(feed.Tags, ", ") + ")"
		}
		if _, err := fmt.Fprintf(w, "%s\n    %s\n", line, feed.URL); err != nil {
			return err
		}
	}
	return nil
}
