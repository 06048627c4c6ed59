package keys

import (
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the tables of keys in the README and the docs anew")

// made are the parts of documents that are made from the tables.
var made = []struct {
	file, begin, end string
	print            func() string
}{
	{"../../README.md", "<!-- keys: begin (made from the table in ui/keys; a test compares them) -->\n", "<!-- keys: end -->", Markdown},
	{"../../docs/keys.md", "<!-- presets: begin (made from the tables in ui/keys; a test compares them) -->\n", "<!-- presets: end -->", PresetsMarkdown},
}

func TestDocumentsNameEveryKeyAsTheTablesDo(t *testing.T) {
	for _, part := range made {
		text, err := os.ReadFile(part.file)
		if err != nil {
			t.Fatal(err)
		}
		before, rest, begun := strings.Cut(string(text), part.begin)
		section, after, ended := strings.Cut(rest, part.end)
		if !begun || !ended {
			t.Fatalf("%s has no section for the keys", part.file)
		}
		want := "\n" + part.print() + "\n"
		if section == want {
			continue
		}
		if !*update {
			t.Errorf("the keys in %s are not those of the tables; go test ./ui/keys -update writes them anew:\n%s", part.file, want)
			continue
		}
		if err := os.WriteFile(part.file, []byte(before+part.begin+want+part.end+after), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
