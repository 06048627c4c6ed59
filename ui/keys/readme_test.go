package keys

import (
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the README's table of keys anew")

const (
	readme   = "../../README.md"
	beginsAt = "<!-- keys: begin (made from the table in ui/keys; a test compares them) -->\n"
	endsAt   = "<!-- keys: end -->"
)

func TestReadmeNamesEveryKeyAsTheTableDoes(t *testing.T) {
	text, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, begun := strings.Cut(string(text), beginsAt)
	section, after, ended := strings.Cut(rest, endsAt)
	if !begun || !ended {
		t.Fatal("the README has no section for the keys")
	}
	want := "\n" + Markdown() + "\n"
	if section == want {
		return
	}
	if !*update {
		t.Fatalf("the README's keys are not those of the table; go test ./ui/keys -update writes them anew:\n%s", want)
	}
	if err := os.WriteFile(readme, []byte(before+beginsAt+want+endsAt+after), 0o644); err != nil {
		t.Fatal(err)
	}
}
