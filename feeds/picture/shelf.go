package picture

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"broadsheet/feeds"
)

// shelf is the pictures on disk. What goes wrong with it is not worth a word: a picture that is not kept is fetched again.
type shelf struct {
	directory string
	bound     int64
	clock     feeds.Clock
}

const (
	unfinished  = ".part-"  // begins the names of files that are being written
	abandonedAt = time.Hour // old enough for such a file to have lost its writer
)

// path hides the address in a hash: a server has no say in the names of files.
func (s *shelf) path(address string) string {
	sum := sha256.Sum256([]byte(address))
	return filepath.Join(s.directory, hex.EncodeToString(sum[:16]))
}

// read returns a kept picture, and notes that it was used.
func (s *shelf) read(address string) ([]byte, bool) {
	if s.directory == "" {
		return nil, false
	}
	path := s.path(address)
	body, err := os.ReadFile(path)
	if err != nil || len(body) == 0 || len(body) > maxPicture {
		return nil, false
	}
	now := s.clock()
	_ = os.Chtimes(path, now, now)
	return body, true
}

// put keeps a picture: whole or not at all, whoever else writes here.
func (s *shelf) put(address string, body []byte) {
	if s.directory == "" || len(body) == 0 || os.MkdirAll(s.directory, 0o700) != nil {
		return
	}
	file, err := os.CreateTemp(s.directory, unfinished)
	if err != nil {
		return
	}
	_, err = file.Write(body)
	if err := cmp.Or(err, file.Close()); err != nil {
		_ = os.Remove(file.Name())
		return
	}
	now := s.clock()
	_ = os.Chtimes(file.Name(), now, now)
	if os.Rename(file.Name(), s.path(address)) != nil {
		_ = os.Remove(file.Name())
	}
	s.prune()
}

// prune lets the pictures go that were not looked at for the longest time, until a tenth of the bound is free.
func (s *shelf) prune() {
	kept, size := s.list()
	if size <= s.bound {
		return
	}
	slices.SortFunc(kept, func(a, b fs.FileInfo) int { return a.ModTime().Compare(b.ModTime()) })
	for _, file := range kept {
		if size <= s.bound-s.bound/10 {
			return
		}
		if os.Remove(filepath.Join(s.directory, file.Name())) == nil {
			size -= file.Size()
		}
	}
}

// list is the pictures on the shelf; what a killed process left unfinished is thrown away.
func (s *shelf) list() (kept []fs.FileInfo, size int64) {
	entries, err := os.ReadDir(s.directory)
	if err != nil {
		return nil, 0
	}
	for _, entry := range entries {
		info, err := entry.Info()
		switch {
		case err != nil || !info.Mode().IsRegular():
		case !strings.HasPrefix(info.Name(), unfinished):
			kept = append(kept, info)
			size += info.Size()
		case s.clock().Sub(info.ModTime()) > abandonedAt:
			_ = os.Remove(filepath.Join(s.directory, info.Name()))
		}
	}
	return kept, size
}

func inMemory(body []byte) io.ReadCloser { return io.NopCloser(bytes.NewReader(body)) }
