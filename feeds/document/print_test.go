package document

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// fixture reads the article in testdata, which has one of everything.
func fixture(t testing.TB) Document {
	t.Helper()
	body, err := os.ReadFile(filepath.Join("testdata", "market.html"))
	if err != nil {
		t.Fatal(err)
	}
	return Document{
		Title: "The *fish* market", Standfirst: "It closes_early.", Byline: "Ada Example", Site: "The Example", Language: "en",
		URL: "https://news.example/market", Published: time.Date(2026, 5, 3, 8, 30, 0, 0, time.UTC), Blocks: FragmentHTML(body, fuzzBase),
	}
}

// TestPrintersAreStable compares each printer with a file; run with UPDATE=1 to write the files anew.
func TestPrintersAreStable(t *testing.T) {
	doc := fixture(t)
	blocks, err := json.MarshalIndent(doc.Blocks, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	for name, got := range map[string]string{
		"market.txt": Text(doc.Blocks) + "\n", "market.md": Markdown(doc), "market.printed.html": HTML(doc), "market.json": string(blocks) + "\n",
	} {
		path := filepath.Join("testdata", name)
		if os.Getenv("UPDATE") != "" {
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s differs; got\n%s", name, got)
		}
	}
}

func TestPrintedHTMLReadsAsTheSameArticle(t *testing.T) {
	doc := fixture(t)
	again := FragmentHTML([]byte(HTML(Document{Blocks: doc.Blocks})), nil)
	want := outline(doc.Blocks)
	want = strings.Replace(want, "frame[https://video.example/embed/9 The auction]", "p[{a=https://video.example/embed/9 The auction}]", 1)
	if got := outline(again); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestMarkdownIsEscaped(t *testing.T) {
	tests := []struct{ name, html, want string }{
		{"signs", "a *b* [c] `d` 1 < 2 &amp;amp; x|y \\", "a \\*b\\* \\[c\\] \\`d\\` 1 \\< 2 \\&amp; x\\|y \\\\"},
		{"underscores", "snake_case and _b_", "snake_case and \\_b\\_"},
		{"line that looks like a heading", "<p># a</p><p>- b</p><p>1. c</p><p>2027 was</p><p>&gt; d</p>", "\\# a\n\n\\- b\n\n1\\. c\n\n2027 was\n\n\\> d"},
		{"style within a word", "un<b>believ</b>able", "un**believ**able"},
		{"style at punctuation", "a<b>“b”</b>c", "a<strong>“b”</strong>c"},
		{"both styles", "<b><i>a</i></b> b", "***a*** b"},
		{"style inside a style", "<b>a <i>b</i> c</b>", "**a *b* c**"},
		{"styles that touch", "<b>a</b><i>b</i>", "<strong>a</strong>*b*"},
		{"link in a style", "<i>a <a href='https://x.example/(y)'>b</a></i>", "*a* [*b*](<https://x.example/(y)>)"},
		{"code with backticks", "<code>a`b</code> <code>`</code>", "``a`b`` `` ` ``"},
		{"fence in code", "<pre>```\na</pre>", "````\n```\na\n````"},
		{"pipe in a table", "<table><tr><th>a|b<th><code>c|d</code><tr><td rowspan=2>1<td>2<tr><td>3</table>", "| a\\|b | `c\\|d` |\n| --- | --- |\n| 1 | 2 |\n|  | 3 |"},
		{"table without a header", "<table><tr><td>a<td>b<tr><td>c<td align=right>d</table>", "|  |  |\n| --- | --: |\n| a | b |\n| c | d |"},
		{"two lists in a row", "<ul><li>a</ul><ol><li>b<li>c</ol>", "- a\n\n<!-- -->\n\n1. b\n2. c"},
		{"list in a list that starts late", "<ul><li>a<ol start=9><li>b</ol></ul>", "- a\n\n  9. b"},
		{"number in the middle of a line", "a <b>4.</b> <i>b</i> +c", "a **4.** *b* +c"},
		{"list in a quote", "<blockquote><ul><li><p>a</p><p>b</p></ul></blockquote>", "> - a\n>\n>   b"},
		{"break", "a<br>b", "a\\\nb"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := strings.TrimSuffix(Markdown(Document{Blocks: FragmentHTML([]byte("<div>"+test.html+"</div>"), nil)}), "\n")
			if got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

func TestTextIsOnlyTheBody(t *testing.T) {
	html := "<h2>a</h2><p>b<br>c</p><ol><li>d<ul><li>e</ul></ol><figure><img src=https://x.example/x.jpg alt=f><figcaption>g</figcaption></figure>" +
		"<hr><iframe src=https://x.example title=h></iframe><table><tr><th>i<td>j<tr><th>k<td>l</table><blockquote>m</blockquote>"
	want := "a\n\nb\nc\n\nd\n\ne\n\ni\tj\nk\tl\n\nm"
	if got := Text(FragmentHTML([]byte(html), nil)); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
