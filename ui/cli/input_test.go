package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestInputThatCannotBeReadIsToldInWords(t *testing.T) {
	h := newHome(t)
	directory := t.TempDir()
	binary := filepath.Join(directory, "picture")
	if err := os.WriteFile(binary, []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		line, stdin, says string
		code              int
	}{
		{"clean " + directory, "", directory + ": this is a folder; name a file", exitUsage},
		{"parse " + directory, "", "this is a folder", exitUsage},
		{"import " + directory, "", "this is a folder", exitUsage},
		{"clean", "", "standard input is empty", exitFailed},
		{"clean -", " \n", "standard input is empty", exitFailed},
		{"parse -", "", "reading standard input", exitFailed},
		{"clean " + binary, "", binary + " is neither a page nor a text", exitFailed},
		{"import -", "no list", "standard input: this is no list of feeds", exitFailed},
		{"mark read -", strings.Repeat("x", longestInput+1), "line 1 of the list is longer than 1 MB", exitUsage},
		{"clean --batch", "\n" + strings.Repeat("x", longestInput+1), "line 2 of the list is longer than 1 MB", exitUsage},
		{"clean --batch", "page.html\n", `line 1 of the list: this is no JSON`, exitUsage},
		{"clean --batch", "[1]\n", `a JSON object belongs here, and this is array`, exitUsage},
		{"parse --batch", `{"id":1,"file":7}`, `"file" is a text, and this is number`, exitUsage},
		{"parse --batch", "7", `such as {"id": 1, "file": "feed.xml"`, exitUsage},
	} {
		r := h.feed(test.stdin, strings.Fields(test.line)...)
		if r.code != test.code || r.stdout != "" || !strings.Contains(r.stderr, test.says) {
			t.Errorf("%s: exit %d, said %q, want %d and %q", test.line, r.code, r.stderr, test.code, test.says)
		}
	}
	for job, says := range map[string]string{`{"id":1}`: "no file is named", `{"id":1,"file":"` + binary + `"}`: "neither a page nor a text"} {
		if r := h.feed(job, "clean", "--batch"); r.code != exitFailed || !strings.Contains(r.stdout, says) {
			t.Errorf("%s: %+v", job, r)
		}
	}
}

func TestTextsOfOtherEncodingsAreCleaned(t *testing.T) {
	h := newHome(t)
	for name, text := range map[string]string{
		"Latin-1": "Das Caf\xe9 in der M\xfchle bleibt bis zum Fr\xfchling geschlossen, sagte die Wirtin.",
		"UTF-16":  "\xff\xfe" + strings.Join(strings.Split("Das Café in der Mühle bleibt.", ""), "\x00") + "\x00",
	} {
		if name == "UTF-16" {
			text = strings.NewReplacer("é", "\xe9", "ü", "\xfc").Replace(text)
		}
		if printed := h.feedMust(text, "clean", "-"); !strings.Contains(printed, "Das Café in der Mühle bleibt") {
			t.Errorf("%s: %q", name, printed)
		}
	}
}
