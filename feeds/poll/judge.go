package poll

import (
	"cmp"
	"context"
	"net/http"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
	"broadsheet/feeds/fetch"
	"broadsheet/feeds/ledger"
)

// judge turns what a poll brought into the outcome that is kept.
type judge struct {
	before   ledger.Record // as it was when the feed was asked
	schedule schedule
	owner    string
	now      time.Time
}

// refusalBlock is how long a host is left alone that says "too often" for a second time without saying how long.
const refusalBlock = 15 * time.Minute

// judge decides about an answer. The error is the context's, when the refresh was given up meanwhile.
func (r *run) judge(ctx context.Context, judge judge, response fetch.Response) (ledger.Outcome, error) {
	switch status := response.Status; {
	case response.NotModified && judge.before.Validators == (ledger.Validators{}):
		return judge.failed("answered “not modified” to a question that was not conditional"), nil
	case response.NotModified:
		return judge.notModified(response), nil
	case status == http.StatusGone && !judge.before.HasMoved():
		return judge.gone(response.Problem()), nil
	case status == http.StatusTooManyRequests, status == http.StatusServiceUnavailable:
		return r.refused(judge, response), nil
	case status != http.StatusOK && status != http.StatusNonAuthoritativeInfo:
		return judge.unusable(response), nil
	}
	return r.read(ctx, judge, response)
}

// read parses the document, unless it is the same as last time. Validators are kept either way: whoever forgets the new
// ones of an unchanged body asks for the whole document for ever after.
func (r *run) read(ctx context.Context, judge judge, response fetch.Response) (ledger.Outcome, error) {
	digest := bodyHash(response.Body)
	if digest == judge.before.BodyHash {
		return judge.answered(response).unchanged(validatorsOf(response)), nil
	}
	feed, err := r.poller.parse(ctx, response)
	if ctx.Err() != nil {
		return ledger.Outcome{}, ctx.Err()
	}
	switch {
	case err != nil:
		return judge.failed(document.Line(err.Error())), nil
	case feed.BrokeOff:
		return judge.answered(response).brokenOff(&feed), nil
	}
	return judge.answered(response).renewed(&feed, digest, validatorsOf(response)), nil
}

// refused is for 429 and 503. A server that says for how long speaks for its whole host.
func (r *run) refused(judge judge, response fetch.Response) ledger.Outcome {
	host := fetch.Host(response.URL)
	outcome := judge.refused(response, host)
	if response.Status == http.StatusTooManyRequests && outcome.BlockHost == "" && r.strikes.isOut(host) {
		outcome.BlockHost, outcome.BlockUntil = host, judge.now.Add(refusalBlock)
	}
	if outcome.BlockHost != "" {
		r.poller.blocks.note(outcome.BlockHost, outcome.BlockUntil)
	}
	return outcome
}

// unusable is for the other statuses. One of them may say as well when to come again (RFC 9110 §10.2.3).
func (j judge) unusable(response fetch.Response) ledger.Outcome {
	outcome := j.failed(cmp.Or(response.Problem(), "answered with something that is not a whole document"))
	if response.RetryAfter > 0 {
		outcome.NextPoll = later(outcome.NextPoll, j.now.Add(blockTime(response.RetryAfter)))
	}
	return outcome
}

func validatorsOf(response fetch.Response) ledger.Validators {
	return ledger.Validators{ETag: response.ETag, LastModified: response.LastModified}
}

// answered takes over what a successful answer says beside its document: its freshness and its way.
func (j judge) answered(response fetch.Response) judge {
	j.before.FreshFor = response.FreshFor
	noteMove(&j.before, response, j.now)
	return j
}

// notModified is a 304. Fields that it carries replace the kept ones, absent ones stay (RFC 9111 §3.2):
// Apache leaves Last-Modified out.
func (j judge) notModified(response fetch.Response) ledger.Outcome {
	if !response.SaysFresh {
		response.FreshFor = j.before.FreshFor
	}
	return j.answered(response).unchanged(ledger.Validators{
		ETag:         cmp.Or(response.ETag, j.before.Validators.ETag),
		LastModified: cmp.Or(response.LastModified, j.before.Validators.LastModified),
	})
}

func (j judge) unchanged(validators ledger.Validators) ledger.Outcome {
	outcome := j.outcome(ledger.StatusUnchanged, "")
	outcome.LastSuccess = j.now
	outcome.Failures = 0
	outcome.Validators = validators
	outcome.NextPoll = j.schedule.afterSuccess(outcome.Record, j.now)
	outcome.Why = j.schedule.whyAfterSuccess(outcome.Record)
	return outcome
}

func (j judge) renewed(feed *feeds.Feed, digest string, validators ledger.Validators) ledger.Outcome {
	j.before.BodyHash = digest
	j.before.Hints = feed.Hints
	j.before.Teasers = hasOnlyTeasers(feed)
	j.before.Title = cmp.Or(feed.Title, j.before.Title)
	outcome := j.unchanged(validators)
	outcome.Status = ledger.StatusNew
	outcome.Content = feed
	return outcome
}

// brokenOff keeps what came of a document, but neither its validators nor its hash: "not modified" would then withhold
// the rest for ever (RFC 9111 §3.3).
func (j judge) brokenOff(feed *feeds.Feed) ledger.Outcome {
	outcome := j.renewed(feed, j.before.BodyHash, j.before.Validators)
	outcome.Problem = "the document breaks off before its end; what came of it was kept"
	return outcome
}

// failed leaves validators and hash alone: they belong to the last document that was read.
func (j judge) failed(problem string) ledger.Outcome {
	outcome := j.outcome(ledger.StatusFailed, problem)
	outcome.Failures++
	outcome.NextPoll = j.schedule.afterFailure(outcome.Failures, j.now)
	outcome.Why = whyAfterFailure(outcome.Failures)
	doubtMove(&outcome.Record)
	return outcome
}

// gone counts the answers of this kind alone: failures before the first one say nothing about it.
func (j judge) gone(problem string) ledger.Outcome {
	outcome := j.outcome(ledger.StatusGone, problem)
	outcome.Failures = 1
	if j.before.Status == ledger.StatusGone {
		outcome.Failures = j.before.Failures + 1
	}
	outcome.NextPoll = j.schedule.afterGone(outcome.Failures, j.now)
	outcome.Why = whyAfterGone(outcome.Failures)
	return outcome
}

// refused is a failure as well, for a server that refuses for days should be asked ever less often; but a moved address
// that is only busy is not in doubt.
func (j judge) refused(response fetch.Response, host string) ledger.Outcome {
	outcome := j.failed(response.Problem())
	outcome.MovedSeen = j.before.MovedSeen
	if response.Status == http.StatusTooManyRequests || response.RetryAfter > 0 {
		outcome.Status = ledger.StatusWaiting
	}
	if response.RetryAfter <= 0 {
		outcome.NextPoll = j.schedule.afterRefusal(outcome.Failures, j.now)
		return outcome
	}
	outcome.BlockHost, outcome.BlockUntil = host, j.now.Add(blockTime(response.RetryAfter))
	outcome.Problem = waitText(outcome.BlockUntil, j.now)
	if !outcome.NextPoll.After(outcome.BlockUntil) {
		outcome.NextPoll, outcome.Why = outcome.BlockUntil, outcome.Problem
	}
	return outcome
}

// held is a poll that was stopped on its way to a host that wants to be left alone: no failure of the feed's.
func (j judge) held(until time.Time) ledger.Outcome {
	outcome := j.outcome(ledger.StatusWaiting, waitText(until, j.now))
	outcome.NextPoll = later(j.schedule.afterFailure(1, j.now), until)
	outcome.Why = outcome.Problem
	return outcome
}

func (j judge) outcome(status ledger.Status, problem string) ledger.Outcome {
	outcome := ledger.Outcome{Record: j.before, Owner: j.owner}
	outcome.LastTry = j.now
	outcome.Status = status
	outcome.Problem = problem
	return outcome
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
