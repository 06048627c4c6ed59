package page

import (
	"bytes"
	"context"
	"fmt"
	"net/url"
	"strings"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

// Bounds on what is fetched for one article.
const (
	mostParts     = 10
	mostPartBytes = 2 * Limit
)

// Get fetches a page.
type Get func(ctx context.Context, address string) (feeds.Source, error)

// Follow fetches the rest of an article of which a page shows the first part only: the whole of it on one page where the
// page links to that, else its parts one after the other. What could not be had is told by the Missing of what it returns;
// the error is that of the context alone.
func Follow(ctx context.Context, first feeds.Source, get Get) (feeds.Source, error) {
	rest := continuationOf(first, first.URL, 1)
	if rest.next == "" {
		return first, nil
	}
	if rest.whole != "" {
		whole, err := get(ctx, rest.whole)
		if err == nil && holdsMore(whole, first) {
			return whole, nil
		}
	}
	all, size := first, len(first.Body)
	for number := 2; rest.next != "" && ctx.Err() == nil; number++ {
		if number > mostParts || size > mostPartBytes {
			all.Missing = fmt.Sprintf("only %d parts of an article are fetched", number-1)
			break
		}
		part, err := get(ctx, rest.next)
		if err != nil {
			all.Missing = err.Error()
			break
		}
		if !isPart(first, part, number) {
			break
		}
		all.Parts = append(all.Parts, part)
		size += len(part.Body)
		rest = continuationOf(part, first.URL, number)
	}
	return all, ctx.Err()
}

func continuationOf(part feeds.Source, first string, number int) continuation {
	if part.Kind != feeds.SourcePage || len(part.Body) > Limit {
		return continuation{}
	}
	return readPager(document.Parse(withoutScripts(decode(part.Body, part.ContentType))), first, part.URL, number)
}

// isPart reports whether what came is the part asked for: a redirect to the first page says that there is none.
func isPart(first, part feeds.Source, number int) bool {
	own, err1 := url.Parse(first.URL)
	came, err2 := url.Parse(part.URL)
	if err1 != nil || err2 != nil || bytes.Equal(first.Body, part.Body) {
		return false
	}
	p := pager{first: own}
	n, _ := p.partNumber(came)
	return n == number
}

// holdsMore reports whether the page for the whole article has more text than its first part.
func holdsMore(whole, first feeds.Source) bool {
	return proseOf(whole) > proseOf(first)
}

func proseOf(source feeds.Source) int {
	doc, err := Read(source.Body, source.ContentType, source.URL)
	if err != nil {
		return 0
	}
	return document.Words(article(doc.Blocks))
}

// Repeated marks what each part of an article repeats of the part before: its title, the line of its author, its end.
const Repeated = "repeated"

// ReadSource reads a page and the further parts of its article into one document.
func ReadSource(source feeds.Source, rules ...Rule) (document.Document, error) {
	doc, err := Read(source.Body, source.ContentType, source.URL, rules...)
	if err != nil || len(source.Parts) == 0 {
		return doc, err
	}
	for i, part := range source.Parts {
		next, err := Read(part.Body, part.ContentType, part.URL, rules...)
		if err != nil {
			return document.Document{}, fmt.Errorf("part %d: %w", i+2, err)
		}
		join(&doc, next)
	}
	return doc, nil
}

// join puts the blocks of the next part behind those of a document.
func join(doc *document.Document, next document.Document) {
	known := map[string]bool{lineOf(doc.Title): true, lineOf(doc.Standfirst): true}
	for i := range doc.Blocks {
		known[lineOf(doc.Blocks[i].PlainText())] = true
	}
	blocks := next.Blocks
	isKnown := func(i int) bool { return known[lineOf(blocks[i].PlainText())] }
	start, end := 0, len(blocks)
	for start < end && isKnown(start) {
		start++
	}
	for end > start && isKnown(end-1) {
		end--
	}
	for i := range blocks {
		if text := blocks[i].PlainText(); (i < start || i >= end) && strings.TrimSpace(text) != "" && blocks[i].Origin.Furniture == "" {
			blocks[i].Origin.Furniture = Repeated
		}
	}
	doc.Blocks = append(doc.Blocks, blocks...)
	doc.Around = append(doc.Around, next.Around...)
	doc.Locked = doc.Locked || next.Locked
}

func lineOf(text string) string { return strings.ToLower(strings.Join(strings.Fields(text), " ")) }
