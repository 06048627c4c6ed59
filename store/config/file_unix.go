//go:build unix

package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

// fileIdentity tells a file from another that took its place.
type fileIdentity struct{ device, inode uint64 }

func identityOf(info fs.FileInfo) fileIdentity {
	if stat, ok := info.Sys().(*syscall.Stat_t); ok {
		return fileIdentity{uint64(stat.Dev), uint64(stat.Ino)} //nolint:unconvert // the types differ between systems
	}
	return fileIdentity{}
}

// keepOwner gives a new file the owner of the old one, where this user may do that.
func keepOwner(file *os.File, info fs.FileInfo) {
	if stat, ok := info.Sys().(*syscall.Stat_t); ok {
		_ = file.Chown(int(stat.Uid), int(stat.Gid))
	}
}

// tryLock takes the lock if nobody has it. The system gives a lock back when its process ends. Release deletes the
// file, so a lock counts only while the file that was locked is still the one at path.
func tryLock(path string) (release func(), err error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, newMode)
	if err != nil {
		return nil, err
	}
	if err := unix.Flock(int(file.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		_ = file.Close()
		if errors.Is(err, unix.EWOULDBLOCK) {
			return nil, ErrBusy
		}
		return nil, fmt.Errorf("locking %s: %w", path, err)
	}
	if !stillThere(file, path) {
		_ = file.Close()
		return nil, ErrBusy
	}
	return func() {
		_ = os.Remove(path)
		_ = file.Close()
	}, nil
}

func stillThere(file *os.File, path string) bool {
	opened, err := file.Stat()
	if err != nil {
		return false
	}
	named, err := os.Stat(path)
	return err == nil && os.SameFile(opened, named)
}
