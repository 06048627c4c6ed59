package parse

import (
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

var articleURL = &url.URL{Scheme: "https", Host: "here.example", Path: "/news/bridge.html"}

func TestAddressesInHTMLBecomeAbsolute(t *testing.T) {
	tests := map[string]struct{ source, want string }{
		"relative":            {`<a href="a.html">b</a>`, `<a href="https://here.example/news/a.html">b</a>`},
		"from the root":       {`<img alt="c" src='/d.png'>`, `<img alt="c" src="https://here.example/d.png">`},
		"without quotes":      {`<a href=/e>f</a>`, `<a href="https://here.example/e">f</a>`},
		"without a scheme":    {`<img src="//cdn.example/g">`, `<img src="https://cdn.example/g">`},
		"with entities":       {`<a href="?h=1&amp;i=2">j</a>`, `<a href="https://here.example/news/bridge.html?h=1&amp;i=2">j</a>`},
		"several":             {`<a href="k"><img src="l"></a>`, `<a href="https://here.example/news/k"><img src="https://here.example/news/l"></a>`},
		"a set":               {`<img srcset="m.png 1x, n.png 2x">`, `<img srcset="https://here.example/news/m.png 1x, https://here.example/news/n.png 2x">`},
		"absolute":            {`<a href="http://o.example/p">q</a>`, ""},
		"other schemes":       {`<a href="mailto:r@s.example">t</a><img src="data:image/png;base64,u">`, ""},
		"within the article":  {`<a href="#note">v</a>`, ""},
		"an equals sign":      {`a = b and c="d" <e f="g">`, ""},
		"text that looks so":  {`href="h" src="i"`, ""},
		"an open tag":         {`<a href="`, ""},
		"no tag at all":       {`1 < href="a" and </b href="c">`, ""},
		"an unparsable one":   {`<a href="http://[::1">w</a>`, ""},
		"attribute of a kind": {`<a data-x="y">z</a>`, ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if test.want == "" {
				test.want = test.source
			}
			if got := absolute(test.source, articleURL); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func FuzzAbsolute(f *testing.F) {
	f.Add(`<p>a <a href="b?c=1&amp;d">e</a> <img srcset="f 1x, g 2x" src=h></p>`)
	f.Add(`<a href='i" j="k'>l<m n=>`)
	f.Fuzz(func(t *testing.T, source string) {
		once := absolute(source, articleURL)
		if absolute(source, nil) != source {
			t.Fatal("HTML changes without a base")
		}
		if got, want := text(once), text(source); got != want && !hasRawText(source) {
			t.Fatalf("%q becomes %q: the text changes from %q to %q", source, once, want, got)
		}
	})
}

// hasRawText reports whether there may be text in HTML that only looks like tags.
func hasRawText(source string) bool {
	source = strings.ToLower(source)
	for _, mark := range []string{"<!", "<?", "</", "<iframe", "<noembed", "<noframes", "<noscript", "<plaintext", "<script", "<style", "<textarea", "<title", "<xmp"} {
		if strings.Contains(source, mark) {
			return true
		}
	}
	return false
}

// text returns the text of HTML.
func text(source string) string {
	var out strings.Builder
	tokens := html.NewTokenizer(strings.NewReader(source))
	for {
		switch tokens.Next() {
		case html.ErrorToken:
			return out.String()
		case html.TextToken:
			out.Write(tokens.Text())
		}
	}
}
