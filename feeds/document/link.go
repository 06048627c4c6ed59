package document

import (
	"net/url"
	"strings"

	"golang.org/x/net/idna"
)

// hostProfile turns the host of a link to ASCII as browsers do: mapped, but with underscores and the like left alone.
var hostProfile = idna.New(idna.MapForLookup(), idna.Transitional(false), idna.StrictDomainName(false))

var lineEnds = strings.NewReplacer("\n", "", "\t", "")

// CleanURL makes an absolute http, https or mailto address of raw, relative to base (which may be nil).
// The fragment is kept, everything outside printable ASCII is escaped, and any other address gives "".
func CleanURL(raw string, base *url.URL) string {
	raw = tidyReference(raw)
	if raw == "" {
		return ""
	}
	parsed, err := url.Parse(raw)
	if err != nil {
		if parsed, err = url.Parse(escapeStrayPercent(raw)); err != nil {
			return ""
		}
	}
	if base != nil {
		parsed = base.ResolveReference(parsed)
	} else if parsed.Scheme == "" && parsed.Host != "" {
		parsed.Scheme = "https"
	}
	switch strings.ToLower(parsed.Scheme) {
	case "http", "https":
		return webAddress(parsed)
	case "mailto":
		return escapeAddress(parsed.String())
	}
	return ""
}

// tidyReference does to a reference what the URL standard's parser does first: trims it, and drops tabs and line ends.
func tidyReference(raw string) string {
	raw = strings.TrimFunc(CleanText(raw), func(r rune) bool { return r <= ' ' || r == '\u00a0' })
	return lineEnds.Replace(raw)
}

func webAddress(address *url.URL) string {
	if address.Hostname() == "" {
		return ""
	}
	if !isASCII(address.Host) {
		host, err := hostProfile.ToASCII(address.Hostname())
		if err != nil || host == "" {
			return ""
		}
		if port := address.Port(); port != "" {
			host += ":" + port
		}
		address.Host = host
	}
	written := escapeAddress(address.String())
	if _, err := url.Parse(written); err != nil {
		return "" // a host with characters that can't be escaped in it
	}
	return written
}

// escapeStrayPercent escapes each % that starts no escape, which browsers let pass and net/url refuses.
func escapeStrayPercent(raw string) string {
	var b strings.Builder
	for i := range len(raw) {
		b.WriteByte(raw[i])
		if raw[i] == '%' && (i+2 >= len(raw) || !isHex(raw[i+1]) || !isHex(raw[i+2])) {
			b.WriteString("25")
		}
	}
	return b.String()
}

// escapeAddress escapes what net/url leaves as it is in queries and opaque parts.
func escapeAddress(address string) string {
	const digits = "0123456789ABCDEF"
	var b strings.Builder
	b.Grow(len(address))
	for i := range len(address) {
		c := address[i]
		if c > ' ' && c < 0x7f && !strings.ContainsRune("\"<>\\^`{|}", rune(c)) {
			b.WriteByte(c)
			continue
		}
		b.WriteByte('%')
		b.WriteByte(digits[c>>4])
		b.WriteByte(digits[c&15])
	}
	return b.String()
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
