// Package edition holds the editions that come with the program: the welcome, and the demo with its six feeds.
// They are real feed documents, read as any other, with their dates moved so that they are always of today.
package edition

import (
	"context"
	"embed"
	"fmt"
	"path"
	"strings"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/parse"
)

// WelcomeURL is the address under which the welcome edition stands in a config.
const WelcomeURL = feeds.BuiltInScheme + "welcome"

// demoPrefix begins the addresses of the demo's feeds.
const demoPrefix = feeds.BuiltInScheme + "demo/"

// age is how old the newest article of an edition seems.
const age = 4 * time.Minute

//go:embed welcome/*.xml demo/*.xml demo/*.json
var documents embed.FS

// Demonstration is one feed of the demo edition.
type Demonstration struct {
	Subscription feeds.Subscription
	Feed         feeds.Feed
}

// demoFeeds are the feeds of the demo, in the order of its config.
var demoFeeds = []struct {
	name, file string
	tags       []string
}{
	{"harbour-post", "demo/harbour-post.xml", []string{"news"}},
	{"lattice", "demo/lattice.xml", []string{"technology"}},
	{"field-notes", "demo/field-notes.json", []string{"science"}},
	{"slow-kitchen", "demo/slow-kitchen.xml", []string{"life"}},
	{"far-platforms", "demo/far-platforms.xml", []string{"life", "travel"}},
	{"second-draft", "demo/second-draft.json", []string{"arts"}},
}

// Welcome is the edition that a first run shows, as if it had come a moment before now.
func Welcome(now time.Time) (feeds.Feed, error) {
	feed, err := read("welcome/welcome.xml")
	if err != nil {
		return feeds.Feed{}, err
	}
	shift(feed.Entries, now.Add(-age).Sub(newest(feed.Entries)))
	return feed, nil
}

// Demo is the fuller edition behind the demo command, as if its last article had come a moment before now.
func Demo(now time.Time) ([]Demonstration, error) {
	demos := make([]Demonstration, len(demoFeeds))
	var last time.Time
	for i, demo := range demoFeeds {
		feed, err := read(demo.file)
		if err != nil {
			return nil, err
		}
		demos[i] = Demonstration{feeds.Subscription{URL: demoPrefix + demo.name, Tags: demo.tags}, feed}
		if latest := newest(feed.Entries); latest.After(last) {
			last = latest
		}
	}
	for _, demo := range demos {
		shift(demo.Feed.Entries, now.Add(-age).Sub(last))
	}
	return demos, nil
}

// BuiltIn returns the feed behind a broadsheet: address, and whether there is one.
func BuiltIn(url string, now time.Time) (feeds.Feed, bool) {
	if url == WelcomeURL {
		feed, err := Welcome(now)
		return feed, err == nil
	}
	if !strings.HasPrefix(url, demoPrefix) {
		return feeds.Feed{}, false
	}
	demos, err := Demo(now)
	if err != nil {
		return feeds.Feed{}, false
	}
	for _, demo := range demos {
		if demo.Subscription.URL == url {
			return demo.Feed, true
		}
	}
	return feeds.Feed{}, false
}

// read parses one of the embedded documents.
func read(file string) (feeds.Feed, error) {
	body, err := documents.ReadFile(file)
	if err != nil {
		return feeds.Feed{}, fmt.Errorf("reading a built-in edition: %w", err)
	}
	feed, err := parse.Feed(context.Background(), body, parse.Options{ContentType: contentTypes[path.Ext(file)]})
	if err != nil {
		return feeds.Feed{}, fmt.Errorf("reading the built-in %s: %w", file, err)
	}
	return feed, nil
}

var contentTypes = map[string]string{
	".xml":  "application/xml; charset=utf-8",
	".json": "application/feed+json",
}

// newest is the date of the newest entry.
func newest(entries []feeds.Entry) time.Time {
	var last time.Time
	for _, entry := range entries {
		if entry.Published.After(last) {
			last = entry.Published
		}
	}
	return last
}

// shift moves the dates of entries.
func shift(entries []feeds.Entry, by time.Duration) {
	for i := range entries {
		entries[i].Published = moved(entries[i].Published, by)
		entries[i].Updated = moved(entries[i].Updated, by)
	}
}

func moved(date time.Time, by time.Duration) time.Time {
	if date.IsZero() {
		return date
	}
	return date.Add(by)
}
