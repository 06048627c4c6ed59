package fetch

import (
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// freshness says how long an answer stays fresh by its own header, and whether the header says so at all:
// max-age, else Expires minus Date, less the Age it already has (RFC 9111 §4.2).
func freshness(header http.Header, date time.Time) (lifetime time.Duration, says bool) {
	lifetime, says = cacheControl(header.Values("Cache-Control"))
	if !says {
		lifetime, says = expires(header.Values("Expires"), date)
	}
	if age, ok := deltaSeconds(header.Get("Age")); ok {
		lifetime -= age
	}
	return max(lifetime, 0), says
}

// cacheControl reads the directives that concern a private cache. Where they disagree the most restrictive
// holds (RFC 9111 §4.2.1); no-cache asks for validation each time, which a poll does anyway.
func cacheControl(values []string) (lifetime time.Duration, says bool) {
	lifetime = math.MaxInt64
	for directive := range strings.SplitSeq(strings.Join(values, ","), ",") {
		name, argument, _ := strings.Cut(directive, "=")
		switch strings.ToLower(strings.TrimSpace(name)) {
		case "no-cache", "no-store":
			lifetime, says = 0, true
		case "max-age":
			if age, ok := deltaSeconds(strings.Trim(strings.TrimSpace(argument), `"`)); ok {
				lifetime, says = min(lifetime, age), true
			}
		}
	}
	if !says {
		return 0, false
	}
	return lifetime, true
}

// expires measures by the server's clock. What is no date means "already expired" (RFC 9111 §5.3).
func expires(values []string, date time.Time) (lifetime time.Duration, says bool) {
	if len(values) == 0 {
		return 0, false
	}
	until, err := http.ParseTime(values[0])
	if err != nil {
		return 0, true
	}
	return max(until.Sub(date), 0), true
}

// retryAfter reads a Retry-After header: seconds, or a date by the server's clock (RFC 9110 §10.2.3).
// What is neither, or lies in the past, asks for nothing.
func retryAfter(value string, date time.Time) time.Duration {
	value = strings.TrimSpace(value)
	if wait, ok := deltaSeconds(value); ok {
		return wait
	}
	until, err := http.ParseTime(value)
	if err != nil {
		return 0
	}
	return max(until.Sub(date), 0)
}

// deltaSeconds reads a whole number of seconds, however large (RFC 9111 §1.2.2).
func deltaSeconds(value string) (time.Duration, bool) {
	if value == "" || strings.Trim(value, "0123456789") != "" {
		return 0, false
	}
	seconds, err := strconv.ParseInt(value, 10, 64)
	if err != nil || seconds > int64(math.MaxInt64/time.Second) {
		return math.MaxInt64, true
	}
	return time.Duration(seconds) * time.Second, true
}
