package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// Stamp tells one state of a file from another: two that are equal mean that nothing was written between them.
type Stamp struct {
	size     int64
	modified int64 // nanoseconds
	identity fileIdentity
}

// StampOf looks at the file that path leads to. A file that is not there has the zero Stamp.
func StampOf(path string) (Stamp, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return Stamp{}, nil
	}
	if err != nil {
		return Stamp{}, fmt.Errorf("looking at the config: %w", err)
	}
	return Stamp{info.Size(), info.ModTime().UnixNano(), identityOf(info)}, nil
}
