package poll

import (
	"context"
	"errors"
	"strings"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
	"broadsheet/feeds/ledger"
)

// ask polls one feed. It reports false when there is nothing to save: another process has the feed or has just asked it,
// its host must be left alone, there may be no network, or the refresh was given up.
func (r *run) ask(ctx context.Context, c candidate) (finding, bool) {
	record, err := r.lease(ctx, c)
	if err != nil {
		r.dropped(ctx, c, err)
		return finding{}, false
	}
	judge := judge{
		before:   record,
		schedule: r.poller.schedule(record, c.subscription),
		owner:    r.owner,
		now:      r.poller.now(),
	}
	if strings.HasPrefix(record.URL, feeds.BuiltInScheme) {
		return finding{Outcome: r.readBuiltIn(judge)}, true
	}
	if fetch.IsLocal(record.URL) {
		outcome, ok := r.readLocal(ctx, judge)
		return finding{Outcome: outcome}, ok
	}
	response, err := r.fetch(ctx, record, c.subscription)
	judge.now = r.poller.now()
	if err != nil {
		outcome, ok := r.judgeError(ctx, judge, c, err)
		return finding{Outcome: outcome}, ok
	}
	r.blameHeldBack(c.host)
	outcome, err := r.judge(ctx, judge, response)
	if outcome.Content == nil {
		response.Release()
		return finding{Outcome: outcome}, err == nil
	}
	response.Body = nil // what waits to be saved holds no second copy of the document
	return finding{outcome, response.Release}, err == nil
}

// blameHeldBack is for when a host was reached: those that were not are at fault themselves.
func (r *run) blameHeldBack(reached string) {
	for _, miss := range r.network.reach(reached) {
		r.writer.put(finding{Outcome: miss.outcome})
	}
}

// dropped notes why a feed is not asked, as far as anybody wants to know.
func (r *run) dropped(ctx context.Context, c candidate, reason error) {
	var blocked *blockedError
	switch {
	case errors.As(reason, &blocked):
		r.tally.heldBack(c, reason.Error())
	case errors.Is(reason, errLeased), errors.Is(reason, errAsked), ctx.Err() != nil:
	default:
		r.poller.options.Log.Error("a feed could not be asked", "feed", c.record.Feed, "error", reason)
		r.tally.broken(c, "could not be asked: the database failed")
	}
}

// fetch makes the conditional request. It ends before the lease does.
func (r *run) fetch(ctx context.Context, record ledger.Record, subscription feeds.Subscription) (fetch.Response, error) {
	ctx, cancel := context.WithTimeout(ctx, requestTime)
	defer cancel()
	request := fetch.Request{
		URL:          record.Address(),
		ETag:         record.Validators.ETag,
		LastModified: record.Validators.LastModified,
		Accept:       fetch.AcceptFeed,
		Admit:        r.poller.admit,
		Room:         r.poller.bodies,
	}
	if fetch.Host(record.Address()) == fetch.Host(record.URL) { // the user gave them to that host only
		request.Headers = subscription.Headers
		request.User, request.Password = subscription.User, subscription.Password
	}
	return r.poller.options.Client.Get(ctx, request)
}

func (p *Poller) admit(host string) error { return p.blocks.admit(host, p.now()) }

// judgeError decides about a request that brought no answer.
func (r *run) judgeError(ctx context.Context, judge judge, c candidate, err error) (ledger.Outcome, bool) {
	var blocked *blockedError
	var failure *fetch.Error
	switch {
	case ctx.Err() != nil:
		return ledger.Outcome{}, false
	case errors.As(err, &blocked):
		return judge.held(blocked.until), true
	case fetch.Offline(err) && r.network.miss(c.host, err, judge):
		return ledger.Outcome{}, false // kept back until another host is reached, or all have been asked
	case !errors.As(err, &failure):
		return judge.failed("gave no answer in time"), true
	}
	if fetch.Reached(err) {
		r.blameHeldBack(c.host)
	}
	return judge.failed(err.Error()), true
}

// readLocal takes a feed from a file or a command of the user's. It tells nothing about the network.
func (r *run) readLocal(ctx context.Context, judge judge) (ledger.Outcome, bool) {
	ctx, cancel := context.WithTimeout(ctx, requestTime)
	defer cancel()
	response, err := r.poller.options.Client.Local(ctx, judge.before.URL)
	judge.now = r.poller.now()
	judge.schedule.chosen = true // to look costs no server anything
	switch {
	case ctx.Err() != nil:
		return ledger.Outcome{}, false
	case err != nil:
		return judge.failed(err.Error()), true
	}
	outcome, err := r.judge(ctx, judge, response)
	return outcome, err == nil
}

// readBuiltIn takes an edition from the program itself. It is unchanged while its texts are, whatever its dates.
func (r *run) readBuiltIn(judge judge) ledger.Outcome {
	feed, ok := r.poller.options.BuiltIn(judge.before.URL)
	if !ok {
		return judge.failed("this version of Broadsheet has no such edition built in")
	}
	digest := editionHash(feed)
	if digest == judge.before.BodyHash {
		return judge.unchanged(judge.before.Validators)
	}
	return judge.renewed(&feed, digest, ledger.Validators{})
}
