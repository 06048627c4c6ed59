package poll

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds/ledger"
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
	if w.conns > 60 {
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

var validatorRules = []publication{
	{"both validators come back", steady, all(sends(0, "", ""), sends(1, `"one"`, firstDate), sends(9, `"one"`, firstDate))},
	{"odd ones come back byte for byte", full(`W/"odd`, oddDate), all(sends(1, `W/"odd`, oddDate), sends(5, `W/"odd`, oddDate))},
	{"only a date", full("", firstDate), sends(3, "", firstDate)},
	{"new validators of an unchanged body are kept", func(w http.ResponseWriter, r *http.Request, n int) {
		full(fmt.Sprintf(`"%d"`, n), firstDate)(w, r, n)
	}, all(sends(1, `"0"`, firstDate), sends(2, `"1"`, firstDate), sends(9, `"8"`, firstDate))},
	{"a new tag of a 304 is kept", sequence(full(`"one"`, firstDate), new304), all(sends(1, `"one"`, firstDate), sends(2, `"two"`, firstDate))},
	{"a bare 304 takes nothing away", sequence(full(`"one"`, firstDate), bare304), sends(4, `"one"`, firstDate)},
	{"validators no longer sent are forgotten", sequence(full(`"one"`, firstDate), full("", firstDate), full("", "")), all(
		sends(1, `"one"`, firstDate), sends(2, "", firstDate), sends(3, "", ""))},
	{"they survive an error", sequence(full(`"one"`, firstDate), refuse(500, "ETag", `"error"`), steady), sends(2, `"one"`, firstDate)},
	{"they survive a log-in page", sequence(full(`"one"`, firstDate), text("<html>Log in</html>"), steady), sends(2, `"one"`, firstDate)},
	{"they survive an empty answer", sequence(full(`"one"`, firstDate), text(""), steady), sends(2, `"one"`, firstDate)},
	{"they survive a broken answer", sequence(full(`"one"`, firstDate), cutOff, steady), sends(2, `"one"`, firstDate)},
	{"they survive a document that breaks off", sequence(full(`"one"`, firstDate), text(half), steady), sends(2, `"one"`, firstDate)},
	{"none are taken from a document that breaks off", sequence(text(half), steady), sends(1, "", "")},
	{"a tag of Apache's comes back with its suffix", full(`"5f3a-gzip"`, firstDate), all(sends(1, `"5f3a-gzip"`, firstDate), sends(9, `"5f3a-gzip"`, firstDate))},
	{"a weak tag with a suffix", full(`W/"5f3a;br"`, ""), sends(9, `W/"5f3a;br"`, "")},
	{"a tag that is none by the book", full("no quotes \xe9\xff", ""), sends(2, "no quotes \xe9\xff", "")},
	{"none are taken from a page", sequence(text("<html>"), steady), sends(1, "", "")},
	{"none are taken from a broken answer", sequence(cutOff, steady), sends(1, "", "")},
	{"a 304 that nobody asked for is no answer", sequence(bare304, steady), sends(1, "", "")},
}

var scheduleRules = []publication{
	{"no hint: the usual interval", steady, gaps(0, 9*12, anHour, 2*anHour)},
	{"max-age", fixed("Cache-Control", "max-age=14400"), gaps(0, 30, 4*anHour, 6*anHour)},
	{"max-age of a 304", sequence(full(`"one"`, firstDate), fixed("Cache-Control", "max-age=14400")), gaps(1, 30, 4*anHour, 6*anHour)},
	{"a 304 without max-age leaves it", sequence(func(w http.ResponseWriter, r *http.Request, n int) {
		w.Header().Set("Cache-Control", "max-age=14400")
		full(`"one"`, firstDate)(w, r, n)
	}, bare304), gaps(0, 30, 4*anHour, 6*anHour)},
	{"Expires by the server's clock", func(w http.ResponseWriter, r *http.Request, n int) {
		date, _ := http.ParseTime(w.Header().Get("Date"))
		date = date.AddDate(-3, 0, 0)
		w.Header().Set("Date", date.Format(http.TimeFormat))
		w.Header().Set("Expires", date.Add(5*anHour).Format(http.TimeFormat))
		steady(w, r, n)
	}, gaps(0, 25, 5*anHour, 7*anHour)},
	{"no-cache: the usual interval", fixed("Cache-Control", "no-cache"), gaps(0, 9*12, anHour, 2*anHour)},
	{"Expires: 0: the usual interval", fixed("Expires", "0"), gaps(0, 9*12, anHour, 2*anHour)},
	{"a year of max-age is held to a day", fixed("Cache-Control", "max-age=31536000"), gaps(0, 7, aDay, 29*anHour)},
	{"nothing to ask by: a few times a day", full("", ""), gaps(0, 25, 6*anHour, 8*anHour)},
	{"ttl", documentWith("ttl 240"), gaps(0, 30, 4*anHour, 6*anHour)},
	{"update period", documentWith("period 12"), gaps(0, 15, 12*anHour, 15*anHour)},
	{"a nonsensical hint does no harm", documentWith("ttl -5"), gaps(0, 9*12, anHour, 2*anHour)},
	{"skip hours", documentWith(hours(0, 6)), func(seen []visit) error {
		return noneAt(seen, func(at time.Time) bool { return at.Hour() < 6 })
	}},
	{"skip days", documentWith("skip-day 0"), func(seen []visit) error {
		return noneAt(seen, func(at time.Time) bool { return at.Weekday() == time.Sunday })
	}},
	{"all hours skipped is a mistake", documentWith(hours(0, 24)), gaps(0, 9*12, anHour, 2*anHour)},
}

// documentWith serves a feed that carries hints about when to ask for it.
func documentWith(hint string) answer {
	return func(w http.ResponseWriter, r *http.Request, _ int) {
		conditional(w, r, `"one"`, firstDate, feedOf("Feed of "+r.Host, 3)+hint+"\n")
	}
}

func hours(from, until int) string {
	var lines []string
	for hour := from; hour < until; hour++ {
		lines = append(lines, fmt.Sprintf("skip-hour %d", hour))
	}
	return strings.Join(lines, "\n")
}

func noneAt(seen []visit, skipped func(time.Time) bool) error {
	if len(seen) < 50 {
		return fmt.Errorf("only %d visits", len(seen))
	}
	for i, visit := range seen {
		if skipped(visit.at.UTC()) {
			return fmt.Errorf("visit %d at %s", i, visit.at.Format("Mon 15:04"))
		}
	}
	return nil
}

var errorRules = []publication{
	{"429 with seconds", sequence(steady, refuse(429, "Retry-After", "36000"), steady), firstGap(1, 10*anHour, 12*anHour)},
	{"429 with a date", sequence(steady, retryAt(10*anHour, 429), steady), firstGap(1, 10*anHour, 12*anHour)},
	{"503 with seconds", sequence(steady, refuse(503, "Retry-After", "36000"), steady), firstGap(1, 10*anHour, 12*anHour)},
	{"503 with a date", sequence(steady, retryAt(10*anHour, 503), steady), firstGap(1, 10*anHour, 12*anHour)},
	{"429 without a word", sequence(steady, refuse(429), steady), firstGap(1, 2*anHour, 4*anHour)},
	{"429 with nonsense", sequence(steady, refuse(429, "Retry-After", "later"), steady), firstGap(1, 2*anHour, 4*anHour)},
	{"a year of Retry-After is held to two days", sequence(steady, refuse(429, "Retry-After", "31536000"), steady), firstGap(1, aDay, 50*anHour)},
	{"500: gaps grow", refuse(500), growing},
	{"404: gaps grow", refuse(404), growing},
	{"403: gaps grow", refuse(403), growing},
	{"a page in place of the feed: gaps grow", text("<html>"), growing},
	{"after an error all is as before", sequence(steady, refuse(500), steady), all(gaps(2, 9*10, anHour, 2*anHour), sends(3, `"one"`, firstDate))},
	{"410: once more after a week", refuse(410), all(gaps(0, 2, 7*aDay, 9*aDay), func(seen []visit) error {
		if len(seen) > 2 {
			return fmt.Errorf("%d visits", len(seen))
		}
		return nil
	})},
	{"never an immediate retry", refuse(502), gaps(0, 5, anHour, 60*anHour)},
}

func firstGap(from int, least, most time.Duration) func([]visit) error {
	return func(seen []visit) error {
		if len(seen) < from+2 {
			return fmt.Errorf("only %d visits", len(seen))
		}
		return gaps(0, 2, least, most)(seen[from : from+2])
	}
}

func retryAt(wait time.Duration, status int) answer {
	return func(w http.ResponseWriter, _ *http.Request, _ int) {
		date, _ := http.ParseTime(w.Header().Get("Date"))
		date = date.AddDate(0, -1, 0) // a server whose clock is wrong
		w.Header().Set("Date", date.Format(http.TimeFormat))
		w.Header().Set("Retry-After", date.Add(wait).Format(http.TimeFormat))
		w.WriteHeader(status)
	}
}

func growing(seen []visit) error {
	if len(seen) < 6 || len(seen) > 12 {
		return fmt.Errorf("%d visits in nine days, want 6 to 12", len(seen))
	}
	for i := 2; i < 6; i++ {
		if gap, before := seen[i].at.Sub(seen[i-1].at), seen[i-1].at.Sub(seen[i-2].at); gap <= before {
			return fmt.Errorf("%v after %v", gap, before)
		}
	}
	return nil
}

var redirectRules = []publication{
	{"301: the new address is asked in the end", onward(301), moved},
	{"308: the new address is asked in the end", onward(308), moved},
	{"302: the old address is asked", onward(302), gaps(0, 9*12, anHour, 2*anHour)},
	{"307: the old address is asked", onward(307), gaps(0, 9*12, anHour, 2*anHour)},
	{"301 to something else: the old address is asked", refuse(301, "Location", "/to/page?id=%C3%A9&&x"), growing},
	{"a circle", refuse(302, "Location", "?id=%C3%A9&&x"), growing},
}

// onward redirects to a feed; the target answers under the same handler.
func onward(status int) answer {
	return func(w http.ResponseWriter, r *http.Request, n int) {
		if strings.HasPrefix(r.URL.Path, "/to/") {
			steady(w, r, n)
			return
		}
		w.Header().Set("Location", "/to/feed?id=%C3%A9&&x")
		w.WriteHeader(status)
	}
}

func moved(seen []visit) error {
	if len(seen) != ledger.MovedForGood {
		return fmt.Errorf("the old address was asked %d times, want %d", len(seen), ledger.MovedForGood)
	}
	return nil
}
