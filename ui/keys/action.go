// Package keys holds the one table of what a person can do and with which keys.
// Dispatch, the help overlay, the hints of the status line and the README section are all made from it.
package keys

// Name names an action as the config does, for example "toggle-read".
type Name string

// Action is one thing a person can do.
type Action struct {
	Name  Name
	Keys  []string // the default keys, as Canonical spells them
	Hint  string   // one or two words for the status line
	Help  string   // one sentence for the help overlay and the README
	Group Group
	Where Where
}

// Group is a heading of the help overlay.
type Group string

// The groups, in the order in which they are shown.
const (
	Moving  Group = "Moving"
	Reading Group = "Reading"
	Marking Group = "Marking"
	Feeds   Group = "Feeds"
	Program Group = "Program"
)

// Groups lists all groups in the order in which they are shown.
func Groups() []Group { return []Group{Moving, Reading, Marking, Feeds, Program} }

// Where is the set of places in which an action can be taken.
type Where uint8

// The places: the panes, and the page on the health of the feeds. Two
// stand above the panes, and their keys go before those of the pane: Lit is where one is while the matches of a search
// are lit, Sifting while what was cut from the open article is shown.
const (
	InFeeds Where = 1 << iota
	InHeadlines
	InArticle
	InDoctor
	Lit
	Sifting

	Everywhere = InFeeds | InHeadlines | InArticle | InDoctor
)

// Actions returns the names of all actions, in the order of the table.
func Actions() []string {
	names := make([]string, len(table))
	for i, action := range table {
		names[i] = string(action.Name)
	}
	return names
}
