//go:build !unix

package config

import (
	"errors"
	"io/fs"
	"os"
	"time"
)

// fileIdentity is empty where the system tells no inode; size and time must do.
type fileIdentity struct{}

func identityOf(fs.FileInfo) fileIdentity { return fileIdentity{} }

func keepOwner(*os.File, fs.FileInfo) {}

// staleLock is the age at which a lock file was left behind by a process that died: an edit takes milliseconds.
const staleLock = 30 * time.Second

// tryLock takes the lock by creating its file.
func tryLock(path string) (release func(), err error) {
	if info, err := os.Stat(path); err == nil && time.Since(info.ModTime()) > staleLock {
		_ = os.Remove(path)
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, newMode)
	if errors.Is(err, fs.ErrExist) {
		return nil, ErrBusy
	}
	if err != nil {
		return nil, err
	}
	_ = file.Close()
	return func() { _ = os.Remove(path) }, nil
}
