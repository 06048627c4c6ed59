package article

import (
	"context"
	"strings"

	"broadsheet/feeds"
	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/store"
)

// indexBatch is how many articles are indexed between two looks at the context: a transaction of some ten milliseconds.
const indexBatch = 200

// Index brings the full-text search up to date with the articles that have come, in small steps that other
// processes can write between. It ends early, without an error, when ctx does. Tell, unless it is nil, hears how far it is
// while there is more than a step to do.
func Index(ctx context.Context, kept *store.Store, tell func(done, total int)) error {
	return indexWhile(ctx, kept, tell, func() bool { return true })
}

// indexWhile indexes batch by batch, each of which is finished.
func indexWhile(ctx context.Context, kept *store.Store, tell func(done, total int), goOn func() bool) error {
	total, err := kept.Unindexed(ctx)
	left := total
	for err == nil && left > 0 && ctx.Err() == nil && goOn() {
		if total = max(total, left); tell != nil && total > indexBatch {
			tell(total-left, total)
		}
		left, err = kept.IndexSome(ctx, indexBatch, Words)
	}
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// Words is what the search finds an article by: its clean text, from each source that is stored.
func Words(h store.Headline, sources []feeds.Source) string {
	var b strings.Builder
	for _, source := range sources {
		cleaned, err := clean.Read(context.Background(), source, known(h), nil)
		if err != nil {
			continue // a source that cannot be read has no words
		}
		b.WriteString(document.Text(cleaned.Kept()))
		b.WriteString("\n")
	}
	return b.String()
}
