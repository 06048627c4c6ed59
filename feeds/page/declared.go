package page

import (
	"net/url"
	"strings"
	"time"
	"unicode"

	"broadsheet/feeds/document"
	"broadsheet/feeds/page/dates"
)

// declared is the document that the page declares itself to be, still without blocks.
func (f *facts) declared(address *url.URL) document.Document {
	doc := document.Document{
		Site:     document.Title(first(f.meta["og:site_name"], f.data.publisher, f.meta["application-name"])),
		Language: f.languageTag(),
		URL:      address.String(),
		Locked:   f.locked(),
	}
	doc.Title = f.headline(doc.Site)
	doc.Standfirst = f.standfirst(doc.Title)
	doc.Byline = f.byline(doc.Site)
	doc.Published = f.publication()
	return doc
}

// headline is the title as the page shows it: the h1 if what the page declares confirms it, else the declaration.
func (f *facts) headline(site string) string {
	declared := first(f.data.headline, f.meta["og:title"], f.meta["twitter:title"], f.title)
	declared = withoutSite(document.Title(declared), site)
	for _, heading := range f.headings {
		heading = document.Title(heading)
		if heading != "" && (declared == "" || overlap(heading, declared) >= 0.5) {
			return heading
		}
	}
	return declared
}

// withoutSite cuts " | Site" and its like off a title.
func withoutSite(title, site string) string {
	for _, separator := range []string{" | ", " – ", " — ", " - ", " · ", " : "} {
		before, after, found := cutLast(title, separator)
		if !found || before == "" {
			continue
		}
		if site != "" && strings.EqualFold(strings.TrimSpace(after), site) || separator == " | " && len(strings.Fields(after)) <= 4 {
			return strings.TrimSpace(before)
		}
	}
	return title
}

func cutLast(text, separator string) (before, after string, found bool) {
	if i := strings.LastIndex(text, separator); i >= 0 {
		return text[:i], text[i+len(separator):], true
	}
	return text, "", false
}

// standfirst is the sentence under the title; a description cut short or equal to the title is none.
func (f *facts) standfirst(title string) string {
	for _, text := range []string{f.deck, f.data.description, f.meta["og:description"], f.meta["description"]} {
		text = document.Title(text)
		cut := strings.HasSuffix(text, "…") || strings.HasSuffix(text, "...")
		if text != "" && len(text) < 700 && !cut && !strings.EqualFold(text, title) {
			return text
		}
	}
	return ""
}

// publication is when the page says it was published.
func (f *facts) publication() time.Time {
	candidates := []string{
		f.data.published, f.meta["article:published_time"], f.meta["datepublished"], f.published, f.meta["og:published_time"],
		f.meta["parsely-pub-date"], f.meta["dc.date.issued"], f.meta["dc.date"], f.meta["date"], f.meta["pubdate"],
		f.meta["publish-date"], f.meta["sailthru.date"], f.meta["article.published"],
	}
	for _, text := range append(candidates, f.times[:min(len(f.times), 3)]...) {
		if at, ok := dates.Parse(text); ok {
			return at
		}
	}
	return time.Time{}
}

// languageTag is the page's language as a BCP 47 tag.
func (f *facts) languageTag() string {
	tag := first(f.language, f.data.language, f.meta["og:locale"], f.meta["content-language"], f.meta["language"])
	tag, _, _ = strings.Cut(strings.ReplaceAll(tag, "_", "-"), ",")
	for _, r := range tag {
		if r != '-' && (r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r)) {
			return ""
		}
	}
	if len(tag) < 2 || len(tag) > 35 {
		return ""
	}
	return tag
}

// locked reports whether the page itself says that its text is for subscribers.
func (f *facts) locked() bool {
	tier := strings.ToLower(first(f.meta["article:content_tier"], f.meta["og:article:content_tier"]))
	return f.data.locked || tier == "locked"
}

// first is the first text that is not empty.
func first(texts ...string) string {
	for _, text := range texts {
		if strings.TrimSpace(text) != "" {
			return text
		}
	}
	return ""
}

// overlap is the share of the words of a that are also in b.
func overlap(a, b string) float64 {
	words := strings.Fields(strings.ToLower(a))
	if len(words) == 0 {
		return 0
	}
	others := wordSet(strings.ToLower(b))
	shared := 0
	for _, word := range words {
		if others[word] {
			shared++
		}
	}
	return float64(shared) / float64(len(words))
}
