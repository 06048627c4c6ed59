package config

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"syscall"

	"broadsheet/feeds"
)

var (
	// ErrCannotEdit is a file that only its owner can edit; the error's text has the line to add or to delete.
	ErrCannotEdit = errors.New("this list can't be edited here")
	// ErrDuplicate is a feed that stands in the file already.
	ErrDuplicate = errors.New("the feed is in the config already")
	// ErrUnknownFeed is a feed that does not stand in the file.
	ErrUnknownFeed = errors.New("there is no such feed in the config")
	// ErrAmbiguous is a name that several feeds have.
	ErrAmbiguous = errors.New("several feeds have this name: give the address")
	// ErrUnknownView is a view that does not stand in the file.
	ErrUnknownView = errors.New("there is no such view in the config")
	// ErrSameView is a view whose name another has already.
	ErrSameView = errors.New("there is a view of this name in the config already")
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
	if isUnwritable(err) {
		err = addYourself(path, unwritable, itemStyle{indent: "  ", gap: " "}.lines(tidied, "\n"))
	}
	if err != nil {
		return fmt.Errorf("adding to the config: %w", err)
	}
	return nil
}

// unwritable is a file that others write, such as one that is kept with the system's settings.
const unwritable = "the file or its folder may not be written"

func isUnwritable(err error) bool {
	return errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS)
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
	place, why := src.blockList(listOfFeeds.name)
	if why == "" {
		edited := splitLines(data).insert(place, feedItems(subs))
		want := *old
		want.Feeds = append(slices.Clone(old.Feeds), subs...)
		if why = differs(path, &want, edited); why == "" {
			return edited, nil
		}
	}
	lines := itemStyle{indent: "  ", gap: " "}.lines(subs, "\n")
	if place.flow {
		lines = flowFeeds(subs)
	}
	return nil, addYourself(path, why, lines)
}

// addYourself is the error about lines that can't be put into a file.
func addYourself(path, why, lines string) error {
	return fmt.Errorf("%s: %w, because %s; add to it yourself:\n\n%s", path, ErrCannotEdit, why, lines)
}

// removed returns the text of the file without an item of a list, and what was the item's.
func removed(path string, data []byte, of editable, ref string) (cut Cut, edited []byte, err error) {
	old, src, err := parse(path, data, Known{})
	if err != nil {
		return cut, nil, err
	}
	found := of.find(old, ref)
	switch {
	case len(found) == 0:
		return cut, nil, of.unknown
	case len(found) > 1:
		return cut, nil, ErrAmbiguous
	}
	place, why := src.blockList(of.name)
	if why == "" {
		cut, edited = splitLines(data).cut(place, found[0])
		cut.List, cut.Ref = of.name, of.ref(old, found[0])
		if why = differs(path, of.without(*old, found[0]), edited); why == "" {
			return cut, edited, nil
		}
		if strings.Contains(cut.Lines, "&") && why == unreadable {
			why = "other lines may refer to an anchor (&) in it"
		}
	}
	return cut, nil, fmt.Errorf("%s: %w, because %s; delete it yourself in line %d", path, ErrCannotEdit, why, src.lineOfItem(of.name, found[0]))
}
