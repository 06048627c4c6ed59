package reader

import (
	"net/url"
	"strings"
)

// VTE and others drop a hyperlink with an address longer than this.
const longestTarget = 2083

// safeTarget says whether an address may be handed to a terminal or a browser. The feeds packages have checked it
// already; this is the last door.
func safeTarget(address string) bool {
	if address == "" || len(address) > longestTarget || strings.ContainsFunc(address, isUnsafe) {
		return false
	}
	parsed, err := url.Parse(address)
	if err != nil {
		return false
	}
	switch parsed.Scheme {
	case "http", "https":
		return parsed.Host != ""
	case "mailto":
		return parsed.Opaque != ""
	default:
		return false
	}
}

func isUnsafe(r rune) bool {
	return r <= ' ' || r >= 0x7f && r <= 0xa0 || r == 0xfffd || r >= 0x200b && r <= 0x200f || r >= 0x2028 && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}

// encoded is an address in the characters that OSC 8 allows (32 to 126).
func encoded(address string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(address) {
		if c := address[i]; c > ' ' && c < 0x7f {
			b.WriteByte(c)
		} else {
			b.WriteByte('%')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		}
	}
	return b.String()
}
