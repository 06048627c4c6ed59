package article

import (
	"testing"
	"time"

	"broadsheet/store"
	"broadsheet/store/storetest"
)

func TestTheBatchUnderWayIsIndexedWhenTheTimeIsOver(t *testing.T) {
	kept, err := store.Open(t.Context(), t.TempDir(), time.Now)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kept.Close() })
	const articles = indexBatch + 50
	if err := storetest.Fill(t.Context(), kept, 1, articles); err != nil {
		t.Fatal(err)
	}
	unindexed := func() int {
		left, err := kept.Unindexed(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return left
	}
	if err := IndexFor(t.Context(), kept, 0); err != nil || unindexed() != articles {
		t.Errorf("in no time: %d are left, %v", unindexed(), err)
	}
	looks := 0
	if err := indexWhile(t.Context(), kept, nil, func() bool { looks++; return looks == 1 }); err != nil || unindexed() != articles-indexBatch {
		t.Errorf("in less time than a batch takes: %d are left, %v", unindexed(), err)
	}
	if err := IndexFor(t.Context(), kept, time.Minute); err != nil || unindexed() != 0 {
		t.Errorf("in enough time: %d are left, %v", unindexed(), err)
	}
}
