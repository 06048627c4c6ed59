// Package propertytest has properties checked on the same examples in every run, so that a change is judged by what it
// does and not by the day's luck. With -rapid.seed=0 and a high -rapid.checks it searches where no run has been yet.
package propertytest

import (
	"flag"
	"sync"
	"testing"

	"pgregory.net/rapid"
)

// Seed is where the examples of a usual run begin.
const Seed = "20261123"

var settle sync.Once

// Check checks a property as [rapid.Check] does, from Seed unless the command line or RAPID_SEED names another.
func Check(t *testing.T, property func(*rapid.T)) {
	t.Helper()
	settle.Do(func() { settleSeed(t) })
	rapid.Check(t, property)
}

func settleSeed(t *testing.T) {
	named := false
	flag.Visit(func(f *flag.Flag) { named = named || f.Name == "rapid.seed" })
	if seed := flag.Lookup("rapid.seed"); !named && seed.Value.String() == "0" {
		if err := seed.Value.Set(Seed); err != nil {
			t.Fatal(err)
		}
	}
}
