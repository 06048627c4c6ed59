package config

import (
	"errors"
	"path/filepath"
	"time"
)

// ErrBusy is a config that another process is editing.
var ErrBusy = errors.New("another process is editing the config")

const (
	lockPatience = 5 * time.Second
	lockPause    = 10 * time.Millisecond
)

// lock keeps other edits of the target away until release is called. A lock whose holder died holds no longer.
func lock(target string) (release func(), err error) {
	path := filepath.Join(filepath.Dir(target), "."+filepath.Base(target)+".lock")
	for deadline := time.Now().Add(lockPatience); ; time.Sleep(lockPause) {
		release, err = tryLock(path)
		if !errors.Is(err, ErrBusy) || time.Now().After(deadline) {
			return release, err
		}
	}
}
