package poll

import (
	"context"
	"errors"
	"strings"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
)

// ask polls one feed. It reports false when there is nothing to save: another process has the feed or has just asked it,
// its host must be left alone, there may be no network, or the refresh was given up.
func (r *run) ask(ctx context.Context, c candidate) (Outcome, bool) {
	record, err := r.lease(ctx, c)
	if err != nil {
		r.dropped(ctx, c, err)
		return Outcome{}, false
	}
	judge := judge{
		before:   record,
		schedule: r.poller.schedule(record, c.subscription),
		owner:    r.owner,
		now:      r.poller.now(),
	}
	if strings.HasPrefix(record.URL, feeds.BuiltInScheme) {
		return r.readBuiltIn(judge), true
	}
	if fetch.IsLocal(record.URL) {
		return r.readLocal(ctx, judge)
	}
	response, err := r.fetch(ctx, record, c.subscription)
	judge.now = r.poller.now()
	if err != nil {
		return r.judgeError(ctx, judge, c, err)
	}
	for _, miss := range r.network.reach() {
		r.writer.put(miss.outcome)
	}
	outcome, err := r.judge(ctx, judge, response)
	if outcome.Content == nil {
		response.Release()
	} else {
		outcome.release = response.Release
	}
	return outcome, err == nil
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
func (r *run) fetch(ctx context.Context, record Record, subscription feeds.Subscription) (fetch.Response, error) {
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
func (r *run) judgeError(ctx context.Context, judge judge, c candidate, err error) (Outcome, bool) {
	var blocked *blockedError
	var failure *fetch.Error
	switch {
	case ctx.Err() != nil:
		return Outcome{}, false
	case errors.As(err, &blocked):
		return judge.held(blocked.until), true
	case fetch.Offline(err) && r.network.miss(c.host, err, judge):
		return Outcome{}, false // kept back until another host is reached, or all have been asked
	case !errors.As(err, &failure):
		return judge.failed("gave no answer in time"), true
	}
	if fetch.Reached(err) {
		for _, miss := range r.network.reach() {
			r.writer.put(miss.outcome)
		}
	}
	return judge.failed(err.Error()), true
}

// readLocal takes a feed from a file or a command of the user's. It tells nothing about the network.
func (r *run) readLocal(ctx context.Context, judge judge) (Outcome, bool) {
	ctx, cancel := context.WithTimeout(ctx, requestTime)
	defer cancel()
	response, err := r.poller.options.Client.Local(ctx, judge.before.URL)
	judge.now = r.poller.now()
	judge.schedule.chosen = true // to look costs no server anything
	switch {
	case ctx.Err() != nil:
		return Outcome{}, false
	case err != nil:
		return judge.failed(err.Error()), true
	}
	outcome, err := r.judge(ctx, judge, response)
	return outcome, err == nil
}

// readBuiltIn takes an edition from the program itself. It is unchanged while its texts are, whatever its dates.
func (r *run) readBuiltIn(judge judge) Outcome {
	feed, ok := r.poller.options.BuiltIn(judge.before.URL)
	if !ok {
		return judge.failed("this version of Broadsheet has no such edition built in")
	}
	digest := editionHash(feed)
	if digest == judge.before.BodyHash {
		return judge.unchanged(judge.before.Validators)
	}
	return judge.renewed(&feed, digest, Validators{})
}
