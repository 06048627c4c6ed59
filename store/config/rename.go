package config

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"broadsheet/feeds"
)

// Renamed is the lines of a feed before and after its name was changed.
type Renamed struct {
	URL     string // of the feed
	Was, Is string // its lines
}

// Rename writes another name for a feed, and touches nothing beside it. Without a name the feed is shown as it calls itself.
func Rename(path, url, name string) (Renamed, error) {
	var done Renamed
	err := edit(path, func(data []byte) (edited []byte, err error) {
		done, edited, err = renamed(path, data, url, name)
		return edited, err
	})
	if err != nil {
		return Renamed{}, fmt.Errorf("renaming %s in the config: %w", url, err)
	}
	return done, nil
}

// Back writes the lines as they were before, if they are still the same.
func (r Renamed) Back(path string) error { return r.swap(path, r.Is, r.Was) }

// Again writes the lines as they were after.
func (r Renamed) Again(path string) error { return r.swap(path, r.Was, r.Is) }

func (r Renamed) swap(path, from, to string) error {
	err := edit(path, func(data []byte) ([]byte, error) {
		found, err := findItem(path, data, r.URL)
		if err != nil {
			return nil, err
		}
		if bare(found.lines) != bare(from) {
			return nil, ErrEdited
		}
		again, err := Parse(path, found.replaced(to), Known{})
		if err != nil || len(again.Feeds) != len(found.old.Feeds) {
			return nil, ErrEdited
		}
		return found.checked(path, again.Feeds[found.index].Name, to)
	})
	if err != nil {
		return fmt.Errorf("renaming %s in the config: %w", r.URL, err)
	}
	return nil
}

// renamed returns the text of the file with the name in it. Each way to write it is tried, and the first is taken that
// makes the feed's name another and leaves all else as it was.
func renamed(path string, data []byte, url, name string) (Renamed, []byte, error) {
	found, err := findItem(path, data, url)
	if err != nil {
		return Renamed{}, nil, err
	}
	for _, lines := range found.namings(name) {
		if edited, err := found.checked(path, name, lines); err == nil {
			return Renamed{URL: url, Was: found.lines, Is: lines}, edited, nil
		}
	}
	return Renamed{}, nil, fmt.Errorf("%s: %w; write name: %s in line %d yourself", path, ErrCannotEdit, scalar(name), found.from+1)
}

// item is the lines of one feed in the file.
type item struct {
	old      *Config
	index    int
	text     fileLines
	from, to int
	lines    string
}

func findItem(path string, data []byte, url string) (item, error) {
	old, src, err := parse(path, data, Known{})
	if err != nil {
		return item{}, err
	}
	index := slices.IndexFunc(old.Feeds, func(sub feeds.Subscription) bool { return Identity(sub.URL) == Identity(url) })
	if index < 0 {
		return item{}, ErrUnknownFeed
	}
	place, why := src.blockList(listOfFeeds.name)
	if why != "" {
		return item{}, fmt.Errorf("%s: %w, because %s; write the name in line %d yourself", path, ErrCannotEdit, why, src.lineOfItem(listOfFeeds.name, index))
	}
	text := splitLines(data)
	from, to := place.items[index].line, text.after(place.items[index])
	return item{old, index, text, from, to, string(bytes.Join(text.lines[from:to], nil))}, nil
}

func (i item) replaced(lines string) []byte { return i.text.splice(i.from, i.to, lines) }

// checked is the text of the file with other lines for the feed, if that changes its name and nothing else.
func (i item) checked(path, name, lines string) ([]byte, error) {
	want := *i.old
	want.Feeds = slices.Clone(want.Feeds)
	want.Feeds[i.index].Name = name
	edited := i.replaced(lines)
	if why := differs(path, &want, edited); why != "" {
		return nil, fmt.Errorf("%w, because %s", ErrCannotEdit, why)
	}
	return edited, nil
}

// The ways in which a name is written: with quotes, up to the end of its line, and up to the next setting in braces.
var writtenNames = []pattern{
	compiled(`name["']?[ \t]*:[ \t]*("(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')`),
	compiled(`name["']?[ \t]*:[ \t]*([^\s"'](?:[^\r\n#]|[^ \t\r\n]#)*[^\s#]|[^\s"'])`),
	compiled(`name["']?[ \t]*:[ \t]*([^\s"'#,}][^#,}\r\n]*[^\s#,}]|[^\s"'#,}])`),
}

// nameLine is a name that has a line to itself; nameInBraces one among other settings, with the comma before it.
var (
	nameLine     = compiled(`(?m)^[ \t]+["']?name["']?[ \t]*:[^\n]*\n?`)
	nameInBraces = compiled(`,[ \t]*["']?name["']?[ \t]*:[ \t]*("(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^,}\r\n]*)`)
)

// namings are the lines of the feed with another name, as they may be written.
func (i item) namings(name string) []string {
	var ways []string
	replace := func(place []int, with string) {
		ways = append(ways, i.lines[:place[0]]+with+i.lines[place[1]:])
	}
	switch {
	case i.old.Feeds[i.index].Name == "":
		return i.firstNamings(name)
	case name == "":
		for _, written := range []pattern{nameLine, nameInBraces} {
			for _, place := range written().FindAllStringIndex(i.lines, -1) {
				replace(place, "")
			}
		}
	default:
		for _, written := range writtenNames {
			for _, place := range written().FindAllStringSubmatchIndex(i.lines, -1) {
				replace(place[2:4], scalar(name))
			}
		}
	}
	return ways
}

var (
	bareItem   = compiled(`^(\x{feff}?[ \t]*-[ \t]+)([^\r\n]*)(\r?\n|$)`)
	addressKey = compiled(`(?m)^([ \t]*(?:-[ \t]+)?)["']?url["']?[ \t]*:[^\n]*(\n|$)`)
)

// firstNamings are the lines with a name where there was none: below the address, or behind it in braces.
func (i item) firstNamings(name string) []string {
	setting, end := "name: "+scalar(name), i.text.end
	var ways []string
	if found := bareItem().FindStringSubmatch(i.lines); found != nil {
		ways = append(ways, found[1]+"url: "+found[2]+end+strings.Repeat(" ", len(found[1]))+setting+end+i.lines[len(found[0]):])
	}
	for _, place := range addressKey().FindAllStringSubmatchIndex(i.lines, -1) {
		line := strings.TrimRight(i.lines[place[0]:place[1]], "\r\n")
		ways = append(ways, i.lines[:place[0]]+line+end+strings.Repeat(" ", place[3]-place[2])+setting+end+i.lines[place[1]:])
	}
	written := i.old.Feeds[i.index].URL
	for at := range occurrences([]byte(i.lines), []byte(written)) {
		after := at + len(written)
		if after < len(i.lines) && strings.ContainsRune(`"'`, rune(i.lines[after])) {
			after++
		}
		ways = append(ways, i.lines[:after]+", "+setting+i.lines[after:])
	}
	return ways
}
