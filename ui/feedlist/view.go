package feedlist

import (
	"slices"
	"strings"
	"time"

	"broadsheet/store"
	"broadsheet/store/query"
)

// Kind is a kind of view.
type Kind string

// The kinds of view.
const (
	Today   Kind = "today"
	Unread  Kind = "unread"
	Starred Kind = "starred"
	Begun   Kind = "begun"
	All     Kind = "all"
	Tag     Kind = "tag"
	Feed    Kind = "feed"
	Saved   Kind = "view"
	Hits    Kind = "hits"
)

// View is an edition one can look at: one of the standing ones, that of a tag or of a feed, or a saved query.
type View struct {
	Kind    Kind
	Subject string // the tag, the feed's address, the saved query's name, or what is searched for
	Title   string
	Query   string // of a saved query, or of a search of all articles
}

// standing are the views that there always are, but for the one of begun articles, which is shown while there are any.
var standing = []View{
	{Kind: Today, Title: "Today"},
	{Kind: Unread, Title: "All unread"},
	{Kind: Starred, Title: "Starred"},
	{Kind: Begun, Title: "Continue reading"},
	{Kind: All, Title: "All articles"},
}

// Standing returns the views that are there whatever the config says.
func Standing(sidebar store.Sidebar) []View {
	if sidebar.Begun > 0 {
		return slices.Clone(standing)
	}
	return slices.DeleteFunc(slices.Clone(standing), func(view View) bool { return view.Kind == Begun })
}

// Default is the view of a first start.
func Default() View { return standing[1] }

// Filter is what the store is asked for.
func (v View) Filter(now time.Time) store.Filter {
	switch v.Kind {
	case Today:
		return store.Filter{Since: time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, now.Location())}
	case Unread:
		return store.Filter{Unread: true}
	case Starred:
		return store.Filter{Starred: true}
	case Begun:
		return store.Begun()
	case Tag:
		return store.Filter{Tag: v.Subject}
	case Feed:
		return store.Filter{FeedURL: v.Subject}
	case Saved:
		return SavedFilter(v.Query)
	case Hits:
		return store.Filter{Query: v.Query, Everything: true}
	default:
		return store.Filter{}
	}
}

// MostCounted is where counting what a saved query finds ends.
const MostCounted = 10_000

// SavedFilter is what the store is asked for a saved query. One that names feeds means the hidden ones too.
func SavedFilter(text string) store.Filter {
	parsed, err := query.Parse(text)
	return store.Filter{Query: text, Everything: err == nil && parsed.NamesFeeds()}
}

// String is how the session remembers the view.
func (v View) String() string {
	if v.Subject == "" {
		return string(v.Kind)
	}
	return string(v.Kind) + ":" + v.Subject
}

// Parse reads what String wrote. The title of a feed is not known then: it is its address.
func Parse(s string) (View, bool) {
	kind, subject, _ := strings.Cut(s, ":")
	for _, view := range standing {
		if string(view.Kind) == s {
			return view, true
		}
	}
	if subject == "" || kind != string(Tag) && kind != string(Feed) && kind != string(Saved) {
		return View{}, false
	}
	return View{Kind: Kind(kind), Subject: subject, Title: subject}, true
}
