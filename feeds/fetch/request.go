package fetch

import (
	"context"
	"net/http"
	"net/textproto"
	"net/url"
	"strings"

	"golang.org/x/net/http/httpguts"
	"golang.org/x/net/idna"

	"broadsheet/feeds"
)

// What the Accept header says for the two kinds of document that are asked for.
const (
	AcceptFeed = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, " +
		"application/json;q=0.9, text/xml;q=0.9, */*;q=0.5"
	AcceptPage = "text/html, application/xhtml+xml, */*;q=0.5"
)

// Request says what to ask for, and with what.
type Request struct {
	URL          string
	ETag         string            // sent back byte for byte as If-None-Match; "" sends none
	LastModified string            // sent back byte for byte as If-Modified-Since; "" sends none
	Headers      map[string]string // the user's own; another host never sees them
	User         feeds.Secret      // for basic authentication; another host never sees it
	Password     feeds.Secret
	Accept       string   // the Accept header; "" is */*
	MaxBytes     int64    // of the decoded body; 0 is the client's limit
	Room         *Room    // shared by requests whose bodies are held at the same time; nil is no common bound
	Types        []string // beginnings of the media types whose bodies are wanted; none is all
	Into         Sink     // takes the body as it comes, in place of Response.Body; nil keeps it in memory

	// Admit, if given, is asked before each hop of the request; an error ends the request with that error.
	Admit func(host string) error
}

// reserved are headers that are not the user's to set: the first group is net/http's business,
// the second is the conditional request's.
var reserved = map[string]bool{
	"Accept-Encoding": true, "Connection": true, "Content-Length": true, "Expect": true, "Host": true, "Range": true,
	"Te": true, "Trailer": true, "Transfer-Encoding": true, "Upgrade": true,

	"If-Match": true, "If-Modified-Since": true, "If-None-Match": true, "If-Range": true, "If-Unmodified-Since": true,
}

// Host returns the host of an address as requests are counted by: in lower case and ASCII, with its port unless that is the
// usual one. It returns "" if the address has none.
func Host(rawURL string) string {
	address, err := url.Parse(rawURL)
	if err != nil {
		return ""
	}
	return hostOf(address)
}

func hostOf(address *url.URL) string {
	name := strings.ToLower(address.Hostname())
	if ascii, err := idna.Lookup.ToASCII(name); err == nil {
		name = ascii
	} else if !isPlainASCII(name) {
		return ""
	}
	if strings.Contains(name, ":") {
		name = "[" + name + "]"
	}
	port := address.Port()
	if port == "" || port == "80" && address.Scheme == "http" || port == "443" && address.Scheme == "https" {
		return name
	}
	return name + ":" + port
}

func isPlainASCII(name string) bool {
	return !strings.ContainsFunc(name, func(r rune) bool { return r <= ' ' || r > '~' })
}

// parseAddress accepts absolute http and https addresses only.
func parseAddress(raw string) (*url.URL, error) {
	address, err := url.Parse(strings.TrimSpace(raw))
	if err != nil {
		return nil, problem(Unusable, "this is not a web address")
	}
	if address.Scheme != "http" && address.Scheme != "https" {
		return nil, problem(Unusable, "only http and https addresses can be fetched")
	}
	if hostOf(address) == "" {
		return nil, problem(Unusable, "the address names no host")
	}
	address.Fragment, address.RawFragment = "", ""
	return address, nil
}

// privateHeaders are the headers that only the host of the request's own address may see.
func (c *Client) privateHeaders(ctx context.Context, request Request, address *url.URL) (http.Header, error) {
	headers := make(http.Header)
	for name, value := range request.Headers {
		name = textproto.CanonicalMIMEHeaderKey(name)
		if !httpguts.ValidHeaderFieldName(name) || !httpguts.ValidHeaderFieldValue(value) {
			return nil, problem(Unusable, "a header set for this feed has characters that HTTP does not allow")
		}
		if !reserved[name] {
			headers.Set(name, value)
		}
	}
	user, password, err := c.credentials(ctx, request, address)
	if err != nil {
		return nil, err
	}
	if user != "" || password != "" {
		holder := http.Request{Header: headers}
		holder.SetBasicAuth(user, password)
	}
	return headers, nil
}

// credentials are those set for the request, else those written into the address.
func (c *Client) credentials(ctx context.Context, request Request, address *url.URL) (user, password string, err error) {
	if request.User.IsZero() && request.Password.IsZero() {
		password, _ = address.User.Password()
		return address.User.Username(), password, nil
	}
	if user, err = c.secrets.reveal(ctx, request.User); err != nil {
		return "", "", err
	}
	password, err = c.secrets.reveal(ctx, request.Password)
	return user, password, err
}
