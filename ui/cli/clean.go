package cli

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/ui/article"
)

// cleanOptions are the flags of clean.
type cleanOptions struct {
	url, format           string
	explain, batch, alone bool
	stages                []string
	say                   clean.Say
}

func cleanCommand() command {
	var options cleanOptions
	return command{
		name:      "clean",
		arguments: "[FILE|URL|-]",
		summary:   "clean any page or text and print the article",
		details: "Reads a page, a piece of HTML or plain text. With --batch, JSON lines {id,file,url} come in on standard input\n" +
			"and {id,title,standfirst,byline,text,removed,ms,error} go out; pages of one site teach one another what repeats.\n" +
			"Your own rules for sites, from the config, hold here too, and what you said with X in the reader of passages of\n" +
			"the page's site; without its address (--url), no more than the page itself counts.",
		example: "broadsheet clean page.html --url https://example.org/news/ship --format json\n" +
			"curl -s https://example.org/news/ship | broadsheet clean -",
		arity:   arity{0, 1},
		choices: map[string][]string{"format": formats},
		flags: func(f *pflag.FlagSet) {
			f.StringVar(&options.url, "url", "", "the page's own `URL`, for its links and its site")
			f.StringVar(&options.format, "format", "text", "`FORMAT`: text, markdown, html or json")
			f.BoolVar(&options.explain, "explain", false, "every block: kept, or removed by which stage and why")
			f.BoolVar(&options.batch, "batch", false, "many pages: JSON lines in, JSON lines out")
			f.BoolVar(&options.alone, "alone", false, "with --batch: each page by itself")
			f.StringSliceVar(&options.stages, "stages", nil, "only these `STAGES` of the cleaning, to see what each does")
		},
		run: func(ctx context.Context, at *Place, arguments []string) error {
			if err := checkStages(options.stages); err != nil {
				return err
			}
			rules, err := at.siteRules()
			if err != nil {
				return err
			}
			options.say = clean.Say{Rules: rules, Verdicts: &storedVerdicts{at: at}, Now: at.Clock()}
			if options.batch {
				if err := refuseInBatch(arguments); err != nil {
					return err
				}
				return cleanBatch(ctx, at, options)
			}
			return cleanOne(ctx, at, firstOr(arguments, "-"), options)
		},
	}
}

func cleanOne(ctx context.Context, at *Place, name string, options cleanOptions) error {
	if err := checkFormat(options.format); err != nil {
		return err
	}
	input, err := at.read(ctx, name)
	if err != nil {
		return err
	}
	if isWebAddress(name) {
		if input, err = at.follow(ctx, input); err != nil {
			return err
		}
	}
	if err := input.callItself("--url", options.url); err != nil {
		return err
	}
	if len(bytes.TrimSpace(input.body)) == 0 {
		return fmt.Errorf("%s is empty", input.called())
	}
	if err := input.decode(); err != nil {
		return err
	}
	cleaned, err := clean.ReadWith(ctx, input.source(), clean.Known{}, nil, clean.Options{Stages: options.stages, Weigh: options.explain, Say: options.say})
	if err != nil {
		return fmt.Errorf("cleaning %s: %w", name, err)
	}
	if err := printCleaned(at, &cleaned, options); err != nil {
		return err
	}
	if cleaned.Missing != "" {
		return fmt.Errorf("the article goes on, but its next page could not be had: %s", cleaned.Missing)
	}
	return nil
}

func printCleaned(at *Place, cleaned *clean.Article, options cleanOptions) error {
	switch {
	case options.explain:
		return printExplained(at.Stdout, cleaned)
	case options.format == "json":
		return printJSON(at.Stdout, cleanedRecordOf(cleaned))
	case options.format == "text":
		_, err := io.WriteString(at.Stdout, document.Text(cleaned.Kept())+"\n")
		return err
	default:
		return article.PrintMarkup(at.Stdout, cleaned, options.format, false)
	}
}

// cleanedRecord is a cleaned article as JSON.
type cleanedRecord struct {
	Title     string     `json:"title"`
	Published *time.Time `json:"published"`
	Locked    bool       `json:"locked"`
	bodyRecord
}

// bodyRecord is what cleaning alone knows of an article, as JSON.
type bodyRecord struct {
	Standfirst string           `json:"standfirst"`
	Byline     string           `json:"byline"`
	Site       string           `json:"site"`
	Language   string           `json:"lang"`
	Text       string           `json:"text"`
	Blocks     []document.Block `json:"blocks"`
	Removed    []removedRecord  `json:"removed"`
}

// removedRecord is one removed block as JSON.
type removedRecord struct {
	Text     string `json:"text"`
	Reason   string `json:"reason"`
	Stage    string `json:"stage"`
	Category string `json:"category"`
}

func cleanedRecordOf(cleaned *clean.Article) cleanedRecord {
	return cleanedRecord{
		Title: cleaned.Title, Published: publishedAsSaid(cleaned.Published), Locked: cleaned.Locked,
		bodyRecord: bodyRecordOf(cleaned),
	}
}

func bodyRecordOf(cleaned *clean.Article) bodyRecord {
	kept := cleaned.Kept()
	return bodyRecord{
		Standfirst: cleaned.Standfirst, Byline: cleaned.Byline, Site: cleaned.Site, Language: cleaned.Language,
		Text: document.Text(kept), Blocks: kept, Removed: removedRecords(cleaned),
	}
}

// publishedAsSaid keeps the zone in which the page gave its time.
func publishedAsSaid(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

func removedRecords(cleaned *clean.Article) []removedRecord {
	records := []removedRecord{}
	for i, removal := range cleaned.Removals {
		if removal != nil {
			records = append(records, removedRecord{
				Text: cleaned.Blocks[i].PlainText(), Reason: removal.Reason, Stage: removal.Stage, Category: removal.Category,
			})
		}
	}
	return records
}

// checkStages refuses a name that is no stage's.
func checkStages(stages []string) error {
	for _, stage := range stages {
		if !slices.Contains(clean.Stages(), stage) {
			return wrongUse("there is no stage %q; the stages are %s", stage, strings.Join(clean.Stages(), ", "))
		}
	}
	return nil
}
