package logfile

import (
	"os"
	"path/filepath"
	"testing"
)

func TestLogIsAppendedToUntilItIsFull(t *testing.T) {
	directory := filepath.Join(t.TempDir(), "state")
	write(t, directory, "first\n")
	write(t, directory, "second\n")
	if got := read(t, filepath.Join(directory, Name)); got != "first\nsecond\n" {
		t.Errorf("log holds %q", got)
	}
}

func TestFullLogIsPutAside(t *testing.T) {
	directory := t.TempDir()
	full := make([]byte, maxBytes)
	if err := os.WriteFile(filepath.Join(directory, Name), full, 0o600); err != nil {
		t.Fatal(err)
	}
	write(t, directory, "new\n")
	if got := read(t, filepath.Join(directory, Name)); got != "new\n" {
		t.Errorf("new log holds %q", got)
	}
	if got := read(t, filepath.Join(directory, Name+".old")); len(got) != maxBytes {
		t.Errorf("old log holds %d bytes, want %d", len(got), maxBytes)
	}
}

func TestLogIsForTheUserOnly(t *testing.T) {
	directory := filepath.Join(t.TempDir(), "state")
	write(t, directory, "x")
	info, err := os.Stat(filepath.Join(directory, Name))
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v", info.Mode())
	}
}

func write(t *testing.T, directory, text string) {
	t.Helper()
	file, err := Open(directory)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if _, err := file.WriteString(text); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
