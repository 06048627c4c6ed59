package store

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestFilesThatAreNoDatabaseAreToldInWords(t *testing.T) {
	whole := openIn(t, t.TempDir())
	path := filepath.Join(t.TempDir(), "copy.db")
	if _, err := whole.durable.Exec(`VACUUM INTO ?`, path); err != nil {
		t.Fatal(err)
	}
	database, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		content []byte // nil: a directory stands there
		says    string
	}{
		"a text":          {bytes.Repeat([]byte("no database at all "), 100), "this is no database: move the file away"},
		"a database cut":  {database[:len(database)/2], "the database is damaged: put a backup in its place"},
		"a directory":     {nil, "it can't be opened: it must be a file"},
		"a database cut2": {append(database[:4096:4096], bytes.Repeat([]byte{7}, len(database)-4096)...), "the database is damaged"},
	} {
		dir := t.TempDir()
		file := filepath.Join(dir, FileName)
		if test.content == nil {
			err = os.Mkdir(file, 0o700)
		} else {
			err = os.WriteFile(file, test.content, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
		_, err := Open(t.Context(), dir, testClock)
		if err == nil || !strings.Contains(err.Error(), file+": "+test.says) {
			t.Errorf("%s: %v, want %q", name, err, test.says)
		}
	}
}

func TestWritesThatCannotBeAreToldInWords(t *testing.T) {
	for setting, says := range map[string]string{
		"query_only = 1":     "it may not be written",
		"max_page_count = 1": "the disk is full: nothing of this was kept",
	} {
		s := openTest(t)
		if _, err := s.quick.Exec("PRAGMA " + setting); err != nil {
			t.Fatal(err)
		}
		err := s.SaveSession(t.Context(), "last", strings.Repeat("a long text ", 10_000))
		if err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v, want %q", setting, err, says)
		}
		if mayNot := errors.Is(err, fs.ErrPermission); mayNot != strings.Contains(says, "may not") {
			t.Errorf("%s: a lack of permission: %v", setting, mayNot)
		}
	}
}
