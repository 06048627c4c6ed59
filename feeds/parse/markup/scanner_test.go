package markup_test

import (
	"fmt"
	"strings"
	"testing"

	"broadsheet/feeds/parse/markup"
)

// written writes the tokens of a document down, so that a repair can be seen.
func written(document string) string {
	var out strings.Builder
	scanner := markup.NewScanner(document)
	for {
		token, ok := scanner.Next()
		if !ok {
			return out.String()
		}
		switch token.Kind {
		case markup.Start:
			out.WriteString("<" + token.Name)
			for _, attribute := range token.Attributes {
				fmt.Fprintf(&out, " %s=%q", attribute.Name, attribute.Value)
			}
			out.WriteString(">")
		case markup.End:
			out.WriteString("</" + token.Name + ">")
		case markup.Text:
			out.WriteString(token.Text)
		}
	}
}

func TestBrokenMarkupIsRepaired(t *testing.T) {
	tests := map[string]struct{ document, want string }{
		"well-formed":                    {`<a b="c">d</a>`, `<a b="c">d</a>`},
		"empty element":                  {`<a><b/></a>`, `<a><b></b></a>`},
		"cut off in a text":              {`<a><b>c`, `<a><b>c</b></a>`},
		"cut off in a tag":               {`<a>b<c d="`, `<a>b</a>`},
		"cut off in an end tag":          {`<a>b</a`, `<a>b</a>`},
		"cut off in CDATA":               {`<a><![CDATA[b`, `<a>b</a>`},
		"end tag of an outer element":    {`<a><b><c>d</a>`, `<a><b><c>d</c></b></a>`},
		"end tag in other letters":       {`<a><pubDate>b</pubdate></a>`, `<a><pubDate>b</pubDate></a>`},
		"misspelt end tag":               {`<a><category>b</categry><c>d</c></a>`, `<a><category>b</category><c>d</c></a>`},
		"stray end tag of HTML":          {`<a><title>b</i>c</title></a>`, `<a><title>bc</title></a>`},
		"item without an end":            {`<rss><item>a<item>b</rss>`, `<rss><item>a</item><item>b</item></rss>`},
		"item within what was not ended": {`<rss><image><url>a<item>b</item></rss>`, `<rss><image><url>a</url></image><item>b</item></rss>`},
		"entry without an end":           {`<feed><entry>a<entry>b</feed>`, `<feed><entry>a</entry><entry>b</entry></feed>`},
		"title without an end":           {`<rss><title>a<link>b</link></rss>`, `<rss><title>a</title><link>b</link></rss>`},
		"start tag for an end tag":       {`<rss><title>a<title><link>b</link></rss>`, `<rss><title>a</title><title></title><link>b</link></rss>`},
		"void elements of HTML":          {`<a>b<br>c<img src="d">e</a>`, `<a>b<br></br>c<img src="d"></img>e</a>`},
		"less-than in a text":            {`<a>1 < 2 <3 and b <c d</a>`, `<a>1 < 2 <3 and b <c d</a>`},
		"ampersand in a text":            {`<a>b & c &d; e&f</a>`, `<a>b & c &d; e&f</a>`},
		"ampersand in an address":        {`<a b="?c=1&copy=2"/>`, `<a b="?c=1&copy=2"></a>`},
		"entities":                       {`<a>&lt;&eacute;&#233;&#xE9;&amp;&mdash;</a>`, `<a><ééé&—</a>`},
		"character of windows-1252":      {`<a>don&#146;t</a>`, `<a>don’t</a>`},
		"control character":              {`<a>b&#27;[31m&#0;c</a>`, `<a>b[31mc</a>`},
		"surrogate":                      {`<a>&#xD800;</a>`, "<a>\uFFFD</a>"},
		"attribute without quotes":       {`<a b=c d>e</a>`, `<a b="c" d="">e</a>`},
		"attribute without an end":       {`<a b="c><d>e</d><f g="h">i</f></a>`, `<a b="c"><d>e</d><f g="h">i</f></a>`},
		"less-than in an attribute":      {`<a b="1 < 2">c</a>`, `<a b="1 < 2">c</a>`},
		"entity in an attribute":         {`<a b="&quot;c&amp;d"/>`, `<a b="\"c&d"></a>`},
		"comments and instructions":      {`<?xml?><!-- <a> --><b>c<!-- d -->e<?f?></b>`, `<b>ce</b>`},
		"comment without an end":         {`<a><!-- b><c>d</c></a>`, `<a><c>d</c></a>`},
		"CDATA is taken as it is":        {`<a><![CDATA[<b>&amp;]]>&amp;</a>`, `<a><b>&amp;&</a>`},
		"declared entity":                {`<!DOCTYPE a [<!ENTITY b "c&amp;d">]><a>&b;</a>`, `<a>c&d</a>`},
		"external entity":                {`<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`, `<a>&b;</a>`},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := written(test.document); got != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.document, got, test.want)
			}
		})
	}
}

func TestDeepElementsAreLeftOutAndTheirTextKept(t *testing.T) {
	document := "<rss>" + strings.Repeat("<a>", 5000) + "deep" + strings.Repeat("</a>", 5000) + "<b>after</b></rss>"
	got := written(document)
	if strings.Count(got, "<a>") != markup.MaxDepth-1 || !strings.Contains(got, "deep") || !strings.Contains(got, "after") {
		t.Errorf("%d elements are left of 5000, text %q", strings.Count(got, "<a>"), strings.ReplaceAll(got, "<a>", ""))
	}
}

func FuzzScanner(f *testing.F) {
	for _, seed := range []string{
		`<rss version="2.0"><channel><item><title>A &amp; B</title><br></item></channel></rss>`,
		`<!DOCTYPE a [<!ENTITY b "c">]><a>&b;<![CDATA[d]]><!-- e --></a>`,
		`<a b='c" d="e>f<g h=i/></a`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, document string) {
		scanner := markup.NewScanner(document)
		var open []string
		for count := 0; ; count++ {
			token, ok := scanner.Next()
			if !ok {
				break
			}
			if count > 3*len(document)+10 {
				t.Fatalf("%q does not end", document)
			}
			switch token.Kind {
			case markup.Start:
				open = append(open, token.Name)
			case markup.End:
				if len(open) == 0 || open[len(open)-1] != token.Name {
					t.Fatalf("%q: </%s> ends none of %v", document, token.Name, open)
				}
				open = open[:len(open)-1]
			}
			if len(open) > markup.MaxDepth || len(token.Attributes) > markup.MaxAttributes {
				t.Fatalf("%q: %d deep, %d attributes", document, len(open), len(token.Attributes))
			}
		}
		if len(open) > 0 {
			t.Fatalf("%q leaves %v open", document, open)
		}
	})
}
