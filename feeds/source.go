package feeds

import "time"

// SourceKind says what the bytes of a source are.
type SourceKind string

// What an article's text can come from. An article may have one source of each kind.
const (
	SourceFeed SourceKind = "feed" // the HTML fragment that the feed carried
	SourcePage SourceKind = "page" // the whole web page behind the link
	SourceText SourceKind = "text" // plain text
)

// Source is the text of an article as it came, before any cleaning. It is what the store keeps,
// so that better cleaning works on old articles too.
type Source struct {
	Kind        SourceKind
	Body        []byte
	ContentType string // as the server said it, for the decoding; "" is unknown (feed bodies are UTF-8)
	URL         string // final address: base of relative links, and the site it belongs to
	FetchedAt   time.Time
	Parts       []Source // the further parts, in order, of an article that is cut into several pages
	Missing     string   // why the parts after these could not be had; "" if there are none
}
