package background

import (
	"log/slog"
	"slices"
	"testing"
	"time"

	"broadsheet/feeds/poll"
	"broadsheet/ui/status"
)

func TestProgressThatNobodyTookMakesWayForTheNewest(t *testing.T) {
	t.Parallel()
	m := newMeter[indexProgress]()
	for done := range 5 {
		m.set(indexProgress{done * 10_000, 50_000})
	}
	m.close()
	index := Index{meter: m}
	next := Update(m.await().(Message))
	if note := index.Note(); note != "Indexing 40,000 of 50,000 …" {
		t.Errorf("the note is %q", note)
	}
	if msg := next(); msg != nil {
		t.Errorf("after the last progress comes %v", msg)
	}
	if index.End(); index.Note() != "" {
		t.Errorf("after the end the note is %q", index.Note())
	}
}

// office is a refresh that reaches nobody, what it says, and the time that it takes for the present.
func office(t *testing.T) (*Refresh, *status.Said, *time.Time) {
	t.Helper()
	now := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	clock := func() time.Time { return now }
	said := status.NewSaid(clock, slog.New(slog.DiscardHandler))
	return NewRefresh(t.Context(), &Group{}, Desk{Said: said, Clock: clock, Log: slog.New(slog.DiscardHandler)}), said, &now
}

func TestOfflineIsSaidOnce(t *testing.T) {
	t.Parallel()
	r, said, _ := office(t)
	r.End(Refreshed{Summary: poll.Summary{Offline: true}})
	if said.Text() != Offline {
		t.Errorf("says %q", said.Text())
	}
	said.Hush()
	r.End(Refreshed{Summary: poll.Summary{Offline: true}})
	if said.Text() != "" {
		t.Errorf("says again %q", said.Text())
	}
	r.End(Refreshed{Summary: poll.Summary{Offline: true}, Asked: true})
	if said.Text() != Offline {
		t.Errorf("to who asked it says %q", said.Text())
	}
}

func TestMachineThatSleptIsWakingUntilTheNetworkAnswers(t *testing.T) {
	t.Parallel()
	start := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	m := machine{seen: start}
	if m.hasSlept(start.Add(longestTick / 2)) {
		t.Error("a late tick counts as sleep")
	}
	morning := start.Add(8 * time.Hour)
	if !m.hasSlept(morning) || !m.isWaking(morning.Add(wakingTime/2)) {
		t.Error("eight hours without a tick are no sleep")
	}
	if m.isWaking(morning.Add(wakingTime)) {
		t.Error("it wakes for ever")
	}
	m.isAwake()
	if m.isWaking(morning) {
		t.Error("the network answered, and is waited for all the same")
	}
}

// Of several feeds that are asked for while a refresh is under way each gets its turn.
func TestRefreshesAskedForMeanwhileAllWait(t *testing.T) {
	t.Parallel()
	r, _, _ := office(t)
	r.poller = poll.New(poll.Options{})
	r.now = request{running: true}
	coast, science := poll.Request{Force: true, Feed: "coast"}, poll.Request{Force: true, Feed: "science"}
	for _, wanted := range []poll.Request{coast, science, coast} {
		r.Ask(wanted)
	}
	r.Start(poll.Request{}, false) // feeds came
	if want := []poll.Request{coast, science, {}}; !slices.Equal(r.now.queued, want) {
		t.Errorf("waiting are %+v, want %+v", r.now.queued, want)
	}
	r.now.queued = nil
	r.Ask(poll.Request{Force: true})
	r.Ask(coast)
	if want := []poll.Request{{Force: true}}; !slices.Equal(r.now.queued, want) {
		t.Errorf("waiting are %+v, want only all", r.now.queued)
	}
}
