package cli

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"broadsheet/feeds"
	"broadsheet/store"
	"broadsheet/store/config"
)

// storedVerdicts are what the user said of passages in the reader. The store is opened when a page of a known site asks
// for the first time, so that a page without an address does not depend on it.
type storedVerdicts struct {
	at   *Place
	deaf bool // the store could not be read, which was said
}

// Verdicts implements clean.Verdicts. A page is cleaned without them where they can't be had.
func (v *storedVerdicts) Verdicts(ctx context.Context, site string) ([]feeds.Verdict, error) {
	if v.deaf {
		return nil, nil
	}
	verdicts, err := v.read(ctx, site)
	if err != nil {
		v.deaf = true
		v.at.say("what you said of passages in the reader is left out: %v", err)
	}
	return verdicts, nil
}

func (v *storedVerdicts) read(ctx context.Context, site string) ([]feeds.Verdict, error) {
	if v.at.kept == nil {
		places, err := v.at.directories()
		if errors.Is(err, config.ErrNoHome) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		if _, err := os.Stat(filepath.Join(places.Data, store.FileName)); errors.Is(err, fs.ErrNotExist) {
			return nil, nil
		}
		if v.at.kept, err = store.Open(ctx, places.Data, v.at.Clock); err != nil {
			return nil, err
		}
	}
	return v.at.kept.Verdicts(ctx, site)
}
