package fetch

import (
	"compress/gzip"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"syscall"
	"time"
)

// Kind sorts failures for a caller that must act on them.
type Kind uint8

// What can fail.
const (
	Unusable    Kind = iota + 1 // the request itself: address, headers, credentials
	NoNetwork                   // nothing can be reached: no name server answers, no route, no proxy
	NameUnknown                 // the host's name could not be found
	Unreachable                 // the host does not answer at all
	Refused                     // the host was reached and broke the connection off, or its TLS cannot be trusted
	TooSlow                     // the host was reached and takes too long
	TooLarge                    // more bytes than allowed
	Redirected                  // redirects that lead nowhere
	Unreadable                  // a damaged or unwanted body
)

// Error is a request that brought no answer. Its text is one sentence for a person, without credentials and without anything
// that a server wrote; the host's name in it is in ASCII.
type Error struct {
	Kind    Kind
	Problem string
	cause   error
}

// Error returns the sentence.
func (e *Error) Error() string { return e.Problem }

// Unwrap returns the network's own error, for the log at most.
func (e *Error) Unwrap() error { return e.cause }

// Offline reports whether an error may come from a missing network. One host alone that cannot be found or does not
// answer may be at fault itself; only NoNetwork says which.
func Offline(err error) bool {
	var failure *Error
	return errors.As(err, &failure) && failure.Kind >= NoNetwork && failure.Kind <= Unreachable
}

// Reached reports whether an error comes from a host that was reached, so that there is a network.
func Reached(err error) bool {
	var failure *Error
	return errors.As(err, &failure) && failure.Kind >= Refused
}

func problem(kind Kind, format string, arguments ...any) *Error {
	return &Error{Kind: kind, Problem: fmt.Sprintf(format, arguments...)}
}

// explain puts an error of the network into words.
func explain(err error, host string, timeout time.Duration) error {
	var known *Error
	if errors.As(err, &known) {
		return known
	}
	failure := explainName(err, host)
	for _, attempt := range []func(error, string) *Error{explainCertificate, explainConnection, explainBody} {
		if failure == nil {
			failure = attempt(err, host)
		}
	}
	if failure == nil {
		failure = explainRest(err, host, timeout)
	}
	failure.cause = err
	return failure
}

func explainName(err error, host string) *Error {
	var lookup *net.DNSError
	switch {
	case !errors.As(err, &lookup):
		return nil
	case lookup.IsNotFound:
		return problem(NameUnknown, "the name %s could not be found", host)
	case lookup.IsTimeout, isNoRoute(err), errors.Is(err, syscall.ECONNREFUSED):
		return problem(NoNetwork, "the name %s could not be looked up: no name server answers", host)
	default:
		return problem(Unreachable, "the name %s could not be looked up: its name server has an error", host)
	}
}

func explainCertificate(err error, host string) *Error {
	var invalid x509.CertificateInvalidError
	var other x509.HostnameError
	var unknown x509.UnknownAuthorityError
	var broken tls.RecordHeaderError
	var verification *tls.CertificateVerificationError
	var alert tls.AlertError
	switch {
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		return explainExpiry(invalid.Cert, host)
	case errors.As(err, &other):
		return problem(Refused, "the certificate that %s shows is for another name", host)
	case errors.As(err, &unknown):
		return problem(Refused, "the certificate of %s is not signed by anybody this computer trusts", host)
	case errors.As(err, &verification):
		return problem(Refused, "the certificate of %s is not valid", host)
	case errors.As(err, &broken):
		return problem(Refused, "%s does not speak https at this address", host)
	case errors.As(err, &alert):
		return problem(Refused, "%s and this computer could not agree on a secure connection", host)
	}
	return nil
}

func explainExpiry(certificate *x509.Certificate, host string) *Error {
	const layout = "2 January 2006"
	if certificate == nil {
		return problem(Refused, "the certificate of %s is out of date", host)
	}
	if time.Now().Before(certificate.NotBefore) {
		return problem(Refused, "the certificate of %s is valid only from %s on: is this computer's clock right?",
			host, certificate.NotBefore.Format(layout))
	}
	return problem(Refused, "the certificate of %s expired on %s", host, certificate.NotAfter.Format(layout))
}

func explainConnection(err error, host string) *Error {
	var operation *net.OpError
	switch {
	case errors.As(err, &operation) && operation.Op == "proxyconnect":
		return problem(NoNetwork, "the proxy on the way to %s could not be reached", host)
	case isNoRoute(err):
		return problem(NoNetwork, "there is no way to %s: is the network up?", host)
	case errors.Is(err, syscall.EHOSTUNREACH), errors.Is(err, syscall.EHOSTDOWN):
		return problem(Unreachable, "there is no way to %s", host)
	case errors.Is(err, syscall.ECONNREFUSED):
		return problem(Refused, "%s refused the connection", host)
	case errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.EPIPE):
		return problem(Refused, "%s broke the connection off", host)
	case isTimeout(err) && errors.As(err, &operation) && operation.Op == "dial":
		return problem(Unreachable, "%s could not be reached: it does not answer at all", host)
	}
	return nil
}

func explainBody(err error, host string) *Error {
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return problem(Unreadable, "the answer of %s broke off before its end", host)
	case errors.Is(err, gzip.ErrHeader), errors.Is(err, gzip.ErrChecksum):
		return problem(Unreadable, "the compressed answer of %s is damaged", host)
	case errors.Is(err, io.EOF):
		return problem(Refused, "%s closed the connection without an answer", host)
	}
	return nil
}

func explainRest(err error, host string, timeout time.Duration) *Error {
	if isTimeout(err) {
		return problem(TooSlow, "%s gave no answer within %s", host, seconds(timeout))
	}
	return problem(Refused, "%s gave an answer that is not proper HTTP", host)
}

func isNoRoute(err error) bool {
	return errors.Is(err, syscall.ENETUNREACH) || errors.Is(err, syscall.ENETDOWN)
}

func isTimeout(err error) bool {
	var timeout net.Error
	return errors.As(err, &timeout) && timeout.Timeout()
}

// seconds prints a timeout as people write it.
func seconds(d time.Duration) string {
	if d < time.Second {
		return d.String()
	}
	return fmt.Sprintf("%d s", int(d.Round(time.Second).Seconds()))
}
