package poll

import (
	"fmt"
	"net/http"
	"strings"
	"time"

	"broadsheet/feeds/ledger"
)

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
	{"Expires: -1: the usual interval", fixed("Expires", "-1"), all(gaps(0, 9*12, anHour, 2*anHour), sends(9, `"one"`, firstDate))},
	{"Expires in the past: the usual interval", fixed("Expires", "Thu, 01 Jan 1970 00:00:00 GMT"), gaps(0, 9*12, anHour, 2*anHour)},
	{"no-store: the usual interval", fixed("Cache-Control", "no-store, must-revalidate"), all(gaps(0, 9*12, anHour, 2*anHour), sends(9, `"one"`, firstDate))},
	{"s-maxage is not for readers", fixed("Cache-Control", "s-maxage=86400, max-age=0"), gaps(0, 9*12, anHour, 2*anHour)},
	{"max-age less the age it has", fixed("Cache-Control", "max-age=14400", "Age", "7200"), gaps(0, 60, 2*anHour, 3*anHour)},
	{"max-age goes before Expires", fixed("Cache-Control", "max-age=14400", "Expires", "0"), gaps(0, 30, 4*anHour, 6*anHour)},
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
	{"429 with a time that has passed", sequence(steady, retryAt(-anHour, 429), steady), firstGap(1, 2*anHour, 4*anHour)},
	{"429 with a negative number", sequence(steady, refuse(429, "Retry-After", "-3600"), steady), firstGap(1, 2*anHour, 4*anHour)},
	{"429 with a number beyond all bounds", sequence(steady, refuse(429, "Retry-After", "99999999999999999999999"), steady), firstGap(1, aDay, 50*anHour)},
	{"500 with seconds", sequence(steady, refuse(500, "Retry-After", "36000"), steady), firstGap(1, 10*anHour, 12*anHour)},
	{"403 with a date", sequence(steady, retryAt(10*anHour, 403), steady), firstGap(1, 10*anHour, 12*anHour)},
	{"206 is not the whole", sequence(steady, refuse(206, "ETag", `"part"`), steady), sends(2, `"one"`, firstDate)},
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
	{"303: the old address is asked", onward(303), gaps(0, 9*12, anHour, 2*anHour)},
	{"to a file", refuse(301, "Location", "file:///etc/hostname"), growing},
	{"to another protocol", refuse(302, "Location", "ftp://files.example/feed"), growing},
	{"to nowhere", refuse(301), growing},
	{"cookies are not kept", fixed("Set-Cookie", "id=1; Path=/; Max-Age=99999999"), gaps(0, 9*12, anHour, 2*anHour)},
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
