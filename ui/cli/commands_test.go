package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestEveryCommandHelpsWithAnExample(t *testing.T) {
	h := newHome(t)
	for _, c := range commands() {
		out := h.must(c.name, "--help")
		if !strings.Contains(out, "Example:\n  ") || !strings.Contains(out, "broadsheet "+c.name) {
			t.Errorf("%s --help shows no example:\n%s", c.name, out)
		}
		if again := h.must("help", c.name); again != out {
			t.Errorf("help %s differs from %s --help", c.name, c.name)
		}
	}
	if overview := h.must("help"); !strings.Contains(overview, "refresh") || h.must("--help") != overview {
		t.Errorf("the overview is not the same twice, or lacks commands:\n%s", overview)
	}
}

func TestWrongUseExitsWithTwoAndSaysWhatToDo(t *testing.T) {
	h := newHome(t)
	file := filepath.Join(t.TempDir(), "notes")
	if err := os.WriteFile(file, []byte("no list of feeds"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ line, says string }{
		{"lisst", `did you mean "list"`},
		{"lst", `did you mean "list"`},
		{"hepl", `did you mean "help"`},
		{"list --unraed", `did you mean "--unread"?`},
		{"help list show", "one command at a time"},
		{"list --query titel:ship", "did you mean title:?"},
		{"add exec:ls", "write it into the config yourself"},
		{"add https://a.example http://", "nothing was added"},
		{"add mailto:anna@example.org", "nothing was added"},
		{"add https://anna:secret@example.org/feed", "anna:xxxxx@example.org"},
		{"list --nonsense", "`broadsheet help list` lists the flags"},
		{"--nonsense", "`broadsheet help` lists the flags"},
		{"list --query is:nonsense", "is:unread"},
		{"search is:nonsense", "is:unread"},
		{"list --data " + file, "name a folder"},
		{"clean --batch pages.jsonl", "put < before pages.jsonl"},
		{"parse --batch feeds.jsonl", "put < before feeds.jsonl"},
		{"clean - --url page", "a whole address"},
		{"parse - --base-url ::", "a whole address"},
		{"list --json --tsv", "either --json or --tsv"},
		{"list --since yesterday", "24h or 7d"},
		{"list --limit -1", "from 0 up"},
		{"mark seen 1", "read, unread, star or unstar"},
		{"mark read", "usage: broadsheet mark"},
		{"show", "usage: broadsheet show"},
		{"show 1 --format pdf", "markdown"},
		{"show 999", "no such article"},
		{"mark read 999", "nothing was marked"},
		{"refresh", "no config file"},
		{"list --config nowhere.yaml", "no config file"},
		{"clean no-such-file.html", "no such file"},
		{"completion tcsh", "bash, zsh or fish"},
		{"config edit", "check or path"},
	} {
		r := h.run(strings.Fields(test.line)...)
		if r.code != exitUsage || !strings.Contains(r.stderr, test.says) {
			t.Errorf("%s: exit %d, said %q, want 2 and %q", test.line, r.code, r.stderr, test.says)
		}
	}
	if r := h.run("search", " "); r.code != exitUsage || !strings.Contains(r.stderr, "nothing to search for") {
		t.Errorf("a search for nothing: %+v", r)
	}
	if files := h.files(); len(files) > 0 {
		t.Errorf("wrong use left files behind: %v", files)
	}
}

func TestCommandsThatOnlyReadWriteNothing(t *testing.T) {
	h := newHome(t)
	for _, line := range []string{"list --json", "search ship --json", "feeds --json"} {
		if out := h.must(strings.Fields(line)...); out != "[]\n" {
			t.Errorf("%s printed %q, want an empty array", line, out)
		}
	}
	for _, line := range []string{"list", "list --tsv", "version", "config path", "completion bash", "help"} {
		h.must(strings.Fields(line)...)
	}
	if files := h.files(); len(files) > 0 {
		t.Errorf("reading left files behind: %v", files)
	}
}

func TestFirstStartWithoutTerminalPrintsTheWelcome(t *testing.T) {
	h := newHome(t)
	out := h.must()
	if strings.Count(out, "\n") < 4 || !strings.Contains(out, "Broadsheet") {
		t.Errorf("printed %q", out)
	}
	if files := h.files(); len(files) > 0 {
		t.Errorf("it left files behind: %v", files)
	}
}

func TestDemoWithoutTerminalTouchesNothing(t *testing.T) {
	h := newHome(t)
	if out := h.must("demo"); strings.Count(out, "\n") < 40 {
		t.Errorf("the demo printed only %d lines", strings.Count(out, "\n"))
	}
	if files := h.files(); len(files) > 0 {
		t.Errorf("it left files behind: %v", files)
	}
}

func TestNewsIsFetchedListedShownAndMarked(t *testing.T) {
	server := newsroom(t, 30)
	h := newHome(t)
	h.writeConfig("feeds:\n  - " + server.URL + "/feed/north\n  - url: " + server.URL + "/feed/south\n    tags: [coast]\n")
	h.must("refresh")

	all := listed(t, h, "list", "--json")
	if len(all) != 60 {
		t.Fatalf("%d articles, want 60", len(all))
	}
	if south := listed(t, h, "list", "--json", "--tag", "coast"); len(south) != 30 || south[0].Feed != "Gazette south" {
		t.Errorf("tag coast: %d articles of %q", len(south), south[0].Feed)
	}
	first := all[0]
	shown := h.must("show", first.ID, "--width", "60")
	if !strings.Contains(shown, "The harbour of") || !strings.Contains(shown, first.Title) {
		t.Errorf("show printed %q", shown)
	}
	h.must("mark", "read", first.ID)
	h.must("mark", "star", first.URL)
	if r := h.feed("\n"+all[1].ID+"\n\n"+all[1].ID+"\n"+all[2].URL+"\n", "mark", "read", "-"); r.code != exitDone {
		t.Fatalf("mark from a list: %+v", r)
	}
	if unread := listed(t, h, "list", "--json", "--unread"); len(unread) != 57 {
		t.Errorf("%d unread after three marks, want 57", len(unread))
	}
	if starred := listed(t, h, "list", "--json", "--starred"); len(starred) != 1 || !starred[0].Read || starred[0].ID != first.ID {
		t.Errorf("starred: %+v", starred)
	}
	r := h.run("mark", "read", all[3].ID, "no-such-thing")
	if r.code != exitUsage || !strings.Contains(r.stderr, "no-such-thing") {
		t.Errorf("an unknown article: %+v", r)
	}
	if unread := listed(t, h, "list", "--json", "--unread"); len(unread) != 57 {
		t.Errorf("a refused mark marked something: %d unread", len(unread))
	}
	if hits := listed(t, h, "search", "pilots", "--json", "--limit", "5"); len(hits) != 5 {
		t.Errorf("search found %d, want 5", len(hits))
	}
	if r := h.run("list", "--query", "is:nonsense"); r.code != exitUsage {
		t.Errorf("a broken query: %+v", r)
	}
}

func TestAddAndRemoveEditTheConfig(t *testing.T) {
	server := newsroom(t, 3)
	h := newHome(t)
	h.must("add", server.URL+"/feed/north", "--name", "North", "--tag", "coast")
	text := h.readConfig()
	if strings.Contains(text, "welcome") || !strings.Contains(text, server.URL+"/feed/north") {
		t.Errorf("a first add wrote\n%s", text)
	}
	h.must("refresh")
	if feeds := h.must("feeds", "--json"); !strings.Contains(feeds, `"title":"North"`) || !strings.Contains(feeds, `"unread":3`) {
		t.Errorf("feeds: %s", feeds)
	}
	if opml := h.must("export"); !strings.Contains(opml, `xmlUrl="`+server.URL+`/feed/north"`) {
		t.Errorf("export: %s", opml)
	}
	if r := h.run("remove", "North", "Nroth"); r.code != exitUsage || !strings.Contains(r.stderr, `did you mean "North"?`) || h.readConfig() != text {
		t.Errorf("removing one that is there and one that is not: %+v", r)
	}
	h.must("remove", "North", "north")
	if text := h.readConfig(); strings.Contains(text, "north") {
		t.Errorf("after remove:\n%s", text)
	}
	if left := listed(t, h, "list", "--json"); len(left) != 0 {
		t.Errorf("%d articles of a feed that left are still listed", len(left))
	}
	h.must("add", server.URL+"/feed/north")
	if back := listed(t, h, "list", "--json"); len(back) != 3 {
		t.Errorf("%d articles came back with the feed, want 3", len(back))
	}
}

func TestExportComesBackByImport(t *testing.T) {
	const feeds = "  - url: https://a.example/feed?x=1&y=2\n    name: \"R&D: <b>, \\\"Café\\\"\"\n    tags: [News/Europe, \"a, b\"]\n" +
		"  - url: file:///srv/c.xml\n    tags: [News]\n  - https://b.example/feed\n"
	h, other := newHome(t), newHome(t)
	h.writeConfig("feeds:\n" + feeds + "  - url: exec:~/bin/my-feed --token 12\n    name: Mine\n")
	r := h.run("export")
	if r.code != exitDone || strings.Contains(r.stdout, "token") || !strings.Contains(r.stderr, "Mine is left out") {
		t.Fatalf("%+v", r)
	}
	if out := other.feedMust(r.stdout, "import", "-"); out != "3 feeds added, 0 there already\n" {
		t.Errorf("printed %q", out)
	}
	if text := other.readConfig(); !strings.HasSuffix(text, "feeds:\n"+feeds) {
		t.Errorf("the config is now\n%s", text)
	}
	if out := other.feedMust(r.stdout, "import", "-"); out != "0 feeds added, 3 there already\n" {
		t.Errorf("printed %q", out)
	}
}

func TestImportSubscribesWithFoldersAsTags(t *testing.T) {
	h := newHome(t)
	file := filepath.Join(h.path, "subscriptions.opml")
	opml := `<opml version="2.0"><body><outline text="Sea"><outline type="rss" text="North" xmlUrl="https://north.example/feed"/></outline></body></opml>`
	if err := os.WriteFile(file, []byte(opml), 0o600); err != nil {
		t.Fatal(err)
	}
	if out := h.must("import", file); !strings.Contains(out, "1 feed added") {
		t.Errorf("import said %q", out)
	}
	if text := h.readConfig(); !strings.Contains(text, "https://north.example/feed") || !strings.Contains(text, "Sea") {
		t.Errorf("config:\n%s", text)
	}
	if out := h.must("import", file); !strings.Contains(out, "0 feeds added, 1 there already") {
		t.Errorf("import again said %q", out)
	}
	notes := filepath.Join(h.path, "notes")
	if err := os.WriteFile(notes, []byte("no list of feeds"), 0o600); err != nil {
		t.Fatal(err)
	}
	if r := h.run("import", notes); r.code != exitFailed || !strings.Contains(r.stderr, "notes: this is no list of feeds: OPML") {
		t.Errorf("import of another file: %+v", r)
	}
	r := h.feed("https://east.example/feed news \"~East\"\nexec:~/bin/mine \"~Mine\"\nhttps://lock:ed@south.example/\n", "import", "-")
	if r.code != exitFailed || r.stdout != "1 feed added, 0 there already\n" || strings.Contains(r.stderr, "ed@") ||
		!strings.Contains(r.stderr, "standard input:2: Mine: this would run a command") || !strings.Contains(r.stderr, "standard input:3: left out: a password") {
		t.Errorf("newsboat's urls: %+v", r)
	}
	if text := h.readConfig(); !strings.Contains(text, "  - url: https://east.example/feed\n    name: East\n    tags: [news]\n") {
		t.Errorf("after newsboat's urls:\n%s", text)
	}
}

func TestBrokenConfigIsExplainedByEveryCommand(t *testing.T) {
	h := newHome(t)
	h.writeConfig("feeds:\n  - url: https://north.example/feed\n    every: 30x\n")
	for _, line := range []string{"list", "refresh", "config check", "add https://south.example/feed", "feeds"} {
		r := h.run(strings.Fields(line)...)
		if r.code != exitUsage || !strings.Contains(r.stderr, "config.yaml:3:12") || !strings.Contains(r.stderr, "30m") {
			t.Errorf("%s: exit %d, said\n%s", line, r.code, r.stderr)
		}
	}
}

func (h *home) readConfig() string {
	h.t.Helper()
	data, err := os.ReadFile(h.configPath())
	if err != nil {
		h.t.Fatal(err)
	}
	return string(data)
}

func listed(t *testing.T, h *home, arguments ...string) []articleRecord {
	t.Helper()
	out := h.must(arguments...)
	if strings.Count(out, "\n") != 1 {
		t.Errorf("%v printed %d lines, want one", arguments, strings.Count(out, "\n"))
	}
	var all []articleRecord
	if err := json.Unmarshal([]byte(out), &all); err != nil {
		t.Fatalf("%v: %v", arguments, err)
	}
	return all
}
