package prompt

import "slices"

// mostRemembered bounds a history.
const mostRemembered = 100

// History is what was answered to a question before, the oldest first.
type History struct {
	entries []string
	place   int    // of the entry that is shown; behind the last: what is being typed
	draft   string // what was typed before one went back
}

// SetEntries puts other entries in the place of all.
func (h *History) SetEntries(entries []string) {
	h.entries = entries
	h.Rewind()
}

// Entries returns what is remembered.
func (h *History) Entries() []string { return h.entries }

// Add remembers an answer as the newest. One that was there before moves to the end.
func (h *History) Add(answer string) {
	h.entries = Remember(h.entries, answer)
	h.Rewind()
}

// Remember adds an answer to entries as their newest.
func Remember(entries []string, answer string) []string {
	entries = slices.DeleteFunc(slices.Clone(entries), func(entry string) bool { return entry == answer })
	entries = append(entries, answer)
	return entries[max(len(entries)-mostRemembered, 0):]
}

// Rewind goes behind the newest entry.
func (h *History) Rewind() { h.place, h.draft = len(h.entries), "" }

// Back returns the entry before; shown is what stands in the line now. The oldest stays.
func (h *History) Back(shown string) string {
	if h.place == 0 {
		return shown
	}
	if h.place == len(h.entries) {
		h.draft = shown
	}
	h.place--
	return h.entries[h.place]
}

// Forward returns the entry after, and at last what had been typed.
func (h *History) Forward(shown string) string {
	if h.place >= len(h.entries) {
		return shown
	}
	h.place++
	if h.place == len(h.entries) {
		return h.draft
	}
	return h.entries[h.place]
}
