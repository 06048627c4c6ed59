package store

import (
	"context"
	"fmt"
	"math"
)

// listPage is how many headlines a list without a limit reads at a time.
const listPage = 500

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
		limit = math.MaxInt32 / 4
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
	return headlines, nil
}

// EachHeadline hands the headlines of a filter to use one by one, newest first, up to limit (0: all). It never
// holds more than a page of them, and no transaction is open between two pages.
func (s *Store) EachHeadline(ctx context.Context, filter Filter, limit int, use func(Headline) error) error {
	chosen, err := s.selectBy(ctx, s.reader, filter)
	if err != nil {
		return err
	}
	for after, left := (Cursor{}), limit; ; {
		size := listPage
		if limit > 0 {
			size = min(size, left)
		}
		places, err := walk(ctx, s.reader, chosen, after, down, size)
		if err != nil {
			return fmt.Errorf("listing articles: %w", err)
		}
		headlines, err := headlinesOf(ctx, s.reader, idsOf(places))
		if err != nil {
			return fmt.Errorf("reading headlines: %w", err)
		}
		for _, headline := range headlines {
			if err := use(headline); err != nil {
				return err
			}
		}
		if left -= len(places); len(places) < size || limit > 0 && left <= 0 {
			return nil
		}
		after = places[len(places)-1].cursor()
	}
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
