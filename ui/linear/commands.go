package linear

import (
	"context"
	"errors"
	"fmt"

	"broadsheet/feeds/poll"
	"broadsheet/store"
)

// command is one thing that can be typed.
type command struct {
	letter, name string
	argument     string
	help         string
	run          func(s *session, ctx context.Context, argument string) error
}

// commands is the table that both the dispatch and the help are made from.
func commands() []command {
	return []command{
		{"", "", "", "Read the next unread article; the Enter key alone does it.", (*session).next},
		{"n", "next", "", "Read the next unread article.", (*session).next},
		{"l", "list", "", "List the headlines of the view again.", (*session).list},
		{"+", "more", "", "List the headlines that follow.", (*session).listMore},
		{"v", "views", "NUMBER", "List the views, tags and feeds; with a number, choose one.", (*session).choose},
		{"m", "mark", "", "Mark the article that was read last unread, or read again.", (*session).toggleRead},
		{"s", "star", "", "Star it, or take the star away.", (*session).toggleStar},
		{"a", "all", "", "Mark the listed headlines read.", (*session).markListed},
		{"u", "undo", "", "Undo the last mark.", (*session).undo},
		{"t", "story", "", "List what other feeds have on the same story; their numbers read them.", (*session).story},
		{"w", "why", "", "Hear which rules hid, marked or tagged the article that was read last.", (*session).why},
		{"x", "removed", "", "Read what was removed from the article, and why.", (*session).removed},
		{"f", "full", "", "Fetch the full text from the article's page, and read it.", (*session).fullText},
		{"o", "open", "NUMBER", "Open the article in the browser; with a number, that link.", (*session).browse},
		{"r", "refresh", "", "Ask all feeds for news.", (*session).refresh},
		{"?", "help", "", "Read this help.", (*session).help},
		{"q", "quit", "", "Quit.", func(*session, context.Context, string) error { return errQuit }},
	}
}

func (s *session) help(context.Context, string) error {
	s.say("A number reads the article with that number. A slash and words search the view, such as /harbour is:starred.")
	for _, c := range commands() {
		if c.name == "" {
			continue
		}
		typed := c.letter + " or " + c.name
		if c.argument != "" {
			typed += " " + c.argument
		}
		s.say(typed + ": " + c.help)
	}
	return nil
}

var (
	errNothingRead = errors.New("no article has been read yet; type a number to read one")
	errNoNetwork   = errors.New("there is no network here")
)

func (s *session) toggleRead(ctx context.Context, _ string) error {
	if s.open == nil {
		return errNothingRead
	}
	read := !s.open.Headline.Read
	said := map[bool]string{true: "Marked read.", false: "Marked unread."}[read]
	return s.mark(ctx, store.Change{Read: &read}, said)
}

func (s *session) toggleStar(ctx context.Context, _ string) error {
	if s.open == nil {
		return errNothingRead
	}
	starred := !s.open.Headline.Starred
	said := map[bool]string{true: "Starred.", false: "The star is taken away."}[starred]
	return s.mark(ctx, store.Change{Starred: &starred}, said)
}

// mark changes the open article. It says so once the change is on disk.
func (s *session) mark(ctx context.Context, change store.Change, said string) error {
	h := &s.open.Headline
	if _, err := s.marker()(ctx, []int64{h.ID}, change, store.Step{Origin: origin, Label: h.Title}); err != nil {
		return err
	}
	if change.Read != nil {
		h.Read = *change.Read
	}
	if change.Starred != nil {
		h.Starred = *change.Starred
	}
	if said != "" {
		s.say(said)
	}
	return nil
}

func (s *session) markListed(ctx context.Context, _ string) error {
	var ids []int64
	for _, h := range s.rows {
		if !h.Read {
			ids = append(ids, h.ID)
		}
	}
	if len(ids) == 0 {
		return errors.New("nothing is unread in this list")
	}
	read := true
	step := store.Step{Origin: origin, Label: fmt.Sprintf("%d articles of %s", len(ids), s.view.Title)}
	done, err := s.marker()(ctx, ids, store.Change{Read: &read}, step)
	if err != nil {
		return err
	}
	s.say(fmt.Sprintf("Marked %d read. u takes it back.", len(done.IDs)))
	return nil
}

func (s *session) undo(ctx context.Context, _ string) error {
	undone, err := s.Store.Undo(ctx, origin)
	if errors.Is(err, store.ErrNothingToUndo) {
		return errors.New("there is nothing to undo")
	}
	if err != nil {
		return err
	}
	s.say("Undone: " + undone.Label + ".")
	return nil
}

func (s *session) refresh(ctx context.Context, _ string) error {
	if s.Poller == nil {
		return errNoNetwork
	}
	s.say("Asking the feeds.")
	summary, err := s.Poller.Refresh(ctx, poll.Request{Force: true}, nil)
	if err != nil {
		return err
	}
	if summary.Offline {
		return errors.New("offline: no feed could be reached")
	}
	for _, problem := range summary.Problems {
		s.say(problem.Title + ": " + problem.Text)
	}
	s.say(fmt.Sprintf("%d new. l lists them.", summary.New))
	return nil
}

func (s *session) browse(_ context.Context, argument string) error {
	if s.open == nil {
		return errNothingRead
	}
	if s.Browse == nil {
		return errors.New("there is no browser here")
	}
	address, err := s.address(argument)
	if err != nil {
		return err
	}
	if err := s.Browse(address); err != nil {
		return err
	}
	s.say("Opened " + address)
	return nil
}
