package query

import "testing"

func TestQueriesHoldWithoutAnIndexAsTheyDoWithOne(t *testing.T) {
	for text, want := range map[string]bool{
		"storm":                      true,
		"title:harbour":              true,
		"title:storm":                false,
		"HARB*":                      true,
		"harb":                       false,
		`"eleven days"`:              true,
		`"days eleven"`:              false,
		`title:"harbour reopens"`:    true,
		"quill":                      true,
		"author:QUILL":               true,
		"feed:coast tag:News":        true,
		"feed:lab or tag:sport":      false,
		"-storm":                     false,
		"-snow (rain or url:/port/)": true,
		"/^harb.*s$/":                true,
		"/^reopens/":                 false,
		"晴":                          true,
		"晴れ天気":                       false,
	} {
		q, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		texts := &Texts{
			Title: "Harbour reopens", Author: "Ada Quill", URL: "https://coast.example/port/1",
			Feed: []string{"Coast Post", "", "https://coast.example/feed"}, Tags: []string{"news"},
			Body: func() string { return "A storm had closed it for eleven days. 明日は晴れ。" },
		}
		if got := q.Holds(texts); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}
