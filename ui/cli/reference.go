package cli

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"time"

	"broadsheet/store"
	"broadsheet/store/query"
)

// feedAddress finds the address of a feed that a person named: by address, name or title.
func feedAddress(ctx context.Context, kept *store.Store, reference string) (string, error) {
	feed, err := kept.FindFeed(ctx, reference)
	if errors.Is(err, store.ErrUnknown) {
		return "", wrongUse("no feed %q; `broadsheet feeds` lists them", reference)
	}
	return feed.URL, err
}

// queryMistake makes a mistake in a query the caller's.
func queryMistake(err error) error {
	var mistake *query.Error
	if errors.As(err, &mistake) {
		return usageError{mistake.Error()}
	}
	return err
}

// duration reads a time span as people write it: 90m, 24h, 7d, 2w.
func duration(text string) (time.Duration, error) {
	for unit, hours := range map[string]int{"d": 24, "w": 7 * 24} {
		if number, ok := strings.CutSuffix(text, unit); ok {
			n, err := strconv.Atoi(number)
			if err != nil || n < 0 {
				return 0, strconv.ErrSyntax
			}
			return time.Duration(n*hours) * time.Hour, nil
		}
	}
	span, err := time.ParseDuration(text)
	if err == nil && span < 0 {
		return 0, strconv.ErrRange
	}
	return span, err
}
