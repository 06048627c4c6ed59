package page

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

// declarationReach is how far into a page a late charset declaration is looked for; browsers stop at 1,024 bytes,
// but pages that put a long script first are common.
const declarationReach = 16 << 10

// decode gives the page as UTF-8: the byte order mark decides, then the header, then the page's own declaration, then
// the bytes themselves. Bytes that are valid UTF-8 beyond ASCII are UTF-8 even if a declaration says Latin-1.
func decode(body []byte, contentType string) []byte {
	found, name, certain := charset.DetermineEncoding(body, contentType)
	switch {
	case name == "utf-8" && utf8.Valid(body):
		return bytes.TrimPrefix(body, []byte("\ufeff"))
	case name == "utf-8":
		return bytes.ToValidUTF8(bytes.TrimPrefix(body, []byte("\ufeff")), []byte("\ufffd"))
	case isLatin(name) && utf8.Valid(body):
		return body
	case !certain:
		if declared := lateDeclaration(body); declared != nil {
			found = declared
		}
	}
	decoded, err := found.NewDecoder().Bytes(body)
	if err != nil {
		return bytes.ToValidUTF8(body, []byte("\ufffd"))
	}
	return decoded
}

func isLatin(name string) bool {
	return name == "windows-1252" || name == "iso-8859-1" || name == "iso-8859-15"
}

// lateDeclaration finds a charset= further down than the first 1,024 bytes.
func lateDeclaration(body []byte) encoding.Encoding {
	head := bytes.ToLower(body[:min(len(body), declarationReach)])
	_, after, found := bytes.Cut(head, []byte("charset="))
	if !found {
		return nil
	}
	after = bytes.TrimLeft(after, `"' `)
	end := bytes.IndexAny(after, `"' />;`)
	if end < 0 {
		return nil
	}
	declared, err := htmlindex.Get(strings.TrimSpace(string(after[:end])))
	if err != nil {
		return nil
	}
	return declared
}
