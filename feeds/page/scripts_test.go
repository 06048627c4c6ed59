package page

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"broadsheet/feeds/document"
)

// emptied writes a page's tree without what stands in scripts and style sheets that are not JSON.
func emptied(t *testing.T, page []byte) string {
	t.Helper()
	root := document.Parse(page)
	for node := range root.Descendants() {
		if (node.Data == "script" || node.Data == "style") && node.Namespace == "" && !strings.Contains(attribute(node, "type"), "json") {
			for node.FirstChild != nil {
				node.RemoveChild(node.FirstChild)
			}
		}
	}
	var out strings.Builder
	if err := html.Render(&out, root); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestPageWithoutScriptsIsTheSamePage(t *testing.T) {
	for name, page := range map[string]string{
		"a script":                "<p>The ferry<script>if (a < b) { write('<p>x</p>') }</script> sails.",
		"capitals and blanks":     "<p>The ferry<SCRIPT async >var a</ScRiPt \n> sails.",
		"a style sheet":           "<head><style>p > a { color: red }</style><title>Ferry</title><p>It sails.",
		"JSON stays":              `<script type="application/ld&#43;json">{"headline": "Ferry"}</script><p>It sails.`,
		"a comment":               "<!-- <script> --><p>It sails.<!-- </script> --><script>x</script>",
		"short comments":          "<!--><script>x</script><p>a<!---><script>x</script>b<!-- --!><script>x</script>",
		"an attribute":            `<p title="<script>">It sails<script>x</script> <a href='</p>' data-x=a"b>today</a><script>y</script>.`,
		"a text field":            "<textarea><script>not a script</textarea><p>It sails</p></script>",
		"the title":               "<title>How <script> works</title><p>It sails.<script>x</script>",
		"a frame without scripts": "<noscript><script>x</script><img src=a.png></noscript><p>It sails.",
		"a script that writes":    "<p>a<script><!-- document.write('<script>x</script>') --></script><p>b<script>y</script>",
		"a script never ended":    "<p>It sails.<script>var a = 1; <p>b",
		"a drawing":               "<svg><title>x</title><svg><style>.a{}</style></svg><script>x</script></svg><p>It sails.<script>y</script>",
		"a drawing never ended":   "<p>a<svg><path d='M0'><p>It sails.<script>y</script>",
		"an end tag":              "<p>a</p title='<script>'>b<script>x</script>c",
		"no tag":                  "a < b, c <3, <?php echo '<script>' ?> <!doctype html><p>d<script>x</script>",
		"nothing but its start":   "<p>a<script",
		"plain text":              "<plaintext><script>x</script>",
	} {
		t.Run(name, func(t *testing.T) {
			if got, want := emptied(t, withoutScripts([]byte(page))), emptied(t, []byte(page)); got != want {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

func TestScriptsAreLeftOut(t *testing.T) {
	page := "<p>a<script>" + strings.Repeat("var x;", 99) + "</script>b<style>p{}</style>"
	if got := string(withoutScripts([]byte(page))); got != "<p>a<script></script>b<style></style>" {
		t.Errorf("got %q", got)
	}
}

func FuzzWithoutScripts(f *testing.F) {
	f.Add("<p>a<script>b</script><!-- c --><svg><style>d</style></svg><title>e")
	f.Fuzz(func(t *testing.T, page string) {
		got := withoutScripts([]byte(page))
		if len(got) > len(page) {
			t.Errorf("%d bytes became %d", len(page), len(got))
		}
		if !strings.Contains(strings.ToLower(page), "<s") && string(got) != page {
			t.Errorf("%q has no script and became %q", page, got)
		}
	})
}

func TestTextOfAnElementIsOneLine(t *testing.T) {
	root := document.Parse([]byte("<p> The\n\tferry\u00a0\u2003to<br>Wick<b> sails</b><span>.</span> <script>x</script>"))
	if got := textOf(root); got != "The ferry to Wick sails." {
		t.Errorf("got %q", got)
	}
}
