package config

import (
	"errors"
	"fmt"
	"io/fs"
	"reflect"
	"slices"
	"strings"

	"broadsheet/feeds"
)

var (
	// ErrCannotEdit is a file that only its owner can edit; the error's text has the line to add or to delete.
	ErrCannotEdit = errors.New("the list of feeds can't be edited here")
	// ErrDuplicate is a feed that stands in the file already.
	ErrDuplicate = errors.New("the feed is in the config already")
	// ErrUnknownFeed is a feed that does not stand in the file.
	ErrUnknownFeed = errors.New("there is no such feed in the config")
	// ErrAmbiguous is a name that several feeds have.
	ErrAmbiguous = errors.New("several feeds have this name: give the address")
)

// Add writes feeds at the end of the list of feeds, and touches nothing else in the file. Without a file it writes one
// that holds only them.
func Add(path string, subs ...feeds.Subscription) error {
	tidied, err := tidyAll(subs)
	if err != nil {
		return fmt.Errorf("adding to %s: %w", path, err)
	}
	err = edit(path, func(data []byte) ([]byte, error) { return added(path, data, tidied) })
	if errors.Is(err, fs.ErrNotExist) {
		return WriteNew(path, subs)
	}
	if err != nil {
		return fmt.Errorf("adding to the config: %w", err)
	}
	return nil
}

// Remove deletes the lines of one feed, named by its address or its name, and touches nothing else in the file.
func Remove(path, ref string) error {
	_, err := CutOut(path, ref)
	return err
}

// Find returns the feeds that an address or a name means.
func (c *Config) Find(ref string) []feeds.Subscription {
	var found []feeds.Subscription
	for _, i := range c.find(ref) {
		found = append(found, c.Feeds[i])
	}
	return found
}

// find returns the indexes of the feeds that ref means: the one with this address, else those with this name.
func (c *Config) find(ref string) []int {
	var named []int
	for i, sub := range c.Feeds {
		if Identity(sub.URL) == Identity(ref) {
			return []int{i}
		}
		if strings.EqualFold(sub.Name, ref) && ref != "" {
			named = append(named, i)
		}
	}
	return named
}

// added returns the text of the file with the feeds in it.
func added(path string, data []byte, subs []feeds.Subscription) ([]byte, error) {
	old, src, err := parse(path, data, Known{})
	if err != nil {
		return nil, err
	}
	for _, sub := range subs {
		if len(old.find(sub.URL)) > 0 {
			return nil, fmt.Errorf("%s: %w", sub.URL, ErrDuplicate)
		}
	}
	place, why := src.feedList()
	text := splitLines(data)
	if why == "" {
		edited := text.insert(place, subs)
		if why = differs(path, old, append(slices.Clone(old.Feeds), subs...), edited); why == "" {
			return edited, nil
		}
	}
	return nil, fmt.Errorf("%s: %w, because %s; add to it yourself:\n\n%s", path, ErrCannotEdit, why, itemStyle{indent: "  ", gap: " "}.lines(subs, "\n"))
}

// removed returns the text of the file without the feed, and what was the feed's.
func removed(path string, data []byte, ref string) (cut Cut, edited []byte, err error) {
	old, src, err := parse(path, data, Known{})
	if err != nil {
		return cut, nil, err
	}
	found := old.find(ref)
	switch {
	case len(found) == 0:
		return cut, nil, ErrUnknownFeed
	case len(found) > 1:
		return cut, nil, ErrAmbiguous
	}
	place, why := src.feedList()
	if why == "" {
		cut, edited = splitLines(data).cut(place, found[0])
		cut.URL = old.Feeds[found[0]].URL
		if why = differs(path, old, slices.Delete(slices.Clone(old.Feeds), found[0], found[0]+1), edited); why == "" {
			return cut, edited, nil
		}
	}
	return cut, nil, fmt.Errorf("%s: %w, because %s; delete it yourself in line %d", path, ErrCannotEdit, why, src.lineOfFeed(found[0]))
}

// differs says in what an edited text is not the old config with these feeds; "" if it is.
func differs(path string, old *Config, want []feeds.Subscription, edited []byte) string {
	again, err := Parse(path, edited, Known{})
	if err != nil {
		return "the edited file could not be read again"
	}
	if len(again.Feeds) != len(want) || len(want) > 0 && !reflect.DeepEqual(again.Feeds, want) {
		return "the edited file would not hold the feeds it should"
	}
	again.Feeds = old.Feeds
	if !reflect.DeepEqual(again, old) {
		return "the edit would change another setting"
	}
	return ""
}
