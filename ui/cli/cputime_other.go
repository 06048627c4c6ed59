//go:build !unix

package cli

import "time"

var started = time.Now()

// cpuTime stands in for the processor time where the system does not tell it: the time since the start.
func cpuTime() time.Duration { return time.Since(started) }
