package page

import (
	"net/url"
	"strings"
	"testing"

	"broadsheet/feeds/document"
)

// fragment reads a feed's body by some rules.
func fragment(t *testing.T, body string, rules ...Rule) []document.Block {
	t.Helper()
	blocks, err := Fragment([]byte(body), nil, rules...)
	if err != nil {
		t.Fatal(err)
	}
	return blocks
}

func remove(css string) Rule { return Rule{Selector: css, Name: css} }
func keep(css string) Rule   { return Rule{Selector: css, Name: css, Keep: true} }

// fate tells what the rules say of the block with that text: "+rule", "-rule", "" or "missing".
func fate(blocks []document.Block, text string) string {
	for _, block := range blocks {
		if !strings.Contains(block.PlainText(), text) {
			continue
		}
		switch own := block.Origin.Own; {
		case own == document.OwnRule{}:
			return ""
		case own.Keep:
			return "+" + own.Name
		default:
			return "-" + own.Name
		}
	}
	return "missing"
}

func TestRulesOfTheUserMarkBlocks(t *testing.T) {
	tests := []struct {
		name, markup string // % is "Fresh fish"
		rules        []Rule
		want         string
	}{
		{"a box", `<div class="promo-box"><p>%</p></div>`, []Rule{remove(".promo-box")}, "-.promo-box"},
		{"a box that is no furniture by its name", `<div class="k17"><p>%</p></div>`, []Rule{remove("div.k17")}, "-div.k17"},
		{"a group of selectors", `<div class="k17"><p>%</p></div>`, []Rule{remove("p.k, div.k17")}, "-p.k, div.k17"},
		{"an attribute", `<section data-x="give"><p>%</p></section>`, []Rule{remove("[data-x^=gi]")}, "-[data-x^=gi]"},
		{"a paragraph", `<p class="k17">%</p>`, []Rule{remove(".k17")}, "-.k17"},
		{"words in a line", `<p>Before <span class="k17">% and chips</span> after.</p>`, []Rule{remove(".k17")}, "-.k17"},
		{"an item of a list", `<ul><li>Bread</li><li class="k17">%</li><li>Tea</li></ul>`, []Rule{remove(".k17")}, "-.k17"},
		{"another rule", `<p class="k17">%</p>`, []Rule{remove(".k18")}, ""},
		{"keeping goes before removing", `<p class="k17">%</p>`, []Rule{remove(".k17"), keep("p.k17")}, "+p.k17"},
		{"the first goes before the next", `<p class="k17">%</p>`, []Rule{remove("p"), remove("p.k17")}, "-p"},
		{"what is kept within what is removed", `<div class="k17"><p>Salt</p><p class="k18">%</p></div>`, []Rule{remove(".k17"), keep(".k18")}, "+.k18"},
		{"what is removed within what is kept", `<div class="k17"><p>Salt</p><p class="k18">%</p></div>`, []Rule{keep(".k17"), remove(".k18")}, "-.k18"},
		{"kept though it is furniture by its name", `<div class="newsletter-box"><p>%</p></div>`, []Rule{keep(".newsletter-box")}, "+.newsletter-box"},
		{"kept within furniture", `<div class="newsletter-box"><p>Sign up for our newsletter</p><p class="k17">%</p></div>`, []Rule{keep(".k17")}, "+.k17"},
		{"kept though it is hidden", `<div class="k17" style="display:none"><p>%</p></div>`, []Rule{keep(".k17")}, "+.k17"},
		{"an item of a list is kept in its list", `<ul><li>Bread</li><li class="k17">%</li></ul>`, []Rule{keep("ul")}, "+ul"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			markup := strings.Replace(test.markup, "%", "Fresh fish", 1)
			if got := fate(fragment(t, lead+markup+middle, test.rules...), "Fresh fish"); got != test.want {
				t.Errorf("in a feed: %q, want %q", got, test.want)
			}
			doc := readRuled(t, "<article><h1>No ferry</h1>"+lead+markup+middle+end+"</article>", test.rules...)
			if got := fate(doc.Blocks, "Fresh fish"); got != test.want {
				t.Errorf("on a page: %q, want %q in\n%s", got, test.want, document.Text(doc.Blocks))
			}
		})
	}
}

func readRuled(t *testing.T, body string, rules ...Rule) document.Document {
	t.Helper()
	doc, err := Read([]byte("<html><body>"+body+"</body></html>"), "text/html; charset=utf-8", "https://news.example/a", rules...)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestWhatARuleFindsStaysInItsPlace(t *testing.T) {
	box := `<div class="k17"><p>Fresh fish</p></div>`
	for _, rule := range []Rule{remove(".k17"), keep(".k17")} {
		doc := readRuled(t, "<article><h1>No ferry</h1>"+lead+box+middle+end+"</article>", rule)
		if len(doc.Blocks) != 5 || doc.Blocks[2].PlainText() != "Fresh fish" {
			t.Errorf("after title and first paragraph stands\n%s", document.Text(doc.Blocks))
		}
	}
}

func TestWhatIsKeptIsThereWhereverItStood(t *testing.T) {
	for _, markup := range []string{
		"<article><h1>No ferry</h1>" + lead + middle + end + `</article><aside><div class="k17"><p>Fresh fish</p></div></aside>`,
		"<article><h1>No ferry</h1>" + lead + middle + end + `</article><footer><p class="k17">Fresh fish</p></footer>`,
		`<div class="k17"><p>Fresh fish</p></div>`,
	} {
		doc := readRuled(t, markup, keep(".k17"))
		if got := fate(doc.Blocks, "Fresh fish"); got != "+.k17" || strings.Count(document.Text(doc.Blocks), "Fresh fish") != 1 {
			t.Errorf("%q in\n%s", got, document.Text(doc.Blocks))
		}
	}
}

func TestTheUserMaySayWhatTheArticleIs(t *testing.T) {
	other := strings.Repeat("<p>A comment that is longer than all of the article, and says so at length, again and again.</p>", 2)
	for _, css := range []string{".k17", ".k17 p"} {
		doc := readRuled(t, `<div class="comments">`+other+`</div><div class="k17">`+lead+`<p class="promo">Fresh fish</p>`+middle+end+"</div>", keep(css), remove(".promo"))
		text := ownText(doc)
		if strings.Contains(text, "comment") || fate(doc.Blocks, "Fresh fish") != map[string]string{".k17": "-.promo", ".k17 p": "+.k17 p"}[css] {
			t.Errorf("by %s the article is\n%s", css, text)
		}
		for _, paragraph := range []string{lead, middle, end} {
			if words := strings.TrimSuffix(strings.TrimPrefix(paragraph, "<p>"), "</p>"); fate(doc.Blocks, words) != "+"+css {
				t.Errorf("by %s %q is %q", css, words, fate(doc.Blocks, words))
			}
		}
	}
}

func TestRemovingFromALineKeepsTheLineWhole(t *testing.T) {
	blocks := fragment(t, `<p>Before <a class="ad" href="/x">the offer</a> and <b class="ad">the ad</b> after.</p><p>Next.</p>`, remove(".ad"))
	var lines []string
	for _, block := range blocks {
		lines = append(lines, block.PlainText())
	}
	if got := strings.Join(lines, "|"); got != "Before and after.|the offer|the ad|Next." {
		t.Errorf("read as %q", got)
	}
}

func TestAPageCanNotSpeakForTheUser(t *testing.T) {
	for _, name := range []string{"Broadsheet-Own", "broadsheet-own", "BROADSHEET-OWN"} {
		for _, block := range fragment(t, lead+`<p `+name+`="+x">Fresh fish</p><svg `+name+`="+x"><text>x</text></svg>`) {
			if block.Origin.Own != (document.OwnRule{}) {
				t.Errorf("%s is taken for the user's word", name)
			}
		}
	}
}

func TestWhatIsWrongWithASelectorIsToldInCleanWords(t *testing.T) {
	for _, css := range []string{"", "div[", "p:nonsense", ".", "a >", "[x\u009b", "p\u009b[31m", "div[a=\x1b]", "::before"} {
		err := CheckSelector(css)
		if err == nil {
			t.Errorf("%q passes", css)
			continue
		}
		if words := err.Error(); words == "" || strings.Contains(words, "EOF") || document.CleanText(words) != words {
			t.Errorf("of %q it says %q", css, words)
		}
	}
	if _, err := Fragment([]byte(lead), nil, remove("div[")); err == nil {
		t.Error("a rule that is not CSS is passed over in silence")
	}
}

func FuzzSelector(f *testing.F) {
	for _, css := range []string{".promo-box", "aside.newsletter > p:first-child", "[data-x='a\\'b']", "a:not(.b, .c) ~ p", "p:contains('x')", "p:nth-child(2n+1)", "div:matches(^[a-z]+$)", "\\31 a"} {
		f.Add(css, lead+`<div class="promo-box"><ul><li>x</li></ul><table><tr><td class="b">y</td></tr></table></div>`)
	}
	f.Fuzz(func(t *testing.T, css, markup string) {
		if CheckSelector(css) != nil || len(css) > 1000 {
			return
		}
		base, _ := url.Parse("https://news.example/")
		for _, keep := range []bool{true, false} {
			rule := Rule{Selector: css, Name: css, Keep: keep}
			if _, err := Fragment([]byte(markup), base, rule); err != nil {
				t.Errorf("a selector that passed fails: %v", err)
			}
			if _, err := Read([]byte(markup), "", "https://news.example/", rule); err != nil && len(markup) < Limit {
				t.Errorf("a selector that passed fails: %v", err)
			}
		}
	})
}
