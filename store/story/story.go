// Package story tells whether two articles of different feeds are the same story: the same text, or the same headline
// over it. It rather leaves two of one story apart than takes two stories for one, since that would hide news.
package story

import (
	"encoding/binary"
	"hash/fnv"
	"slices"
	"strings"
	"unicode"

	"broadsheet/store/terms"
)

const (
	leading   = 150 // words of the text that are compared
	shingle   = 3   // words that are compared at a time
	hashes    = 32  // of a sketch
	bandSize  = 2   // hashes that must agree for two articles to be compared at all
	enough    = 40  // words from which a text speaks for itself
	teaser    = 6   // words from which a text can speak against a headline
	longTitle = 5   // words from which a title does
)

// How alike texts must be, from 0 to 1: for themselves, and below the same headline.
const (
	sameText      = 0.5
	relatedText   = 0.15
	relatedTitles = 0.3 // of the words of the titles, however alike the texts are
)

// Print is what is compared of an article.
type Print struct {
	Title   int64 // the words of the title, numbers aside
	Numbers int64 // the numbers of the title: "Day 12" and "Day 13" are not the same
	Length  int   // of the title, in words
	Words   int   // of the text, up to those that are compared
	Sketch  Sketch
	title   map[string]bool
}

// Sketch stands for the runs of words of a text: two of them agree in as many places as the texts have runs in common
// (minhash; Broder, On the resemblance and containment of documents, 1997).
type Sketch [hashes]uint32

// Of makes the print of an article.
func Of(title, text string) Print {
	var p Print
	words, numbers := split(terms.Words(withoutSource(title)))
	p.Title, p.Numbers, p.Length = hashOf(words), hashOf(numbers), len(words)
	p.title = map[string]bool{}
	for _, word := range words {
		p.title[word] = true
	}
	body := terms.Words(firstPart(text))
	body = body[:min(len(body), leading)]
	p.Words, p.Sketch = len(body), sketch(body)
	return p
}

// firstPart is enough of a text for the words that are compared.
func firstPart(text string) string {
	const most = 4000
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "")
}

// withoutSource cuts off the name of a paper that stands behind a headline: "Harbour reopens - The Gazette".
func withoutSource(title string) string {
	for _, mark := range []string{" - ", " – ", " — ", " | "} {
		head, tail, found := strings.Cut(title, mark)
		if found && !strings.Contains(tail, mark) && len(strings.Fields(tail)) <= 4 && len(strings.Fields(head)) >= longTitle &&
			!strings.ContainsFunc(tail, unicode.IsDigit) {
			return head
		}
	}
	return title
}

// split separates words from numbers.
func split(all []string) (words, numbers []string) {
	for _, word := range all {
		if strings.ContainsFunc(word, unicode.IsDigit) {
			numbers = append(numbers, word)
		} else {
			words = append(words, word)
		}
	}
	slices.Sort(numbers)
	return words, numbers
}

func hashOf(words []string) int64 {
	sum := fnv.New64a()
	for _, word := range words {
		_, _ = sum.Write([]byte(word))
		_, _ = sum.Write([]byte{0})
	}
	return int64(sum.Sum64())
}

func sketch(words []string) Sketch {
	var s Sketch
	for i := range s {
		s[i] = ^uint32(0)
	}
	for i := 0; i+shingle <= len(words); i++ {
		run := uint64(hashOf(words[i : i+shingle]))
		for k := range s {
			s[k] = min(s[k], mix(run, uint64(k)))
		}
	}
	return s
}

// mix is another hash for each k (the finaliser of SplitMix64).
func mix(x, k uint64) uint32 {
	x += (k + 1) * 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return uint32((x ^ x>>31) >> 32)
}

// Bands are the hashes by which articles with like texts find one another; none for a text too short to tell.
func (p Print) Bands() []int64 {
	if p.Words < enough {
		return nil
	}
	var bands []int64
	for i := 0; i < hashes; i += bandSize {
		sum := fnv.New64a()
		_ = binary.Write(sum, binary.LittleEndian, uint32(i))
		_ = binary.Write(sum, binary.LittleEndian, p.Sketch[i:i+bandSize])
		bands = append(bands, int64(sum.Sum64()))
	}
	return bands
}

func (s Sketch) likeness(other Sketch) float64 {
	same := 0
	for i := range s {
		if s[i] == other[i] {
			same++
		}
	}
	return float64(same) / hashes
}

// SpeaksByTitle reports whether the title alone may show that the article is of the same story as another one.
func (p Print) SpeaksByTitle() bool { return p.Length >= longTitle }

// Same reports whether two articles are one story. Those whose title a feed uses again and again are not, whatever Same
// says: only the caller knows which.
func Same(a, b Print) bool {
	if a.Numbers != b.Numbers {
		return false
	}
	shorter := min(a.Words, b.Words)
	like := a.Sketch.likeness(b.Sketch)
	switch {
	case shorter >= enough && like >= sameText:
		return a.relatedTitle(b)
	case a.Title != b.Title || !a.SpeaksByTitle():
		return false
	default:
		return shorter < teaser || like >= relatedText
	}
}

// relatedTitle reports whether the titles have words in common.
func (p Print) relatedTitle(other Print) bool {
	common := 0
	for word := range p.title {
		if other.title[word] {
			common++
		}
	}
	return float64(common) >= relatedTitles*float64(min(len(p.title), len(other.title))) && common > 0
}
