package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const ruledFeed = `<rss version="2.0"><channel><title>Shore</title>
<item><title>Sponsored: boats</title><link>https://shore.example/1</link><guid>1</guid></item>
<item><title>Storm at sea</title><link>https://shore.example/2</link><guid>2</guid></item>
<item><title>Calm again</title><link>https://shore.example/3</link><guid>3</guid></item></channel></rss>`

func TestViewsAndRulesOnTheCommandLine(t *testing.T) {
	h := newHome(t)
	feed := filepath.Join(h.path, "shore.xml")
	if err := os.WriteFile(feed, []byte(ruledFeed), 0o600); err != nil {
		t.Fatal(err)
	}
	h.writeConfig("feeds:\n  - file://" + feed + "\nviews:\n  - name: Weather\n    query: storm or calm\nrules:\n" +
		"  - match: title:sponsored\n    do: mute\n  - match: title:storm\n    do: {tag: weather}\n")
	h.must("refresh")
	if out := h.must("list", "--json"); strings.Count(out, `"id"`) != 3 || !strings.Contains(out, `"tags":["weather"]`) {
		t.Errorf("list: %s", out)
	}
	if out := h.must("list", "--query", "-is:muted", "--tsv"); strings.Contains(out, "Sponsored") || strings.Count(out, "\n") != 2 {
		t.Errorf("without the muted: %s", out)
	}
	if out := h.must("list", "--tag", "weather", "--tsv"); !strings.Contains(out, "Storm") || strings.Count(out, "\n") != 1 {
		t.Errorf("by a rule's tag: %s", out)
	}
	if out := h.must("list", "--view", "Weather", "--query", "-title:calm", "--tsv"); !strings.Contains(out, "Storm") || strings.Count(out, "\n") != 1 {
		t.Errorf("a view: %s", out)
	}
	if out := h.must("why", "https://shore.example/1"); !strings.Contains(out, "Muted by the rule in line 7 of the config: title:sponsored.") {
		t.Errorf("why: %s", out)
	}
	if out := h.must("why", "https://shore.example/3"); !strings.Contains(out, "No rule matches") {
		t.Errorf("why: %s", out)
	}
	if r := h.run("list", "--view", "Wether"); r.code != exitUsage || !strings.Contains(r.stderr, "it has Weather") {
		t.Errorf("%+v", r)
	}
	h.writeConfig("feeds:\n  - file://" + feed + "\n")
	h.must("refresh", "--force")
	if out := h.must("why", "https://shore.example/1"); !strings.Contains(out, "No rule matches") {
		t.Errorf("after the rule went: %s", out)
	}
	if out := h.must("list", "--query", "is:muted", "--json"); out != "[]\n" {
		t.Errorf("after the rule went: %s", out)
	}
}
