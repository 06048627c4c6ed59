// Package config is the user's config file: it reads and checks it, says in words what is wrong with it and where, and
// adds and removes feeds by editing single lines, so that comments and order stay as the user wrote them.
package config

import (
	"time"

	"broadsheet/feeds"
	"broadsheet/store/rules"
)

// Config is what the config file says, with the defaults where it says nothing.
type Config struct {
	Path      string // the file it was read from; "" if there was none
	Feeds     []feeds.Subscription
	Refresh   Refresh
	Reading   Reading
	Retention Retention
	Views     []View
	Rules     []rules.Rule
	Openers   []Opener            // programs for addresses; the first that matches is taken, else the browser
	Sites     []feeds.SiteRules   // the user's own say on what is begging
	Theme     string              // "auto" asks the terminal
	Colours   map[string]string   // by role: "#rrggbb", "#rgb" or a number to 255; they go before the theme's
	Preset    string              // the set of keys that Keys and Macros change
	Keys      map[string][]string // keys per action, only for the actions that the file names
	Macros    map[string][]string // commands per key
}

// Refresh says when and how eagerly feeds are asked.
type Refresh struct {
	Every   time.Duration // a feed's own interval goes before it
	OnStart bool          // the reader looks for news as it opens
	PerHost int           // requests to one host at a time
	Total   int           // requests at a time
	Notify  bool          // the terminal is told of news that came while the user looked elsewhere
	Moves   FollowMoves   // whether the file follows feeds that have moved for good
}

// Reading says how an article is shown and what reading it does.
type Reading struct {
	Width       int // columns of the text, at most
	MarkRead    MarkRead
	MarkPassed  bool // headlines that are scrolled past count as read
	Fold        bool // articles of several feeds on one story stand under one headline
	ShowRemoved bool // the passages that the cleaning removed are shown from the start
	Images      Images
	RightToLeft RightToLeft
	Downloads   string // the folder for files of articles; "" is the system's own
}

// Images says how pictures are shown.
type Images string

// As well as the terminal can, in coloured half blocks everywhere, or not at all.
const (
	ImagesAuto   Images = "auto"
	ImagesBlocks Images = "blocks"
	ImagesOff    Images = "off"
)

// RightToLeft says who puts Hebrew and Arabic into the order in which they are read.
type RightToLeft string

// As the terminal is known to need it, the reader, or the terminal.
const (
	RightToLeftAuto     RightToLeft = "auto"
	RightToLeftReorder  RightToLeft = "reorder"
	RightToLeftTerminal RightToLeft = "terminal"
)

// The bounds of the width of the text.
const (
	LeastWidth = 20
	MostWidth  = 240
)

// MarkRead says when an open article counts as read. The zero value is: as soon as it is open.
type MarkRead struct {
	ByHand bool          // only the user's key marks it
	After  time.Duration // it has been shown for so long, or was scrolled
}

// Retention says how long articles are kept.
type Retention struct {
	Keep time.Duration // age at which a read article without a star may go; 0 keeps everything
}

// Known names what the rest of the program understands, for the checks that the file alone can't answer.
// A field left empty is not checked.
type Known struct {
	Actions  []string                         // what keys can be bound to
	Themes   []string                         // "auto" need not be among them
	Colours  []string                         // the roles that can have a colour of the user's own
	Presets  []string                         // named sets of keys
	Key      func(name string) (string, bool) // the canonical name of a key or of several, and whether there are such keys
	Clash    func(a, b string) bool           // whether two keys stand in each other's way; nil: if they are the same
	Apart    func(a, b string) bool           // whether two actions are never offered in one place, so may share a key
	Command  func(text string) error          // what is wrong with a command of a list under a key
	Selector func(css string) error           // what is wrong with a CSS selector, in words
}

// Default is the config of someone who wrote nothing.
func Default() *Config {
	return &Config{
		Refresh: Refresh{Every: time.Hour, OnStart: true, PerHost: 2, Total: 32, Moves: FollowAsk},
		Reading: Reading{Fold: true, Width: 72, Images: ImagesAuto, RightToLeft: RightToLeftAuto},
		Theme:   "auto",
		Preset:  "default",
		Keys:    map[string][]string{},
		Macros:  map[string][]string{},
	}
}
