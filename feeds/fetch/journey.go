package fetch

import (
	"context"
	"net/http"
	"net/url"
	"time"

	"golang.org/x/net/http/httpguts"
)

// maxHops is how many redirects are followed (RFC 9110 §15.4 leaves the number to the client).
const maxHops = 10

// journey is one request on its way through redirects.
type journey struct {
	request   Request
	address   *url.URL    // asked now; without user information
	private   http.Header // for the host of the first address only; nil once another was reached
	visited   map[string]bool
	permanent string // where the permanent redirects led so far
	temporary bool   // the permanent beginning of the chain has ended
	budget    time.Duration
}

// depart checks the request and prepares its first hop.
func (c *Client) depart(ctx context.Context, request Request) (*journey, error) {
	address, err := parseAddress(request.URL)
	if err != nil {
		return nil, err
	}
	private, err := c.privateHeaders(ctx, request, address)
	if err != nil {
		return nil, err
	}
	// A moved address would have lost the credentials that stand in this one, so it is not offered.
	temporary := address.User != nil
	address.User = nil
	if request.MaxBytes == 0 {
		request.MaxBytes = c.options.MaxBytes
	}
	return &journey{
		request:   request,
		address:   address,
		private:   private,
		visited:   map[string]bool{address.String(): true},
		temporary: temporary,
		budget:    request.wholeTimeout(c.options.WholeTimeout),
	}, nil
}

func (j *journey) host() string { return hostOf(j.address) }

func (j *journey) admit(host string) error {
	if j.request.Admit == nil {
		return nil
	}
	return j.request.Admit(host)
}

// httpRequest builds the request for the present hop. Validators go along to the end of a chain of redirects,
// for they came from there.
func (j *journey) httpRequest(ctx context.Context, userAgent string) *http.Request {
	request := (&http.Request{
		Method: http.MethodGet, URL: j.address, Host: j.address.Host,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: make(http.Header),
	}).WithContext(ctx)
	request.Header.Set("User-Agent", userAgent)
	request.Header.Set("Accept", "*/*")
	setVerbatim(request.Header, "Accept", j.request.Accept)
	for name, values := range j.private {
		request.Header[name] = values
	}
	setVerbatim(request.Header, "If-None-Match", j.request.ETag)
	setVerbatim(request.Header, "If-Modified-Since", j.request.LastModified)
	return request
}

// setVerbatim sends a value as it was received; one that HTTP could not carry is left out.
func setVerbatim(header http.Header, name, value string) {
	if value != "" && httpguts.ValidHeaderFieldValue(value) {
		header[name] = []string{value}
	}
}

// follow takes the next hop, or says why it must not be taken.
func (j *journey) follow(status int, location string) error {
	host := j.host()
	next, err := j.address.Parse(location)
	if err != nil || next.Scheme != "http" && next.Scheme != "https" || hostOf(next) == "" {
		return problem(Redirected, "%s redirects to something that is not a web address", host)
	}
	next.User, next.Fragment, next.RawFragment = nil, "", ""
	if j.visited[next.String()] {
		return problem(Redirected, "%s redirects in a circle", host)
	}
	if len(j.visited) > maxHops {
		return problem(Redirected, "%s redirects more than %d times", host, maxHops)
	}
	j.note(status, next)
	if hostOf(next) != host || isDowngrade(j.address, next) {
		j.private = nil
	}
	j.visited[next.String()] = true
	j.address = next
	return nil
}

// note extends the permanent beginning of the chain. A way from https to http is never taken for permanent:
// anybody on the line could have invented it later on.
func (j *journey) note(status int, next *url.URL) {
	permanent := status == http.StatusMovedPermanently || status == http.StatusPermanentRedirect
	if !permanent || isDowngrade(j.address, next) {
		j.temporary = true
	}
	if !j.temporary {
		j.permanent = next.String()
	}
}

func isDowngrade(from, to *url.URL) bool { return from.Scheme == "https" && to.Scheme == "http" }

func isRedirect(status int) bool {
	switch status {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther,
		http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return true
	}
	return false
}

func redirectTarget(answer *http.Response, host string) (string, error) {
	location := answer.Header.Get("Location")
	if location == "" {
		return "", problem(Redirected, "%s redirects without saying where to", host)
	}
	return location, nil
}
