package parse

import (
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"broadsheet/feeds"
)

// identify gives each entry its identity within the feed: what the feed calls it, else its link, else what it is.
// Where a document uses an identity twice ("N/A" for all), the link joins it; entries that are equal in everything
// are told apart by their order. What stands in the document twice is one entry.
func identify(entries []feeds.Entry) []feeds.Entry {
	for i := range entries {
		entries[i].LinkKey = linkKey(entries[i].Link)
		entries[i].Key = key(&entries[i])
	}
	for _, refine := range []func(*feeds.Entry) string{
		func(entry *feeds.Entry) string { return entry.Key + " " + entry.LinkKey },
		func(entry *feeds.Entry) string { return entry.Key + " " + digest(entry) },
	} {
		for _, i := range repeated(entries) {
			entries[i].Key = refine(&entries[i])
		}
	}
	entries = withoutDoubles(entries)
	number(entries)
	return entries
}

// withoutDoubles leaves out entries that say the same as an earlier one. Of two versions under one id the later counts
// (RFC 4287 section 4.1.1).
func withoutDoubles(entries []feeds.Entry) []feeds.Entry {
	first := make(map[string]int, len(entries))
	kept := entries[:0]
	for _, entry := range entries {
		at, known := first[entry.Key]
		if !known || !isDouble(&entry, &kept[at]) {
			if !known {
				first[entry.Key] = len(kept)
			}
			kept = append(kept, entry)
			continue
		}
		if entry.Updated.After(kept[at].Updated) {
			kept[at] = entry
		}
	}
	return kept
}

// isDouble reports whether two entries with the same key are one. Those without an id or a page of their own all count.
func isDouble(entry, other *feeds.Entry) bool {
	if entry.ID != "" {
		return true
	}
	isFile := slices.ContainsFunc(entry.Enclosures, func(file feeds.Enclosure) bool { return file.URL == entry.Link })
	return entry.Link != "" && !isFile && entry.Content == other.Content
}

// key is an entry's identity as far as it is known alone.
func key(entry *feeds.Entry) string {
	switch {
	case entry.ID != "":
		return "id:" + entry.ID
	case entry.LinkKey != "":
		return "link:" + entry.LinkKey
	}
	return "hash:" + digest(entry)
}

// digest stands for what an entry is: title, date, files, and its text if there is nothing else.
func digest(entry *feeds.Entry) string {
	hash := sha256.New()
	write := func(part string) { hash.Write([]byte(part + "\x00")) }
	write(entry.Title)
	if !entry.Published.IsZero() {
		write(entry.Published.UTC().Format(time.RFC3339))
	}
	for _, enclosure := range entry.Enclosures {
		write(enclosure.URL)
	}
	if entry.Title == "" && len(entry.Enclosures) == 0 {
		write(entry.Content)
	}
	return hex.EncodeToString(hash.Sum(nil)[:16])
}

// repeated lists the entries whose key another entry has as well.
func repeated(entries []feeds.Entry) []int {
	count := make(map[string]int, len(entries))
	for i := range entries {
		count[entries[i].Key]++
	}
	var found []int
	for i := range entries {
		if count[entries[i].Key] > 1 {
			found = append(found, i)
		}
	}
	return found
}

// number tells entries apart that have nothing else to tell them apart. It counts from the oldest, which stands
// last, so that a new one does not take the number of an old one.
func number(entries []feeds.Entry) {
	seen := make(map[string]int, len(entries))
	taken := make(map[string]bool, len(entries))
	for i := range entries {
		taken[entries[i].Key] = true
	}
	for i := len(entries) - 1; i >= 0; i-- {
		own := entries[i].Key
		seen[own]++
		for count := seen[own]; count > 1; count++ {
			candidate := own + " " + strconv.Itoa(count)
			if !taken[candidate] {
				entries[i].Key = candidate
				taken[candidate] = true
				seen[own] = count
				break
			}
		}
	}
}

// linkKey normalises a link so far that its usual variants are one: scheme, "www.", fragment, final slash
// and the parameters of campaigns do not count.
func linkKey(link string) string {
	address, err := url.Parse(link)
	if err != nil || link == "" {
		return ""
	}
	host := strings.TrimPrefix(strings.ToLower(address.Host), "www.")
	normal := host + strings.TrimRight(address.EscapedPath(), "/")
	if query := withoutCampaign(address.RawQuery); query != "" {
		normal += "?" + query
	}
	if strings.HasPrefix(address.Fragment, "!") { // a page of its own
		normal += "#" + address.Fragment
	}
	return normal
}

// withoutCampaign drops the parameters that say where a reader came from.
func withoutCampaign(query string) string {
	if query == "" {
		return ""
	}
	var kept []string
	for parameter := range strings.SplitSeq(query, "&") {
		name, _, _ := strings.Cut(parameter, "=")
		if !strings.HasPrefix(name, "utm_") && name != "fbclid" && name != "gclid" && name != "at_medium" &&
			name != "at_campaign" && parameter != "" {
			kept = append(kept, parameter)
		}
	}
	return strings.Join(kept, "&")
}
