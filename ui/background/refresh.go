package background

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/feeds/poll"
	"broadsheet/store/config"
	"broadsheet/ui/status"
	"broadsheet/ui/text"
)

// Refresh is the refresh that is under way, if one is, and the next one.
type Refresh struct {
	ctx     context.Context
	group   *Group
	poller  *poll.Poller // nil: nothing is ever fetched
	said    *status.Said
	clock   func() time.Time
	log     *slog.Logger
	machine machine
	closed  bool // the reader is ending

	now     request
	next    time.Time // when to look by itself what is due
	offline bool      // the last one reached nobody, and that was said
}

// request is a refresh that is under way.
type request struct {
	running bool
	poll.Request
	asked  bool // by the user, who wants to hear how it ends
	stop   context.CancelFunc
	meter  *meter[poll.Progress]
	queued []poll.Request // asked for while another was running
}

// Refreshed is the end of a refresh.
type Refreshed struct {
	Summary poll.Summary
	Asked   bool // by the user
	Err     error
}

// Offline is said when no feed could be reached.
const Offline = "Offline: no feed could be reached. What is stored can be read."

// lookForDue is the time between two looks at what is due.
const lookForDue = time.Minute

// Desk is what a refresh works with.
type Desk struct {
	Poller *poll.Poller // nil: nothing is ever fetched
	Said   *status.Said
	Clock  func() time.Time
	Log    *slog.Logger
}

// NewRefresh makes the work; nothing is asked for yet.
func NewRefresh(ctx context.Context, group *Group, desk Desk) *Refresh {
	r := &Refresh{ctx: ctx, group: group, poller: desk.Poller, said: desk.Said, clock: desk.Clock, log: desk.Log}
	r.machine.seen = desk.Clock().Round(0)
	return r
}

// Running reports whether a refresh is under way.
func (r *Refresh) Running() bool { return r.now.running }

// Asked reports whether that is one that the user asked for.
func (r *Refresh) Asked() bool { return r.now.asked }

// Offline reports whether the last one reached nobody.
func (r *Refresh) Offline() bool { return r.offline }

// Progress is how far it has come: how many feeds of how many.
func (r *Refresh) Progress() (done, total int) {
	p := r.progress()
	return p.Done, p.Total
}

func (r *Refresh) progress() poll.Progress {
	if r.now.meter == nil {
		return poll.Progress{}
	}
	return r.now.meter.newest
}

// Due starts a refresh of what is due, when it is time to look.
func (r *Refresh) Due(settings config.Refresh) tea.Cmd {
	if r.poller == nil || r.now.running || r.closed {
		return nil
	}
	now := r.clock()
	if r.next.IsZero() && !settings.OnStart {
		r.next = now.Add(settings.Every)
	}
	if now.Before(r.next) {
		return nil
	}
	return r.Start(poll.Request{}, false)
}

// Ask starts a refresh that the user wants, now or when the one under way has ended.
func (r *Refresh) Ask(wanted poll.Request) tea.Cmd {
	switch {
	case r.poller == nil:
		r.said.Refuse("There is nothing to refresh here.")
		return nil
	case r.now.running:
		r.queue(wanted)
		r.now.asked = true
		if r.progress().AwaitsNetwork { // the user knows that there is one by now, or wants to
			r.now.stop()
		}
		return nil
	}
	return r.Start(wanted, true)
}

// queue keeps a refresh for the end of the one under way, unless one that waits asks for the same or for all.
func (r *Refresh) queue(wanted poll.Request) {
	if !slices.Contains(r.now.queued, wanted) && !slices.Contains(r.now.queued, poll.Request{Force: true}) {
		r.now.queued = append(r.now.queued, wanted)
	}
}

// Start starts a refresh, if there is a network: now, or when the one under way has ended.
func (r *Refresh) Start(wanted poll.Request, asked bool) tea.Cmd {
	switch {
	case r.poller == nil:
		return nil
	case r.now.running:
		r.queue(wanted)
		return nil
	}
	ctx, stop := context.WithCancel(r.ctx)
	meter := newMeter[poll.Progress]()
	wanted.Patient = r.machine.isWaking(r.clock())
	r.now, r.next = request{running: true, Request: wanted, asked: asked, stop: stop, meter: meter}, r.clock().Add(lookForDue)
	poller := r.poller
	work := r.group.Begin(func() tea.Msg {
		defer stop()
		summary, err := poller.Refresh(ctx, wanted, meter.set)
		meter.close()
		return Refreshed{summary, asked, err}
	})
	return tea.Batch(work, meter.await)
}

// GiveUp ends the refresh, and with it those that wait.
func (r *Refresh) GiveUp() {
	r.now.queued = nil
	r.now.stop()
	r.said.Say("Giving up the refresh …")
}

// Close ends the refresh, and lets no other begin.
func (r *Refresh) Close() {
	r.closed = true
	if r.now.running {
		r.now.stop()
	}
}

// TimePassed looks whether the machine has slept meanwhile. A refresh that was under way begins anew then: its connections
// died in their sleep, which is no fault of the feeds'.
func (r *Refresh) TimePassed() {
	if r.machine.hasSlept(r.clock()) && r.now.running && r.now.queued == nil {
		again := r.now.Request
		r.queue(again)
		r.now.stop()
	}
}

// End takes the end of a refresh, says what came of it where somebody wants to hear that, and starts the one that waits.
// It returns whether the user had asked for it.
func (r *Refresh) End(done Refreshed) (asked bool, next tea.Cmd) {
	before, wasOffline := r.now, r.offline
	r.now, r.next, r.offline = request{}, r.clock().Add(lookForDue), done.Summary.Offline
	asked = done.Asked || before.asked
	if done.Summary.Asked > 0 {
		r.machine.isAwake()
	}
	switch {
	case errors.Is(done.Err, context.Canceled) && len(before.queued) > 0: // only for another to begin
	case errors.Is(done.Err, context.Canceled):
		r.said.Say("The refresh was given up. " + Came(done.Summary.New))
	case done.Err != nil:
		r.said.Fail("Could not refresh", done.Err)
	case done.Summary.Offline && asked:
		r.said.Complain(Offline)
	case done.Summary.Offline && !wasOffline:
		r.said.Mention(Offline)
	case asked:
		r.say(done.Summary)
	}
	for _, problem := range done.Summary.Problems {
		r.log.Info("A feed has a problem", "feed", problem.Feed, "problem", problem.Text)
	}
	if len(before.queued) == 0 || r.closed {
		return asked, nil
	}
	next = r.Start(before.queued[0], asked)
	r.now.queued = before.queued[1:]
	return asked, next
}

// say says what came, and of the feeds that failed the first in its own words.
func (r *Refresh) say(summary poll.Summary) {
	if len(summary.Problems) == 0 {
		r.said.Say(Came(summary.New))
		return
	}
	first := summary.Problems[0]
	words := text.Row(first.Title) + ": " + first.Text
	if more := len(summary.Problems) - 1; more > 0 {
		words += fmt.Sprintf(" (and %d more)", more)
	}
	if summary.New > 0 {
		words = Came(summary.New) + " " + words
	}
	r.said.Complain(words)
}

// Came says how many articles came.
func Came(n int) string {
	switch n {
	case 0:
		return "Nothing new."
	case 1:
		return "1 new article."
	default:
		return fmt.Sprintf("%d new articles.", n)
	}
}

// widestFeed is how many cells of a feed's name are shown beside the progress.
const widestFeed = 30

// Note is how far the refresh has come; "" if there is nothing to tell.
func (r *Refresh) Note() string {
	p := r.progress()
	switch {
	case r.now.running && p.AwaitsNetwork:
		return "waiting for the network"
	case !r.now.running || p.Total == 0:
		return ""
	}
	note := fmt.Sprintf("%d/%d", p.Done, p.Total)
	if len(p.Asking) > 0 {
		note += " · asking " + text.Cut(text.Row(p.Asking[0]), widestFeed)
	}
	return note
}
