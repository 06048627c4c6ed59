package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/article"
	"broadsheet/ui/doctor"
	"broadsheet/ui/edition"
)

// message is the outcome of a command. It says itself what it changes; Update only hands it the model.
type message interface {
	arrive(m *Model) tea.Cmd
}

// sidebarLoaded is the views, tags and feeds with their counts.
type sidebarLoaded struct {
	number  int // of the look
	sidebar store.Sidebar
	err     error
}

// openSeen is how the open article is marked in the store.
type openSeen struct {
	headline store.Headline // no ID: it is gone
	marks    int            // that were made before the look
	err      error
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

// latestFound begins a mark-all: only articles that are there by now are meant.
type latestFound struct {
	scope    scope
	wished   string // the part that is to be marked without asking; "" asks
	question int    // that is expected
	latest   int64
	count    int
	err      error
}

// ticked comes every second.
type ticked struct{}

// looked is what a look at the store and the config file found.
type looked struct {
	version int64
	stamp   config.Stamp
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

// feedAdopted is the end of moving the articles of one feed to another.
type feedAdopted struct{ err error }

// sessionRestored is what the last run left.
type sessionRestored struct {
	session session
	version int64 // of the store
	sidebar store.Sidebar
	rows    edition.Loaded
	err     error               // why nothing of that could be read
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
