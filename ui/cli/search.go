package cli

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/pflag"

	"broadsheet/store"
	"broadsheet/store/query"
	"broadsheet/store/terms"
	"broadsheet/ui/article"
)

// searchOptions are the flags of search.
type searchOptions struct {
	limit int
	json  bool
}

func searchCommand() command {
	var options searchOptions
	return command{
		name:      "search",
		arguments: "QUERY…",
		summary:   "search the full text of every article",
		details:   "Takes words, \"phrases\" and the fields of `list --query`.",
		example:   "broadsheet search harbour ferry\nbroadsheet search '\"night train\" since:30d' --json",
		arity:     arity{1, many},
		flags: func(f *pflag.FlagSet) {
			f.IntVar(&options.limit, "limit", 0, "at most so many `N`; 0 is all")
			f.BoolVar(&options.json, "json", false, "a JSON array on one line")
		},
		run: func(ctx context.Context, at *Place, arguments []string) error {
			return search(ctx, at, strings.Join(arguments, " "), options)
		},
	}
}

// findHits searches all articles, those that came just now included.
func findHits(ctx context.Context, kept *store.Store, text string, sought []terms.Sought, limit int, progress progressLine) ([]hit, error) {
	err := article.Index(ctx, kept, progress.indexing)
	progress.clear()
	if err != nil {
		return nil, err
	}
	found, err := kept.Search(ctx, text, limit)
	if err != nil {
		return nil, queryMistake(err)
	}
	return withSnippets(ctx, kept, sought, found)
}

// snippetLength is how many characters of an article are shown around the words that were found.
const snippetLength = 160

// hit is an article that a search found, with the place where.
type hit struct {
	store.Headline
	snippet string
}

// withSnippets reads the text of each article that was found.
func withSnippets(ctx context.Context, kept *store.Store, sought []terms.Sought, found []store.Hit) ([]hit, error) {
	hits := make([]hit, len(found))
	for i, h := range found {
		snippet, err := article.Snippet(ctx, kept, h.Headline, sought, snippetLength)
		if err != nil {
			return nil, err
		}
		hits[i] = hit{h.Headline, snippet}
	}
	return hits, nil
}

// hitRecord is an article that a search found.
type hitRecord struct {
	articleRecord
	Snippet string `json:"snippet"`
}

func search(ctx context.Context, at *Place, text string, options searchOptions) error {
	if options.limit < 0 {
		return wrongUse("--limit %d: a number from 0 up; 0 is all", options.limit)
	}
	if strings.TrimSpace(text) == "" {
		return wrongUse("there is nothing to search for; `broadsheet list` lists all articles")
	}
	parsed, err := query.Parse(text)
	if err != nil {
		return queryMistake(err)
	}
	kept, err := at.existingStore(ctx)
	if err != nil {
		return err
	}
	var hits []hit
	if kept != nil {
		if hits, err = findHits(ctx, kept, text, parsed.Lit(), options.limit, at.progressLine()); err != nil {
			return err
		}
	}
	if options.json {
		return printHitsJSON(at, hits)
	}
	return printHits(at, hits)
}

func printHitsJSON(at *Place, hits []hit) error {
	array := &jsonArray{w: at.Stdout}
	for _, hit := range hits {
		if err := array.add(hitRecord{recordOf(hit.Headline), hit.snippet}); err != nil {
			return err
		}
	}
	return array.end()
}

func printHits(at *Place, hits []hit) error {
	for _, hit := range hits {
		if err := printHeadline(at.Stdout, hit.Headline, at.Clock()); err != nil {
			return err
		}
		if hit.snippet == "" {
			continue
		}
		if _, err := fmt.Fprintf(at.Stdout, "         %s\n", oneLine(hit.snippet)); err != nil {
			return err
		}
	}
	return nil
}
