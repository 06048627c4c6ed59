package store

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestALogThatGrewIsCarriedOverBesideTheWriters(t *testing.T) {
	s := openTest(t)
	subscribeTo(t, s, subscriptionsOf("a"))
	file := filepath.Join(filepath.Dir(s.checkpointer.log), FileName)
	before := sizeOf(t, file)
	s.checkpointer.after = 256 << 10
	for i := range 10 {
		receive(t, s, "a", titled("a", i+1, "A long one", strings.Repeat("All about the harbour. ", 2000+i)))
		blob := strings.Repeat("x", 100<<10)
		err := s.writeQuick(t.Context(), "growing", func(tx *sql.Tx) error {
			_, err := tx.ExecContext(context.Background(), `UPDATE sources SET url = ?`, blob)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for giveUp := time.Now().Add(10 * time.Second); sizeOf(t, file) < before+100<<10; time.Sleep(time.Millisecond) {
		if time.Now().After(giveUp) {
			t.Fatalf("the database has still %d bytes, its log %d", sizeOf(t, file), sizeOf(t, s.checkpointer.log))
		}
	}
}

func sizeOf(t *testing.T, path string) int64 {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}
