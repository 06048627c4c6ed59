package cli

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestCleanReadsAllPartsOfAnArticle(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		number := max(1, len(r.URL.Query().Get("page"))*2)
		if r.URL.Path == "/broken" && number > 1 {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		fmt.Fprintf(w, "<!doctype html><article><h1>The last boat</h1>%s</article>", strings.ReplaceAll(dock, "The dock", fmt.Sprintf("In part %d, the dock", number)))
		fmt.Fprint(w, `<div class="pagination"><a href="?page=2">2</a></div>`)
	}))
	t.Cleanup(server.Close)
	h := newHome(t)
	r := h.run("clean", server.URL+"/ferry")
	if r.code != exitDone || !strings.Contains(r.stdout, "In part 1") || !strings.Contains(r.stdout, "In part 2") || strings.Count(r.stdout, "The harbour master") != 1 {
		t.Errorf("exit %d: %s%s", r.code, r.stdout, r.stderr)
	}
	r = h.run("clean", server.URL+"/broken")
	if r.code != exitFailed || !strings.Contains(r.stdout, "In part 1") || !strings.Contains(r.stderr, "(500)") {
		t.Errorf("a part is broken: exit %d: %s%s", r.code, r.stdout, r.stderr)
	}
}
