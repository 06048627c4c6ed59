package poll

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

// publication is a feed that watches the manners of its reader for nine days. Its name says which rule it watches.
type publication struct {
	name   string
	answer answer
	judge  func(visits []visit) error
}

const (
	firstDate = "Fri, 20 Nov 2026 08:00:00 GMT"
	oddDate   = "20 Nov 2026 8:00 UTC" // no reader may put it into better form
	half      = "feed Half\nitem 1 One\nbreak"
	anHour    = time.Hour
	aDay      = 24 * time.Hour
)

func TestMannersOverNineDays(t *testing.T) {
	publications := mannersOf(validatorRules, scheduleRules, errorRules, redirectRules)
	var urls []string
	byHost := make(map[string]publication)
	for i, publication := range publications {
		host := fmt.Sprintf("rule%d.example", i)
		byHost[host] = publication
		urls = append(urls, "http://"+host+"/feed?id=%C3%A9&&x")
	}
	w := newWorld(t, func(w http.ResponseWriter, r *http.Request, n int) { byHost[r.Host].answer(w, r, n) }, urls...)
	for range 9 * 24 * 2 {
		w.restart()
		w.refresh(Request{})
		w.advance(30 * time.Minute)
	}
	for host, publication := range byHost {
		visits := w.seen(host + "/feed")
		if err := publication.judge(visits); err != nil {
			t.Errorf("%s: %v\n%s", publication.name, err, describe(visits))
		}
		if err := hygiene(visits); err != nil {
			t.Errorf("%s: %v", publication.name, err)
		}
	}
	for place := range w.visits {
		if host, path, _ := strings.Cut(place, "/"); path != "feed" && !strings.HasPrefix(path, "to/") {
			t.Errorf("%s was asked for /%s, which nobody named", host, path)
		}
	}
	if w.conns > 3*len(publications) {
		t.Errorf("%d connections", w.conns)
	}
}

func mannersOf(lists ...[]publication) []publication {
	var all []publication
	for _, list := range lists {
		all = append(all, list...)
	}
	return all
}

// hygiene holds for every request.
func hygiene(visits []visit) error {
	for i, visit := range visits {
		switch {
		case visit.method != http.MethodGet:
			return fmt.Errorf("request %d was a %s", i, visit.method)
		case visit.query != "id=%C3%A9&&x":
			return fmt.Errorf("request %d asked for ?%s", i, visit.query)
		case visit.header.Get("Cookie") != "" || visit.header.Get("Referer") != "":
			return fmt.Errorf("request %d carried %v", i, visit.header)
		case !strings.HasPrefix(visit.header.Get("User-Agent"), "Broadsheet/"):
			return fmt.Errorf("request %d came from %q", i, visit.header.Get("User-Agent"))
		case visit.header.Get("Accept-Encoding") != "gzip":
			return fmt.Errorf("request %d did not offer gzip", i)
		}
	}
	return nil
}

func describe(visits []visit) string {
	var text strings.Builder
	for i, visit := range visits {
		if i == 12 {
			fmt.Fprintf(&text, "… %d in all\n", len(visits))
			break
		}
		fmt.Fprintf(&text, "%s %d If-None-Match %q If-Modified-Since %q\n", visit.at.Format("Mon 15:04"), visit.status,
			visit.header.Get("If-None-Match"), visit.header.Get("If-Modified-Since"))
	}
	return text.String()
}

// gaps demands a number of visits and bounds for the time between two of them, from the given visit on.
func gaps(from, visits int, least, most time.Duration) func([]visit) error {
	return func(seen []visit) error {
		if len(seen) < visits {
			return fmt.Errorf("only %d visits, want %d", len(seen), visits)
		}
		for i := from + 1; i < len(seen); i++ {
			if gap := seen[i].at.Sub(seen[i-1].at); gap < least || gap > most {
				return fmt.Errorf("%v between visits %d and %d, want %v to %v", gap, i-1, i, least, most)
			}
		}
		return nil
	}
}

// sends demands the validators of the n-th visit.
func sends(n int, etag, date string) func([]visit) error {
	return func(seen []visit) error {
		if len(seen) <= n {
			return fmt.Errorf("only %d visits", len(seen))
		}
		gotTag, gotDate := seen[n].header.Get("If-None-Match"), seen[n].header.Get("If-Modified-Since")
		if gotTag != etag || gotDate != date {
			return fmt.Errorf("visit %d sent %q and %q, want %q and %q", n, gotTag, gotDate, etag, date)
		}
		return nil
	}
}

func all(judges ...func([]visit) error) func([]visit) error {
	return func(seen []visit) error {
		for _, judge := range judges {
			if err := judge(seen); err != nil {
				return err
			}
		}
		return nil
	}
}

// fixed answers every request with the same header fields, status 200 and validators that match.
func fixed(fields ...string) answer {
	return func(w http.ResponseWriter, r *http.Request, n int) {
		setFields(w, fields)
		steady(w, r, n)
	}
}

func setFields(w http.ResponseWriter, fields []string) {
	for i := 0; i < len(fields); i += 2 {
		w.Header().Set(fields[i], fields[i+1])
	}
}

// refuse answers with a status and header fields each time.
func refuse(status int, fields ...string) answer {
	return func(w http.ResponseWriter, _ *http.Request, _ int) {
		setFields(w, fields)
		w.WriteHeader(status)
	}
}

// sequence answers the n-th visit with the n-th answer, and every later one with the last.
func sequence(answers ...answer) answer {
	return func(w http.ResponseWriter, r *http.Request, n int) { answers[min(n, len(answers)-1)](w, r, n) }
}

// full always sends the document, with the given validators.
func full(etag, date string) answer {
	return func(w http.ResponseWriter, r *http.Request, _ int) {
		setValidators(w, etag, date)
		w.WriteHeader(http.StatusOK)
		fmt.Fprint(w, feedOf("Feed of "+r.Host, 3))
	}
}

func text(body string) answer {
	return func(w http.ResponseWriter, _ *http.Request, _ int) {
		setValidators(w, `"other"`, "Sat, 21 Nov 2026 08:00:00 GMT")
		w.WriteHeader(http.StatusOK)
		_, _ = io.WriteString(w, body)
	}
}

// cutOff announces more than it sends.
func cutOff(w http.ResponseWriter, _ *http.Request, _ int) {
	setValidators(w, `"other"`, "Sat, 21 Nov 2026 08:00:00 GMT")
	w.Header().Set("Content-Length", "500")
	w.WriteHeader(http.StatusOK)
	_, _ = io.WriteString(w, "feed Cut off\nitem 1 One\n")
}

func bare304(w http.ResponseWriter, _ *http.Request, _ int) { w.WriteHeader(http.StatusNotModified) }

func new304(w http.ResponseWriter, _ *http.Request, _ int) {
	w.Header().Set("ETag", `"two"`)
	w.WriteHeader(http.StatusNotModified)
}
