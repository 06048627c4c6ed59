package transfer

import (
	"strings"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
	"broadsheet/store/config"
)

// notFeeds are the lines of newsboat's urls that are no feeds, by how they begin.
var notFeeds = []struct{ prefix, reason string }{
	{"query:", "a query is no feed: the config has views for that"},
	{"filter:", "a feed with a filter: write an exec: address into the config that does both"},
}

// readNewsboat reads the urls of newsboat: on each line an address, then tags; "~" begins the title, and "!" hides the
// feed (newsboat's documentation, "Configuring").
func readNewsboat(text string) (List, error) {
	var found collector
	lines, understood := strings.Split(text, "\n"), false
	for i, line := range lines {
		words := newsboatWords(line)
		if len(words) == 0 {
			continue
		}
		if !looksLikeFeed(words[0]) && !understood {
			return List{}, ErrNoList
		}
		understood = true
		found.addNewsboat(i+1, words)
	}
	if !understood {
		return List{}, ErrNoList
	}
	return found.list, nil
}

// looksLikeFeed tells the urls of newsboat from any other text.
func looksLikeFeed(word string) bool {
	scheme, _, found := strings.Cut(word, ":")
	return found && (strings.Contains(word, "://") || scheme == "exec" || scheme == "query" || scheme == "filter")
}

func (c *collector) addNewsboat(line int, words []string) {
	sub := feeds.Subscription{URL: withoutFeedScheme(words[0])}
	for _, word := range words[1:] {
		switch name, titled := strings.CutPrefix(word, "~"); {
		case titled:
			sub.Name = document.Line(name)
		case word == "!":
			sub.Hidden = true
		default:
			sub.Tags = merged(sub.Tags, []string{document.Line(word)})
		}
	}
	for _, other := range notFeeds {
		if strings.HasPrefix(sub.URL, other.prefix) {
			name, _, _ := strings.Cut(sub.URL[len(other.prefix):], ":")
			c.skip(line, document.Line(name), other.reason)
			return
		}
	}
	if err := config.CheckAddress(sub.URL); err != nil {
		c.skip(line, sub.Name, err.Error())
		return
	}
	c.add(sub)
}

// newsboatWords cuts a line into words. Quotation marks hold a word together, a backslash in them takes the next
// character as it is, and a number sign begins a comment.
func newsboatWords(line string) []string {
	var words []string
	for line = strings.TrimSpace(line); line != "" && line[0] != '#'; line = strings.TrimSpace(line) {
		if line[0] != '"' {
			end := strings.IndexAny(line, " \t")
			if end < 0 {
				end = len(line)
			}
			words, line = append(words, line[:end]), line[end:]
			continue
		}
		var word strings.Builder
		at := 1
		for ; at < len(line) && line[at] != '"'; at++ {
			if line[at] == '\\' && at+1 < len(line) {
				at++
			}
			word.WriteByte(line[at])
		}
		words, line = append(words, word.String()), line[min(at+1, len(line)):]
	}
	return words
}
