package extract

import (
	"strings"
	"sync"

	"golang.org/x/net/html"
)

// marks are what the words in a class or id tell of an element.
type marks uint8

const (
	unlikely marks = 1 << iota // hardly the article, unless it is possible too
	possible
	good // when elements are compared
	bad
	authorial // a byline
	shared    // buttons to share the article with others
)

// signs are the words by which an element is known, wherever they stand in a name.
var signs = [...]struct {
	marks marks
	words string
}{
	{unlikely, "-ad- ad-break agegate ai2html banner breadcrumbs combx comment community cover-wrap disqus extra footer gdpr header legends menu " +
		"pager pagination popup related remark replies rss shoutbox sidebar skyscraper social sponsor supplemental yom-remote"},
	{possible, "and article body column content main mathjax shadow"},
	{good, "article blog body content entry main page post story text"},
	{bad, "-ad- banner com- combx comment contact footer gdpr masthead meta outbrain promo related share shopping shoutbox sidebar " +
		"skyscraper sponsor tags widget"},
	{authorial, "author byline dateline writtenby"},
}

// hiding are the words that tell, when they stand alone, that an element is not seen.
var hiding = []string{"hid", "hidden", "d-none"}

// sign is a word without its first letter, and what it tells.
type sign struct {
	rest  string
	marks marks
}

// signsByLetter is the table of signs by their first letter.
var signsByLetter = sync.OnceValue(func() *[256][]sign {
	var table [256][]sign
	for _, row := range signs {
		for word := range strings.FieldsSeq(row.words) {
			table[word[0]] = append(table[word[0]], sign{word[1:], row.marks})
		}
	}
	return &table
})

// marksOf reads a class or id.
func marksOf(name string) marks {
	name = strings.ToLower(name)
	table := signsByLetter()
	var found marks
	for i := range len(name) {
		for _, sign := range table[name[i]] {
			if strings.HasPrefix(name[i+1:], sign.rest) {
				found |= sign.marks
			}
		}
	}
	if strings.Contains(name, "hid") || strings.Contains(name, "d-none") {
		for word := range strings.FieldsSeq(name) {
			for _, hides := range hiding {
				if word == hides {
					found |= bad
				}
			}
		}
	}
	if found&bad != 0 && sharesIn(name) {
		found |= shared
	}
	return found
}

// sharesIn reports whether "share" or "sharedaddy" stands in a name as a word.
func sharesIn(name string) bool {
	for at := 0; ; {
		i := strings.Index(name[at:], "share")
		if i < 0 {
			return false
		}
		start := at + i
		at = start + len("share")
		rest := strings.TrimPrefix(name[at:], "daddy")
		if (start == 0 || !isWordByte(name[start-1])) && (rest == "" || !isWordByte(rest[0])) {
			return true
		}
	}
}

// isWordByte reports whether a byte is a letter or digit of a word. An underscore stands between words.
func isWordByte(c byte) bool { return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' }

// labels are the class and the id of an element.
func (s *search) labels(at ref, source *html.Node) (class, id label) {
	for _, attr := range source.Attr {
		if (attr.Key != "class" && attr.Key != "id") || strings.TrimSpace(attr.Val) == "" {
			continue
		}
		read, known := s.seen[attr.Val]
		if !known {
			read = marksOf(attr.Val)
			s.seen[attr.Val] = read
		}
		if attr.Key == "class" {
			class = label{at, read}
		} else {
			id = label{at, read}
		}
	}
	return class, id
}

// weight compares elements by their names.
func (s *search) weight(at ref) int {
	if !s.weighed {
		return 0
	}
	weight := 0
	for _, marks := range []marks{s.nodes[at].class.marks, s.nodes[at].id.marks} {
		if marks&good != 0 {
			weight += 25
		}
		if marks&bad != 0 {
			weight -= 25
		}
	}
	return weight
}

// classOf is the class of an element, its words with single blanks between them.
func (t *tree) classOf(at ref) string {
	return strings.Join(strings.Fields(t.attribute(t.nodes[at].class.owner, "class")), " ")
}
