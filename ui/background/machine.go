package background

import "time"

const (
	// longestTick is how late a tick may come, by the clock on the wall, before the machine must have slept: the timer behind
	// it stands still meanwhile.
	longestTick = 30 * time.Second
	// wakingTime is how long after that a missing network is taken for one that is coming.
	wakingTime = 5 * time.Minute
)

// machine is the computer, as far as it sleeps.
type machine struct {
	seen time.Time // awake, last
	woke time.Time // from its last sleep; zero if it did not sleep, or is known to be awake again
}

// hasSlept looks, with each tick, whether the machine has slept since the last one.
func (m *machine) hasSlept(now time.Time) bool {
	now = now.Round(0) // without the monotonic reading, which may not count sleep
	last := m.seen
	m.seen = now
	if last.IsZero() || now.Sub(last) < longestTick {
		return false
	}
	m.woke = now
	return true
}

// isWaking reports whether the machine woke so lately that its network may not be up yet.
func (m *machine) isWaking(now time.Time) bool {
	return !m.woke.IsZero() && now.Sub(m.woke) < wakingTime
}

// isAwake is known once the network has answered.
func (m *machine) isAwake() { m.woke = time.Time{} }
