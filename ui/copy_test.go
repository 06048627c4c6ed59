package ui

import (
	"fmt"
	"strings"
	"time"
)

// pages are the web pages of the newsroom's server.
var pages = map[string]string{
	"/lighthouse": `<html><head><title>The lighthouse that moved</title></head><body><article><h1>The lighthouse that moved</h1>` +
		`<p>The keeper noticed it first on a Tuesday, when the lamp no longer lined up with the church tower.</p>` + prose(14) +
		`<p>By spring it stood where it had always been drawn on the maps.</p></article></body></html>`,
}

var (
	people = []string{"The harbour master", "A baker from the upper town", "The youngest of the pilots", "Nobody on the pier", "The woman who winds the clock"}
	deeds  = []string{"counted the boats twice", "kept the lamp burning until the wind turned", "wrote the water level on the back of a ticket", "remembered an autumn like this one", "wanted to be the first to cross"}
	ends   = []string{"and the gulls had an opinion about it", "before the fog came in from the sound", "while the ferry waited with its engine running", "which is more than anybody had asked for"}
)

// prose makes that many paragraphs, no two alike.
func prose(paragraphs int) string {
	var b strings.Builder
	for i := range paragraphs {
		fmt.Fprintf(&b, "<p>%s %s, %s. On the %s day %s %s, %s.</p>",
			people[i%5], deeds[(i*2+i/5)%5], ends[i%4], ordinal(i), strings.ToLower(people[(i+2)%5]), deeds[(i+3)%5], ends[(i+1)%4])
	}
	return b.String()
}

func ordinal(i int) string {
	return [...]string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth"}[i%14]
}

// edition puts three feeds on the server that have a little of everything.
func (n *newsroom) edition() {
	n.publish("/coast", "Coast Post", []string{"Coast"},
		item{title: "Harbour reopens after the storm", author: "Ada Quill", age: 5 * time.Minute, body: prose(11) +
			`<p>See the <a href="https://tides.example/table">tide table</a> and the <a href="https://tides.example/map">map of the harbour</a>.</p>` +
			`<p>Sign up to our newsletter to get more stories like this in your inbox every morning.</p>`},
		item{title: "Ferry timetable changes on Monday", age: 2 * time.Hour, body: `<p>The first boat leaves at six.</p>` + prose(2)},
		item{title: "Gulls learn to open lunch boxes", age: 26 * time.Hour, body: prose(3)},
	)
	n.publish("/lab", "The Laboratory", []string{"Science"},
		item{title: "A clock that loses one second in a billion years", age: 40 * time.Minute, body: `<p>It ticks in strontium.</p>` + prose(2)},
		item{title: "日本の灯台、百年ぶりに点灯", age: 3 * time.Hour, body: `<p>灯台の明かりが戻った。</p>`},
		item{title: "Moss remembers the winter before", age: 50 * time.Hour, body: prose(4)},
	)
	n.publish("/boats", "One person’s notes about boats", nil,
		item{title: "Varnish, again", age: 4 * 24 * time.Hour, body: prose(1)},
		item{title: "What the tide table does not say", age: 40 * 24 * time.Hour, body: prose(2)},
		item{title: "An old entry", age: 500 * 24 * time.Hour, body: prose(1)},
	)
}
