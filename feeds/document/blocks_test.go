package document

import (
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func TestTextBetweenBlocksIsKept(t *testing.T) {
	checkReadings(t, []reading{
		{"stray text", "one<p>two</p>three<ul><li>four</ul>five", "p[one] p[two] p[three] ul[li[p[four]]] p[five]"},
		{"div soup", "<div><div>a<div>b</div></div><span><div>c</div></span>d</div>", "p[a] p[b] p[c] p[d]"},
		{"unknown elements", "<x-card>a <x-y>b</x-y></x-card>", "p[a b]"},
		{"headings", "<h1 id=top>a</h1><h6>b <em>c</em></h6><h2></h2>", "h1#top[a] h6[b {em c}]"},
		{"heading with a block inside", "<h2><div>a</div><p>b</p><img src=/x.jpg alt=x></h2>", "h2[a b] figure[(https://news.example/x.jpg x)]"},
		{"rules", "<hr>a<hr><hr>b", "rule[] p[a] rule[] p[b]"},
		{"folded part", "<details><summary>More</summary><p>a</p></details>", "aside[More p[a]]"},
		{"not for people", "<style>p{}</style><script>x()</script><svg><text>x</text></svg><template><p>x</p></template>a", "p[a]"},
		{"hidden", "<p hidden>x</p><p style='display: none'>x</p><span class=sr-only>x</span><i aria-hidden=true>x</i>a", "p[a]"},
		{"comment and CDATA", "a<!-- x --><![CDATA[<p>b</p>]]>", "p[a] p[b]"},
		{"escaped once too often", "&lt;p&gt;a &lt;b&gt;b&lt;/b&gt;&lt;/p&gt;", "p[a {strong b}]"},
		{"plain text in place of HTML", "one &amp; two\n\nthree", "p[one & two] p[three]"},
		{"whole page", "<!DOCTYPE html><html><head><title>x</title></head><body><p>a</p></body></html>", "p[a]"},
		{"declared direction", "<p dir=rtl>abc</p><div dir=rtl><p dir=ltr>a</p></div>", "p←[abc] p[a]"},
		{"direction of the first letter", "<p>«שלום» x</p><p>x שלום</p>", "p←[«שלום» x] p[x שלום]"},
	})
}

func TestListsKeepTheirForm(t *testing.T) {
	checkReadings(t, []reading{
		{"nested", "<ul><li>a<ol start=9><li>b</li><li>c</li></ol></li><li>d</ul>", "ul[li[p[a] ol9[li[p[b]] li[p[c]]]] li[p[d]]]"},
		{"several paragraphs", "<ul><li><p>a</p><p>b</p></li></ul>", "ul[li[p[a] p[b]]]"},
		{"list outside of an item", "<ul><li>a</li><ul><li>b</li></ul></ul>", "ul[li[p[a] ul[li[p[b]]]]]"},
		{"text outside of an item", "<ul>a<li>b</li></ul>", "ul[li[p[a]] li[p[b]]]"},
		{"items without a list", "<li>a</li><li>b</li>", "ul[li[p[a]] li[p[b]]]"},
		{"check boxes", "<ul><li><input type=checkbox checked> a</li><li><label><input type=checkbox> b</label></li><li><input type=checkbox><p>c</p></li></ul>", "ul[li☑[p[a]] li☐[p[b]] li☐[p[c]]]"},
		{"number of the first item", "<ol><li value=5>a</ol><ol start=-2><li>b</ol><ol start=x><li>c</ol>", "ol5[li[p[a]]] ol-2[li[p[b]]] ol1[li[p[c]]]"},
		{"number of a later item", "<ol><li>a<li value=7>b<li>c</ol>", "ol1[li[p[a]] li7[p[b]] li[p[c]]]"},
		{"counting down", "<ol reversed><li>a<li>b</ol><ol reversed start=9><li>c</ol>", "ol2↓[li[p[a]] li[p[b]]] ol9↓[li[p[c]]]"},
		{"letters and numerals", "<ol type=a><li>a</ol><ol style='list-style-type: upper-roman'><li>b</ol><ol type=q><li>c</ol>", "ol1a[li[p[a]]] ol1I[li[p[b]]] ol1[li[p[c]]]"},
		{"an empty item counts", "<ol><li></li><li>a<li><li>b</ol>", "ol2[li[p[a]] li4[p[b]]]"},
		{"empty", "<ul><li></li></ul><ol></ol>a", "p[a]"},
		{"definitions", "<dl><dt>a</dt><dd>b</dd><dd><p>c</p><p>d</p></dd></dl>", "definition[term[a] detail[p[b]] detail[p[c] p[d]]]"},
		{"grouped definitions", "<dl><div><dt>a</dt><dd>b</dd></div><div><dt>c</dt><dd>d</dd></div></dl>", "definition[term[a] detail[p[b]] term[c] detail[p[d]]]"},
	})
}

func TestQuotesKnowWhoSpoke(t *testing.T) {
	checkReadings(t, []reading{
		{"nested", "<blockquote>a<blockquote><p>b</p></blockquote></blockquote>", "quote[p[a] quote[p[b]]]"},
		{"footer", "<blockquote><p>a</p><footer>— <cite>B</cite></footer></blockquote>", "quote[p[a] by[— {em B}]]"},
		{"cite on its own", "<blockquote><p>a</p><cite>B</cite></blockquote>", "quote[p[a] by[B]]"},
		{"title in the middle of a sentence", "<blockquote>I read <cite>B</cite> twice.</blockquote>", "quote[p[I read {em B} twice.]]"},
		{"figure", "<figure><blockquote>a</blockquote><figcaption>B</figcaption></figure>", "quote[p[a] by[B]]"},
	})
}

func TestCodeKeepsItsLines(t *testing.T) {
	checkReadings(t, []reading{
		{"language", "<pre><code class='hljs language-go'>a {\n\tb &lt; c\n}\n</code></pre>", "code:go[a {⏎\tb < c⏎}]"},
		{"language on a wrapper", "<div class='highlight-source-rust'><pre>a</pre></div>", "code:rust[a]"},
		{"blank lines around", "<pre>\n\n  a\n\nb \n\n</pre>", "code:[  a⏎⏎b]"},
		{"line elements", "<pre><div>a</div><div>b</div></pre><pre>c<br>d</pre>", "code:[a⏎b] code:[c⏎d]"},
		{"line numbers", "<table><tr><td class=gutter><pre>1\n2</pre></td><td class=code><pre>a\nb</pre></td></tr></table>", "code:[a⏎b]"},
		{"escape sequence", "<pre>a&#27;[31mb&#13;&#10;c</pre>", "code:[ab⏎c]"},
		{"picture in it", "<pre><img src=/x.jpg alt=x></pre>", "figure[(https://news.example/x.jpg x)]"},
	})
}

func TestTablesKeepTheirCells(t *testing.T) {
	checkReadings(t, []reading{
		{
			"everything", "<table><caption>C</caption><thead><tr><th>a<th align=right>b</thead><tr><td>1<td align=right>2<tr><td colspan=2 style='text-align:center'>3</table>",
			"table[“C” =|a|b>-|1|2>-|3 2x1^]",
		},
		{"rows without a body", "<table><tr><td>a</td><td>b</td></tr><tr><td rowspan=9>c</td><td></td></tr></table>", "table[-|a|b-|c|]"},
		{"spans beyond the table", "<table><tr><th rowspan=5000 colspan=90000>a</th><th>b</th></tr><tr><td>c</td></tr></table>", "table[=|a 100x1|b-|c]"},
		{"empty corner", "<table><tr><td></td><th>a</th></tr><tr><th>b</th><td></td></tr></table>", "table[=||a-|b|]"},
		{"foot before the body", "<table><tfoot><tr><th>c<tr><td>d</tfoot><tbody><tr><th>a<td>b</tbody></table>", "table[-|a|b_|c_|d]"},
		{"blocks in a cell", "<table><tr><th>a</th><td><p>b</p><ul><li>c</ul></td></tr></table>", "table[-|a|b] ul[li[p[c]]]"},
		{"layout", "<table role=presentation><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "p[a] p[b] p[c] p[d]"},
		{"layout of one column", "<table><tr><td><p>a</p></td></tr><tr><td>b</td></tr></table>", "p[a] p[b]"},
		{"layout with headings", "<table><tr><td><h2>a</h2></td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "h2[a] p[b] p[c] p[d]"},
		{"cells without a table", "<td>a</td><td>b</td>", "p[ab]"},
		{"text in the wrong place", "<table>x<tr><th>a</th><td>b</td></tr></table>", "p[x] table[-|a|b]"},
	})
}

func TestFurnitureMarkTravelsWithItsBlocks(t *testing.T) {
	page := Parse([]byte(`<html lang=en><body><article><p lang=en>a <span ` + FurnitureAttribute + `=share>Share</span> b</p>
		<div ` + FurnitureAttribute + `=newsletter><p>c</p><ul><li>d</li></ul></div></article></body></html>`))
	base, _ := url.Parse("https://news.example/")
	var article *html.Node
	for node := range page.Descendants() {
		if node.Data == "article" {
			article = node
		}
	}
	var got []string
	for _, block := range FromNode(article, base) {
		got = append(got, block.PlainText()+":"+block.Origin.Furniture)
	}
	want := "a: Share:share b: c:newsletter d:newsletter"
	if strings.Join(got, " ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
