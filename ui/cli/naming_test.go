package cli

import (
	"strings"
	"testing"
)

func TestUnknownFeedsAndTagsAreNamedWithTheNearest(t *testing.T) {
	server := newsroom(t, 2)
	h := newHome(t)
	if r := h.run("list", "--feed", "coast"); r.code != exitUsage || !strings.Contains(r.stderr, "broadsheet add") {
		t.Errorf("without any feed: %+v", r)
	}
	h.writeConfig("feeds:\n  - url: " + server.URL + "/feed/north\n    name: North Post\n    tags: [coast, news]\n  - " + server.URL + "/feed/south\n" +
		"rules:\n  - match: title:sponsored\n    do: {tag: advert}\n")
	for round, polled := range []bool{false, true} {
		if polled {
			h.must("refresh")
		}
		for _, test := range []struct{ line, says string }{
			{"list --feed Nroth_Post", `did you mean "North Post"?`},
			{"list --feed /south", "did you mean \"" + server.URL + "/feed/south\"?"},
			{"list --feed elsewhere --json", "`broadsheet feeds` lists them"},
			{"list --tag caost", "did you mean \"coast\"?\nthere are advert, coast, news"},
			{"list --tag elsewhere --json", "there are advert, coast, news"},
			{"refresh --feed Nroth_Post", `did you mean "North Post"?`},
		} {
			if !polled && strings.HasPrefix(test.line, "refresh") {
				continue // it makes the store
			}
			r := h.run(strings.Fields(test.line)...)
			if r.code != exitUsage || r.stdout != "" || !strings.Contains(r.stderr, test.says) {
				t.Errorf("round %d, %s: %+v, want %q", round, test.line, r, test.says)
			}
		}
		for _, line := range []string{"list --json --tag ADVERT", "list --json --tag coast --since 1h --starred", "list --json --feed north_post --starred"} {
			arguments := strings.Fields(line)
			for i := range arguments {
				arguments[i] = strings.ReplaceAll(arguments[i], "_", " ")
			}
			if out := h.must(arguments...); out != "[]\n" {
				t.Errorf("round %d, %s printed %q, want an empty array", round, line, out)
			}
		}
	}
	if r := h.run("list", "--feed", strings.Replace(server.URL, "http", "HTTP", 1)+"/feed/south"); r.code != exitDone {
		t.Errorf("an address in another case: %+v", r)
	}
}

func TestFeedsAreListedBeforeTheFirstRefresh(t *testing.T) {
	h := newHome(t)
	h.writeConfig("feeds:\n  - url: https://example.org/feed\n    name: Coast\n    tags: [news]\n")
	if out := h.must("feeds"); !strings.Contains(out, "Coast") || !strings.Contains(out, "not asked yet") {
		t.Errorf("printed %q", out)
	}
	if out := h.must("feeds", "--json"); !strings.Contains(out, `"title":"Coast","tags":["news"],"unread":0,"total":0,"status":"never"`) {
		t.Errorf("printed %q", out)
	}
	if files := h.files(); len(files) != 1 {
		t.Errorf("listing left files behind: %v", files)
	}
}

func TestTwoFeedsOfOneNameAreNamedByTheirAddress(t *testing.T) {
	server := newsroom(t, 1)
	h := newHome(t)
	h.writeConfig("feeds:\n  - {url: " + server.URL + "/feed/a, name: Post}\n  - {url: " + server.URL + "/feed/b, name: Post}\n")
	h.must("refresh")
	if r := h.run("list", "--feed", "Post"); r.code != exitUsage || !strings.Contains(r.stderr, "2 feeds are called Post: name one by its address") {
		t.Errorf("%+v", r)
	}
}
