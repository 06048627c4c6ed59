package propertytest

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestExamplesAreTheSameInEveryRun(t *testing.T) {
	examples := func() (drawn []int) {
		t.Run("run", func(t *testing.T) {
			Check(t, func(t *rapid.T) { drawn = append(drawn, rapid.Int().Draw(t, "number")) })
		})
		return drawn
	}
	if first, second := examples(), examples(); !slices.Equal(first, second) {
		t.Error("two runs had different examples")
	}
}
