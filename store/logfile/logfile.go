// Package logfile keeps the program's log in one file that never grows beyond a bound.
// When it is full at the start of a run, it becomes the previous log and a new one begins.
package logfile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// maxBytes is the size past which the log is put aside. Two files of this size are kept at the most.
const maxBytes = 1 << 20

// Name is the log's name in its directory; the one before it has ".old" after it.
const Name = "broadsheet.log"

// Open opens the log in directory for appending and makes the directory if it must.
// Only the user can read it.
func Open(directory string) (*os.File, error) {
	if err := os.MkdirAll(directory, 0o700); err != nil {
		return nil, fmt.Errorf("making the log's directory: %w", err)
	}
	path := filepath.Join(directory, Name)
	if err := putAsideWhenFull(path); err != nil {
		return nil, err
	}
	file, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, fmt.Errorf("opening the log: %w", err)
	}
	return file, nil
}

func putAsideWhenFull(path string) error {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("looking at the log: %w", err)
	}
	if info.Size() < maxBytes {
		return nil
	}
	if err := os.Rename(path, path+".old"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("putting the full log aside: %w", err)
	}
	return nil
}
