package document

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestPlainTextBecomesBlocks(t *testing.T) {
	wrapped := strings.Join([]string{
		"The ferry left the island at six, an hour later than the table on",
		"the quay said, and nobody complained. It had been that kind of a",
		"week: first the storm, then the power, then the bread.",
		"",
		"On the mainland the trains were running again, though slowly, and",
		"the taxis had doubled what they asked.",
	}, "\n")
	tests := []struct{ name, text, want string }{
		{"blank lines", "One.\n\nTwo.\n \t\n\nThree.", "p[One.] p[Two.] p[Three.]"},
		{
			"short lines stand alone", "A headline of six or seven words\nBy Ada Example\nMonday 3 May 2027\n\n" + strings.Repeat("A long paragraph. ", 20) + "\n",
			"p[A headline of six or seven words] p[By Ada Example] p[Monday 3 May 2027] p[" + strings.TrimSpace(strings.Repeat("A long paragraph. ", 20)) + "]",
		},
		{
			"wrapped by hand", wrapped,
			"p[The ferry left the island at six, an hour later than the table on the quay said, and nobody complained. It had been that kind of a week: first the storm, then the power, then the bread.]" +
				" p[On the mainland the trains were running again, though slowly, and the taxis had doubled what they asked.]",
		},
		{
			"headline over wrapped text", "Storm over\nBy Ada Example\n\n" + wrapped[:strings.Index(wrapped, "\n\n")],
			"p[Storm over] p[By Ada Example] p[The ferry left the island at six, an hour later than the table on the quay said, and nobody complained. It had been that kind of a week: first the storm, then the power, then the bread.]",
		},
		{"long lines stand alone", strings.Repeat("word ", 40) + "\n" + strings.Repeat("other ", 40), "p[" + strings.TrimSpace(strings.Repeat("word ", 40)) + "] p[" + strings.TrimSpace(strings.Repeat("other ", 40)) + "]"},
		{"two headlines of a like length", "The council will vote on the new bridge on Friday evening\nThe mayor of Lowfield says she will not stand once more", "p[The council will vote on the new bridge on Friday evening] p[The mayor of Lowfield says she will not stand once more]"},
		{"bullets", "Today:\n• one\n• two\n\n- Not a list, said he.\n- No, said she.", "p[Today:] ul[li[p[one]] li[p[two]]] p[- Not a list, said he.] p[- No, said she.]"},
		{"address", "See https://news.example/a_(b), or (https://news.example/c). Not httpd.", "p[See {a=https://news.example/a_(b) https://news.example/a_(b)}, or ({a=https://news.example/c https://news.example/c}). Not httpd.]"},
		{"white space and controls", "\ufeff  a\x1b[31m \t b\r\n\r\nc\u202e", "p[a b] p[c]"},
		{"right to left", "שלום", "p←[שלום]"},
		{"nothing", " \n\n\u200b", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := outline(FromText(test.text)); got != test.want {
				t.Errorf("got %s\nwant %s", got, test.want)
			}
		})
	}
}

// TestSeedTextKeepsEachLine reads the page text that came with the project's brief, where its data is at hand.
func TestSeedTextKeepsEachLine(t *testing.T) {
	data := os.Getenv("BROADSHEET_DATA")
	if data == "" {
		t.Skip("BROADSHEET_DATA is not set")
	}
	body, err := os.ReadFile(filepath.Join(data, "seed", "independent.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for line := range strings.Lines(string(body)) {
		if line = strings.Trim(line, "\n "); line != "" {
			lines = append(lines, strings.ReplaceAll(line, "\u00a0", " "))
		}
	}
	if got := Text(FromText(string(body))); got != strings.Join(lines, "\n\n") {
		t.Errorf("got\n%s", got)
	}
}
