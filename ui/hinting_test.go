package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"broadsheet/store/config"
)

// linked is a reader on an article with many links.
func linked(t *testing.T, options func(*Options)) (*newsroom, func(string) string) {
	t.Helper()
	n := newNewsroom(t)
	var body strings.Builder
	for _, word := range strings.Fields("one two three four five six seven eight nine ten eleven") {
		body.WriteString("<p>See <a href='https://example.org/" + word + "'>" + word + "</a> for more.</p>")
	}
	n.publish("/feed", "Links", nil, item{title: "Eleven links", body: body.String()})
	kept := n.open()
	n.refresh(kept)
	all := n.options(kept)
	options(&all)
	s := n.start(all, 80, 60)
	s.Wait("Eleven links").Press("enter").Wait("eleven[11]")
	return n, func(keys string) string {
		s.Press(keys)
		s.Settled()
		return s.Text()
	}
}

func TestLabelOpensTheLinkItStandsOn(t *testing.T) {
	t.Parallel()
	opened := make(chan string, 9)
	_, press := linked(t, func(o *Options) { o.Browse = func(url string) error { opened <- url; return nil } })
	screen := press("f")
	if !strings.Contains(screen, "Open which link?") || !strings.Contains(screen, "See aae[1]") || !strings.Contains(screen, "See alne[9]") {
		t.Fatalf("no labels:\n%s", screen)
	}
	if row(screen, "eleven[11]") >= 0 {
		t.Errorf("the last link has no label:\n%s", screen)
	}
	if screen = press("s"); strings.Contains(screen, "See aa") {
		t.Errorf("labels that can't be meant any more still stand:\n%s", screen)
	}
	screen = press("s")
	if got := <-opened; got != "https://example.org/eleven" {
		t.Errorf("opened %s", got)
	}
	if strings.Contains(screen, "which link") || !strings.Contains(screen, "See one[1]") {
		t.Errorf("the labels still stand:\n%s", screen)
	}
	if screen = press("f esc"); strings.Contains(screen, "See aa") || len(opened) > 0 {
		t.Errorf("Esc did not leave:\n%s", screen)
	}
	if screen = press("f y a s"); !strings.Contains(screen, "Copied: https://example.org/two") || len(opened) > 0 {
		t.Errorf("not copied:\n%s", screen)
	}
}

func TestOpenerOfThePatternIsStarted(t *testing.T) {
	t.Parallel()
	told := filepath.Join(t.TempDir(), "told")
	script := filepath.Join(t.TempDir(), "player")
	if err := os.WriteFile(script, []byte("#!/bin/sh\nprintf '%s' \"$1\" >"+told+"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	opened := make(chan string, 9)
	n, press := linked(t, func(o *Options) { o.Browse = func(url string) error { opened <- url; return nil } })
	n.config.Openers = []config.Opener{
		{Match: "example.org/t*", Command: []string{script, "{url}"}},
		{Match: "example.org/f*", Command: []string{"no-such-player", "{url}"}},
	}
	if screen := press("f a s"); !strings.Contains(screen, "with "+script) && !strings.Contains(screen, "Opening https://example.org/two") {
		t.Errorf("not said:\n%s", screen)
	}
	for range 100 {
		if got, _ := os.ReadFile(told); string(got) == "https://example.org/two" {
			break
		}
		press("j k")
	}
	if got, _ := os.ReadFile(told); string(got) != "https://example.org/two" {
		t.Errorf("the player was told %q", got)
	}
	if screen := press("f a f"); !strings.Contains(screen, "no-such-player could not be started") {
		t.Errorf("the failure is not told:\n%s", screen)
	}
	press("f a a")
	if got := <-opened; got != "https://example.org/one" {
		t.Errorf("the browser opened %s", got)
	}
}

func TestArticleIsOpenedOutsideAndMarkedRead(t *testing.T) {
	t.Parallel()
	opened := make(chan string, 9)
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	n.refresh(kept)
	options := n.options(kept)
	options.Browse = func(url string) error { opened <- url; return nil }
	s := n.start(options, 120, 40)
	s.Wait("9 unread").Press("O").Wait("8 unread")
	if got := <-opened; !strings.HasPrefix(got, "https://") {
		t.Errorf("opened %s", got)
	}
}

func TestLabelsCanBeClicked(t *testing.T) {
	t.Parallel()
	opened := make(chan string, 9)
	n := newNewsroom(t)
	n.publish("/feed", "Links", nil, item{title: "Two links", body: "<p>See <a href='https://example.org/one'>one</a> or <a href='https://example.org/two'>two</a>.</p>"})
	kept := n.open()
	n.refresh(kept)
	options := n.options(kept)
	options.Browse = func(url string) error { opened <- url; return nil }
	s := n.start(options, 120, 40)
	s.Wait("Two links").Press("enter").Wait("See one[1] or two[2]").Press("f").Wait("See ane[1] or swo[2]")
	lines := strings.Split(s.Settled(), "\n")
	y := row(s.Text(), "See ane[1]")
	x := len([]rune(lines[y][:strings.Index(lines[y], "swo")]))
	s.Click(x, y).Wait("See one[1] or two[2]")
	if got := <-opened; got != "https://example.org/two" {
		t.Errorf("opened %s", got)
	}
	s.Press("f").Wait("See ane[1]").Click(x+1, y).Wait("See one[1]")
	if len(opened) > 0 {
		t.Errorf("a click beside the label opened %s", <-opened)
	}
}
