package page

import (
	"encoding/json"
	"strings"
	"testing"
)

// declaring is a page whose JSON-LD has that body.
func declaring(t *testing.T, body, rest string) string {
	t.Helper()
	data, err := json.Marshal(map[string]string{"@type": "NewsArticle", "headline": "No ferry", "articleBody": body})
	if err != nil {
		t.Fatal(err)
	}
	doc := readPage(t, `<script type="application/ld+json">`+string(data)+`</script>`, "<article><h1>No ferry</h1>"+rest+"</article>")
	return marked(doc, Undeclared)
}

func TestTextBehindTheDeclaredBodyIsMarked(t *testing.T) {
	const note = "<p>Tickets for the winter fair are sold in the town hall.</p>"
	plain := strings.NewReplacer("<p>", "", "</p>", "\n\n").Replace(lead + middle + end)
	if got := declaring(t, plain, lead+middle+end+note); got != "Tickets for the winter fair are sold in the town hall." {
		t.Errorf("marked is %q", got)
	}
	if got := declaring(t, plain, note+lead+middle+end); got != "" {
		t.Errorf("before the text, marked is %q", got)
	}
	half := strings.NewReplacer("<p>", "", "</p>", "\n\n").Replace(lead + middle + lead)
	if got := declaring(t, half, lead+middle+end+note); got != "" {
		t.Errorf("of a body cut short, marked is %q", got)
	}
}
