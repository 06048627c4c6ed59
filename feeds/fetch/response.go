package fetch

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// Response is a complete answer.
type Response struct {
	Status       int
	NotModified  bool   // 304: what was fetched before is still right
	Body         []byte // decoded and complete; nil unless the status is 2xx
	ContentType  string
	ETag         string // as received, or ""
	LastModified string // as received, or ""
	URL          string // the address that answered
	Permanent    string // where the permanent redirects at the beginning of the chain lead; "" if there were none
	Date         time.Time
	RetryAfter   time.Duration // 0 if the answer does not ask for a pause
	FreshFor     time.Duration // how long the answer stays fresh, as its server says
	SaysFresh    bool          // it says so at all; FreshFor may then be 0
	release      func()        // gives back the room of the body; nil if it took none
}

// Problem says in one sentence what is wrong with the answer's status, or "" if nothing is.
func (r Response) Problem() string {
	if r.Status >= 200 && r.Status <= 299 || r.NotModified {
		return ""
	}
	return describeStatus(r.Status, Host(r.URL))
}

// statusTexts say the statuses that people meet in their own words; others are named by their number.
var statusTexts = map[int]string{
	http.StatusUnauthorized:        "%s wants a user name and a password, or refused these (401)",
	http.StatusPaymentRequired:     "%s wants to be paid for this (402)",
	http.StatusForbidden:           "%s refuses access (403)",
	http.StatusNotFound:            "%s has nothing at this address (404)",
	http.StatusNotAcceptable:       "%s has no form of this that can be read here (406)",
	http.StatusGone:                "%s says that this is gone for good (410)",
	http.StatusTooManyRequests:     "%s was asked too often (429)",
	http.StatusInternalServerError: "%s has an error of its own (500)",
	http.StatusBadGateway:          "%s cannot reach its own back end (502)",
	http.StatusServiceUnavailable:  "%s is overloaded or being repaired (503)",
	http.StatusGatewayTimeout:      "%s got no answer from its own back end (504)",
}

func describeStatus(status int, host string) string {
	if text, ok := statusTexts[status]; ok {
		return fmt.Sprintf(text, host)
	}
	if name := http.StatusText(status); name != "" {
		return fmt.Sprintf("%s answered %d (%s)", host, status, strings.ToLower(name))
	}
	return fmt.Sprintf("%s answered with the unknown status %d", host, status)
}

// receive reads an answer to its end. Bodies of errors are of no use and only emptied, so that the connection can be kept.
func (c *Client) receive(answer *http.Response, journey *journey, watch *watch) (Response, error) {
	response := c.describe(answer, journey)
	if response.Status < 200 || response.Status > 299 {
		drain(answer.Body, watch)
		return response, nil
	}
	if err := checkEncoding(answer.Header.Get("Content-Encoding"), journey.host()); err != nil {
		return Response{}, err
	}
	if err := checkType(response.ContentType, journey.request.Types); err != nil {
		return Response{}, err
	}
	if journey.request.Into != nil {
		return response, pour(answer, response, journey.request, watch)
	}
	reading := reading{limit: journey.request.MaxBytes, announced: answer.ContentLength, room: journey.request.Room, watch: watch}
	var err error
	response.Body, err = reading.read(answer.Body)
	response.release = reading.release
	if err != nil {
		response.Release()
	}
	return response, err
}

// describe reads the answer's header.
func (c *Client) describe(answer *http.Response, journey *journey) Response {
	date, err := http.ParseTime(answer.Header.Get("Date"))
	if err != nil {
		date = c.options.Clock()
	}
	freshFor, saysFresh := freshness(answer.Header, date)
	return Response{
		Status:       answer.StatusCode,
		NotModified:  answer.StatusCode == http.StatusNotModified,
		ContentType:  answer.Header.Get("Content-Type"),
		ETag:         answer.Header.Get("Etag"),
		LastModified: answer.Header.Get("Last-Modified"),
		URL:          journey.address.String(),
		Permanent:    journey.permanent,
		Date:         date,
		RetryAfter:   retryAfter(answer.Header.Get("Retry-After"), date),
		FreshFor:     freshFor,
		SaysFresh:    saysFresh,
	}
}

// checkEncoding refuses codings that were not asked for; gzip was decoded before.
func checkEncoding(coding, host string) error {
	if coding == "" || strings.EqualFold(coding, "identity") {
		return nil
	}
	return problem(Unreadable, "%s sent a compressed answer in a form that was not asked for", host)
}

// checkType refuses bodies of a kind that is not wanted before they are read.
func checkType(contentType string, wanted []string) error {
	mediaType, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(contentType)), ";")
	if mediaType == "" || len(wanted) == 0 {
		return nil
	}
	for _, beginning := range wanted {
		if strings.HasPrefix(mediaType, beginning) {
			return nil
		}
	}
	sought := "a page of text"
	if strings.HasPrefix(wanted[0], "image/") {
		sought = "a picture"
	}
	return problem(Unreadable, "the address leads to %s, not to %s", describeType(mediaType), sought)
}

// describeType names the kind of a file without quoting what the server wrote.
func describeType(mediaType string) string {
	switch {
	case strings.HasPrefix(mediaType, "audio/"):
		return "a sound file"
	case strings.HasPrefix(mediaType, "video/"):
		return "a video"
	case strings.HasPrefix(mediaType, "image/"):
		return "a picture"
	case strings.HasPrefix(mediaType, "application/pdf"):
		return "a PDF"
	case strings.HasPrefix(mediaType, "text/html"):
		return "a web page"
	default:
		return "a file"
	}
}

// maxDrain is how much of an unwanted body is read to keep its connection; a longer one closes it.
const maxDrain = 64 << 10

func drain(body io.Reader, watch *watch) {
	_, _ = io.CopyN(io.Discard, watch.reader(body), maxDrain)
}
