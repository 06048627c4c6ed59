package parse

import (
	"html"
	"net/url"
	"strings"
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
	base := t.textBase(entry.Link)
	entry.Content = t.prose(candidates.full, base)
	entry.Summary = t.prose(candidates.short, base)
	if entry.Content == "" || entry.Content == entry.Summary {
		entry.Content, entry.Summary = entry.Summary, ""
		if entry.Content == "" {
			return
		}
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
func (t *translation) prose(values []string, base *url.URL) string {
	for _, value := range values {
		text := t.document.Text(value)
		if strings.TrimSpace(text.Body) == "" {
			continue
		}
		return asHTML(text, base)
	}
	return ""
}

func asHTML(text rewrite.Text, base *url.URL) string {
	if text.Plain {
		return fromPlain(text.Body)
	}
	if text.Base != nil {
		base = text.Base
	}
	return absolute(text.Body, base)
}

// fromPlain makes HTML of plain text: paragraphs at blank lines, breaks at the others.
func fromPlain(text string) string {
	text = strings.ReplaceAll(strings.TrimSpace(text), "\r\n", "\n")
	if text == "" {
		return ""
	}
	var out strings.Builder
	for paragraph := range strings.SplitSeq(text, "\n\n") {
		if paragraph = strings.TrimSpace(paragraph); paragraph != "" {
			out.WriteString("<p>")
			out.WriteString(strings.ReplaceAll(html.EscapeString(paragraph), "\n", "<br>\n"))
			out.WriteString("</p>\n")
		}
	}
	return strings.TrimSpace(out.String())
}

// inOrder fills a missing date of publication with that of the update.
func inOrder(published, updated time.Time) (time.Time, time.Time) {
	if published.IsZero() {
		return updated, updated
	}
	return published, updated
}
