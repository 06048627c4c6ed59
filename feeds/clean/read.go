package clean

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
	"broadsheet/feeds/page"
)

// Memory knows which blocks a site repeats.
type Memory interface {
	// Sightings tells on how many other articles of the site each fingerprint was seen; those never seen may be left out.
	Sightings(ctx context.Context, site string, fingerprints []uint64) (map[uint64]int, error)
}

// Known is what the feed says of the article.
type Known struct {
	Title, Author, Site, Language string
	Published                     time.Time
}

// Options change how a source is cleaned; the zero value is how it is cleaned for readers.
type Options struct {
	Stages []string // only these run; empty is all
	Weigh  bool     // say of every block what was weighed (Article.Weights)
	Say    Say      // what the user says is begging
}

// Read cleans a source of any kind. A nil memory knows nothing of the site.
func Read(ctx context.Context, source feeds.Source, known Known, memory Memory) (Article, error) {
	return ReadWith(ctx, source, known, memory, Options{})
}

// ReadWith is Read for those who look into the cleaning itself.
func ReadWith(ctx context.Context, source feeds.Source, known Known, memory Memory, options Options) (Article, error) {
	doc, err := parse(source, options.Say.rulesFor(source.URL))
	if err != nil {
		return Article{}, fmt.Errorf("cleaning %s: %w", name(source), err)
	}
	r := newReading(doc, source.Kind == feeds.SourceText)
	r.known = known
	if err := r.remember(ctx, memory, Site(source.URL)); err != nil {
		return Article{}, fmt.Errorf("cleaning %s: asking for the site's repeated blocks: %w", name(source), err)
	}
	if err := r.hear(ctx, options.Say, source.URL); err != nil {
		return Article{}, fmt.Errorf("cleaning %s: asking what you said of the site: %w", name(source), err)
	}
	for _, stage := range stages {
		if len(options.Stages) > 0 && !slices.Contains(options.Stages, stage.name) {
			continue
		}
		r.stage = stage.name
		stage.run(r)
	}
	article := r.article(source.Kind)
	article.Missing = source.Missing
	if options.Weigh {
		article.Weights = r.weights()
	}
	return article, nil
}

// Stages lists the names of the stages in their order.
func Stages() []string {
	names := make([]string, len(stages))
	for i, stage := range stages {
		names[i] = stage.name
	}
	return names
}

// stages is the order in which they run. Each sees what the ones before it removed.
var stages = []struct {
	name string
	run  func(*reading)
}{
	{"own", own},
	{"outside", outside},
	{"furniture", furniture},
	{"header", header},
	{"duplicate", duplicate},
	{"credit", credit},
	{"items", items},
	{"appeal", appeal},
	{"links", links},
	{"headlines", headlines},
	{"voice", voice},
	{"neighbours", neighbours},
	{"repeat", repeat},
	{"tail", tail},
	{"restraint", restraint},
	{"verdict", verdict},
}

func name(source feeds.Source) string {
	if source.URL != "" {
		return source.URL
	}
	return "the " + string(source.Kind)
}

// parse reads the source into a document.
func parse(source feeds.Source, rules []page.Rule) (document.Document, error) {
	switch source.Kind {
	case feeds.SourcePage:
		return page.ReadSource(source, rules...)
	case feeds.SourceText:
		return document.Document{URL: source.URL, Blocks: document.FromText(string(source.Body))}, nil
	default:
		base, err := url.Parse(source.URL)
		if err != nil {
			base = nil
		}
		blocks, err := page.Fragment(source.Body, base, rules...)
		return document.Document{URL: source.URL, Blocks: blocks}, err
	}
}

// article is the outcome of a reading; what the source does not say is taken from the feed.
func (r *reading) article(kind feeds.SourceKind) Article {
	doc := r.doc
	fill(&doc.Title, r.known.Title)
	fill(&doc.Byline, r.known.Author)
	fill(&doc.Site, r.known.Site)
	fill(&doc.Language, r.known.Language)
	if doc.Published.IsZero() {
		doc.Published = r.known.Published
	}
	doc.Blocks = nil
	result := Article{Document: doc}
	for _, p := range r.passages {
		if p.moved {
			continue
		}
		result.Blocks = append(result.Blocks, *p.block)
		result.Removals = append(result.Removals, p.removal)
		result.Verdicts = append(result.Verdicts, p.verdict)
	}
	result.Excerpt = isExcerpt(r, kind)
	return result
}

func fill(field *string, value string) {
	if strings.TrimSpace(*field) == "" {
		*field = value
	}
}
