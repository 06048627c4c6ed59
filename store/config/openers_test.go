package config

import (
	"reflect"
	"strings"
	"testing"
)

func TestOpenersAreRead(t *testing.T) {
	config, err := Parse("c.yaml", []byte(`
openers:
  - match: "youtube.com/*"
    command: [mpv, --fs, "{url}"]
  - match: "*/*.pdf"
    command: [termpdf, "file={url}"]
    terminal: true
reading: {images: blocks, right_to_left: terminal, downloads: ~/Podcasts}
`), Known{})
	if err != nil {
		t.Fatal(err)
	}
	want := []Opener{
		{Match: "youtube.com/*", Command: []string{"mpv", "--fs", "{url}"}},
		{Match: "*/*.pdf", Command: []string{"termpdf", "file={url}"}, Terminal: true},
	}
	if !reflect.DeepEqual(config.Openers, want) || config.Reading.Images != ImagesBlocks || config.Reading.RightToLeft != RightToLeftTerminal || config.Reading.Downloads != "~/Podcasts" {
		t.Errorf("read %+v and %+v", config.Openers, config.Reading)
	}
}

func TestMistakesInOpenersAreShownWhereTheyStand(t *testing.T) {
	for _, test := range []struct{ line, place, want string }{
		{`{match: example.org, command: [mpv]}`, "c.yaml:2:35:", "does not get the address"},
		{`{match: example.org, command: []}`, "c.yaml:2:35:", "the command is empty"},
		{`{match: example.org, command: ["{url}"]}`, "c.yaml:2:35:", "can't be the program"},
		{`{match: example.org, command: "mpv {url}"}`, "c.yaml:2:35:", "no shell"},
		{`{match: "https://example.org", command: [mpv, "{url}"]}`, "c.yaml:2:13:", "scheme"},
		{`{match: "ex*mple.org", command: [mpv, "{url}"]}`, "c.yaml:2:13:", "inside the host"},
		{`{match: "/watch", command: [mpv, "{url}"]}`, "c.yaml:2:13:", "no host"},
		{`{match: example.org}`, "c.yaml:2:", "no command"},
		{`{command: [mpv, "{url}"]}`, "c.yaml:2:", "no match"},
		{`{match: example.org, comand: [mpv]}`, "c.yaml:2:26:", "command"},
	} {
		_, err := Parse("c.yaml", []byte("openers:\n  - "+test.line+"\n"), Known{})
		if err == nil || !strings.Contains(err.Error(), test.place) || !strings.Contains(err.Error(), test.want) || !strings.Contains(err.Error(), "^") {
			t.Errorf("%s: %v", test.line, err)
		}
	}
	for _, folder := range []string{"Podcasts", "../x"} {
		if _, err := Parse("c.yaml", []byte("reading: {downloads: "+folder+"}"), Known{}); err == nil || !strings.Contains(err.Error(), "whole path") {
			t.Errorf("%s: %v", folder, err)
		}
	}
}
