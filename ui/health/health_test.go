package health

import (
	"strings"
	"testing"
	"time"

	"broadsheet/feeds/ledger"
	"broadsheet/store"
	"broadsheet/store/config"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

func TestSummary(t *testing.T) {
	tests := []struct {
		feed store.Feed
		want string
	}{
		{store.Feed{}, "not asked yet"},
		{store.Feed{Problem: "the server answered 404", LastTry: noon}, "the server answered 404"},
		{store.Feed{LastTry: noon.Add(-2 * time.Hour)}, "well, asked 2 h ago"},
		{
			store.Feed{LastTry: noon.Add(-30 * time.Second), NextPoll: noon.Add(3 * time.Hour), Why: "every 3 h"},
			"well, asked just now, next in 3 h (every 3 h)",
		},
	}
	for _, test := range tests {
		if got := Summary(test.feed, noon); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
}

func TestStatusAndRemarks(t *testing.T) {
	wanderer := store.Feed{Status: ledger.StatusNew, URL: "http://a.example/", MovedTo: "http://b.example/", Moved: true, Teasers: true}
	arrived := wanderer
	arrived.URL = wanderer.MovedTo
	tests := []struct {
		name    string
		feed    store.Feed
		doubles bool
		follow  config.FollowMoves
		status  string
		remarks string
	}{
		{"new", store.Feed{}, false, config.FollowAsk, "not asked yet", ""},
		{"well", store.Feed{Status: ledger.StatusUnchanged}, false, config.FollowAsk, "well", ""},
		{"moved", wanderer, true, config.FollowAsk, "well, moved", "moved to http://b.example/|only teasers|all of it is in other feeds too"},
		{"moved, not to be said", wanderer, false, config.FollowNever, "well, only teasers", "only teasers"},
		{"moved, and followed", arrived, false, config.FollowAsk, "well, only teasers", "only teasers"},
		{"doubles", store.Feed{Status: ledger.StatusNew}, true, config.FollowAsk, "well, only doubles", "all of it is in other feeds too"},
		{"gone", store.Feed{Status: ledger.StatusGone}, true, config.FollowAsk, "gone for good", "all of it is in other feeds too"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := Status(test.feed, test.doubles, test.follow); got != test.status {
				t.Errorf("status %q, want %q", got, test.status)
			}
			if got := strings.Join(Remarks(test.feed, test.doubles, test.follow), "|"); got != test.remarks {
				t.Errorf("remarks %q, want %q", got, test.remarks)
			}
		})
	}
}

func TestTimesInWords(t *testing.T) {
	for _, test := range []struct{ got, want string }{
		{Next(store.Feed{}, noon), "now"},
		{Next(store.Feed{NextPoll: noon.Add(50 * time.Minute)}, noon), "in 50 min"},
		{Next(store.Feed{NextPoll: noon.Add(72 * time.Hour)}, noon), "in 3 days"},
		{Ago(time.Time{}, noon), "never"},
		{Ago(noon.Add(-5*time.Hour), noon), "5 h ago"},
	} {
		if test.got != test.want {
			t.Errorf("%q, want %q", test.got, test.want)
		}
	}
}
