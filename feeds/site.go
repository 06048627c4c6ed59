package feeds

import (
	"net"
	"strings"
	"time"

	"golang.org/x/net/idna"
)

// SiteRules are the user's own rules for the articles of one site.
type SiteRules struct {
	Host    string   // it covers its subdomains; a leading "www." makes no difference
	Remove  []string // CSS: what it finds is begging
	Keep    []string // CSS: what it finds is article, whatever else speaks against it
	Phrases []string // a block that says one of them is begging
}

// Cover reports whether the rules are for a host. One without a dot, such as localhost, covers only itself.
func (r SiteRules) Cover(host string) bool {
	own, other := canonicalHost(r.Host), canonicalHost(host)
	if own == "" || own == other {
		return own != ""
	}
	return strings.Contains(own, ".") && net.ParseIP(own) == nil && strings.HasSuffix(other, "."+own)
}

// canonicalHost is a host as it is compared: small, in the letters of the DNS (RFC 5891), without "www.".
func canonicalHost(host string) string {
	host = strings.TrimPrefix(strings.ToLower(strings.TrimSuffix(host, ".")), "www.")
	if ascii, err := idna.Lookup.ToASCII(host); err == nil {
		return ascii
	}
	return host
}

// SameSite reports whether two hosts would have the same rules.
func SameSite(a, b string) bool { return canonicalHost(a) == canonicalHost(b) }

// Verdict is what the user said of one block, and of every block of the site that reads the same.
type Verdict struct {
	ID          int64
	Site        string
	Fingerprint uint64
	Begging     bool   // else it is article
	Article     int64  // in which it was said
	Text        string // the beginning of the block, to know it by
	Said        time.Time
}
