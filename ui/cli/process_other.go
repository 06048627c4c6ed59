//go:build !unix

package cli

import "time"

// cpuTime stands in for the processor time where the system does not tell it: the time of day.
func cpuTime() time.Duration { return time.Duration(time.Now().UnixNano()) }

// processLives says yes where the system is not asked: leases then run out by themselves.
func processLives(int) bool { return true }
