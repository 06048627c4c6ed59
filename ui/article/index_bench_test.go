package article

import (
	"testing"
	"time"

	"broadsheet/store"
	"broadsheet/store/storetest"
)

// BenchmarkIndex fills the search index after a first big refresh.
func BenchmarkIndex(b *testing.B) {
	const articles = 10_000
	took := time.Duration(0)
	for b.Loop() {
		b.StopTimer()
		kept, err := store.Open(b.Context(), b.TempDir(), time.Now)
		if err != nil {
			b.Fatal(err)
		}
		if err := storetest.Fill(b.Context(), kept, 20, articles/20); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		began := time.Now()
		if err := Index(b.Context(), kept, nil); err != nil {
			b.Fatal(err)
		}
		took += time.Since(began)
		b.StopTimer()
		if err := kept.Close(); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
	b.ReportMetric(articles*float64(b.N)/took.Seconds(), "articles/s")
}
