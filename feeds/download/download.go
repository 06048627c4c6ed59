// Package download saves the files that come with articles: episodes, films, papers. A file is whole under its name or
// not there at all, and never takes the place of another.
package download

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
)

// maxFile is more than any episode has; a server that sends without end is stopped by it.
const maxFile = 16 << 30

// Fetch asks for a file, with the manners of the rest of the program.
type Fetch func(ctx context.Context, request fetch.Request) (fetch.Response, error)

// Progress tells how much has come, of how much; total is 0 where nobody says it.
type Progress struct{ Done, Total int64 }

// Save fetches a file into a folder, which is made if it must be, and returns the path. When ctx ends, nothing is left.
// The report comes with every piece that is written, from the goroutine of the call.
func Save(ctx context.Context, from Fetch, file feeds.Enclosure, folder string, report func(Progress)) (path string, err error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return "", fmt.Errorf("making the folder for downloads: %w", err)
	}
	saving := &saving{folder: folder, file: file, report: report}
	defer saving.abandon()
	_, err = from(ctx, fetch.Request{URL: file.URL, MaxBytes: maxFile, Into: saving.begin})
	if err != nil {
		return "", err
	}
	return saving.finish()
}

// saving is one file on its way.
type saving struct {
	folder   string
	file     feeds.Enclosure
	report   func(Progress)
	name     string
	part     *os.File // nil before the answer and after the end
	progress Progress
}

// begin makes the file that is written to, once it is known what comes.
func (s *saving) begin(answer fetch.Response, announced int64) (io.Writer, error) {
	s.name = Name(s.file, answer.URL, answer.ContentType)
	s.progress = Progress{Total: max(announced, 0)}
	if s.progress.Total == 0 {
		s.progress.Total = s.file.Length
	}
	var err error
	s.part, err = free(s.folder, s.name, func(path string) (*os.File, error) {
		if _, err := os.Lstat(path); err == nil {
			return nil, os.ErrExist
		}
		return os.OpenFile(path+partly, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	})
	return s, err
}

// partly ends the name of a file that is not whole yet.
const partly = ".part"

// Write takes the next piece.
func (s *saving) Write(piece []byte) (int, error) {
	n, err := s.part.Write(piece)
	s.progress.Done += int64(n)
	s.report(s.progress)
	return n, err
}

// finish gives the file its name.
func (s *saving) finish() (path string, err error) {
	if err := s.part.Sync(); err != nil {
		return "", fmt.Errorf("writing %s: %w", s.name, err)
	}
	if err := s.part.Close(); err != nil {
		return "", fmt.Errorf("writing %s: %w", s.name, err)
	}
	path, err = free(s.folder, s.name, func(path string) (string, error) { return path, rename(s.part.Name(), path) })
	if err != nil {
		return "", fmt.Errorf("naming %s: %w", s.name, err)
	}
	s.part = nil
	return path, nil
}

// abandon throws away what is not whole.
func (s *saving) abandon() {
	if s.part != nil {
		_ = s.part.Close()
		_ = os.Remove(s.part.Name())
	}
}

// free tries a name in a folder, and others like it while it is taken.
func free[T any](folder, name string, try func(path string) (T, error)) (T, error) {
	const most = 1000
	extension := filepath.Ext(name)
	stem := name[:len(name)-len(extension)]
	for i := 1; ; i++ {
		candidate := name
		if i > 1 {
			candidate = fmt.Sprintf("%s (%d)%s", stem, i, extension)
		}
		made, err := try(filepath.Join(folder, candidate))
		if !os.IsExist(err) || i == most {
			return made, err
		}
	}
}

// rename never takes the place of a file: a second name for the first fails where there is one. Where the file system
// knows no second names, it looks first.
func rename(from, to string) error {
	err := os.Link(from, to)
	if err == nil {
		return os.Remove(from)
	}
	if os.IsExist(err) {
		return os.ErrExist
	}
	if _, err := os.Lstat(to); err == nil {
		return os.ErrExist
	}
	return os.Rename(from, to)
}
