package poll

import (
	"errors"
	"net"
	"strings"
	"sync"

	"broadsheet/feeds/fetch"
	"broadsheet/feeds/ledger"
)

// enoughMisses is how many hosts in a row must be out of reach before a refresh stops asking the rest.
const enoughMisses = 8

// network decides within one refresh whether there is a network at all. Until some host has been reached, feeds
// that could not be are kept back: without a network none of them is at fault.
type network struct {
	mu        sync.Mutex
	patient   bool // whoever cannot be reached now may be in a moment
	reached   bool
	noNetwork bool // at least one miss cannot be the host's fault
	hosts     map[string]bool
	held      []miss
}

// miss is a feed whose host could not be reached.
type miss struct {
	outcome ledger.Outcome // if the host is at fault
	before  ledger.Record
}

func newNetwork(patient bool) *network {
	return &network{patient: patient, hosts: make(map[string]bool)}
}

// miss notes a host out of reach and reports whether the feed is kept back for the verdict.
func (n *network) miss(host string, err error, judge judge) bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.reached {
		return false
	}
	var failure *fetch.Error
	if errors.As(err, &failure) && failure.Kind == fetch.NoNetwork {
		n.noNetwork = true
	}
	n.hosts[host] = true
	n.held = append(n.held, miss{outcome: judge.failed(err.Error()), before: judge.before})
	return true
}

// reach notes that there is a network, and returns the feeds kept back: they have failed after all. A server on this very
// machine proves nothing to who waits for the network.
func (n *network) reach(host string) []miss {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.patient && isThisMachine(host) {
		return nil
	}
	n.reached = true
	held := n.held
	n.held = nil
	return held
}

// isThisMachine reports whether a host, with or without its port, is the one that the program runs on.
func isThisMachine(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	address := net.ParseIP(strings.Trim(host, "[]"))
	return host == "localhost" || address != nil && address.IsLoopback()
}

// isDown reports whether so many hosts were out of reach, and none within, that asking more of them is pointless.
func (n *network) isDown() bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	return !n.reached && len(n.hosts) >= enoughMisses
}

// verdict returns the feeds kept back and whether the network is to blame. A single host that is unknown or
// silent is at fault itself.
func (n *network) verdict() (held []miss, offline bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	offline = !n.reached && (n.patient || n.noNetwork || len(n.hosts) > 1)
	return n.held, offline && len(n.held) > 0
}

// offlineOutcome says that a feed could not be asked, and counts nothing against it: it is due as before.
func offlineOutcome(failed ledger.Outcome, before ledger.Record) ledger.Outcome {
	outcome := failed
	outcome.Record = before
	outcome.LastTry = failed.LastTry
	outcome.Status = ledger.StatusOffline
	outcome.Problem = "no network"
	return outcome
}
