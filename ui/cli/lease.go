package cli

import (
	"context"
	"crypto/rand"
	"fmt"
	"os"
	"strconv"
	"strings"

	"broadsheet/store"
)

// leaseOwner names this process in leases: its machine, its number, and something that no earlier process of that
// number had.
func leaseOwner() string {
	machine, _ := os.Hostname() // "" is a name too
	return fmt.Sprintf("%s:%d:%s", machine, os.Getpid(), rand.Text()[:8])
}

// releaseDead gives back the leases of processes of this machine that were killed, so that their feeds need not wait
// for the leases to run out.
func releaseDead(ctx context.Context, kept *store.Store) error {
	owners, err := kept.LeaseOwners(ctx)
	if err != nil {
		return err
	}
	for _, owner := range owners {
		if mayLive(owner) {
			continue
		}
		if err := kept.Release(ctx, owner); err != nil {
			return err
		}
	}
	return nil
}

// mayLive reports whether the process behind a lease may still be running. A process of another machine may.
func mayLive(owner string) bool {
	parts := strings.Split(owner, ":")
	machine, _ := os.Hostname()
	if len(parts) != 3 || parts[0] != machine {
		return true
	}
	number, err := strconv.Atoi(parts[1])
	return err != nil || processLives(number)
}
