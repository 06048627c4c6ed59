package cli

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"broadsheet/feeds"
	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/feeds/fetch"
	"broadsheet/ui/article"
)

// maxInput bounds what clean and parse read from a file or standard input.
const maxInput = 16 << 20

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
			"Your own rules for sites, from the config, hold here too; without a config there are none.",
		example: "broadsheet clean page.html --url https://example.org/news/ship --format json\n" +
			"curl -s https://example.org/news/ship | broadsheet clean -",
		arity: arity{0, 1},
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
			options.say = clean.Say{Rules: rules, Now: at.Clock()}
			if options.batch {
				return cleanBatch(ctx, at, options)
			}
			return cleanOne(ctx, at, firstOr(arguments, "-"), options)
		},
	}
}

func firstOr(arguments []string, otherwise string) string {
	if len(arguments) > 0 {
		return arguments[0]
	}
	return otherwise
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
	if options.url != "" {
		input.url = options.url
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

func printExplained(w io.Writer, cleaned *clean.Article) error {
	for i, block := range cleaned.Blocks {
		verdict := "kept"
		if why := cleaned.Weights[i].Kept; why != "" {
			verdict = "kept: " + why
		}
		if removal := cleaned.Removals[i]; removal != nil {
			verdict = fmt.Sprintf("removed by %s (%s): %s", removal.Stage, removal.Category, removal.Reason)
		}
		if _, err := fmt.Fprintf(w, "%3d  %s\n     %s\n     %s\n", i+1, verdict, weighed(cleaned.Weights[i]), oneLine(block.PlainText())); err != nil {
			return err
		}
	}
	return nil
}

// weighed is the line that says what the stages found in a block.
func weighed(weight clean.Weight) string {
	line := fmt.Sprintf("%d words, %.0f %% in links, %d of 5 cues", weight.Words, weight.Linked*100, weight.Cues)
	if weight.Reported {
		line += ", reported speech"
	}
	if weight.Sightings > 0 {
		line += fmt.Sprintf(", on %d other articles", weight.Sightings)
	}
	for _, phrase := range weight.Phrases {
		line += "; " + phrase
	}
	return line
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

// input is a file, an address or standard input, read.
type input struct {
	body        []byte
	contentType string
	url         string
	name        string
	parts       []feeds.Source // of an article that is cut into several pages
	missing     string         // why the parts after these could not be had
}

// read gets what an argument names: "-" is standard input, an http address is fetched, all else is a file.
func (at *Place) read(ctx context.Context, name string) (input, error) {
	switch {
	case name == "-":
		body, err := readBounded(at.Stdin)
		return input{body: body, name: name}, err
	case isWebAddress(name):
		response, err := at.client().Get(ctx, fetch.Request{URL: name})
		if err != nil {
			return input{}, fmt.Errorf("fetching %s: %w", name, err)
		}
		return input{body: response.Body, contentType: response.ContentType, url: response.URL, name: name}, nil
	default:
		body, err := readFile(name)
		return input{body: body, name: name}, err
	}
}

func isWebAddress(name string) bool {
	return strings.HasPrefix(name, "http://") || strings.HasPrefix(name, "https://")
}

func readFile(name string) ([]byte, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, wrongUse("%v", err)
	}
	defer file.Close()
	return readBounded(file)
}

func readBounded(r io.Reader) ([]byte, error) {
	body, err := io.ReadAll(io.LimitReader(r, maxInput+1))
	if err != nil {
		return nil, fmt.Errorf("reading: %w", err)
	}
	if len(body) > maxInput {
		return nil, fmt.Errorf("reading: more than %d MB", maxInput>>20)
	}
	return body, nil
}

// source guesses what kind of text was read: a page, a piece of HTML, or plain text.
func (i input) source() feeds.Source {
	return feeds.Source{Kind: i.kind(), Body: i.body, ContentType: i.contentType, URL: i.url, Parts: i.parts, Missing: i.missing}
}

func (i input) kind() feeds.SourceKind {
	switch strings.ToLower(filepath.Ext(i.name)) {
	case ".txt", ".md":
		return feeds.SourceText
	case ".html", ".htm", ".xhtml":
		return feeds.SourcePage
	}
	start := bytes.ToLower(i.body[:min(len(i.body), 4096)])
	switch {
	case strings.Contains(i.contentType, "html"), bytes.Contains(start, []byte("<html")), bytes.Contains(start, []byte("<!doctype")):
		return feeds.SourcePage
	case bytes.HasPrefix(bytes.TrimSpace(start), []byte("<")):
		return feeds.SourceFeed
	default:
		return feeds.SourceText
	}
}
