package article

import (
	"context"
	"log/slog"
	"time"

	"broadsheet/feeds/poll"
	"broadsheet/store"
)

// indexTime bounds one round of indexing. Tens of thousands of articles, as a first refresh brings them, are indexed over
// several refreshes, or when somebody searches.
const indexTime = 5 * time.Second

// AfterRefresh does what a refresh does not wait for: the search index, pages that are always wanted in full, and
// letting go of articles as old as the policy says. Each of them comes again after the next refresh, so what goes wrong is
// only logged; when ctx ends, the rest is left for then.
func AfterRefresh(ctx context.Context, kept *store.Store, poller *poll.Poller, policy store.Policy, log *slog.Logger) {
	steps := []struct {
		doing string
		do    func() error
	}{
		{"applying rules", func() error { return ApplyRules(ctx, kept) }},
		{"indexing new articles", func() error { return IndexForAWhile(ctx, kept) }},
		{"fetching full text", func() error { return fetchWanted(ctx, poller) }},
		{"indexing full text", func() error { return IndexForAWhile(ctx, kept) }},
		{"deleting old articles", func() error { _, err := kept.Prune(ctx, policy); return err }},
	}
	for _, step := range steps {
		if ctx.Err() != nil {
			return
		}
		if err := step.do(); err != nil && ctx.Err() == nil {
			log.Warn("Upkeep failed", "doing", step.doing, "error", err)
		}
	}
}

// IndexForAWhile is Index for a few seconds at most.
func IndexForAWhile(ctx context.Context, kept *store.Store) error {
	bounded, cancel := context.WithTimeout(ctx, indexTime)
	defer cancel()
	return Index(bounded, kept, nil) // the rest comes later
}

// fetchWanted fetches nothing where there is no poller: the reader of a test, or of a store without a network.
func fetchWanted(ctx context.Context, poller *poll.Poller) error {
	if poller == nil {
		return nil
	}
	return poller.FetchWanted(ctx)
}

// ApplyRules does what follows from changed rules for the articles that are stored, in small steps that other processes
// can write between. It ends early, without an error, when ctx does.
func ApplyRules(ctx context.Context, kept *store.Store) error {
	for ctx.Err() == nil {
		more, err := kept.ApplyRules(ctx)
		if err != nil || !more {
			return err
		}
	}
	return nil
}
