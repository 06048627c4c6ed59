package cli

import (
	"context"

	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/health"
)

// followMoves writes the new addresses of feeds that have moved for good into the config, where the user wants that,
// and lets each keep its articles. One that cannot be written stays as it is, and is said.
func (at *Place) followMoves(ctx context.Context, kept *store.Store) error {
	settings, err := at.configIfAny()
	if err != nil || settings.Refresh.Moves != config.FollowAlways {
		return err
	}
	all, err := kept.Feeds(ctx)
	if err != nil {
		return err
	}
	var moved []store.Feed
	for _, feed := range all {
		if !health.HasMoved(feed, settings.Refresh.Moves) {
			continue
		}
		if err := config.Move(settings.Path, feed.URL, feed.MovedTo); err != nil {
			at.say("%s has moved to %s, but the config could not follow: %v", feed.Name, feed.MovedTo, err)
			continue
		}
		at.say("%s has moved to %s; the config says so now", feed.Name, feed.MovedTo)
		moved = append(moved, feed)
	}
	if len(moved) == 0 {
		return nil
	}
	if settings, err = adoptMoved(ctx, kept, settings.Path, moved); err != nil {
		return err
	}
	at.settings = settings
	return nil
}

// followMove is the same for one feed, when the user of the reader says so.
func followMove(ctx context.Context, kept *store.Store, path, from, to string) error {
	if err := config.Move(path, from, to); err != nil {
		return err
	}
	_, err := adoptMoved(ctx, kept, path, []store.Feed{{URL: from, MovedTo: to}})
	return err
}

// adoptMoved brings the store in line with the config that has just been changed, and returns that.
func adoptMoved(ctx context.Context, kept *store.Store, path string, moved []store.Feed) (*config.Config, error) {
	settings, err := config.Load(path, known())
	if err != nil {
		return nil, err
	}
	if _, err := kept.Subscribe(ctx, settings.Feeds); err != nil {
		return nil, err
	}
	for _, feed := range moved {
		if err := kept.Adopt(ctx, feed.URL, feed.MovedTo); err != nil {
			return nil, err
		}
	}
	return settings, nil
}
