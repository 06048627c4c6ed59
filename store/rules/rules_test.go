package rules

import (
	"errors"
	"testing"

	"broadsheet/store/query"
)

func TestRulesAskOnlyForWhatAnArticleSays(t *testing.T) {
	for match, at := range map[string]int{
		`title:sponsored or feed:"Deals"`: 0,
		`"paid partner" -tag:go /^ad:/`:   0,
		"storm url:/sport/ author:x":      0,
		"storm is:unread":                 7,
		"(a or since:2d)":                 7,
		"before:2026 a":                   1,
		"is:muted":                        1,
		"":                                1,
		"( a":                             1,
	} {
		_, err := Parse(match)
		var mistake *query.Error
		switch {
		case at == 0 && err != nil:
			t.Errorf("%s: %v", match, err)
		case at > 0 && (!errors.As(err, &mistake) || mistake.Position != at):
			t.Errorf("%s: %v, want a mistake at character %d", match, err, at)
		}
	}
}
