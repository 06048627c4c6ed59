package config

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

// FollowMoves says what becomes of the address of a feed that has moved for good.
type FollowMoves string

// The three answers to "is the config brought up to date when a feed has moved?".
const (
	FollowAsk    FollowMoves = "ask" // it is said, and the user decides
	FollowAlways FollowMoves = "always"
	FollowNever  FollowMoves = "never" // it is not even said; the new address is asked all the same
)

// Move writes a feed's new address in the place of its old one, and touches not a byte beside it.
func Move(path, from, to string) error {
	err := edit(path, func(data []byte) ([]byte, error) { return moved(path, data, from, to) })
	if err != nil {
		return fmt.Errorf("changing an address in the config: %w", err)
	}
	return nil
}

// moved returns the text of the file with the new address. Each place where the old one stands is tried, and the one
// is taken that makes the feed's address another and leaves all else as it was: the others are comments.
func moved(path string, data []byte, from, to string) ([]byte, error) {
	if !strings.HasPrefix(to, "http://") && !strings.HasPrefix(to, "https://") {
		return nil, fmt.Errorf("%q is not where a feed can move to", to)
	}
	if message, remedy := addressProblem(to); message != "" {
		return nil, fmt.Errorf("%q: %s: %s", to, message, remedy)
	}
	old, src, err := parse(path, data, Known{})
	if err != nil {
		return nil, err
	}
	index := slices.IndexFunc(old.find(from), func(i int) bool { return Identity(old.Feeds[i].URL) == Identity(from) })
	if index < 0 {
		return nil, ErrUnknownFeed
	}
	index = old.find(from)[index]
	for i := range old.Feeds {
		if i != index && Identity(old.Feeds[i].URL) == Identity(to) {
			return nil, fmt.Errorf("%s: %w", to, ErrDuplicate)
		}
	}
	want := *old
	want.Feeds = slices.Clone(old.Feeds)
	want.Feeds[index].URL = to
	written := []byte(old.Feeds[index].URL)
	for at := range occurrences(data, written) {
		for _, form := range []string{to, address(to)} {
			edited := slices.Concat(data[:at], []byte(form), data[at+len(written):])
			if differs(path, &want, edited) == "" {
				return edited, nil
			}
		}
	}
	return nil, fmt.Errorf("%s: %w; write %s in line %d yourself", path, ErrCannotEdit, to, src.lineOfItem(listOfFeeds.name, index))
}

// occurrences yields where a text stands in the data.
func occurrences(data, text []byte) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for from := 0; ; {
			at := bytes.Index(data[from:], text)
			if at < 0 || !yield(from+at) {
				return
			}
			from += at + 1
		}
	}
}
