package store

import (
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"strings"

	"broadsheet/feeds"
)

// hash is a text cut down to the 8 bytes that the database keeps of it. Two different keys of one feed get the same
// hash once in some ten million feeds of a million articles each.
func hash(text string) int64 {
	if text == "" {
		return 0
	}
	sum := sha256.Sum256([]byte(text))
	return int64(binary.LittleEndian.Uint64(sum[:]))
}

// known is what identity needs of an article that is stored.
type known struct {
	id        int64
	key       int64
	link      int64
	content   int64
	title     string
	published int64
}

// identify finds for each entry the article that it is, as far as it is stored: by its key, else by its link.
// (Publishers change guids and keep links, and the other way round.)
func (in *ingest) identify(feed int64, rows []row) (map[int]known, error) {
	identified := map[int]known{}
	if in.feeds[feed].articles == 0 && in.counts[feed] == nil {
		return identified, nil
	}
	byKey, err := in.knownBy(`key_hash`, feed, keysOf(rows))
	if err != nil {
		return nil, err
	}
	var orphans []int
	for i := range rows {
		if have := byKey[rows[i].key]; len(have) > 0 {
			identified[i] = have[0]
		} else if rows[i].link != 0 {
			orphans = append(orphans, i)
		}
	}
	return identified, in.identifyByLink(feed, rows, orphans, identified)
}

// identifyByLink looks for articles whose guid changed. The link must be the only one of its kind on both sides,
// and the article must not be in the document under its own key.
func (in *ingest) identifyByLink(feed int64, rows []row, orphans []int, identified map[int]known) error {
	if len(orphans) == 0 {
		return nil
	}
	inDocument := map[int64]bool{}
	linkCount := map[int64]int{}
	links := make([]int64, 0, len(orphans))
	for i := range rows {
		inDocument[rows[i].key] = true
		linkCount[rows[i].link]++
	}
	for _, i := range orphans {
		links = append(links, rows[i].link)
	}
	byLink, err := in.knownBy(`link_hash`, feed, links)
	if err != nil {
		return err
	}
	for _, i := range orphans {
		have := byLink[rows[i].link]
		if len(have) == 1 && linkCount[rows[i].link] == 1 && !inDocument[have[0].key] && resembles(have[0], rows[i].entry) {
			identified[i] = have[0]
		}
	}
	return nil
}

// resembles keeps feeds apart that give every entry the same link (a status page): with another guid, another title
// and another date it is another article.
func resembles(have known, entry *feeds.Entry) bool {
	return have.title == entry.Title || have.published != 0 && have.published == seconds(entry.Published)
}

// knownBy returns the articles of a feed whose column (key_hash or link_hash) is one of the hashes, by that hash.
func (in *ingest) knownBy(column string, feed int64, hashes []int64) (map[int64][]known, error) {
	condition := column + ` = wanted.value`
	if column == `link_hash` {
		condition += ` AND a.link_hash <> 0` // the condition of the partial index
	}
	found := map[int64][]known{}
	err := each(in.ctx, in.once, `
		SELECT a.id, a.key_hash, a.link_hash, a.content_hash, a.title, a.published
		FROM json_each(?) AS wanted CROSS JOIN articles AS a ON a.feed_id = ? AND a.`+condition,
		[]any{jsonList(hashes), feed}, func(row *sql.Rows) error {
			var k known
			if err := row.Scan(&k.id, &k.key, &k.link, &k.content, &k.title, &k.published); err != nil {
				return err
			}
			by := k.key
			if column == `link_hash` {
				by = k.link
			}
			found[by] = append(found[by], k)
			return nil
		})
	return found, err
}

func keysOf(rows []row) []int64 {
	hashes := make([]int64, len(rows))
	for i := range rows {
		hashes[i] = rows[i].key
	}
	return hashes
}

// contentHash stands for all that an edit of an entry can change.
func contentHash(entry *feeds.Entry, details string, space *[]byte) int64 {
	all := (*space)[:0]
	for _, part := range [...]string{entry.Title, entry.Link, entry.Author, bodyOf(entry), details} {
		all = append(append(all, part...), 0)
	}
	*space = all
	sum := sha256.Sum256(all)
	return int64(binary.LittleEndian.Uint64(sum[:]))
}

// bodyOf is the text of an entry: the longer one, if it has two.
func bodyOf(entry *feeds.Entry) string {
	if strings.TrimSpace(entry.Content) != "" {
		return entry.Content
	}
	return entry.Summary
}
