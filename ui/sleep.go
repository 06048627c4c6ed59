package ui

import "time"

const (
	// longestTick is how late a tick may come, by the clock on the wall, before the machine must have slept: the timer behind
	// it stands still meanwhile.
	longestTick = 30 * time.Second
	// wakingTime is how long after that a missing network is taken for one that is coming.
	wakingTime = 5 * time.Minute
)

// noticeSleep looks, with each tick, whether the machine has slept since the last one. A refresh that was under way begins
// anew: its connections died in their sleep, which is no fault of the feeds'.
func (m *Model) noticeSleep() {
	now := m.now().Round(0) // without the monotonic reading, which may not count sleep
	last := m.watch.ticked
	m.watch.ticked = now
	if last.IsZero() || now.Sub(last) < longestTick {
		return
	}
	m.watch.woke = now
	if m.refresh.running && m.refresh.queued == nil {
		again := m.refresh.request
		m.refresh.queued = &again
		m.refresh.stop()
	}
}

// isWaking reports whether the machine woke so lately that its network may not be up yet.
func (m *Model) isWaking() bool {
	return !m.watch.woke.IsZero() && m.now().Sub(m.watch.woke) < wakingTime
}
