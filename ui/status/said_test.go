package status

import (
	"errors"
	"log/slog"
	"testing"
	"time"
)

// line is a line that says nothing yet, and the time that it takes for the present.
func line() (*Said, *time.Time) {
	now := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	return NewSaid(func() time.Time { return now }, slog.New(slog.DiscardHandler)), &now
}

func TestWhatWasSaidGoesByItself(t *testing.T) {
	said, now := line()
	said.Say("Something happened.")
	said.Add(" Nothing else.")
	said.TimePassed()
	if said.Text() != "Something happened. Nothing else." || said.Problem() || said.Refusals() != 0 {
		t.Errorf("says %q", said.Text())
	}
	*now = now.Add(sayFor + 1)
	said.TimePassed()
	said.Add("Goes on.")
	if said.Text() != "" {
		t.Errorf("it still says %q", said.Text())
	}
}

func TestProblemOfTheBackgroundWaitsUntilTheLastWordIsRead(t *testing.T) {
	said, now := line()
	said.Refuse("The config can't be written.")
	said.Mention("Offline.")
	if said.Text() != "The config can't be written." {
		t.Errorf("cut short by %q", said.Text())
	}
	*now = now.Add(sayFor + 1)
	said.TimePassed()
	if said.Text() != "Offline." || !said.Problem() || said.Refusals() != 2 {
		t.Errorf("says %q after it; %d refusals", said.Text(), said.Refusals())
	}
}

func TestFailureIsToldWithWhatWasBeingDone(t *testing.T) {
	said, _ := line()
	said.Fail("Could not save", errors.New("the disk is full"))
	if said.Text() != "Could not save: the disk is full" || !said.Problem() || said.Refusals() != 1 {
		t.Errorf("says %q; %d refusals", said.Text(), said.Refusals())
	}
	said.Hush()
	if said.Text() != "" || said.Problem() {
		t.Error("it is still said")
	}
}
