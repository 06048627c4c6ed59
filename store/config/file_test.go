package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"

	"broadsheet/feeds"
)

func TestEditWritesThroughSymbolicLinksAndKeepsTheMode(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links and modes are Unix's")
	}
	home := t.TempDir()
	real := filepath.Join(home, "dotfiles", "broadsheet.yaml")
	if err := os.MkdirAll(filepath.Dir(real), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(real, []byte("feeds:\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(real, 0o604); err != nil {
		t.Fatal(err)
	}
	middle, path := filepath.Join(home, "middle.yaml"), filepath.Join(home, "config.yaml")
	if err := errors.Join(os.Symlink("dotfiles/broadsheet.yaml", middle), os.Symlink(middle, path)); err != nil {
		t.Fatal(err)
	}
	if err := Add(path, feeds.Subscription{URL: "https://a.example/"}); err != nil {
		t.Fatal(err)
	}
	if got := contents(t, real); got != "feeds:\n  - https://a.example/\n" {
		t.Errorf("the file behind the link holds %q", got)
	}
	for _, link := range []string{middle, path} {
		if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
			t.Errorf("%s is no link any more", link)
		}
	}
	if info, err := os.Stat(real); err != nil || info.Mode().Perm() != 0o604 {
		t.Errorf("the mode is now %v", info.Mode())
	}
	if names := directory(t, real); len(names) != 1 {
		t.Errorf("left behind: %v", names)
	}
}

func TestLinkToAFileThatIsNotThereYetIsWrittenThrough(t *testing.T) {
	home := t.TempDir()
	path := filepath.Join(home, "config.yaml")
	if err := os.Symlink("later/config.yaml", path); err != nil {
		t.Skip(err)
	}
	if err := Add(path, feeds.Subscription{URL: "https://a.example/"}); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(home, "later", "config.yaml")); err != nil {
		t.Error(err)
	}
}

func TestConcurrentEditsAllArrive(t *testing.T) {
	path := write(t, "# kept\nfeeds:\n")
	const writers = 24
	var wait sync.WaitGroup
	failed := make(chan error, writers)
	for i := range writers {
		wait.Go(func() {
			failed <- Add(path, feeds.Subscription{URL: fmt.Sprintf("https://example.org/%d", i)})
		})
	}
	wait.Wait()
	close(failed)
	for err := range failed {
		if err != nil {
			t.Error(err)
		}
	}
	config, err := Load(path, Known{})
	if err != nil || len(config.Feeds) != writers {
		t.Errorf("%d of %d feeds are there (%v)", len(config.Feeds), writers, err)
	}
}

func TestLockThatADeadProcessLeftDoesNotHold(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("there the age of the lock decides")
	}
	path := write(t, "feeds:\n")
	if err := os.WriteFile(filepath.Join(filepath.Dir(path), ".config.yaml.lock"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Add(path, feeds.Subscription{URL: "https://a.example/"}); err != nil {
		t.Fatal(err)
	}
}

func TestLockKeepsASecondWriterWaiting(t *testing.T) {
	path := write(t, "feeds:\n")
	release, err := lock(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tryLock(filepath.Join(filepath.Dir(path), ".config.yaml.lock")); !errors.Is(err, ErrBusy) {
		t.Errorf("the second writer got %v", err)
	}
	release()
	again, err := tryLock(filepath.Join(filepath.Dir(path), ".config.yaml.lock"))
	if err != nil {
		t.Fatal(err)
	}
	again()
}

func TestEditDoesNotOverwriteWhatAnEditorSavedMeanwhile(t *testing.T) {
	path := write(t, "feeds:\n")
	err := edit(path, func(data []byte) ([]byte, error) {
		return append(data, "  - https://a.example/\n"...), os.WriteFile(path, []byte("theme: dark\n"), 0o600)
	})
	if !errors.Is(err, errChangedMeanwhile) {
		t.Errorf("got %v", err)
	}
	if got := contents(t, path); got != "theme: dark\n" {
		t.Errorf("the editor's text became %q", got)
	}
}

func TestStampChangesWithEveryEdit(t *testing.T) {
	path := write(t, "feeds:\n")
	before, err := StampOf(path)
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := StampOf(path); again != before {
		t.Error("two looks at the same file differ")
	}
	if err := Add(path, feeds.Subscription{URL: "https://a.example/"}); err != nil {
		t.Fatal(err)
	}
	if after, _ := StampOf(path); after == before {
		t.Error("an edit left the stamp as it was")
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if gone, err := StampOf(path); err != nil || gone != (Stamp{}) {
		t.Errorf("a file that is gone has %v, %v", gone, err)
	}
}

func TestLoadOfAMissingFileSaysSo(t *testing.T) {
	if _, err := Load(filepath.Join(t.TempDir(), "config.yaml"), Known{}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v", err)
	}
}
