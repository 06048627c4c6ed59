package cli

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"broadsheet/feeds"
	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/store"
)

const ferryPage = `<!doctype html><html lang="en"><head><title>No ferry</title></head><body><article><h1>No ferry</h1>
<p>The ferry that brings the mail to the outer islands will not sail in January, because its engine has to be taken out.</p>
<div class="k17"><p>Fresh fish is sold on the quay from six in the morning.</p></div>
<p>Islanders have ordered their flour and lamp oil early, and the school has moved its exams to the week before.</p>
<div class="newsletter"><p class="correction">Sign up at the town hall, not at the school, as we wrote at first.</p></div>
<p>The owner of the only shop said that she would open every other day, and that she had enough coffee for a siege.</p>
</article></body></html>`

func TestCleanHearsTheUsersRules(t *testing.T) {
	h := newHome(t)
	file := filepath.Join(h.path, "page.html")
	if err := os.WriteFile(file, []byte(ferryPage), 0o600); err != nil {
		t.Fatal(err)
	}
	page := []string{"clean", file, "--url", "https://www.news.example/ferry"}
	if text := h.must(page...); !strings.Contains(text, "Fresh fish") || strings.Contains(text, "town hall") {
		t.Errorf("without a config:\n%s", text)
	}
	h.writeConfig("sites:\n  news.example:\n    remove: .k17\n    keep: .correction\n    phrases: lamp oil early\n")
	text := h.must(page...)
	if strings.Contains(text, "Fresh fish") || strings.Contains(text, "lamp oil") || !strings.Contains(text, "town hall") {
		t.Errorf("with rules:\n%s", text)
	}
	explained := h.must(append(page, "--explain")...)
	for _, want := range []string{"removed by own (own): Your rule for news.example: .k17", "kept: Your rule for news.example: .correction", "Your rule for news.example: “lamp oil early”"} {
		if !strings.Contains(explained, want) {
			t.Errorf("%q is not in\n%s", want, explained)
		}
	}
	job := `{"id":1,"file":"` + file + `","url":"https://news.example/ferry"}` + "\n"
	if r := h.feed(job, "clean", "--batch"); r.code != exitDone || !strings.Contains(r.stdout, `"reason":"Your rule for news.example: .k17"`) {
		t.Errorf("in a batch: %+v", r)
	}
	if other := h.must("clean", file, "--url", "https://other.example/ferry"); !strings.Contains(other, "Fresh fish") {
		t.Errorf("a rule of another site was heard:\n%s", other)
	}
}

func TestCleanHearsWhatWasSaidInTheReader(t *testing.T) {
	h := newHome(t)
	file := filepath.Join(h.path, "page.html")
	if err := os.WriteFile(file, []byte(ferryPage), 0o600); err != nil {
		t.Fatal(err)
	}
	fish := document.Block{Kind: document.Paragraph, Spans: []document.Span{{Text: "Fresh fish is sold on the quay from six in the morning."}}}
	fingerprint, ok := clean.Print(&fish)
	if !ok {
		t.Fatal("the passage has no fingerprint")
	}
	directory := filepath.Join(h.path, "data")
	kept, err := store.Open(context.Background(), directory, nil)
	if err != nil {
		t.Fatal(err)
	}
	err = kept.Say(context.Background(), feeds.Verdict{Site: "news.example", Fingerprint: fingerprint, Begging: true, Article: 7, Text: "Fresh fish"}, store.Step{})
	if err := errors.Join(err, kept.Close()); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		line   string
		stdin  string
		begged bool
	}{
		{"clean " + file + " --data " + directory + " --url https://www.news.example/ferry", "", true},
		{"clean " + file + " --data " + directory + " --url https://other.example/ferry", "", false},
		{"clean " + file + " --data " + directory, "", false},
		{"clean " + file + " --url https://www.news.example/ferry", "", false},
		{"clean --batch --data " + directory, `{"id":1,"file":"` + file + `","url":"https://news.example/ferry"}`, true},
	} {
		r := h.feed(test.stdin, append(strings.Fields(test.line), "--format", "text")...)
		text, _, _ := strings.Cut(r.stdout, `"removed"`)
		if r.code != exitDone || r.stderr != "" || strings.Contains(text, "Fresh fish") == test.begged {
			t.Errorf("%s: %+v", test.line, r)
		}
	}
	if err := os.WriteFile(filepath.Join(directory, store.FileName), []byte(strings.Repeat("no database ", 500)), 0o600); err != nil {
		t.Fatal(err)
	}
	r := h.run("clean", file, "--data", directory, "--url", "https://news.example/ferry")
	if r.code != exitDone || !strings.Contains(r.stdout, "Fresh fish") || strings.Count(r.stderr, "is left out") != 1 {
		t.Errorf("with a store that can't be read: %+v", r)
	}
}

func TestShowHearsWhatWasSaidInTheReader(t *testing.T) {
	server := newsroom(t, 2)
	h := newHome(t)
	h.writeConfig("feeds:\n  - " + server.URL + "/feed/north\n")
	h.must("refresh")
	const said = "The harbour of north was full of ships on day 1, and the pilots had work until the evening."
	if shown := h.must("show", "1", "--width", "200"); !strings.Contains(shown, "full of ships") {
		t.Fatalf("before anything was said:\n%s", shown)
	}
	block := document.Block{Kind: document.Paragraph, Spans: []document.Span{{Text: said}}}
	fingerprint, _ := clean.Print(&block)
	kept, err := store.Open(context.Background(), filepath.Join(h.path, ".local", "share", "broadsheet"), nil)
	if err != nil {
		t.Fatal(err)
	}
	verdict := feeds.Verdict{Site: clean.Site(server.URL), Fingerprint: fingerprint, Begging: true, Article: 1, Text: said}
	if err := errors.Join(kept.Say(context.Background(), verdict, store.Step{}), kept.Close()); err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"text", "markdown", "html", "json"} {
		shown := h.must("show", "1", "--width", "200", "--format", format)
		if text, _, _ := strings.Cut(shown, `"removed"`); strings.Contains(text, "full of ships") {
			t.Errorf("as %s:\n%s", format, shown)
		}
	}
	if shown := h.must("show", "1", "--width", "200", "--removed"); !strings.Contains(shown, "full of ships") {
		t.Errorf("with what was removed:\n%s", shown)
	}
}

func TestABadSelectorIsToldWithItsPlace(t *testing.T) {
	h := newHome(t)
	h.writeConfig("sites:\n  news.example:\n    remove: [\".k17\", \"div[\"]\n")
	r := h.run("config", "check")
	if r.code != exitUsage || !strings.Contains(r.stderr, "config.yaml:3:22") || !strings.Contains(r.stderr, "is not CSS") || strings.Contains(r.stderr, "EOF") {
		t.Errorf("%+v", r)
	}
}

func TestVerdictsAreListedAndForgotten(t *testing.T) {
	h := newHome(t)
	if out := h.must("sites", "--json"); out != "[]\n" {
		t.Errorf("before anything was said: %q", out)
	}
	if files := h.files(); len(files) > 0 {
		t.Errorf("listing left files behind: %v", files)
	}
	h.must("list")
	directory := filepath.Join(h.path, "data")
	kept, err := store.Open(context.Background(), directory, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, verdict := range []feeds.Verdict{
		{Site: "news.example", Fingerprint: 5, Begging: true, Article: 7, Text: "Sign up to \x1b[31mour newsletter"},
		{Site: "other.example", Fingerprint: 6, Article: 8, Text: "A correction"},
	} {
		if err := kept.Say(context.Background(), verdict, store.Step{}); err != nil {
			t.Fatal(i, err)
		}
	}
	if err := kept.Close(); err != nil {
		t.Fatal(err)
	}
	sites := func(arguments ...string) []string {
		return append([]string{"--data", directory, "sites"}, arguments...)
	}
	var records []verdictRecord
	if err := json.Unmarshal([]byte(h.must(sites("--json")...)), &records); err != nil || len(records) != 2 {
		t.Fatal(records, err)
	}
	if got := records[1]; got.ID != "1" || got.Site != "news.example" || got.Verdict != "begging" || got.Article != "7" || got.Said == nil {
		t.Errorf("listed as %+v", got)
	}
	if out := h.must(sites()...); strings.Contains(out, "\x1b") || !strings.Contains(out, "begging") || strings.Count(out, "\n") != 2 {
		t.Errorf("listed as\n%s", out)
	}
	h.must(sites("forget", "1")...)
	if out := h.must(sites()...); strings.Contains(out, "newsletter") || !strings.Contains(out, "correction") {
		t.Errorf("after forgetting:\n%s", out)
	}
	if r := h.run(sites("forget", "2", "1")...); r.code != exitUsage || !strings.Contains(r.stderr, "nothing was forgotten") || !strings.Contains(h.must(sites()...), "correction") {
		t.Errorf("forgetting one that is there and one that is not: %+v", r)
	}
	for _, wrong := range [][]string{{"forget", "1"}, {"forget", "x"}, {"forget"}, {"remember", "2"}} {
		if r := h.run(sites(wrong...)...); r.code != exitUsage || r.stderr == "" {
			t.Errorf("sites %v: %+v", wrong, r)
		}
	}
}
