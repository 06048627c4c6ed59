package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
)

// TestMigrationFromEachEarlierVersion makes a database of every version with some rows of that time, and opens it.
func TestMigrationFromEachEarlierVersion(t *testing.T) {
	scripts, err := migrationScripts()
	if err != nil {
		t.Fatal(err)
	}
	for version := 1; version <= len(scripts); version++ {
		t.Run(fmt.Sprintf("version %d", version), func(t *testing.T) {
			dir := t.TempDir()
			makeOldDatabase(t, dir, scripts[:version])
			s := openIn(t, dir)
			subscribeTo(t, s, subscriptionsOf("a"))
			list := headlines(t, s, Filter{})
			if len(list) != 2 || list[0].Title != "Kept" || !list[1].Starred || list[1].Read != true {
				t.Errorf("after the migration: %+v", list)
			}
			receive(t, s, "a", entry("a", 3))
			if version, err := schemaVersion(t.Context(), s.durable); err != nil || version != len(scripts) {
				t.Errorf("version %d, %v", version, err)
			}
			checkCounts(t, s)
			checkIntegrity(t, s)
		})
	}
}

// makeOldDatabase writes rows by the words of version 1, which later scripts must carry over.
func makeOldDatabase(t *testing.T, dir string, scripts []string) {
	t.Helper()
	database, err := sql.Open("sqlite", filepath.Join(dir, FileName))
	if err != nil {
		t.Fatal(err)
	}
	defer database.Close()
	rows := `
		INSERT INTO feeds (id, url, title, listed, articles, unread, starred) VALUES (1, 'https://a.example/feed', 'A', 2, 2, 1, 1);
		INSERT INTO polls (feed_id) VALUES (1);
		INSERT INTO articles (id, feed_id, key_hash, link_hash, url_hash, content_hash, title, first_seen)
			VALUES (1, 1, 11, 0, 0, 21, 'Kept', 1700000000), (2, 1, 12, 0, 0, 22, 'Kept and starred', 1700000000);
		INSERT INTO state (article_id, feed_id, published, listed, read, starred)
			VALUES (1, 1, 1700000200, 2, 0, 0), (2, 1, 1700000100, 2, 1, 1);`
	for i, script := range append([]string{scripts[0], rows}, scripts[1:]...) {
		if _, err := database.Exec(script); err != nil {
			t.Fatalf("script %d: %v", i, err)
		}
	}
	if _, err := database.Exec(fmt.Sprintf(`PRAGMA user_version = %d`, len(scripts))); err != nil {
		t.Fatal(err)
	}
}

func TestANewerDatabaseIsRefusedInWords(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	if _, err := s.durable.Exec(`PRAGMA user_version = 999`); err != nil {
		t.Fatal(err)
	}
	_ = s.Close()
	_, err := Open(t.Context(), dir, nil)
	if !errors.Is(err, ErrNewer) || !strings.Contains(err.Error(), "update Broadsheet") {
		t.Errorf("%v", err)
	}
}

func TestManyFirstStartsAtOnce(t *testing.T) {
	dir := t.TempDir()
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			s, err := Open(context.Background(), dir, testClock)
			if err != nil {
				t.Error(err)
				return
			}
			if _, err := s.Subscribe(context.Background(), subscriptionsOf("a", "b")); err != nil {
				t.Error(err)
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	s := openIn(t, dir)
	if list, err := s.Feeds(t.Context()); err != nil || len(list) != 2 {
		t.Errorf("%d feeds, %v", len(list), err)
	}
	checkIntegrity(t, s)
}

func TestAFileThatIsNoDatabase(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, FileName), []byte(strings.Repeat("not a database ", 500)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), dir, nil); err == nil || !strings.Contains(err.Error(), dir) {
		t.Errorf("%v", err)
	}
}

func TestTheDataDirectoryIsTheUsersOwn(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no permission bits")
	}
	dir := filepath.Join(t.TempDir(), "with space ?#%", "broadsheet")
	s := openIn(t, dir)
	info, err := os.Stat(dir)
	if err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("%v, %v", info, err)
	}
	if _, err := os.Stat(filepath.Join(dir, FileName)); err != nil {
		t.Error(err)
	}
	if mode := scalar(t, s, `PRAGMA journal_mode`); mode != "wal" {
		t.Errorf("journal_mode %s", mode)
	}
	if level := scalar(t, s, `PRAGMA synchronous`); level != "2" {
		t.Errorf("marks must reach the disk: synchronous %s", level)
	}
}

func scalar(t *testing.T, s *Store, query string) string {
	t.Helper()
	var value string
	if err := s.durable.QueryRow(query).Scan(&value); err != nil {
		t.Fatal(err)
	}
	return value
}
