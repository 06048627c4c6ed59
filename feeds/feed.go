// Package feeds holds the words that every room of Broadsheet shares: subscriptions, feeds, entries, sources.
// It has types only; its sub-packages fetch, parse, clean and poll.
package feeds

import "time"

// Clock tells the present time. It is handed in wherever time matters, so that tests can move it.
type Clock func() time.Time

// BuiltInScheme begins the addresses of the editions that are part of the program: they come without a network.
const BuiltInScheme = "broadsheet:"

// FullText says when the page behind an article is fetched.
type FullText string

// The three answers to "when is the page behind an article fetched?".
const (
	FullTextAuto   FullText = "auto"   // when an article is opened whose feed gave only an excerpt
	FullTextAlways FullText = "always" // at poll time, in a queue of its own
	FullTextNever  FullText = "never"
)

// Subscription is a feed that the user asked for, with the settings the user gave it.
type Subscription struct {
	URL      string
	Name     string        // shown in place of the feed's own title; "" keeps that
	Tags     []string      // folders; a feed may stand in several
	Every    time.Duration // interval between polls; 0 is the general setting
	FullText FullText      // "" is FullTextAuto
	Apart    bool          // its articles are not folded with those of other feeds on the same story
	Hidden   bool          // left out of Today, All unread and their counts
	Headers  map[string]string
	User     Secret
	Password Secret
}

// Feed is what a feed document says of itself, and its entries in the document's order.
type Feed struct {
	Title       string // display text: no markup, no entities, no control characters
	Link        string // the site behind the feed, absolute, or ""
	Description string
	Language    string
	Hints       Hints
	Entries     []Entry
	BrokeOff    bool // the document ended before its end: there may be more entries than came
}

// Hints are what a feed document says about how often to ask for it.
type Hints struct {
	TTL       time.Duration  // RSS ttl; 0 is none
	Period    time.Duration  // syndication module, updatePeriod / updateFrequency; 0 is none
	SkipHours []int          // 0–23, GMT (RSS 2.0)
	SkipDays  []time.Weekday // GMT (RSS 2.0)
}

// Entry is one raw item of a feed document.
type Entry struct {
	ID         string // guid, atom:id, JSON id or rdf:about as written, trimmed; "" if none
	Key        string // identity within the feed; never "", unique within one document
	LinkKey    string // the link, normalised, to recognise an entry whose guid changed; "" if none
	Title      string // display text; "" if the entry has none
	Link       string // absolute, http(s), or ""
	Author     string
	Published  time.Time // zero if the document gives none
	Updated    time.Time // zero if the document gives none
	Content    string    // HTML, relative links made absolute
	Summary    string    // HTML; "" if the entry has only one text
	Enclosures []Enclosure
	Categories []string
}

// Enclosure is a file that comes with an entry: an episode, a video, a picture.
type Enclosure struct {
	URL      string
	Type     string // media type, or ""
	Length   int64  // bytes, or 0
	Title    string
	Duration time.Duration `json:",omitzero"` // of a sound or a film, or 0; left out where it is not known, as in what was stored before
}
