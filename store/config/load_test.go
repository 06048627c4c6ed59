package config

import (
	"reflect"
	"testing"
	"time"

	"broadsheet/feeds"
)

func TestEverySettingIsRead(t *testing.T) {
	const text = `
feeds:
  - https://a.example/feed
  - url: https://b.example/feed
    name: 2024
    tags: news
    every: 1d12h
    full_text: always
    hidden: true
    fold: false
    headers: &h {Accept-Language: en, X-Level: 3}
    user: anna
    password: {env: B_PASSWORD}
  - {url: "broadsheet:welcome", tags: [a, b, a], headers: *h, user: {command: pass show user}}
refresh: {every: 45m, on_start: false, per_host: 1, total: 4, notify: true, follow_moves: always}
reading: {width: 60, mark_read: manual, mark_passed: true, fold: false, removed: shown}
retention: {keep: 90d}
sites:
  Example.org: {remove: [".promo-box", "#a", ".promo-box"], keep: div.correction, phrases: Support our journalism}
  münchen.example:
    phrases: ["Unterstützen Sie uns", 2024]
  empty.example:
theme: dark
keys:
  preset: vim
  gx: [toggle-read, down]
  down: [J, down]
  up: k
  quit: K
  toggle-read: []
`
	got, err := Parse("config.yaml", []byte(text), known)
	if err != nil {
		t.Fatal(err)
	}
	headers := map[string]string{"Accept-Language": "en", "X-Level": "3"}
	want := &Config{
		Feeds: []feeds.Subscription{
			{URL: "https://a.example/feed"},
			{
				URL: "https://b.example/feed", Name: "2024", Tags: []string{"news"}, Every: 36 * time.Hour, FullText: feeds.FullTextAlways,
				Hidden: true, Apart: true, Headers: headers, User: feeds.Secret{Value: "anna"}, Password: feeds.Secret{Environment: "B_PASSWORD"},
			},
			{URL: "broadsheet:welcome", Tags: []string{"a", "b"}, Headers: headers, User: feeds.Secret{Command: "pass show user"}},
		},
		Refresh:   Refresh{Every: 45 * time.Minute, PerHost: 1, Total: 4, Notify: true, Moves: FollowAlways},
		Reading:   Reading{Width: 60, MarkRead: MarkRead{ByHand: true}, MarkPassed: true, ShowRemoved: true, Images: ImagesAuto, RightToLeft: RightToLeftAuto},
		Retention: Retention{Keep: 90 * 24 * time.Hour},
		Sites: []feeds.SiteRules{
			{Host: "Example.org", Remove: []string{".promo-box", "#a"}, Keep: []string{"div.correction"}, Phrases: []string{"Support our journalism"}},
			{Host: "münchen.example", Phrases: []string{"Unterstützen Sie uns", "2024"}},
		},
		Theme:  "dark",
		Preset: "vim",
		Keys:   map[string][]string{"down": {"j", "down"}, "up": {"k"}, "quit": {"k"}, "toggle-read": {}},
		Macros: map[string][]string{"gx": {"toggle-read", "down"}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestNothingWrittenMeansTheDefaults(t *testing.T) {
	for _, text := range []string{"", "\n", "# only a remark\n", "---\n", "feeds:\nrefresh:\nreading:\nsites:\nkeys:\n", "feeds: []\nsites: {}\nkeys: {}\n"} {
		got, err := Parse("config.yaml", []byte(text), known)
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if !reflect.DeepEqual(got, Default()) {
			t.Errorf("%q gave %+v", text, got)
		}
	}
}

func TestDurations(t *testing.T) {
	tests := map[string]time.Duration{
		"30m": 30 * time.Minute, "1h30m": 90 * time.Minute, "2w": 14 * 24 * time.Hour, "1d": 24 * time.Hour, "5s": 5 * time.Second,
	}
	for text, want := range tests {
		if got, err := ParseDuration(text); err != nil || got != want {
			t.Errorf("%s is %v (%v), want %v", text, got, err, want)
		}
		if again, err := ParseDuration(FormatDuration(want)); err != nil || again != want {
			t.Errorf("%v is written %s", want, FormatDuration(want))
		}
	}
	for _, text := range []string{"", "30", "m", "30x", "-1h", "1.5h", "0s", "1h ", "9999999999999999w", "99999999999999999999s", "30mh"} {
		if d, err := ParseDuration(text); err == nil {
			t.Errorf("%q counts as %v", text, d)
		}
	}
}

func TestPlacesFollowFlagThenVariableThenHome(t *testing.T) {
	environment := map[string]string{"HOME": "/home/anna", "XDG_STATE_HOME": "/state", "XDG_CACHE_HOME": "relative"}
	getenv := func(name string) string { return environment[name] }
	if path, err := Locate("", getenv); err != nil || path != "/home/anna/.config/broadsheet/config.yaml" {
		t.Errorf("the config is at %s (%v)", path, err)
	}
	if path, _ := Locate("mine.yaml", getenv); path != "mine.yaml" {
		t.Errorf("the flag is not followed: %s", path)
	}
	want := Directories{Data: "/home/anna/.local/share/broadsheet", State: "/state/broadsheet", Cache: "/home/anna/.cache/broadsheet"}
	if places, err := LocateData("", getenv); err != nil || places != want {
		t.Errorf("got %+v (%v), want %+v", places, err, want)
	}
	if places, _ := LocateData("/d", getenv); places != (Directories{"/d", "/d", "/d"}) {
		t.Errorf("the flag is not followed: %+v", places)
	}
	if _, err := Locate("", func(string) string { return "" }); err == nil {
		t.Error("without a home there is no place, and nothing is said")
	}
}
