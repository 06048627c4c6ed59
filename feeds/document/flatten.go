package document

import (
	"bytes"

	"golang.org/x/net/html"
)

// flattenedDepth bounds how deep flatten lets elements nest. The parser gives up beyond 512 open elements, of which
// a table alone adds four a level.
const flattenedDepth = 100

// implied are the elements that close one another; they can't nest without an element that is counted.
var implied = map[string]bool{
	"p": true, "li": true, "dt": true, "dd": true, "tr": true, "td": true, "th": true, "thead": true, "tbody": true,
	"tfoot": true, "colgroup": true, "option": true, "optgroup": true, "rp": true, "rt": true, "html": true, "head": true, "body": true,
}

var void = map[string]bool{
	"area": true, "base": true, "br": true, "col": true, "embed": true, "hr": true, "img": true, "input": true,
	"link": true, "meta": true, "param": true, "source": true, "track": true, "wbr": true,
}

// flattener writes a page again without the tags that would nest deeper than its limit.
type flattener struct {
	limit   int
	open    []string
	dropped map[string]int // start tags left out, whose end tags must go too
	out     bytes.Buffer
}

// flatten takes out of body the tags that nest deeper than limit; with limit 0, all of them. Text stays.
func flatten(body []byte, limit int) []byte {
	f := flattener{limit: limit, dropped: map[string]int{}}
	tokenizer := html.NewTokenizer(bytes.NewReader(body))
	for {
		kind := tokenizer.Next()
		if kind == html.ErrorToken {
			return f.out.Bytes()
		}
		raw := tokenizer.Raw()
		switch kind {
		case html.TextToken:
			f.out.Write(raw)
		case html.SelfClosingTagToken, html.StartTagToken:
			f.out.Write(f.start(tokenizer, raw))
		case html.EndTagToken:
			f.out.Write(f.end(tokenizer, raw))
		}
	}
}

// start returns what is written for a start tag.
func (f *flattener) start(tokenizer *html.Tokenizer, raw []byte) []byte {
	written := bytes.Clone(raw)
	name, _ := tokenizer.TagName()
	switch {
	case f.limit == 0:
		return []byte("\n")
	case void[string(name)] || implied[string(name)]:
		return written
	case len(f.open) >= f.limit:
		f.dropped[string(name)]++
		return []byte(" ")
	}
	f.open = append(f.open, string(name))
	return written
}

// end returns what is written for an end tag.
func (f *flattener) end(tokenizer *html.Tokenizer, raw []byte) []byte {
	written := bytes.Clone(raw)
	tag, _ := tokenizer.TagName()
	name := string(tag)
	switch {
	case f.limit == 0:
		return []byte("\n")
	case implied[name]:
		return written
	case f.dropped[name] > 0:
		f.dropped[name]--
		return []byte(" ")
	}
	for i := len(f.open) - 1; i >= 0; i-- {
		if f.open[i] == name {
			f.open = f.open[:i]
			return written
		}
	}
	return nil
}
