package clean

import (
	"strings"
	"sync"
)

// rule is a row of the phrase tables: blocks of at most that many words that hold one of the phrases are of the category.
type rule struct {
	category Category
	most     int
	phrases  string // patterns, one a line
}

// cue is a row of the cue tables: phrases that prove nothing alone.
type cue struct {
	group   group
	phrases string
}

// group says what a cue speaks of. Appeals speak of several of them, articles rarely of more than one.
type group uint8

const (
	self   group = iota + 1 // the publisher speaks of itself: our journalism, we believe
	reader                  // it addresses the reader: your support, you can
	ask                     // it asks: support, donate, subscribe, sign up
	object                  // what it asks for: newsletter, membership, account
	terms                   // and on which terms: a month, for free, cancel anytime
	groups
)

// entry is a compiled pattern with its row.
type entry struct {
	pattern  pattern
	category Category
	most     int
	group    group
}

// index finds the entries that can begin with a word.
type index struct {
	opening beginnings // of a sentence: all of them
	within  beginnings // of those, the ones that can begin within a sentence
}

// beginnings files entries by what they begin with.
type beginnings struct {
	words    map[string][]*entry
	prefixes map[string][]*entry // by the prefix's first three bytes
}

func newBeginnings() beginnings {
	return beginnings{words: make(map[string][]*entry), prefixes: make(map[string][]*entry)}
}

// phraseTables are the tables of all languages. A page's language is not consulted: it is often declared wrongly, and
// publishers beg in more than one.
var phraseTables = [][]rule{
	englishRules, englishMoreRules, englishLineRules, germanRules, frenchRules, spanishRules, italianRules, portugueseRules, dutchRules, nordicRules, slavicRules, asianRules,
	swedishRules, norwegianRules, danishRules, finnishRules, czechRules, ukrainianRules, turkishRules, chineseRules, koreanRules,
}

var cueTables = [][]cue{englishCues, germanCues, frenchCues, romanceCues, otherCues}

// phrases is the index over all tables, built when the first block is looked at.
var phrases = sync.OnceValue(func() *index {
	ix := &index{opening: newBeginnings(), within: newBeginnings()}
	for _, table := range phraseTables {
		for _, row := range table {
			ix.addLines(row.phrases, entry{category: row.category, most: row.most})
		}
	}
	for _, table := range cueTables {
		for _, row := range table {
			ix.addLines(row.phrases, entry{group: row.group})
		}
	}
	return ix
})

func (ix *index) addLines(lines string, template entry) {
	for line := range strings.Lines(lines) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		e := template
		e.pattern = compilePattern(line)
		ix.add(&e)
	}
}

// prefixKey is the length in bytes under which prefixes are filed.
const prefixKey = 3

func (ix *index) add(e *entry) {
	ix.opening.add(e)
	if !e.pattern.sentence && !e.pattern.block {
		ix.within.add(e)
	}
}

func (b *beginnings) add(e *entry) {
	for _, choice := range e.pattern.steps[0].choices {
		first := choice[0]
		if !first.prefix {
			b.words[first.word] = appendOnce(b.words[first.word], e)
			continue
		}
		key := first.word[:min(len(first.word), prefixKey)]
		b.prefixes[key] = appendOnce(b.prefixes[key], e)
	}
}

// appendOnce files a pattern; alternatives that begin with the same word are one entry.
func appendOnce(entries []*entry, e *entry) []*entry {
	if n := len(entries); n > 0 && entries[n-1] == e {
		return entries
	}
	return append(entries, e)
}

// hit is a pattern found in a text.
type hit struct {
	*entry
	at, length int
}

// find lists the patterns that a text holds; those that begin within quotation marks don't count.
func (ix *index) find(tokens []token) []hit {
	var hits []hit
	for at := range tokens {
		if tokens[at].quoted {
			continue
		}
		word, known := tokens[at].word, &ix.within
		if at == 0 || tokens[at].first {
			known = &ix.opening
		}
		for _, e := range known.words[word] {
			hits = appendHit(hits, e, tokens, at)
		}
		if len(word) >= prefixKey {
			for _, e := range known.prefixes[word[:prefixKey]] {
				hits = appendHit(hits, e, tokens, at)
			}
		}
	}
	return hits
}

func appendHit(hits []hit, e *entry, tokens []token, at int) []hit {
	if n := e.pattern.matchAt(tokens, at); n > 0 {
		hits = append(hits, hit{entry: e, at: at, length: n})
	}
	return hits
}
