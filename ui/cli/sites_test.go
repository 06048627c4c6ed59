package cli

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"broadsheet/feeds"
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
	for _, wrong := range [][]string{{"forget", "1"}, {"forget", "x"}, {"forget"}, {"remember", "2"}} {
		if r := h.run(sites(wrong...)...); r.code != exitUsage || r.stderr == "" {
			t.Errorf("sites %v: %+v", wrong, r)
		}
	}
}
