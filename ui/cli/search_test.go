package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestSnippetsShowWhatIsSearchedForAndNoValuesOfFields(t *testing.T) {
	h := newHome(t)
	filler := strings.Repeat("The shore is long and flat. ", 20)
	feed := filepath.Join(h.path, "shore.xml")
	if err := os.WriteFile(feed, []byte(`<rss version="2.0"><channel><title>Shore</title>
<item><title>Boats</title><link>https://shore.example/1</link><guid>1</guid><description>A train. `+filler+`At last the night train came. `+filler+
		`</description></item></channel></rss>`), 0o600); err != nil {
		t.Fatal(err)
	}
	h.writeConfig("feeds:\n  - file://" + feed + "\n")
	h.must("refresh")
	for _, search := range []string{"feed:shore night", `feed:shore "night train"`, "title:boats night is:unread"} {
		if out := h.must("search", search); !strings.Contains(out, "the night train came") {
			t.Errorf("%s:\n%s", search, out)
		}
	}
}
