package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/spf13/pflag"

	"broadsheet/feeds"
	"broadsheet/feeds/parse"
)

// parseOptions are the flags of parse.
type parseOptions struct {
	contentType, baseURL string
	batch                bool
}

func parseCommand() command {
	var options parseOptions
	return command{
		name:      "parse",
		arguments: "[FILE|URL|-]",
		summary:   "read a feed document and print it as JSON",
		details: "With --batch, JSON lines {id,file,http_content_type,base_url} come in on standard input and\n" +
			"{id,ok,doc} go out. Dates are printed as the feed says them, or null.",
		example: "broadsheet parse https://example.org/feed.xml",
		arity:   arity{0, 1},
		flags: func(f *pflag.FlagSet) {
			f.StringVar(&options.contentType, "content-type", "", "the `TYPE` the server gave, for the character set")
			f.StringVar(&options.baseURL, "base-url", "", "the feed's own `URL`, for its relative links")
			f.BoolVar(&options.batch, "batch", false, "many documents: JSON lines in, JSON lines out")
		},
		run: func(ctx context.Context, at *Place, arguments []string) error {
			if options.batch {
				if err := refuseInBatch(arguments); err != nil {
					return err
				}
				return parseBatch(ctx, at)
			}
			return parseOne(ctx, at, firstOr(arguments, "-"), options)
		},
	}
}

// feedRecord is a feed document as JSON.
type feedRecord struct {
	Feed  feedHead     `json:"feed"`
	Items []itemRecord `json:"items"`
}

type feedHead struct {
	Title string `json:"title"`
	Link  string `json:"link"`
}

type itemRecord struct {
	ID        string     `json:"id"`
	Title     string     `json:"title"`
	Link      string     `json:"link"`
	Published *time.Time `json:"published"`
	Content   string     `json:"content_html"`
}

func feedRecordOf(feed feeds.Feed) feedRecord {
	record := feedRecord{Feed: feedHead{feed.Title, feed.Link}, Items: []itemRecord{}}
	for _, entry := range feed.Entries {
		content := entry.Content
		if content == "" {
			content = entry.Summary
		}
		record.Items = append(record.Items, itemRecord{
			ID: entry.ID, Title: entry.Title, Link: entry.Link, Published: publishedAsSaid(entry.Published), Content: content,
		})
	}
	return record
}

func parseOne(ctx context.Context, at *Place, name string, options parseOptions) error {
	input, err := at.read(ctx, name)
	if err != nil {
		return err
	}
	if options.contentType != "" {
		input.contentType = options.contentType
	}
	if err := input.callItself("--base-url", options.baseURL); err != nil {
		return err
	}
	feed, err := parse.Feed(ctx, input.body, parse.Options{ContentType: input.contentType, URL: input.url})
	if err != nil {
		return fmt.Errorf("reading %s: %w", input.called(), err)
	}
	return printJSON(at.Stdout, feedRecordOf(feed))
}

// parseJob is one line of `parse --batch`: a feed document in a file.
type parseJob struct {
	ID          json.RawMessage `json:"id"`
	File        string          `json:"file"`
	ContentType string          `json:"http_content_type"`
	BaseURL     string          `json:"base_url"`
}

// parseAnswer is the line that answers it.
type parseAnswer struct {
	ID       json.RawMessage `json:"id"`
	OK       bool            `json:"ok"`
	Document *feedRecord     `json:"doc,omitempty"`
	Error    string          `json:"error,omitempty"`
}

func parseBatch(ctx context.Context, at *Place) error {
	jobs, err := readLines[parseJob](at.Stdin, `{"id": 1, "file": "feed.xml", "base_url": "https://example.org/feed.xml"}`)
	if err != nil {
		return err
	}
	return answerLines(ctx, at, jobs, func(_ int, job parseJob) (answer parseAnswer, failed bool) {
		answer = parseFile(ctx, job)
		return answer, !answer.OK
	})
}

func parseFile(ctx context.Context, job parseJob) parseAnswer {
	body, err := readFile(job.File)
	if err != nil {
		return parseAnswer{ID: job.ID, Error: err.Error()}
	}
	feed, err := parse.Feed(ctx, body, parse.Options{ContentType: job.ContentType, URL: job.BaseURL})
	if err != nil {
		return parseAnswer{ID: job.ID, Error: err.Error()}
	}
	record := feedRecordOf(feed)
	return parseAnswer{ID: job.ID, OK: true, Document: &record}
}
