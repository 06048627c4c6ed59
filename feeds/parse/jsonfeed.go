package parse

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
	"broadsheet/feeds/parse/rewrite"
)

// jsonFeed is a JSON Feed (version 1.1) as it comes: any field may be of any type.
type jsonFeed struct {
	Title       loose `json:"title"`
	HomePage    loose `json:"home_page_url"`
	Address     loose `json:"feed_url"`
	Description loose `json:"description"`
	Language    loose `json:"language"`
	Author      loose `json:"author"`
	Authors     loose `json:"authors"`
}

// jsonItem is one of its items.
type jsonItem struct {
	ID          loose `json:"id"`
	URL         loose `json:"url"`
	ExternalURL loose `json:"external_url"`
	Title       loose `json:"title"`
	HTML        loose `json:"content_html"`
	Text        loose `json:"content_text"`
	Summary     loose `json:"summary"`
	Published   loose `json:"date_published"`
	Modified    loose `json:"date_modified"`
	Author      loose `json:"author"`
	Authors     loose `json:"authors"`
	Tags        loose `json:"tags"`
	Attachments loose `json:"attachments"`
}

// What ends the reading of JSON early.
var (
	errNotJSONFeed = errors.New("JSON without the items of a JSON Feed")
	errEnough      = errors.New("as many items as are read")
	errBrokeOff    = errors.New("the JSON breaks off")
)

// readJSON reads a JSON Feed. gofeed would refuse the whole of it for one field of a wrong type,
// and for an end that is missing.
func readJSON(ctx context.Context, text string, base *url.URL) (feeds.Feed, error) {
	head, items, err := splitJSON(ctx, text)
	brokeOff := errors.Is(err, errBrokeOff)
	if err != nil && !brokeOff {
		return feeds.Feed{}, err
	}
	t := translation{document: &rewrite.Document{}, base: base, feed: feeds.Feed{BrokeOff: brokeOff}}
	if t.base == nil {
		t.base = documentURL(head.Address.string())
	}
	t.feed.Link = t.link(head.HomePage.string())
	t.feed.Title = plainTitle(head.Title.string())
	t.feed.Description = plainTitle(head.Description.string())
	t.feed.Language = language(head.Language.string())
	authors := append(head.Authors.objects(), head.Author.objects()...)
	for _, item := range items {
		t.feed.Entries = append(t.feed.Entries, t.jsonEntry(item, authors))
	}
	return t.feed, nil
}

// splitJSON reads the feed's own fields, and its items one by one until the document ends. Where it breaks off, what
// was read comes with errBrokeOff.
func splitJSON(ctx context.Context, text string) (jsonFeed, []jsonItem, error) {
	var items []jsonItem
	fields := map[string]json.RawMessage{}
	decoder := json.NewDecoder(strings.NewReader(text))
	_, err := decoder.Token()
	found := false
	for err == nil && decoder.More() {
		var key json.Token
		if key, err = decoder.Token(); err != nil {
			break
		}
		if key == "items" {
			found = true
			items, err = readItems(ctx, decoder)
			continue
		}
		var field json.RawMessage
		if err = decoder.Decode(&field); err == nil && len(fields) < 64 {
			fields[fmt.Sprint(key)] = field
		}
	}
	if err == nil {
		_, err = decoder.Token() // the last brace
	}
	if ctx.Err() != nil {
		return jsonFeed{}, nil, ctx.Err()
	}
	if !found && !strings.Contains(string(fields["version"]), "jsonfeed") {
		return jsonFeed{}, nil, fmt.Errorf("%w: %w", ErrNotAFeed, errNotJSONFeed)
	}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return headOf(fields), items, errBrokeOff
	}
	return headOf(fields), items, nil
}

// readItems reads an array of items. Elements of other types are left out.
func readItems(ctx context.Context, decoder *json.Decoder) ([]jsonItem, error) {
	if delimiter, err := decoder.Token(); err != nil || delimiter != json.Delim('[') {
		return nil, err
	}
	var items []jsonItem
	for decoder.More() {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		var raw json.RawMessage
		if err := decoder.Decode(&raw); err != nil {
			return items, err
		}
		var item jsonItem
		if json.Unmarshal(raw, &item) == nil && raw[0] == '{' {
			items = append(items, item)
		}
		if len(items) >= rewrite.MaxEntries {
			return items, errEnough
		}
	}
	_, err := decoder.Token()
	return items, err
}

func headOf(fields map[string]json.RawMessage) jsonFeed {
	return jsonFeed{
		Title: loose(fields["title"]), HomePage: loose(fields["home_page_url"]), Address: loose(fields["feed_url"]),
		Description: loose(fields["description"]), Language: loose(fields["language"]),
		Author: loose(fields["author"]), Authors: loose(fields["authors"]),
	}
}

// jsonEntry translates an item.
func (t *translation) jsonEntry(item jsonItem, authors []map[string]loose) feeds.Entry {
	entry := feeds.Entry{
		ID:         document.CleanText(strings.TrimSpace(short(item.ID.string()))),
		Title:      plainTitle(item.Title.string()),
		Author:     jsonAuthors(append(item.Authors.objects(), item.Author.objects()...), authors),
		Enclosures: t.enclosures(attachments(item.Attachments)),
	}
	entry.Published, entry.Updated = inOrder(firstDate(item.Published.string()), firstDate(item.Modified.string()))
	links := []string{item.URL.string(), item.ExternalURL.string()}
	if isWebAddress(entry.ID) {
		links = append(links, entry.ID)
	}
	entry.Link = t.link(links...)
	base := t.textBase(entry.Link)
	entry.Content = absolute(strings.TrimSpace(item.HTML.string()), base)
	if entry.Content == "" {
		entry.Content = fromPlain(item.Text.string())
	}
	entry.Summary = fromPlain(item.Summary.string())
	if entry.Content == "" {
		entry.Content, entry.Summary = entry.Summary, ""
	}
	for _, tag := range item.Tags.list() {
		entry.Categories = appendNew(entry.Categories, document.Line(short(tag.string())))
	}
	return entry
}

// jsonAuthors names the authors of an item, or those of the feed if it has none.
func jsonAuthors(own, others []map[string]loose) string {
	if len(own) == 0 {
		own = others
	}
	var people []string
	for _, author := range own {
		people = append(people, author["name"].string())
	}
	return names(people)
}

func attachments(list loose) []feeds.Enclosure {
	var found []feeds.Enclosure
	for _, file := range list.objects() {
		found = append(found, feeds.Enclosure{
			URL: file["url"].string(), Type: file["mime_type"].string(), Title: file["title"].string(),
			Length:   byteCount(strings.TrimSuffix(file["size_in_bytes"].string(), ".0")),
			Duration: duration(file["duration_in_seconds"].string()),
		})
	}
	return found
}

// plainTitle makes a line of a title that is plain text; some publishers escape it all the same.
func plainTitle(raw string) string {
	raw = short(raw)
	if at := strings.IndexByte(raw, '&'); at >= 0 && strings.Contains(raw[at:], ";") {
		return document.Title(raw)
	}
	return document.Line(raw)
}
