package poll

import (
	"net/http"
	"os"
	"path/filepath"
	"testing"

	"broadsheet/feeds/ledger"
)

func TestAFileIsPolledWithoutTheNetwork(t *testing.T) {
	path := filepath.Join(t.TempDir(), "feed")
	if err := os.WriteFile(path, []byte(feedOf("Mine", 3)), 0o600); err != nil {
		t.Fatal(err)
	}
	w := newWorld(t, func(w http.ResponseWriter, _ *http.Request, _ int) {}, "file://"+path, "http://a.unknown/", "http://b.unknown/")
	summary := w.refresh(Request{})
	if summary.New != 3 || !summary.Offline {
		t.Errorf("%+v; want 3 new, and offline all the same", summary)
	}
	if got := w.book.record(0); got.Why != "every 1 h" || got.Status != ledger.StatusNew {
		t.Errorf("%+v", got)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	w.refresh(Request{Force: true})
	if got := w.book.record(0); got.Status != ledger.StatusFailed || got.Problem != "the file is not there" {
		t.Errorf("%s: %s", got.Status, got.Problem)
	}
}
