package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const dock = `<p>The dock is closed until the spring, because two of its piles have rotted through and the new ones are still at sea.</p>
<p>The harbour master said that boats may lie at the old quay for as long as they like.</p>
<p>Sign up for our weekly newsletter.</p>`

func TestExplainSaysWhatWasWeighed(t *testing.T) {
	printed := newHome(t).feedMust(dock, "clean", "--explain")
	for _, want := range []string{"kept", "removed by appeal (newsletter)", "6 words", "newsletter: ^ (sign up", "reported speech"} {
		if !strings.Contains(printed, want) {
			t.Errorf("%q is not in\n%s", want, printed)
		}
	}
}

func TestStagesRunAlone(t *testing.T) {
	h := newHome(t)
	if printed := h.feedMust(dock, "clean", "--stages", "credit,links"); !strings.Contains(printed, "newsletter") {
		t.Errorf("got %q", printed)
	}
	if r := h.feed(dock, "clean", "--stages", "magic"); r.code != exitUsage || !strings.Contains(r.stderr, "appeal") {
		t.Errorf("exit %d: %s", r.code, r.stderr)
	}
}

func TestPagesOfABatchTeachOneAnother(t *testing.T) {
	h := newHome(t)
	const refrain = "This page is part of a series on life at the edge of the country."
	var list strings.Builder
	for i, topic := range []string{"The first boat of the year brought salt, tar and forty sheep", "A second lamp has been lit on the reef beyond the northern cape", "No third winter like this one is remembered by anybody in the town"} {
		file := filepath.Join(h.path, string(rune('a'+i))+".html")
		text := "<p>" + topic + ", as the report on the harbour tells at some length.</p>" + "<p>" + topic + ", and nobody had expected it so early in the season.</p>"
		page := "<html><body><article><h1>Report</h1>" + text + "<p>" + topic + ", which is why the school stayed shut on Monday.</p><p>" + refrain + "</p></article></body></html>"
		if err := os.WriteFile(file, []byte(page), 0o600); err != nil {
			t.Fatal(err)
		}
		job, _ := json.Marshal(batchJob{ID: json.RawMessage(`1`), File: file, URL: "https://news.example/" + topic[:5]})
		list.Write(append(job, '\n'))
	}
	if printed := h.feedMust(list.String(), "clean", "--batch"); strings.Count(printed, "other articles of this site") != 3 {
		t.Errorf("got %s", printed)
	}
	if printed := h.feedMust(list.String(), "clean", "--batch", "--alone"); strings.Contains(printed, "other articles of this site") {
		t.Errorf("alone: got %s", printed)
	}
}

// feedMust runs a command with something on its standard input, which has to end with 0.
func (h *home) feedMust(stdin string, arguments ...string) string {
	h.t.Helper()
	r := h.feed(stdin, arguments...)
	if r.code != exitDone {
		h.t.Fatalf("broadsheet %s: exit %d\n%s%s", strings.Join(arguments, " "), r.code, r.stdout, r.stderr)
	}
	return r.stdout
}
