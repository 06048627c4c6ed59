package linear

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"broadsheet/feeds/document"
	"broadsheet/store"
	"broadsheet/ui/article"
	"broadsheet/ui/typeset"
)

func (s *session) readNumber(ctx context.Context, number int) error {
	if number < 1 || number > len(s.rows) {
		return fmt.Errorf("there is no article %d in the list", number)
	}
	return s.read(ctx, s.rows[number-1].ID)
}

// next reads the next unread article of the view, after the one that was read last.
func (s *session) next(ctx context.Context, _ string) error {
	var from store.Cursor
	if s.open != nil {
		from = s.open.Headline.Cursor()
	}
	h, found, err := s.Store.NextUnread(ctx, s.filter(), from, false)
	if err == nil && !found && s.open != nil {
		h, found, err = s.Store.NextUnread(ctx, s.filter(), store.Cursor{}, false)
	}
	switch {
	case err != nil:
		return err
	case !found:
		return errors.New("nothing is unread here")
	}
	return s.read(ctx, h.ID)
}

// read prints an article and marks it read. The page behind an excerpt is fetched first.
func (s *session) read(ctx context.Context, id int64) error {
	opened, err := s.Opener.Open(ctx, id)
	if err != nil {
		return err
	}
	if opened.WantsPage && s.Poller != nil {
		s.say("Fetching the full text.")
		if fuller, err := s.Opener.FetchPage(ctx, id); err == nil {
			opened = fuller
		} else {
			s.say("Only an excerpt is here: " + err.Error() + ".")
		}
	}
	s.print("\n")
	s.show(opened)
	if s.Marks && !opened.Headline.Read {
		read := true
		return s.mark(ctx, store.Change{Read: &read}, "")
	}
	return nil
}

// show prints an article. Nothing is drawn: no rule, no bar, no box.
func (s *session) show(opened article.Opened) {
	s.open = &opened
	laid := typeset.Lay(&opened.Article, typeset.Options{Width: s.Width, Links: true, Now: s.Clock(), Enclosures: opened.Enclosures, Logical: true})
	s.links = nil
	for _, link := range laid.Numbered() {
		s.links = append(s.links, link.URL)
	}
	for _, line := range laid.Lines {
		s.say(undrawn(line))
	}
	if opened.Headline.Locked {
		s.say("The rest is behind a paywall.")
	}
}

// undrawn is a line without what is only for the eye.
func undrawn(line typeset.Line) string {
	var b strings.Builder
	for _, run := range line.Runs {
		if run.Style&(typeset.Rule|typeset.QuoteBar|typeset.TableRule) == 0 {
			b.WriteString(run.Text)
		}
	}
	return strings.TrimRight(b.String(), " ")
}

func (s *session) fullText(ctx context.Context, _ string) error {
	switch {
	case s.open == nil:
		return errNothingRead
	case s.Poller == nil:
		return errNoNetwork
	}
	opened, err := s.Opener.FetchPage(ctx, s.open.Headline.ID)
	if err != nil {
		return err
	}
	s.show(opened)
	return nil
}

// removed prints what the cleaning took out of the open article.
func (s *session) removed(context.Context, string) error {
	if s.open == nil {
		return errNothingRead
	}
	found := false
	for i, removal := range s.open.Article.Removals {
		if removal != nil {
			found = true
			s.say(removal.Reason + "\n" + document.Text(s.open.Article.Blocks[i:i+1]))
		}
	}
	if !found {
		s.say("Nothing was removed from this article.")
	}
	return nil
}

// address is that of the open article, or of a link by its number.
func (s *session) address(argument string) (string, error) {
	if argument == "" {
		if s.open.Headline.URL == "" {
			return "", errors.New("this article has no link")
		}
		return s.open.Headline.URL, nil
	}
	number, err := strconv.Atoi(argument)
	if err != nil || number < 1 || number > len(s.links) {
		return "", fmt.Errorf("there is no link %s in this article", document.Line(argument))
	}
	return s.links[number-1], nil
}
