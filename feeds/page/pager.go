package page

import (
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"broadsheet/feeds/document"
)

// pageWords name a part of an article in an address, before its number.
var pageWords = wordSet("page p pg pagina página seite s part partie teil sida side strona stranica sivu artikelseite pagenum pagenumber paged currentpage")

// wholeWords are what stands in place of the number, or as the last part of the path, where all parts are on one page.
var (
	wholeWords = wordSet("all alle full complete single komplett todo tout tutto")
	wholePaths = wordSet("all view-all viewall single-page singlepage full-page fullpage all-pages allpages komplettansicht seite-all")
	wholeKeys  = wordSet("view singlepage single_page single-page showall show_all viewall fullpage full_page")
)

// series are words in an address of what has pages but is not an article: lists of articles, and pictures one by one.
var series = wordSet("tag tags category categories author authors archive archives search topic topics gallery galleries galerie gallerie " +
	"slideshow slideshows slides fotostrecke bildergalerie photos pictures photostory")

// pager finds the links from one part of an article to another.
type pager struct {
	first *url.URL // the address of the article, and of its first part
	here  *url.URL // the address of the part at hand
}

// continuation is where the rest of an article is.
type continuation struct {
	whole string // all of it on one page
	next  string // the next part
}

// readPager finds where the article goes on behind the part with that number. It believes only addresses that are the
// article's own with a number of a part: that is how a pager differs from a link to the next article, which pages
// declare with the same rel=next.
func readPager(root *html.Node, first, here string, number int) continuation {
	p := pager{}
	var err1, err2 error
	p.first, err1 = url.Parse(first)
	p.here, err2 = url.Parse(here)
	if err1 != nil || err2 != nil || isSeries(p.first.Path) {
		return continuation{}
	}
	var found continuation
	for node := range root.Descendants() {
		if node.DataAtom != atom.A && node.DataAtom != atom.Link {
			continue
		}
		target := p.target(node)
		if target == nil || isOfSeries(node) {
			continue
		}
		if found.whole == "" && p.isWhole(target) {
			found.whole = target.String()
		}
		if n, sure := p.partNumber(target); found.next == "" && n == number+1 && (sure || isNumbered(node, n)) {
			found.next = target.String()
		}
	}
	return found
}

// isSeries reports whether the address is that of the site, of a list or of a gallery.
func isSeries(path string) bool {
	segments := strings.FieldsFunc(path, func(r rune) bool { return r == '/' })
	for _, segment := range segments {
		if series[strings.ToLower(segment)] {
			return true
		}
	}
	return len(segments) == 0
}

// isOfSeries reports whether a link stands among comments or pictures, which have pages of their own.
func isOfSeries(node *html.Node) bool {
	for ; node != nil; node = node.Parent {
		for _, key := range []string{"class", "id"} {
			names := attribute(node, key)
			if markOf(names) == "comments" {
				return true
			}
			for _, word := range splitName(names) {
				if series[word] && node.DataAtom != atom.Body && node.DataAtom != atom.Html || word == "carousel" || word == "slider" {
					return true
				}
			}
		}
	}
	return false
}

// target is where a link leads on the article's own host, or nil.
func (p *pager) target(node *html.Node) *url.URL {
	if rel := strings.ToLower(attribute(node, "rel")); node.DataAtom == atom.Link && rel != "next" {
		return nil
	}
	target, err := url.Parse(document.CleanURL(attribute(node, "href"), p.here))
	if err != nil || target.Host == "" || !strings.EqualFold(target.Host, p.first.Host) || strings.Contains(strings.ToLower(target.Fragment), "comment") {
		return nil
	}
	target.Fragment, target.RawFragment = "", ""
	return target
}

// partNumber is which part of the article an address is, 0 if none. It is not sure if another article could have such
// an address too.
func (p *pager) partNumber(target *url.URL) (number int, sure bool) {
	if sameBase(target.Path, p.first.Path) {
		return queryPart(p.first.Query(), target.Query()), true
	}
	if target.RawQuery != p.first.RawQuery {
		return 0, false
	}
	return pathPart(bareFirst(p.first.Path), target.Path)
}

func sameBase(a, b string) bool { return strings.TrimSuffix(a, "/") == strings.TrimSuffix(b, "/") }

// queryPart is the number in the one parameter by which two queries differ.
func queryPart(first, other url.Values) int {
	number := 0
	for key, values := range other {
		if first.Get(key) == values[0] {
			continue
		}
		if !pageWords[strings.ToLower(key)] || number != 0 {
			return 0
		}
		if number = smallNumber(values[0]); number == 0 {
			return 0
		}
	}
	for key := range first {
		if !other.Has(key) && !pageWords[strings.ToLower(key)] {
			return 0
		}
	}
	return number
}

// bareFirst is the article's path without a number that says that this is its first part.
func bareFirst(path string) string {
	trimmed := strings.TrimSuffix(path, "/")
	cut := strings.LastIndexByte(trimmed, '/')
	if word, number := wordAndNumber(trimmed[cut+1:]); cut > 0 && number == 1 && pageWords[word] {
		return trimmed[:cut]
	}
	return path
}

// pathPart is the number that the path of a part has behind the path of the article.
func pathPart(article, path string) (number int, sure bool) {
	article, path = strings.TrimSuffix(article, "/"), strings.TrimSuffix(path, "/")
	if rest, ok := strings.CutPrefix(path, article+"/"); ok {
		word, number := wordAndNumber(rest)
		return number, number > 0 && (word == "" || pageWords[word])
	}
	stem, extension := article, ""
	if dot := strings.LastIndexByte(article, '.'); dot > strings.LastIndexByte(article, '/') {
		stem, extension = article[:dot], article[dot:]
	}
	rest, ok := strings.CutPrefix(strings.TrimSuffix(path, extension), stem)
	if !ok || rest == "" || !strings.ContainsRune("-_,.;", rune(rest[0])) {
		return 0, false
	}
	word, number := wordAndNumber(rest[1:])
	if word != "" && !pageWords[word] {
		return 0, false
	}
	return number, word != ""
}

// wordAndNumber splits "page-2", "page/2", "seite2" and "2"; the number is 0 for anything else.
func wordAndNumber(text string) (word string, number int) {
	at := len(strings.TrimRight(text, "0123456789"))
	if at == len(text) {
		return text, 0
	}
	return strings.ToLower(strings.TrimRight(text[:at], "-_/,=")), smallNumber(text[at:])
}

// smallNumber reads a number that can be that of a part: years and articles have larger ones.
func smallNumber(text string) int {
	number, err := strconv.Atoi(text)
	if err != nil || len(text) > 2 || number < 1 {
		return 0
	}
	return number
}

// isNumbered reports whether a link says nothing but its number.
func isNumbered(node *html.Node, number int) bool {
	return node.DataAtom == atom.A && textOf(node) == strconv.Itoa(number)
}

// isWhole reports whether the address is the article's own, all parts on one page.
func (p *pager) isWhole(target *url.URL) bool {
	if sameBase(target.Path, p.first.Path) {
		return asksForWhole(p.first.Query(), target.Query())
	}
	rest, ok := strings.CutPrefix(strings.TrimSuffix(target.Path, "/"), strings.TrimSuffix(bareFirst(p.first.Path), "/")+"/")
	return ok && wholePaths[strings.ToLower(rest)] && target.RawQuery == p.first.RawQuery
}

func asksForWhole(first, other url.Values) bool {
	asks := false
	for key, values := range other {
		value, name := strings.ToLower(values[0]), strings.ToLower(key)
		switch {
		case first.Get(key) == values[0]:
		case (pageWords[name] || wholeKeys[name]) && (wholeWords[value] || wholePaths[value]),
			wholeKeys[name] && (value == "1" || value == "true" || value == "yes"):
			asks = true
		default:
			return false
		}
	}
	return asks
}
