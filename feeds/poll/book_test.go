package poll

import (
	"context"
	"errors"
	"maps"
	"slices"
	"sync"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

// memoryBook keeps the contract of Book in memory.
type memoryBook struct {
	clock feeds.Clock

	mu       sync.Mutex
	records  []ledger.Record
	leases   map[int64]lease
	blocked  map[string]time.Time
	entries  map[int64]map[string]string // by feed: key to title
	wanted   map[int64][]ledger.WantedPage
	pages    map[int64]feeds.Source
	problems map[int64]string
	batches  []int               // sizes of the transactions
	saving   func(batch int)     // called before each save
	failing  map[string]struct{} // calls that fail
}

type lease struct {
	owner string
	until time.Time
}

var errBook = errors.New("disk full")

func newBook(clock feeds.Clock, urls ...string) *memoryBook {
	book := &memoryBook{
		clock: clock, leases: map[int64]lease{}, blocked: map[string]time.Time{}, entries: map[int64]map[string]string{},
		wanted: map[int64][]ledger.WantedPage{}, pages: map[int64]feeds.Source{}, problems: map[int64]string{}, failing: map[string]struct{}{},
	}
	for i, url := range urls {
		book.records = append(book.records, ledger.Record{Feed: int64(i + 1), URL: url})
	}
	return book
}

// begin locks the book for a call, which fails if the test wants it to or the context has ended.
func (b *memoryBook) begin(ctx context.Context, call string) error {
	b.mu.Lock()
	if _, fails := b.failing[call]; fails {
		return errBook
	}
	return ctx.Err()
}

func (b *memoryBook) Records(ctx context.Context) ([]ledger.Record, error) {
	err := b.begin(ctx, "Records")
	defer b.mu.Unlock()
	return slices.Clone(b.records), err
}

func (b *memoryBook) Record(ctx context.Context, feed int64) (ledger.Record, error) {
	err := b.begin(ctx, "Record")
	defer b.mu.Unlock()
	return b.records[feed-1], err
}

func (b *memoryBook) Lease(ctx context.Context, feed int64, owner string, until time.Time) (bool, error) {
	err := b.begin(ctx, "Lease")
	defer b.mu.Unlock()
	if held := b.leases[feed]; err != nil || held.owner != owner && held.until.After(b.clock()) {
		return false, err
	}
	b.leases[feed] = lease{owner, until}
	return true, nil
}

func (b *memoryBook) Leases(ctx context.Context, feeds []int64, owner string, until time.Time) ([]int64, error) {
	err := b.begin(ctx, "Leases")
	defer b.mu.Unlock()
	var taken []int64
	for _, feed := range feeds {
		if held := b.leases[feed]; err == nil && (held.owner == owner || !held.until.After(b.clock())) {
			b.leases[feed] = lease{owner, until}
			taken = append(taken, feed)
		}
	}
	return taken, err
}

func (b *memoryBook) Release(ctx context.Context, owner string) error {
	err := b.begin(ctx, "Release")
	defer b.mu.Unlock()
	maps.DeleteFunc(b.leases, func(_ int64, held lease) bool { return err == nil && held.owner == owner })
	return err
}

func (b *memoryBook) Save(ctx context.Context, outcomes []ledger.Outcome) ([]ledger.Saved, error) {
	if b.saving != nil {
		b.saving(len(outcomes))
	}
	err := b.begin(ctx, "Save")
	defer b.mu.Unlock()
	if err != nil {
		return nil, err
	}
	b.batches = append(b.batches, len(outcomes))
	var saved []ledger.Saved
	for _, outcome := range outcomes {
		saved = append(saved, b.save(outcome))
	}
	return saved, nil
}

func (b *memoryBook) save(outcome ledger.Outcome) ledger.Saved {
	b.records[outcome.Feed-1] = outcome.Record
	if b.leases[outcome.Feed].owner == outcome.Owner {
		delete(b.leases, outcome.Feed)
	}
	if outcome.BlockHost != "" {
		b.blocked[outcome.BlockHost] = outcome.BlockUntil
	}
	saved := ledger.Saved{Feed: outcome.Feed}
	if outcome.Content == nil {
		return saved
	}
	if b.entries[outcome.Feed] == nil {
		b.entries[outcome.Feed] = map[string]string{}
	}
	for _, entry := range outcome.Content.Entries {
		switch title, known := b.entries[outcome.Feed][entry.Key]; {
		case !known:
			saved.New++
		case title != entry.Title:
			saved.Updated++
		}
		b.entries[outcome.Feed][entry.Key] = entry.Title
	}
	return saved
}

func (b *memoryBook) Blocks(ctx context.Context) (map[string]time.Time, error) {
	err := b.begin(ctx, "Blocks")
	defer b.mu.Unlock()
	return maps.Clone(b.blocked), err
}

func (b *memoryBook) Block(ctx context.Context, host string, until time.Time) error {
	err := b.begin(ctx, "Block")
	defer b.mu.Unlock()
	b.blocked[host] = until
	return err
}

func (b *memoryBook) SavePage(ctx context.Context, article int64, page feeds.Source, problem string) error {
	err := b.begin(ctx, "SavePage")
	defer b.mu.Unlock()
	if problem == "" {
		b.pages[article] = page
	} else {
		b.problems[article] = problem
	}
	return err
}

func (b *memoryBook) WantedPages(ctx context.Context, feed int64, limit int) ([]ledger.WantedPage, error) {
	err := b.begin(ctx, "WantedPages")
	defer b.mu.Unlock()
	var wanted []ledger.WantedPage
	for _, page := range b.wanted[feed] {
		_, kept := b.pages[page.Article]
		if !kept && b.problems[page.Article] == "" && len(wanted) < limit {
			wanted = append(wanted, page)
		}
	}
	return wanted, err
}

// record returns the record of the n-th feed, counted from 0.
func (b *memoryBook) record(n int) ledger.Record {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.records[n]
}

func (b *memoryBook) held(feed int64) lease {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.leases[feed]
}
