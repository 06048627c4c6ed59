package store

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"broadsheet/feeds/ledger"
)

// Sidebar is what stands beside the headlines: the views, tags and feeds with their counts.
type Sidebar struct {
	Today   int // unread articles since midnight where the reader is; hidden feeds left out
	Unread  int // hidden feeds left out
	Starred int
	Begun   int       // hidden feeds too
	Stored  int       // articles of all feeds
	Tags    []TagRow  // by name
	Feeds   []FeedRow // in the order of the config
}

// TagRow is a tag and its feeds' counts.
type TagRow struct {
	Name   string
	Unread int
	Feeds  int
}

// FeedRow is a feed of the sidebar.
type FeedRow struct {
	ID      int64
	URL     string
	Name    string
	Tags    []string
	Hidden  bool
	Unread  int
	Starred int
	Problem string
	Offline bool // the problem is that there was no network: no fault of the feed's
}

// Sidebar reads the counts, which are kept: only today's articles are counted.
func (s *Store) Sidebar(ctx context.Context) (Sidebar, error) {
	list, err := s.Feeds(ctx)
	if err != nil {
		return Sidebar{}, err
	}
	muted, err := s.mutedCounts(ctx)
	if err != nil {
		return Sidebar{}, err
	}
	var sidebar Sidebar
	tags := map[string]*TagRow{}
	for _, feed := range list {
		feed.Unread -= muted[feed.ID].unread
		feed.Starred -= muted[feed.ID].starred
		sidebar.Feeds = append(sidebar.Feeds, FeedRow{
			feed.ID, feed.URL, feed.Name, feed.Tags, feed.Hidden, feed.Unread, feed.Starred, feed.Problem, feed.Status == ledger.StatusOffline,
		})
		sidebar.Starred += feed.Starred
		sidebar.Stored += feed.Articles
		if !feed.Hidden {
			sidebar.Unread += feed.Unread
		}
		for _, tag := range feed.Tags {
			if tags[tag] == nil {
				tags[tag] = &TagRow{Name: tag}
			}
			tags[tag].Feeds++
			tags[tag].Unread += feed.Unread
		}
	}
	if err := s.addGivenTags(ctx, tags); err != nil {
		return Sidebar{}, err
	}
	for _, tag := range tags {
		sidebar.Tags = append(sidebar.Tags, *tag)
	}
	slices.SortFunc(sidebar.Tags, func(a, b TagRow) int { return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)) })
	if sidebar.Begun, err = s.Count(ctx, Begun()); err != nil {
		return sidebar, err
	}
	sidebar.Today, err = s.Count(ctx, Filter{Unread: true, Since: s.midnight()})
	return sidebar, err
}

// midnight is the start of the present day where the reader is.
func (s *Store) midnight() time.Time {
	now := s.clock().Local()
	return time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, now.Location())
}

// Count returns how many articles a filter holds. What the kept counts say is not counted.
func (s *Store) Count(ctx context.Context, filter Filter) (int, error) {
	if count, kept, err := s.keptCount(ctx, filter); kept || err != nil {
		return count, err
	}
	return s.CountUpTo(ctx, filter, unlimited)
}

// CountUpTo counts the articles of a filter, and ends when there are so many.
func (s *Store) CountUpTo(ctx context.Context, filter Filter, most int) (int, error) {
	chosen, err := s.selectBy(ctx, s.reader, filter)
	if err != nil {
		return 0, err
	}
	total := 0
	for _, in := range chosen.spans {
		var count int
		body, args := chosen.body(in)
		statement := `SELECT count(*) FROM (SELECT 1` + body + ` LIMIT ?)`
		if _, err := one(ctx, s.reader, statement, append(args, most-total), &count); err != nil {
			return 0, fmt.Errorf("counting articles: %w", err)
		}
		if total += count; total >= most {
			break
		}
	}
	return total, nil
}

// keptCount answers from the feeds' kept counts, if they know.
func (s *Store) keptCount(ctx context.Context, filter Filter) (count int, kept bool, err error) {
	if !filter.Since.IsZero() || filter.Query != "" || filter.Unread && filter.Starred {
		return 0, false, nil
	}
	if filter.Tag != "" && s.rulesGive(ctx, s.reader, filter.Tag) {
		return 0, false, nil
	}
	ids, limited, err := feedsOf(ctx, s.reader, filter)
	if err != nil {
		return 0, false, err
	}
	var muted map[int64]mutedCount
	if !filter.Muted {
		if muted, err = s.mutedCounts(ctx); err != nil {
			return 0, false, err
		}
	}
	list, err := s.Feeds(ctx)
	if err != nil {
		return 0, false, err
	}
	for _, feed := range list {
		switch {
		case limited && !slices.Contains(ids, feed.ID), !limited && feed.Hidden && !filter.Everything && !filter.Starred:
		case filter.Starred:
			count += feed.Starred - muted[feed.ID].starred
		case filter.Unread:
			count += feed.Unread - muted[feed.ID].unread
		default:
			count += feed.Articles - muted[feed.ID].articles
		}
	}
	return count, true, nil
}
