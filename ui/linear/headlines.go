package linear

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"broadsheet/feeds/document"
	"broadsheet/store"
	"broadsheet/ui/feedlist"
)

// page is how many headlines are listed at once: what one listens to in a minute.
const page = 20

func (s *session) filter() store.Filter {
	filter := s.view.Filter(s.Clock())
	filter.Query, filter.Fold = s.query, s.Fold
	return filter
}

// list prints the view from its top.
func (s *session) list(ctx context.Context, _ string) error {
	s.rows, s.last = nil, store.Cursor{}
	s.say(s.viewTitle() + ".")
	return s.listMore(ctx, "")
}

func (s *session) viewTitle() string {
	if s.query == "" {
		return s.view.Title
	}
	return s.view.Title + ", searched for " + s.query
}

// listMore prints the headlines below the ones that were listed. They keep their numbers.
func (s *session) listMore(ctx context.Context, _ string) error {
	rows, err := s.Store.Headlines(ctx, s.filter(), s.last, page+1)
	if err != nil {
		return err
	}
	s.more = len(rows) > page
	rows = rows[:min(len(rows), page)]
	if len(rows) == 0 {
		s.say("No articles.")
	}
	for _, h := range rows {
		s.last = h.Cursor()
		s.number(h)
	}
	if s.more {
		s.say("There are more; + lists them.")
	}
	return nil
}

// number prints a headline with the number that reads it from now on.
func (s *session) number(h store.Headline) {
	s.rows = append(s.rows, h)
	s.say(strconv.Itoa(len(s.rows)) + ". " + spoken(h, s.Clock()))
}

// spoken is a headline as a sentence.
func spoken(h store.Headline, now time.Time) string {
	title := document.Line(h.Title)
	if !strings.ContainsAny(title[max(len(title)-1, 0):], ".!?") {
		title += "."
	}
	words := title + " " + h.Feed + ", " + ago(h.Published, now) + "."
	for _, mark := range []struct {
		holds bool
		word  string
	}{{h.Read, "Read."}, {h.Starred, "Starred."}, {h.Locked, "Behind a paywall."}} {
		if mark.holds {
			words += " " + mark.word
		}
	}
	switch {
	case h.Folded == 1:
		words += " Another feed has the story, too."
	case h.Folded > 1:
		words += fmt.Sprintf(" %d other feeds have the story, too.", h.Folded)
	}
	return words
}

// ago is how long ago something was, in words.
func ago(at, now time.Time) string {
	since := now.Sub(at)
	switch {
	case since < time.Minute:
		return "just now"
	case since < time.Hour:
		return several(int(since.Minutes()), "minute") + " ago"
	case since < 24*time.Hour:
		return several(int(since.Hours()), "hour") + " ago"
	default:
		return at.In(now.Location()).Format("2 January 2006")
	}
}

func several(n int, unit string) string {
	if n == 1 {
		return "1 " + unit
	}
	return fmt.Sprintf("%d %ss", n, unit)
}

// search lists what a query finds in the view; without words, the whole view again.
func (s *session) search(ctx context.Context, words string) error {
	before := s.query
	s.query = words
	if err := s.list(ctx, ""); err != nil {
		s.query = before
		return err
	}
	return nil
}

// choose lists the views, or goes to one of them.
func (s *session) choose(ctx context.Context, argument string) error {
	if argument == "" {
		return s.listViews(ctx)
	}
	number, err := strconv.Atoi(argument)
	if err != nil || number < 1 || number > len(s.views) {
		return errors.New("v lists the views with their numbers; v 2 chooses the second")
	}
	s.view, s.query = s.views[number-1], ""
	return s.list(ctx, "")
}

func (s *session) listViews(ctx context.Context) error {
	sidebar, err := s.Store.Sidebar(ctx)
	if err != nil {
		return err
	}
	s.views = nil
	counts := map[feedlist.Kind]int{feedlist.Today: sidebar.Today, feedlist.Unread: sidebar.Unread}
	for _, view := range feedlist.Standing(sidebar) {
		s.offer(view, counts[view.Kind])
	}
	for _, tag := range sidebar.Tags {
		s.offer(feedlist.View{Kind: feedlist.Tag, Subject: tag.Name, Title: tag.Name}, tag.Unread)
	}
	for _, feed := range sidebar.Feeds {
		s.offer(feedlist.View{Kind: feedlist.Feed, Subject: feed.URL, Title: feed.Name}, feed.Unread)
	}
	s.say("v and a number chooses one.")
	return nil
}

// offer lists a view, to be chosen by its number.
func (s *session) offer(view feedlist.View, count int) {
	s.views = append(s.views, view)
	words := fmt.Sprintf("%d. %s", len(s.views), document.Line(view.Title))
	if count > 0 {
		words += fmt.Sprintf(", %d unread", count)
	}
	s.say(words + ".")
}
