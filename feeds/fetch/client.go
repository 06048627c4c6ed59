// Package fetch is Broadsheet's one HTTP client: it asks politely, never waits for ever and never reads without a limit.
// What went wrong it says in one plain sentence for a person, in which no secret stands.
package fetch

import (
	"cmp"
	"context"
	"net"
	"net/http"
	"net/url"
	"time"

	"broadsheet/feeds"
)

// Options are the settings of a Client. A zero value means the default named beside it.
type Options struct {
	UserAgent     string        // "Broadsheet/1.2 (+https://…)"; the same for every request
	Clock         feeds.Clock   // time.Now
	PerHost       int           // requests at once to one host: 2
	Total         int           // requests at once in all: 32
	MaxBytes      int64         // of a decoded body: 16 MB
	HeaderTimeout time.Duration // for connecting, for TLS and for the answer's header, each: 15 s
	IdleTimeout   time.Duration // while the body makes no headway: 15 s
	WholeTimeout  time.Duration // for the whole request, redirects included, waiting for a free slot not: 90 s
	Dial          Dial          // by TCP, or through the environment's proxy
}

// Dial connects to an address (host:port) in a way of its own; no proxy is used then.
type Dial func(ctx context.Context, network, address string) (net.Conn, error)

// Client asks servers. It is safe for use by many goroutines, and one is enough for a program:
// the limits per host and in all are the Client's.
type Client struct {
	options   Options
	transport *http.Transport
	gate      *gate
	secrets   *secrets
}

// New returns a Client with the given settings.
func New(options Options) *Client {
	options = withDefaults(options)
	return &Client{
		options:   options,
		transport: newTransport(options),
		gate:      newGate(options.PerHost, options.Total),
		secrets:   newSecrets(options.Clock),
	}
}

func withDefaults(options Options) Options {
	options.UserAgent = cmp.Or(options.UserAgent, "Broadsheet")
	options.PerHost = cmp.Or(options.PerHost, 2)
	options.Total = cmp.Or(options.Total, 32)
	options.MaxBytes = cmp.Or(options.MaxBytes, 16<<20)
	options.HeaderTimeout = cmp.Or(options.HeaderTimeout, 15*time.Second)
	options.IdleTimeout = cmp.Or(options.IdleTimeout, 15*time.Second)
	options.WholeTimeout = cmp.Or(options.WholeTimeout, 90*time.Second)
	if options.Clock == nil {
		options.Clock = time.Now
	}
	return options
}

// newTransport leaves Accept-Encoding to net/http, which then decodes gzip itself. It is used without an http.Client,
// which would add a Referer to redirects and follow them by rules of its own.
func newTransport(options Options) *http.Transport {
	dial, proxy := options.Dial, (func(*http.Request) (*url.URL, error))(nil)
	if dial == nil {
		dialer := &net.Dialer{Timeout: options.HeaderTimeout, KeepAlive: 30 * time.Second}
		dial, proxy = dialer.DialContext, http.ProxyFromEnvironment
	}
	return &http.Transport{
		Proxy:                  proxy,
		DialContext:            dial,
		ForceAttemptHTTP2:      true,
		TLSHandshakeTimeout:    options.HeaderTimeout,
		ResponseHeaderTimeout:  options.HeaderTimeout,
		MaxResponseHeaderBytes: 256 << 10,
		MaxIdleConns:           2 * options.Total,
		MaxIdleConnsPerHost:    options.Total, // behind a proxy all hosts count as one; the gate keeps each within its own bound
		IdleConnTimeout:        60 * time.Second,
	}
}

// Limits returns how many requests the client makes at once: to one host, and in all.
func (c *Client) Limits() (perHost, total int) { return c.options.PerHost, c.options.Total }

// Get asks for the request's address and follows redirects, at most ten. An answer of any status is a Response;
// Response.Problem says what is wrong with it. The error is an *Error, or the context's own when that ended.
func (c *Client) Get(ctx context.Context, request Request) (Response, error) {
	journey, err := c.depart(ctx, request)
	if err != nil {
		return Response{}, err
	}
	for {
		response, location, err := c.hop(ctx, journey)
		if err != nil {
			return Response{}, err
		}
		if location == "" {
			return response, nil
		}
		if err := journey.follow(response.Status, location); err != nil {
			return Response{}, err
		}
	}
}

// hop asks for the address that the journey has reached. A location that is not "" is where a redirect leads.
func (c *Client) hop(ctx context.Context, journey *journey) (response Response, location string, err error) {
	host := journey.host()
	if err := journey.admit(host); err != nil {
		return Response{}, "", err
	}
	leave, err := c.gate.enter(ctx, host)
	if err != nil {
		return Response{}, "", err
	}
	defer leave()

	watched, watch := newWatch(ctx, journey.budget, c.options)
	defer func() { journey.budget -= watch.end() }()
	answer, err := c.transport.RoundTrip(journey.httpRequest(watched, c.options.UserAgent))
	if err != nil {
		return Response{}, "", watch.explain(ctx, err, host)
	}
	defer answer.Body.Close()

	if isRedirect(answer.StatusCode) {
		drain(answer.Body, watch)
		location, err = redirectTarget(answer, host)
		return Response{Status: answer.StatusCode}, location, err
	}
	response, err = c.receive(answer, journey, watch)
	if err != nil {
		return Response{}, "", watch.explain(ctx, err, host)
	}
	return response, "", nil
}
