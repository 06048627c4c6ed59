package document

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"
)

var fuzzBase = &url.URL{Scheme: "https", Host: "news.example", Path: "/story"}

func FuzzCleanText(f *testing.F) {
	for _, seed := range []string{"plain", "a\x1b[31mb", "\x1b]0;x\a", "\u009b1m\u009d\u009c", "\x1b\x1b[\x1b", "a\r\n\xff", "\u202e\u2066"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := CleanText(text)
		checkText(t, got)
		if len(got) > len(text)+2*strings.Count(got, "\ufffd") {
			t.Errorf("%q grew to %q", text, got)
		}
		if again := CleanText(got); again != got {
			t.Errorf("%q becomes %q, and that %q", text, got, again)
		}
		title := Title(text)
		checkText(t, title)
		if strings.ContainsAny(title, "\n\t") {
			t.Errorf("title %q has more than one line", title)
		}
		checkAddress(t, CleanURL(text, nil))
		checkAddress(t, CleanURL(text, fuzzBase))
	})
}

func FuzzFromText(f *testing.F) {
	for _, seed := range []string{"a\n\nb", "• a\n• b", "see https://a.example/x.", strings.Repeat("some words of a wrapped text that goes on and on and\n", 4), "\u202e\x1b[1m"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		blocks := FromText(text)
		checkBlocks(t, blocks)
		once := Text(blocks)
		if twice := Text(FromText(once)); len(twice) > len(once)+2*len(blocks) { // a list read again parts its items
			t.Errorf("%q grew to %q", once, twice)
		}
	})
}

func FuzzFragmentHTML(f *testing.F) {
	seeds := []string{
		"<p>a <b>b</b> <a href='#x'>c</a></p><p id=x>d", "<ul><li><input type=checkbox>a<ol start=3><li>b</ol></ul>", "<pre>a\n\tb</pre>",
		"<table><caption>c<tr><th rowspan=2>a<td colspan=3>b<tr><td>c</table>", "<figure><img data-src=x.jpg><figcaption>a</figure>",
		"<math><mfrac><mi>a<mi>b</mfrac></math><ruby>a<rt>b</ruby>", "<blockquote>a<footer>b</blockquote><details><summary>a</summary>b</details>",
		"<dl><dt>a<dd>b</dl><hr><iframe src=//x>", "<noscript><img src=x></noscript><picture><source srcset='a 1x'></picture>",
		"<p>&#27;[31m&#x9b;&#x202e;</p>", "a<br><br>b", "<template><p>a</template><svg><p>a", "one\n\ntwo & three", strings.Repeat("<div>", 600) + "x",
	}
	for _, seed := range seeds {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, body string) {
		blocks := FragmentHTML([]byte(body), fuzzBase)
		checkBlocks(t, blocks)
		doc := Document{Title: CleanText(body), Blocks: blocks}
		for _, printed := range []string{Text(blocks), Markdown(doc), HTML(doc)} {
			checkText(t, printed)
		}
		if _, err := json.Marshal(blocks); err != nil {
			t.Errorf("printing JSON: %v", err)
		}
		Words(blocks)
	})
}

func checkBlocks(t *testing.T, blocks []Block) {
	t.Helper()
	for _, block := range blocks {
		checkSpans(t, block.Spans)
		for _, text := range []string{block.Text, block.Language, block.Origin.Anchor, block.Origin.Furniture} {
			checkText(t, text)
		}
		if block.Kind == 0 || kindNames[block.Kind] == "" {
			t.Errorf("block without a kind: %+v", block)
		}
		if block.Media != nil {
			checkText(t, block.Media.Title)
			checkAddress(t, block.Media.URL)
		}
		checkImage(t, block.Image)
		checkBlocks(t, block.Children)
		if block.Table != nil {
			checkTable(t, block.Table)
		}
	}
}

func checkTable(t *testing.T, table *TableData) {
	t.Helper()
	checkSpans(t, table.Caption)
	for _, row := range table.Rows {
		for _, cell := range row.Cells {
			if cell.Columns < 1 || cell.Rows < 1 {
				t.Errorf("cell spans %d columns and %d rows", cell.Columns, cell.Rows)
			}
			checkBlocks(t, cell.Blocks)
		}
	}
}

func checkSpans(t *testing.T, spans []Span) {
	t.Helper()
	for i, span := range spans {
		checkText(t, span.Text+span.Ruby+span.Anchor)
		if strings.Contains(span.Text, "\n") && span.Text != "\n" || strings.Contains(span.Text, "\t") {
			t.Errorf("span %q is not folded", span.Text)
		}
		if span.Text == "" && span.Image == nil || span.Text == "\n" && (i == 0 || i == len(spans)-1) {
			t.Errorf("span %d of %+v is empty", i, spans)
		}
		if !strings.HasPrefix(span.Link, "#") {
			checkAddress(t, span.Link)
		}
		checkImage(t, span.Image)
	}
}

func checkImage(t *testing.T, image *Image) {
	t.Helper()
	if image != nil {
		checkText(t, image.Alt)
		checkAddress(t, image.URL)
	}
}

func checkAddress(t *testing.T, address string) {
	t.Helper()
	for i := range len(address) {
		if address[i] <= ' ' || address[i] >= 0x7f {
			t.Errorf("address %q", address)
		}
	}
	scheme, _, _ := strings.Cut(address, ":")
	if scheme != "" && scheme != "http" && scheme != "https" && scheme != "mailto" {
		t.Errorf("address %q", address)
	}
}

// checkText looks for what could write to a terminal, apart from CleanText's own table.
func checkText(t *testing.T, text string) {
	t.Helper()
	if !utf8.ValidString(text) {
		t.Errorf("%q is not UTF-8", text)
	}
	for _, r := range text {
		control := r < 0x20 && r != '\n' && r != '\t' || r >= 0x7f && r <= 0x9f
		bidirectional := r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0x200e || r == 0x200f || r == 0xfeff
		if control || bidirectional {
			t.Errorf("%q holds %U", text, r)
		}
	}
}
