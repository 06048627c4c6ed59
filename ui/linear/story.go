package linear

import (
	"context"
	"errors"

	"broadsheet/feeds/document"
	"broadsheet/store"
	"broadsheet/ui/article"
)

// story lists what other feeds have on the story of the open article, below what is listed already.
func (s *session) story(ctx context.Context, _ string) error {
	if s.open == nil {
		return errNothingRead
	}
	id := s.open.Headline.ID
	stories, err := s.Store.Stories(ctx, []int64{id})
	if err != nil {
		return err
	}
	if len(stories[id]) == 0 {
		return errors.New("no other feed has this story")
	}
	for _, h := range stories[id] {
		s.number(h)
	}
	return nil
}

// why says what the rules and the config did with the open article.
func (s *session) why(ctx context.Context, _ string) error {
	if s.open == nil {
		return errNothingRead
	}
	why, err := s.Store.Why(ctx, s.open.Headline.ID)
	if err != nil {
		return err
	}
	s.say(document.Line(article.Because(why)))
	return nil
}

// marker is how articles are marked: where stories are folded, reading one reads its story.
func (s *session) marker() func(context.Context, []int64, store.Change, store.Step) (store.Marked, error) {
	if s.Fold {
		return s.Store.MarkStories
	}
	return s.Store.Mark
}
