package config

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// newMode is the mode of a file written here for the first time: a config may hold tokens in its headers.
const newMode fs.FileMode = 0o600

var errChangedMeanwhile = errors.New("the file was changed by another program meanwhile: try again")

// edit reads the file that path leads to, changes its text, and puts the new text in its place at once. No other
// edit comes between; symbolic links stay links, and the mode stays as it was.
func edit(path string, change func([]byte) ([]byte, error)) error {
	target, err := followLinks(path)
	if err != nil {
		return err
	}
	info, err := os.Stat(target)
	if err != nil {
		return err
	}
	release, err := lock(target)
	if err != nil {
		return err
	}
	defer release()
	before, err := read(target)
	if err != nil {
		return err
	}
	after, err := change(before)
	if err != nil {
		return err
	}
	// An editor does not know the lock; what it saved in these milliseconds must not be lost.
	if now, err := read(target); err != nil || !bytes.Equal(now, before) {
		return errors.Join(errChangedMeanwhile, err)
	}
	return replace(target, after, info)
}

// maxLinks is how many symbolic links are followed, as by Linux.
const maxLinks = 40

// followLinks returns the file that path leads to, which need not exist.
func followLinks(path string) (string, error) {
	for range maxLinks {
		to, err := os.Readlink(path)
		if err != nil {
			return path, nil //nolint:nilerr // not a link: this is the file
		}
		if !filepath.IsAbs(to) {
			to = filepath.Join(filepath.Dir(path), to)
		}
		path = to
	}
	return "", fmt.Errorf("%s: too many symbolic links", path)
}

// replace writes a file beside target and renames it into its place, so that a crash leaves the one or the other.
// Info is that of the file that was there, or nil.
func replace(target string, data []byte, info fs.FileInfo) error {
	temporary, err := os.CreateTemp(filepath.Dir(target), "."+filepath.Base(target)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(temporary.Name()) // nothing is there any more when all went well
	mode := newMode
	if info != nil {
		mode = info.Mode().Perm()
		keepOwner(temporary, info)
	}
	_, writing := temporary.Write(data)
	if err := errors.Join(writing, temporary.Chmod(mode), temporary.Sync(), temporary.Close()); err != nil {
		return err
	}
	if err := os.Rename(temporary.Name(), target); err != nil {
		return err
	}
	syncDirectory(filepath.Dir(target))
	return nil
}

// syncDirectory makes a rename last. Not every file system can; the file itself is safe either way.
func syncDirectory(path string) {
	if directory, err := os.Open(path); err == nil {
		_ = directory.Sync()
		_ = directory.Close()
	}
}
