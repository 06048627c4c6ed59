package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/article"
	"broadsheet/ui/doctor"
)

// message is the outcome of a command. It says itself what it changes; Update only hands it the model.
type message interface {
	arrive(m *Model) tea.Cmd
}

// rowsLoaded are the rows of a view, in the place of those there were.
type rowsLoaded struct {
	generation  int
	rows        []store.Headline
	top, bottom bool  // the rows reach the ends of the view
	selected    int64 // the article to be selected; 0 is the first row
	last        bool  // the last row is to be selected
	open        bool  // the selected article is to be opened
	err         error
}

// moreLoaded are rows that go on below the ones there are, or above.
type moreLoaded struct {
	generation int
	rows       []store.Headline
	above      bool
	end        bool // there are no more in that direction
	err        error
}

// rowsReread are the rows as another look at the store found them.
type rowsReread struct {
	generation  int
	marks       int // how many marks had been made when it looked
	rows        []store.Headline
	top, bottom bool
	unfolded    []int64                    // the rows whose stories stood open
	stories     map[int64][]store.Headline // what is below them now
	err         error
}

// unreadFound is the next unread article of a view.
type unreadFound struct {
	generation int
	headline   store.Headline
	found      bool
	wrapped    bool // it was found from the other end
	open       bool
	err        error
}

// sidebarLoaded is the views, tags and feeds with their counts.
type sidebarLoaded struct {
	sidebar store.Sidebar
	err     error
}

// articleOpened is an article ready to be read.
type articleOpened struct {
	number   int // of the opening
	id       int64
	opened   article.Opened
	position store.Position
	quietly  bool // brought back from the last session: neither focused nor marked
	err      error
}

// pageFetched is an article with the text of its page.
type pageFetched struct {
	id     int64
	opened article.Opened
	asked  bool // the user asked for it
	err    error
}

// marked is the result of a mark.
type marked struct {
	before []store.Headline // the rows as they were, to turn them back
	done   store.Marked
	text   string // what to say of it; "" is nothing
	err    error
}

// undone is the result of an undo or a redo.
type undone struct {
	undone store.Undone
	redo   bool
	err    error
}

// latestFound begins a mark-all: only articles that are there by now are meant.
type latestFound struct {
	scope  scope
	wished string // the part that is to be marked without asking; "" asks
	latest int64
	count  int
	err    error
}

// ticked comes every second.
type ticked struct{}

// looked is what a look at the store and the config file found.
type looked struct {
	version int64
	stamp   config.Stamp
	err     error
}

// configReloaded is the config after the file changed.
type configReloaded struct {
	config  *config.Config
	changes store.Changes
	edited  edited       // what this reader did to the file before
	stamp   config.Stamp // of the file just before it was read
	err     error
}

// feedAdded is the end of adding a feed.
type feedAdded struct {
	name string
	err  error
}

// examined is how the feeds are doing.
type examined struct {
	number int // of the look: a later one may have come before it
	rounds doctor.Rounds
	err    error
}

// movesFound are the feeds that have moved for good, and that the config is to follow.
type movesFound struct {
	moved []store.Feed
	err   error
}

// movesFollowed is the end of writing the new addresses of feeds into the config.
type movesFollowed struct {
	feeds  []store.Feed // as they were
	config *config.Config
	stamp  config.Stamp
	unread error        // why the config could not be read again
	failed []store.Feed // those whose new address could not be written
	err    error        // and why
}

// feedAdopted is the end of moving the articles of one feed to another.
type feedAdopted struct{ err error }

// sessionRestored is what the last run left.
type sessionRestored struct {
	session session
	version int64 // of the store
	sidebar store.Sidebar
	rows    rowsLoaded
	past    map[string][]string // what was typed at the questions that remember it
}

// browsed is the end of opening a browser.
type browsed struct {
	url string
	err error
}

// quitRequested asks the reader to end as "q" does at the top.
type quitRequested struct{}

// farewellSaid comes when all that was to be written before the end is written.
type farewellSaid struct{}
