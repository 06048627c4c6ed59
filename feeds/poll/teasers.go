package poll

import "broadsheet/feeds"

// What makes a feed one of teasers: none of its entries, of which there are some, has a text as long as a short article.
const (
	teaserEntries = 3
	wholeText     = 900 // characters
)

// hasOnlyTeasers reports whether a document holds no whole article, so that each is to be had from its page only.
func hasOnlyTeasers(feed *feeds.Feed) bool {
	linked := 0
	for i := range feed.Entries {
		entry := &feed.Entries[i]
		if textLength(entry.Content) >= wholeText || textLength(entry.Summary) >= wholeText || len(entry.Enclosures) > 0 {
			return false
		}
		if entry.Link != "" {
			linked++
		}
	}
	return linked >= teaserEntries
}

// textLength counts what stands outside of tags, up to a whole text.
func textLength(html string) int {
	length, inTag := 0, false
	for _, c := range html {
		switch {
		case c == '<':
			inTag = true
		case c == '>':
			inTag = false
		case !inTag:
			if length++; length >= wholeText {
				return length
			}
		}
	}
	return length
}
