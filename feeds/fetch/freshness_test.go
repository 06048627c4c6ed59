package fetch

import (
	"math"
	"net/http"
	"testing"
	"time"
)

var serverTime = time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC)

func TestFreshness(t *testing.T) {
	tests := []struct {
		name   string
		header http.Header
		want   time.Duration
		says   bool
	}{
		{"nothing said", http.Header{}, 0, false},
		{"max-age", http.Header{"Cache-Control": {"public, max-age=7200"}}, 2 * time.Hour, true},
		{"odd spelling", http.Header{"Cache-Control": {` Public ,MAX-AGE = "7200" `}}, 2 * time.Hour, true},
		{"less its age", http.Header{"Cache-Control": {"max-age=7200"}, "Age": {"3600"}}, time.Hour, true},
		{"older than its max-age", http.Header{"Cache-Control": {"max-age=60"}, "Age": {"3600"}}, 0, true},
		{"the most restrictive", http.Header{"Cache-Control": {"max-age=7200", "max-age=60"}}, time.Minute, true},
		{"no-cache", http.Header{"Cache-Control": {"no-cache, max-age=7200"}}, 0, true},
		{"no-store", http.Header{"Cache-Control": {"no-store"}}, 0, true},
		{"no cache with a field", http.Header{"Cache-Control": {`no-cache="Set-Cookie"`}}, 0, true},
		{"only for shared caches", http.Header{"Cache-Control": {"s-maxage=7200"}}, 0, false},
		{"nonsense in max-age", http.Header{"Cache-Control": {"max-age=soon"}}, 0, false},
		{"negative", http.Header{"Cache-Control": {"max-age=-1"}}, 0, false},
		{"huge", http.Header{"Cache-Control": {"max-age=99999999999999999999"}}, math.MaxInt64, true},
		{"Expires", http.Header{"Expires": {"Sun, 22 Nov 2026 13:00:00 GMT"}}, 3 * time.Hour, true},
		{"Expires of old form", http.Header{"Expires": {"Sunday, 22-Nov-26 13:00:00 GMT"}}, 3 * time.Hour, true},
		{"Expires in the past", http.Header{"Expires": {"Thu, 19 Nov 1981 08:52:00 GMT"}}, 0, true},
		{"Expires: 0", http.Header{"Expires": {"0"}}, 0, true},
		{"max-age before Expires", http.Header{"Cache-Control": {"max-age=60"}, "Expires": {"Sun, 22 Nov 2026 13:00:00 GMT"}}, time.Minute, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, says := freshness(test.header, serverTime)
			if got != test.want || says != test.says {
				t.Errorf("%v, %t; want %v, %t", got, says, test.want, test.says)
			}
		})
	}
}

func TestRetryAfter(t *testing.T) {
	tests := map[string]time.Duration{
		"":                              0,
		"120":                           2 * time.Minute,
		" 120 ":                         2 * time.Minute,
		"0":                             0,
		"-5":                            0,
		"1.5":                           0,
		"soon":                          0,
		"99999999999999999999999":       math.MaxInt64,
		"Sun, 22 Nov 2026 10:05:00 GMT": 5 * time.Minute,
		"Sun Nov 22 10:05:00 2026":      5 * time.Minute,
		"Sun, 22 Nov 2026 09:00:00 GMT": 0,
	}
	for value, want := range tests {
		if got := retryAfter(value, serverTime); got != want {
			t.Errorf("retryAfter(%q) = %v, want %v", value, got, want)
		}
	}
}

func FuzzFreshness(f *testing.F) {
	f.Add("max-age=60, no-cache", "Sun, 22 Nov 2026 13:00:00 GMT", "7", int64(0))
	f.Add(`max-age="99999999999999999999"`, "0", "-1", int64(math.MaxInt32))
	f.Add("", "Sunday, 22-Nov-26 13:00:00 GMT", "", int64(-62135596800))
	f.Fuzz(func(t *testing.T, control, expires, age string, date int64) {
		header := http.Header{"Cache-Control": {control}, "Age": {age}}
		if expires != "" {
			header.Set("Expires", expires)
		}
		lifetime, says := freshness(header, time.Unix(date, 0))
		if lifetime < 0 || lifetime > 0 && !says {
			t.Errorf("fresh for %v, said %t", lifetime, says)
		}
	})
}

func FuzzRetryAfter(f *testing.F) {
	for _, seed := range []string{"120", "99999999999999999999", "Sun, 22 Nov 2026 10:05:00 GMT", "-1", "\x00"} {
		f.Add(seed, int64(1_795_000_000))
	}
	f.Fuzz(func(t *testing.T, value string, date int64) {
		if wait := retryAfter(value, time.Unix(date, 0)); wait < 0 {
			t.Errorf("retry after %v", wait)
		}
	})
}
