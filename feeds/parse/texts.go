package parse

import (
	"html"
	"net/url"
	"strings"
	"sync"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/parse/rewrite"
)

// texts are the candidates for an entry's texts, the best first.
type texts struct {
	full  []string // the whole article
	short []string // a summary
}

// setTexts chooses the texts of an entry. An entry with one text has it as its content.
func (t *translation) setTexts(entry *feeds.Entry, candidates texts) {
	base := sync.OnceValue(func() *url.URL { return t.textBase(entry.Link) })
	entry.Content = t.prose(candidates.full, base)
	entry.Summary = t.prose(candidates.short, base)
	if entry.Content == "" || entry.Content == entry.Summary {
		entry.Content, entry.Summary = entry.Summary, ""
	}
}

// textBase is what links in a text are relative to where no xml:base says: the page of the entry.
func (t *translation) textBase(link string) *url.URL {
	if base := documentURL(link); base != nil {
		return base
	}
	return t.site()
}

// prose returns the first text that is not blank, as HTML with absolute links.
func (t *translation) prose(values []string, base func() *url.URL) string {
	for _, value := range values {
		text := t.document.Text(value)
		if strings.TrimSpace(text.Body) == "" {
			continue
		}
		return asHTML(text, base)
	}
	return ""
}

func asHTML(text rewrite.Text, base func() *url.URL) string {
	if text.Plain {
		return fromPlain(text.Body)
	}
	body := withParagraphs(text.Body)
	switch {
	case !mayHoldAddresses(body):
		return body
	case text.Base != nil:
		return absolute(body, text.Base)
	}
	return absolute(body, base())
}

// withParagraphs marks the paragraphs of a text up that is HTML by its format, but uses no tag and blank lines instead.
func withParagraphs(text string) string {
	if strings.Contains(text, "<") || !strings.Contains(text, "\n\n") {
		return text
	}
	return markedUp(text, func(paragraph string) string { return paragraph })
}

// fromPlain makes HTML of plain text: paragraphs at blank lines, breaks at the others.
func fromPlain(text string) string { return markedUp(text, html.EscapeString) }

func markedUp(text string, escape func(string) string) string {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	var paragraphs []string
	for paragraph := range strings.SplitSeq(text, "\n\n") {
		if paragraph = strings.TrimSpace(paragraph); paragraph != "" {
			paragraphs = append(paragraphs, "<p>"+strings.ReplaceAll(escape(paragraph), "\n", "<br>\n")+"</p>")
		}
	}
	return strings.Join(paragraphs, "\n")
}

// inOrder fills a missing date of publication with that of the update.
func inOrder(published, updated time.Time) (time.Time, time.Time) {
	if published.IsZero() {
		return updated, updated
	}
	return published, updated
}
