package store

import (
	"errors"
	"io/fs"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// trouble is a failure of SQLite in words for the person whose file it is.
type trouble struct {
	words string
	cause error
}

func (t trouble) Error() string { return t.words }
func (t trouble) Unwrap() error { return t.cause }

// Is lets those who look for a place that may not be written find one by SQLite's error, too.
func (t trouble) Is(target error) bool {
	return target == fs.ErrPermission && primaryCode(t.cause) == sqlite3.SQLITE_READONLY
}

// troubles are the failures that a person can do something about, by SQLite's codes (sqlite.org/rescode.html).
var troubles = map[int]string{
	sqlite3.SQLITE_NOTADB:   "this is no database: move the file away, or choose another directory with --data",
	sqlite3.SQLITE_CORRUPT:  "the database is damaged: put a backup in its place, or move it away to begin anew",
	sqlite3.SQLITE_CANTOPEN: "it can't be opened: it must be a file that you may read and write, in a directory that you may write to",
	sqlite3.SQLITE_READONLY: "it may not be written: the file and its directory must be writable, even to read from it",
	sqlite3.SQLITE_FULL:     "the disk is full: nothing of this was kept",
	sqlite3.SQLITE_IOERR:    "the disk does not take or give what it should: look at its health, and at the room on it",
}

// inWords says a failure of SQLite in words, where there are some.
func inWords(err error) error {
	if words, known := troubles[primaryCode(err)]; known {
		return trouble{words, err}
	}
	return err
}

// primaryCode is SQLite's code of an error, 0 if it is none of SQLite's. Extended codes carry it in their low byte.
func primaryCode(err error) int {
	var failure *sqlite.Error
	if !errors.As(err, &failure) {
		return 0
	}
	return failure.Code() & 0xff
}
