package article

import (
	"context"
	"log/slog"
	"time"

	"broadsheet/feeds/poll"
	"broadsheet/store"
)

// Upkeep is how much is done after a refresh.
type Upkeep struct {
	Retention store.Policy
	// IndexTime bounds the indexing. Tens of thousands of articles, as a first refresh brings them, are indexed over several
	// refreshes, or when somebody searches.
	IndexTime time.Duration
}

// AfterRefresh does what a refresh does not wait for: the search index, pages that are always wanted in full, and
// letting go of articles as old as the policy says. Each of them comes again after the next refresh, so what goes wrong is
// only logged; when ctx ends, the rest is left for then.
func AfterRefresh(ctx context.Context, kept *store.Store, poller *poll.Poller, upkeep Upkeep, log *slog.Logger) {
	left := upkeep.IndexTime
	index := func() error {
		began := time.Now()
		err := IndexFor(ctx, kept, left)
		left -= time.Since(began)
		return err
	}
	steps := []struct {
		doing string
		do    func() error
	}{
		{"applying rules", func() error { return ApplyRules(ctx, kept) }},
		{"indexing new articles", index},
		{"fetching full text", func() error { return fetchWanted(ctx, poller) }},
		{"indexing full text", index},
		{"deleting old articles", func() error { _, err := kept.Prune(ctx, upkeep.Retention); return err }},
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

// IndexFor is Index until so long has passed; the rest comes later. What is under way then is finished: a slow machine
// would throw the same work away each time.
func IndexFor(ctx context.Context, kept *store.Store, most time.Duration) error {
	over := time.Now().Add(most)
	return indexWhile(ctx, kept, nil, func() bool { return time.Now().Before(over) })
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
