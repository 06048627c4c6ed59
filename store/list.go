package store

import (
	"context"
	"fmt"
	"math"
	"slices"
)

// listPage is how many headlines a list without a limit reads at a time.
const listPage = 500

// unlimited is more than any list holds, and leaves room for sums.
const unlimited = math.MaxInt32 / 4

// Headlines returns up to limit headlines below the cursor, newest first; limit 0 is all of them.
func (s *Store) Headlines(ctx context.Context, filter Filter, after Cursor, limit int) ([]Headline, error) {
	return s.list(ctx, filter, after, down, limit)
}

// HeadlinesAbove returns the headlines just above the cursor, in the order of the list.
func (s *Store) HeadlinesAbove(ctx context.Context, filter Filter, before Cursor, limit int) ([]Headline, error) {
	return s.list(ctx, filter, before, up, limit)
}

// LastHeadlines returns the bottom of the list, in the order of the list.
func (s *Store) LastHeadlines(ctx context.Context, filter Filter, limit int) ([]Headline, error) {
	return s.list(ctx, filter, Cursor{}, up, limit)
}

func (s *Store) list(ctx context.Context, filter Filter, from Cursor, way direction, limit int) ([]Headline, error) {
	if limit <= 0 {
		limit = unlimited
	}
	chosen, err := s.selectBy(ctx, s.reader, filter)
	if err != nil {
		return nil, err
	}
	places, err := walk(ctx, s.reader, chosen, from, way, limit)
	if err != nil {
		return nil, fmt.Errorf("listing articles: %w", err)
	}
	if way == up {
		places = reversed(places)
	}
	headlines, err := headlinesOf(ctx, s.reader, idsOf(places))
	if err != nil {
		return nil, fmt.Errorf("reading headlines: %w", err)
	}
	if filter.Folds() {
		err = withFolds(ctx, s.reader, headlines)
	}
	return headlines, err
}

// EachHeadline hands the headlines of a filter to use one by one, newest first, up to limit (0: all). It never
// holds more than a page of them, and no transaction is open between two pages.
func (s *Store) EachHeadline(ctx context.Context, filter Filter, limit int, use func(Headline) error) error {
	chosen, err := s.selectBy(ctx, s.reader, filter)
	if err != nil {
		return err
	}
	if limit <= 0 {
		limit = unlimited
	}
	size := listPage
	if chosen.queried {
		size = limit // each walk would answer the query anew
	}
	for after := (Cursor{}); ; {
		places, err := walk(ctx, s.reader, chosen, after, down, min(size, limit))
		if err != nil {
			return fmt.Errorf("listing articles: %w", err)
		}
		if err := s.eachOf(ctx, places, use); err != nil {
			return err
		}
		if limit -= len(places); limit <= 0 || len(places) < size {
			return nil
		}
		after = places[len(places)-1].cursor()
	}
}

// eachOf hands out the headlines at these places.
func (s *Store) eachOf(ctx context.Context, places []place, use func(Headline) error) error {
	for page := range slices.Chunk(places, listPage) {
		headlines, err := headlinesOf(ctx, s.reader, idsOf(page))
		if err != nil {
			return fmt.Errorf("reading headlines: %w", err)
		}
		for _, headline := range headlines {
			if err := use(headline); err != nil {
				return err
			}
		}
	}
	return nil
}

// NextUnread returns the next unread article of the filter below the cursor, or above it.
func (s *Store) NextUnread(ctx context.Context, filter Filter, after Cursor, backwards bool) (Headline, bool, error) {
	filter.Unread = true
	headlines, err := s.list(ctx, filter, after, direction(backwards), 1)
	if err != nil || len(headlines) == 0 {
		return Headline{}, false, err
	}
	return headlines[0], true, nil
}
