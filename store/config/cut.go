package config

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// ErrEdited is a feed or a view whose lines are not the ones that were meant any more.
var ErrEdited = errors.New("its lines in the config were changed since")

// Cut is what went from a file with one item of a list, and where that stood.
type Cut struct {
	List   string // "feeds" or "views"
	Ref    string // the address of the feed, or the name of the view
	Lines  string // that were the item's, each with its end
	At     int    // the place of the first one, from 0
	Before string // the line above them
	After  string // the line below them
}

// CutOut deletes the lines of one feed, named by its address or its name, and touches nothing else in the file.
func CutOut(path, ref string) (Cut, error) { return cutOut(path, listOfFeeds, ref) }

// CutOutView deletes the lines of one view, and touches nothing else in the file.
func CutOutView(path, name string) (Cut, error) { return cutOut(path, listOfViews, name) }

func cutOut(path string, of editable, ref string) (Cut, error) {
	var cut Cut
	err := edit(path, func(data []byte) (edited []byte, err error) {
		cut, edited, err = removed(path, data, of, ref)
		return edited, err
	})
	if isUnwritable(err) {
		err = fmt.Errorf("%s: %w, because %s; delete it yourself", path, ErrCannotEdit, unwritable)
	}
	if err != nil {
		return Cut{}, fmt.Errorf("removing %s from the config: %w", ref, err)
	}
	return cut, nil
}

// Again deletes the lines once more, if they are still the same.
func (c Cut) Again(path string) error {
	err := edit(path, func(data []byte) ([]byte, error) {
		now, edited, err := removed(path, data, c.of(), c.Ref)
		if err == nil && bare(now.Lines) != bare(c.Lines) {
			err = ErrEdited
		}
		return edited, err
	})
	if err != nil {
		return fmt.Errorf("%s was not removed again: %w", c.Ref, err)
	}
	return nil
}

// PutBack writes the lines where they stood. Where the file does not allow it any more, the error says what to add.
func (c Cut) PutBack(path string) error {
	err := edit(path, func(data []byte) ([]byte, error) { return c.restored(path, data) })
	if err != nil {
		return fmt.Errorf("not written back into the config: %w", err)
	}
	return nil
}

// restored returns the text of the file with the lines in it. What the file says beside them stays as it is.
func (c Cut) restored(path string, data []byte) ([]byte, error) {
	old, _, err := parse(path, data, Known{})
	if err != nil {
		return nil, err
	}
	of := c.of()
	if len(of.find(old, c.Ref)) > 0 {
		return nil, fmt.Errorf("%s: %w", c.Ref, of.double)
	}
	text := splitLines(data)
	for _, at := range c.places(text) {
		lines := c.Lines
		if !strings.HasSuffix(lines, "\n") {
			lines += text.end
		}
		edited := text.splice(at, at, lines)
		again, err := Parse(path, edited, Known{})
		if err != nil {
			continue
		}
		if found := of.find(again, c.Ref); len(found) == 1 && differs(path, of.with(*old, again, found[0]), edited) == "" {
			return edited, nil
		}
	}
	return nil, fmt.Errorf("its place is gone; add it to the %s yourself: %s (%w)", of.name, strings.Join(strings.Fields(c.Lines), " "), ErrCannotEdit)
}

func (c Cut) of() editable {
	if c.List == listOfViews.name {
		return listOfViews
	}
	return listOfFeeds
}

// places are where the lines may have stood: between the same two lines, else beside one of them, the nearest first.
func (c Cut) places(text fileLines) []int {
	near := map[int]int{}
	var places []int
	for at := range len(text.lines) + 1 {
		above, below := text.bareLine(at-1) == bare(c.Before), text.bareLine(at) == bare(c.After)
		switch {
		case above && below:
			near[at] = 2
		case above && strings.TrimSpace(c.Before) != "", below && strings.TrimSpace(c.After) != "":
			near[at] = 1
		default:
			continue
		}
		places = append(places, at)
	}
	slices.SortStableFunc(places, func(a, b int) int {
		return cmp.Or(cmp.Compare(near[b], near[a]), cmp.Compare(max(a-c.At, c.At-a), max(b-c.At, c.At-b)))
	})
	return places
}

// bareLine is a line without its end; "" where there is none.
func (t fileLines) bareLine(at int) string {
	if at < 0 || at >= len(t.lines) {
		return ""
	}
	return bare(string(t.lines[at]))
}

func bare(line string) string { return strings.TrimRight(line, "\r\n") }
