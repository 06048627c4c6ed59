package clean

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"broadsheet/feeds/document"
)

// expected finds the paragraphs of a page in testdata/floor that have to go, with the category that they go for. The
// attribute means nothing to the cleaning.
var expected = regexp.MustCompile(`<p data-expect="([a-z]+)">(.*?)</p>`)

// told finds the paragraphs that have to stay.
var told = regexp.MustCompile(`<p>(.*?)</p>`)

func TestEachKindOfBeggingGoesFromBetweenTheNews(t *testing.T) {
	files, err := filepath.Glob("testdata/floor/*.html")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures", err)
	}
	covered := make(map[string]bool)
	for _, file := range files {
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		removed := make(map[string]string)
		article := read(t, file)
		for i, removal := range article.Removals {
			if removal != nil {
				removed[fold(article.Blocks[i].PlainText())] = removal.Category
			}
		}
		for _, beg := range expected.FindAllStringSubmatch(string(body), -1) {
			covered[beg[1]] = true
			if got := removed[fold(beg[2])]; got != beg[1] {
				t.Errorf("%s: %q went for %q, want %q", filepath.Base(file), beg[2], got, beg[1])
			}
		}
		kept := fold(document.Text(article.Kept()))
		for _, news := range told.FindAllStringSubmatch(string(body), -1) {
			if !strings.Contains(kept, fold(news[1])) {
				t.Errorf("%s: news is gone, for %q: %q", filepath.Base(file), removed[fold(news[1])], news[1])
			}
		}
	}
	for category := range strings.FieldsSeq("newsletter subscribe donation notification login cookie ad app share comments related copyright tip player") {
		if !covered[category] {
			t.Errorf("no page shows %q", category)
		}
	}
}
