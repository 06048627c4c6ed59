package ui

import (
	"testing"

	"broadsheet/ui/keys"
)

func TestEveryActionOfTheKeyTableIsCarriedOut(t *testing.T) {
	t.Parallel()
	acting, telling := actions(), told()
	for _, name := range keys.Actions() {
		if keys.Name(name) == keys.FollowMove { // the feed health has this one to itself, and its own test
			continue
		}
		if acting[keys.Name(name)] == nil && telling[keys.Name(name)] == nil {
			t.Errorf("nothing carries out %s", name)
		}
	}
}
