package cli

import "runtime/debug"

// A short run that makes much garbage and keeps little: it is collected rarely, until there is this much of everything.
const (
	rareCollection = 400      // per cent
	rareCollected  = 56 << 20 // bytes
)

// collectRarely spares a command the work of collecting what hardly matters for as short as it runs. The limit is no wall:
// a document that needs more gets it. Who sets the runtime's own variables has the last word.
func (at *Place) collectRarely() (restore func()) {
	if at.Getenv("GOGC") != "" || at.Getenv("GOMEMLIMIT") != "" {
		return func() {}
	}
	percent, limit := debug.SetGCPercent(rareCollection), debug.SetMemoryLimit(rareCollected)
	return func() {
		debug.SetGCPercent(percent)
		debug.SetMemoryLimit(limit)
	}
}
