package fetch

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"broadsheet/feeds"
)

func TestFailuresOfTheNetworkInWords(t *testing.T) {
	dial := func(err error) error {
		return &net.OpError{Op: "dial", Net: "tcp", Err: os.NewSyscallError("connect", err)}
	}
	tests := []struct {
		err     error
		kind    Kind
		offline bool
		text    string
	}{
		{&net.DNSError{IsNotFound: true}, NameUnknown, true, "the name example.org could not be found"},
		{&net.DNSError{IsTimeout: true}, NoNetwork, true, "the name example.org could not be looked up: no name server answers"},
		{&net.DNSError{IsTemporary: true}, Unreachable, true, "the name example.org could not be looked up: its name server has an error"},
		{dial(syscall.ENETUNREACH), NoNetwork, true, "there is no way to example.org: is the network up?"},
		{dial(syscall.EHOSTUNREACH), Unreachable, true, "there is no way to example.org"},
		{dial(os.ErrDeadlineExceeded), Unreachable, true, "example.org could not be reached: it does not answer at all"},
		{dial(syscall.ECONNREFUSED), Refused, false, "example.org refused the connection"},
		{&net.OpError{Op: "read", Err: syscall.ECONNRESET}, Refused, false, "example.org broke the connection off"},
		{&net.OpError{Op: "proxyconnect", Err: dial(syscall.ECONNREFUSED)}, NoNetwork, true, "the proxy on the way to example.org could not be reached"},
		{errors.New("net/http: whatever"), Refused, false, "example.org gave an answer that is not proper HTTP"},
	}
	for _, test := range tests {
		err := explain(test.err, "example.org", time.Second)
		var problem *Error
		if !errors.As(err, &problem) || problem.Kind != test.kind || problem.Problem != test.text {
			t.Errorf("%v: %v, want %q", test.err, err, test.text)
		}
		if Offline(err) != test.offline || Reached(err) == test.offline {
			t.Errorf("%v: offline %t, reached %t", test.err, Offline(err), Reached(err))
		}
		if !errors.Is(err, test.err) {
			t.Errorf("%v: the cause is lost", test.err)
		}
	}
}

func TestARefusedConnection(t *testing.T) {
	server := httptest.NewServer(nil)
	server.Close()
	problem := failure(t, newClient(t, Options{}), Request{URL: server.URL})
	if problem.Problem != Host(server.URL)+" refused the connection" {
		t.Error(problem)
	}
}

// certificate returns a self-signed one for the loopback address.
func certificate(t *testing.T, from, until time.Time) tls.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: from, NotAfter: until, IsCA: true, BasicConstraintsValid: true,
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
	}
	body, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	leaf, err := x509.ParseCertificate(body)
	if err != nil {
		t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{body}, PrivateKey: key, Leaf: leaf}
}

func TestCertificatesInWords(t *testing.T) {
	day := 24 * time.Hour
	now := time.Now()
	tests := []struct {
		name        string
		certificate tls.Certificate
		trusted     bool
		host        string
		text        string
	}{
		{"good", certificate(t, now.Add(-day), now.Add(day)), true, "127.0.0.1", ""},
		{"expired", certificate(t, now.Add(-3*day), time.Date(2021, 5, 3, 0, 0, 0, 0, time.UTC)), true, "127.0.0.1", "expired on 3 May 2021"},
		{"not yet valid", certificate(t, now.Add(2*day), now.Add(3*day)), true, "127.0.0.1", "is this computer's clock right?"},
		{"unknown signer", certificate(t, now.Add(-day), now.Add(day)), false, "127.0.0.1", "not signed by anybody this computer trusts"},
		{"another name", certificate(t, now.Add(-day), now.Add(day)), true, "localhost", "is for another name"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			server := httptest.NewUnstartedServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
			server.TLS = &tls.Config{Certificates: []tls.Certificate{test.certificate}}
			server.Config.ErrorLog = quiet()
			server.StartTLS()
			defer server.Close()
			client := newClient(t, Options{})
			pool := x509.NewCertPool()
			if test.trusted {
				pool.AddCert(test.certificate.Leaf)
			}
			client.transport.TLSClientConfig = &tls.Config{RootCAs: pool}
			_, err := client.Get(t.Context(), Request{URL: strings.Replace(server.URL, "127.0.0.1", test.host, 1)})
			if test.text == "" && err != nil || test.text != "" && (err == nil || !strings.Contains(err.Error(), test.text)) {
				t.Errorf("Get returned %v, want %q", err, test.text)
			}
		})
	}
}

func TestPlainHTTPBehindAnHTTPSAddress(t *testing.T) {
	server := serve(t, func(http.ResponseWriter, *http.Request) {})
	server.Config.ErrorLog = quiet()
	problem := failure(t, newClient(t, Options{}), Request{URL: strings.Replace(server.URL, "http:", "https:", 1)})
	if !strings.Contains(problem.Problem, "does not speak https") {
		t.Error(problem)
	}
}

func TestErrorsShowNoSecret(t *testing.T) {
	closed := httptest.NewServer(nil)
	closed.Close()
	moved := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Location", "gopher://hidden@example.org/hidden")
		w.WriteHeader(http.StatusFound)
	})
	missing := serve(t, func(w http.ResponseWriter, r *http.Request) { http.NotFound(w, r) })
	client := newClient(t, Options{})
	for _, base := range []string{closed.URL, moved.URL, "ftp://example.org", "http://exa mple.org", "http://nohost:port"} {
		address := strings.Replace(base, "://", "://hidden:hidden@", 1) + "/hidden?token=hidden#hidden"
		problem := failure(t, client, Request{
			URL: address, Headers: map[string]string{"X-Key": "hidden"},
			User: feeds.Secret{Value: "hidden"}, Password: feeds.Secret{Value: "hidden"},
		})
		if strings.Contains(problem.Error(), "hidden") {
			t.Errorf("%s: %v", base, problem)
		}
	}
	response := get(t, client, Request{URL: missing.URL + "/?token=hidden"})
	if strings.Contains(response.Problem(), "hidden") || !strings.Contains(response.Problem(), "404") {
		t.Error(response.Problem())
	}
}
