package transfer

import (
	"fmt"
	"io"
	"regexp"
	"strings"
	"sync"

	"broadsheet/feeds/parse/charset"
)

// maxBytes bounds the file that is read.
const maxBytes = 16 << 20

// Read reads a list of feeds in whichever form it is: OPML, the urls of newsboat, or the config of nom.
func Read(r io.Reader) (List, error) {
	text, err := readText(r)
	if err != nil {
		return List{}, err
	}
	switch {
	case strings.HasPrefix(strings.TrimSpace(text), "<"):
		return readOPML(text)
	case listOfFeeds().MatchString(text):
		return readNom(text)
	default:
		return readNewsboat(text)
	}
}

// listOfFeeds is where nom's config names its feeds.
var listOfFeeds = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?m)^feeds[ \t]*:`) })

// readText reads a file in whatever encoding.
func readText(r io.Reader) (string, error) {
	body, err := io.ReadAll(io.LimitReader(r, maxBytes+1))
	if err != nil {
		return "", fmt.Errorf("reading the list: %w", err)
	}
	if len(body) > maxBytes {
		return "", ErrTooLarge
	}
	text, err := charset.Text(body, "")
	if err != nil {
		return "", fmt.Errorf("decoding the list: %w", err)
	}
	return text, nil
}
