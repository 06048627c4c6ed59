//go:build unix

package store_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
	"broadsheet/store"
	"broadsheet/store/storetest"
)

// benchStore is a filled store. It is kept in $BROADSHEET_BENCH_DIR between runs, where that is set.
func benchStore(b *testing.B, feedCount, perFeed int) (*store.Store, string) {
	b.Helper()
	dir := b.TempDir()
	if kept := os.Getenv("BROADSHEET_BENCH_DIR"); kept != "" {
		dir = filepath.Join(kept, b.Name())
	}
	_, missing := os.Stat(filepath.Join(dir, store.FileName))
	s, err := store.Open(b.Context(), dir, time.Now)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close() })
	if missing != nil {
		if err := storetest.Fill(b.Context(), s, feedCount, perFeed); err != nil {
			b.Fatal(err)
		}
	}
	for left := 1; left > 0 && feedCount*perFeed <= 100_000; { // a million would take ten minutes
		if left, err = s.IndexSome(b.Context(), 500, withoutTags); err != nil {
			b.Fatal(err)
		}
	}
	return s, dir
}

// withoutTags is the text of the made-up articles.
func withoutTags(_ store.Headline, sources []feeds.Source) string {
	var text strings.Builder
	for _, source := range sources {
		inTag := false
		for _, c := range source.Body {
			switch {
			case c == '<':
				inTag = true
			case c == '>':
				inTag = false
			case !inTag:
				text.WriteByte(c)
			}
		}
	}
	return text.String()
}

func cpuTime() time.Duration {
	var usage syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func BenchmarkIngest(b *testing.B) {
	for b.Loop() {
		s, err := store.Open(b.Context(), b.TempDir(), time.Now)
		if err != nil {
			b.Fatal(err)
		}
		batches := ingestBatches(b, s)
		before := cpuTime()
		for _, batch := range batches {
			if _, err := s.Save(b.Context(), batch); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(20_000/(cpuTime()-before).Seconds(), "articles/cpu-s")
		_ = s.Close()
	}
}

// ingestBatches are a hundred feeds of two hundred articles, ten feeds at a time.
func ingestBatches(b *testing.B, s *store.Store) [][]ledger.Outcome {
	if _, err := s.Subscribe(b.Context(), storetest.Subscriptions(100)); err != nil {
		b.Fatal(err)
	}
	records, err := s.Records(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	batches := make([][]ledger.Outcome, 10)
	for i, record := range records {
		batches[i/10] = append(batches[i/10], storetest.Outcome(record, i, 0, 200, 200, time.Now()))
	}
	return batches
}

func Benchmark100k(b *testing.B) { benchmarkReading(b, 100, 1_000) }

func Benchmark1M(b *testing.B) {
	if os.Getenv("BROADSHEET_BENCH_DIR") == "" {
		b.Skip("a million articles take minutes to make: set BROADSHEET_BENCH_DIR to keep them")
	}
	benchmarkReading(b, 100, 10_000)
}

func benchmarkReading(b *testing.B, feedCount, perFeed int) {
	s, dir := benchStore(b, feedCount, perFeed)
	ctx := context.Background()
	middle := store.Cursor{Published: time.Now().Add(-500 * 24 * time.Hour), ID: 1}
	page := func(filter store.Filter, at store.Cursor) func(*testing.B) {
		return measured(func() error {
			_, err := s.Headlines(ctx, filter, at, 50)
			return err
		})
	}
	b.Run("OpenAndFirstPage", measured(func() error {
		other, err := store.Open(ctx, dir, time.Now)
		if err != nil {
			return err
		}
		if _, err := other.Headlines(ctx, store.Filter{Unread: true}, store.Cursor{}, 50); err != nil {
			return err
		}
		return other.Close()
	}))
	b.Run("PageOfAll", page(store.Filter{}, store.Cursor{}))
	b.Run("PageOfUnread", page(store.Filter{Unread: true}, store.Cursor{}))
	b.Run("PageInTheMiddle", page(store.Filter{Unread: true}, middle))
	b.Run("PageOfEverything", page(store.Filter{Everything: true}, middle))
	b.Run("PageOfTag", page(store.Filter{Tag: "world"}, store.Cursor{}))
	b.Run("PageOfFeed", page(store.Filter{FeedID: 7}, store.Cursor{}))
	b.Run("PageOfRareWord", page(store.Filter{Query: "zqthousand"}, store.Cursor{}))
	b.Run("PageOfCommonWord", page(store.Filter{Query: "ber"}, store.Cursor{}))
	b.Run("PageOfTitleWord", page(store.Filter{Query: "title:ber"}, store.Cursor{}))
	b.Run("Sidebar", measured(func() error {
		_, err := s.Sidebar(ctx)
		return err
	}))
	id := int64(0)
	b.Run("MarkOne", measured(func() error {
		id++
		read := id%2 == 1
		_, err := s.Mark(ctx, []int64{(id + 1) / 2}, store.Change{Read: &read}, store.Step{Origin: "bench"})
		return err
	}))
	for _, search := range []string{"zqthousand", "zqhundred", "ber", "ber ta"} {
		b.Run("Search/"+search, measured(func() error {
			_, err := s.Search(ctx, search, 60)
			return err
		}))
	}
}

// measured is a benchmark that tells the CPU time too: on a machine with other work it is the truer figure.
func measured(do func() error) func(*testing.B) {
	return func(b *testing.B) {
		before := cpuTime()
		for b.Loop() {
			if err := do(); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(cpuTime()-before)/float64(b.N)/1e6, "cpu-ms/op")
	}
}
