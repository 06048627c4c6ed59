//go:build unix

package cli

import (
	"errors"
	"syscall"
	"time"
)

// cpuTime is the processor time this process has used so far.
func cpuTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// processLives reports whether there is a process with this number; signal 0 is none.
func processLives(number int) bool {
	return !errors.Is(syscall.Kill(number, 0), syscall.ESRCH)
}
