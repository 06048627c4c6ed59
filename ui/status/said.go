package status

import (
	"log/slog"
	"time"
)

// Said is what the line says of what happened. It goes by itself after a while.
type Said struct {
	clock func() time.Time
	log   *slog.Logger

	text    string
	problem bool
	until   time.Time
	next    string // a problem of the background that waits until this is read

	refusals int
}

const (
	sayFor      = 8 * time.Second
	complainFor = 20 * time.Second
)

// NewSaid makes a line that says nothing yet.
func NewSaid(clock func() time.Time, log *slog.Logger) *Said { return &Said{clock: clock, log: log} }

// Text is what is said now; "" is nothing.
func (s *Said) Text() string { return s.text }

// Problem reports whether that tells of something that went wrong.
func (s *Said) Problem() bool { return s.problem }

// Refusals counts how often something could not be done, so far.
func (s *Said) Refusals() int { return s.refusals }

// Say says what happened.
func (s *Said) Say(text string) { s.sayFor(text, sayFor) }

// Explain says what takes longer to read.
func (s *Said) Explain(text string) { s.sayFor(text, complainFor) }

// Await says what is being done, which will take a while.
func (s *Said) Await(text string) { s.sayFor(text, 3*complainFor) }

func (s *Said) sayFor(text string, time time.Duration) {
	s.text, s.problem, s.until, s.next = text, false, s.clock().Add(time), ""
}

// Add goes on with what is said, if anything is.
func (s *Said) Add(text string) {
	if s.text != "" {
		s.text += text
	}
}

// Decline counts that something was not done, without a word: the user did not want it.
func (s *Said) Decline() { s.refusals++ }

// Refuse says why something is not done.
func (s *Said) Refuse(text string) {
	s.refusals++
	s.Say(text)
}

// Complain says what went wrong, in words.
func (s *Said) Complain(text string) {
	s.refusals++
	s.Explain(text)
	s.problem = true
}

// Mention tells of a problem that nobody asked about: what is being said now is not cut short by it.
func (s *Said) Mention(text string) {
	if s.text == "" {
		s.Complain(text)
		return
	}
	s.next = text
}

// Fail complains about an error, and logs it.
func (s *Said) Fail(doing string, err error) {
	s.log.Error("Failed", "doing", doing, "error", err)
	s.Complain(doing + ": " + err.Error())
}

// Hush takes back all that is said, and what waits to be.
func (s *Said) Hush() { s.text, s.problem, s.next = "", false, "" }

// TimePassed takes back what was said too long ago.
func (s *Said) TimePassed() {
	if s.text == "" || !s.clock().After(s.until) {
		return
	}
	next := s.next
	s.Hush()
	if next != "" {
		s.Complain(next)
	}
}
