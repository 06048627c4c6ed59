package ui

import (
	"context"
	"net"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
	"broadsheet/feeds/parse"
	"broadsheet/feeds/poll"
	"broadsheet/ui/screentest"
)

// laptop is a reader whose machine can lose its network and sleep.
type laptop struct {
	*newsroom
	offline atomic.Bool
}

func openLaptop(t *testing.T) (*laptop, *screentest.Screen) {
	l := &laptop{newsroom: newNewsroom(t)}
	l.edition()
	kept := l.open()
	l.refresh(kept)
	options := l.options(kept)
	options.Poller = poll.New(poll.Options{
		Book: kept, Clock: l.clock, Client: fetch.New(fetch.Options{Clock: l.clock, Dial: l.dial}),
		Parse: func(ctx context.Context, body []byte, contentType, url string) (feeds.Feed, error) {
			return parse.Feed(ctx, body, parse.Options{ContentType: contentType, URL: url})
		},
		Subscriptions: func() []feeds.Subscription { return l.config.Feeds },
	})
	s := l.start(options, 120, 40)
	s.Wait("Harbour")
	return l, s
}

func (l *laptop) dial(ctx context.Context, network, address string) (net.Conn, error) {
	if l.offline.Load() {
		return nil, &net.OpError{Op: "dial", Net: network, Err: syscall.ENETUNREACH}
	}
	return (&net.Dialer{}).DialContext(ctx, network, address)
}

func (l *laptop) sleep(d time.Duration) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	l.now = l.now.Add(d)
}

func TestAfterSleepTheReaderWaitsForTheNetwork(t *testing.T) {
	t.Parallel()
	l, s := openLaptop(t)
	l.report("/coast", item{title: "Happened overnight", age: -7 * time.Hour})
	l.offline.Store(true)
	l.sleep(8 * time.Hour)
	s.Wait("waiting for the network").WaitGone("Offline").WaitGone("!")
	l.offline.Store(false)
	s.Press("R").Wait("1 new article.").Wait("Happened overnight").WaitGone("waiting for the network")
}

func TestTheWaitForTheNetworkIsGivenUpByKey(t *testing.T) {
	t.Parallel()
	l, s := openLaptop(t)
	l.offline.Store(true)
	l.sleep(8 * time.Hour)
	s.Wait("waiting for the network").Press("ctrl+c").Wait("The refresh was given up").WaitGone("waiting for the network")
}

func TestWithoutSleepAMissingNetworkIsSaidAtOnce(t *testing.T) {
	t.Parallel()
	l, s := openLaptop(t)
	l.offline.Store(true)
	s.Press("R").Wait("Offline: no feed could be reached")
}

func TestARefreshThatWasOverslept(t *testing.T) {
	t.Parallel()
	l, s := openLaptop(t)
	l.stall("/lab")
	s.Press("R").Wait("2/3")
	l.mutex.Lock()
	delete(l.hang, "/lab") // the old connection stays dead
	l.mutex.Unlock()
	l.sleep(8 * time.Hour)
	s.Wait("Nothing new.").WaitGone("2/3")
}
