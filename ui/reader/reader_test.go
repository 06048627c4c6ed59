package reader

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/feeds/propertytest"
	"broadsheet/ui/theme"
)

// story is an article of numbered paragraphs, the third of which was removed.
func story(paragraphs int) *clean.Article {
	a := &clean.Article{}
	a.Title = "A story in parts"
	for i := range paragraphs {
		a.Blocks = append(a.Blocks, document.Block{Kind: document.Paragraph, Spans: []document.Span{
			{Text: fmt.Sprintf("Part %d begins here and goes on for as many words as it takes to fill a few lines of ", i+1)},
			{Text: fmt.Sprintf("the source of part %d", i+1), Link: fmt.Sprintf("https://example.org/%d", i+1)},
			{Text: ", and then it ends in a way that nobody who had read the beginning could have foreseen."},
		}})
	}
	a.Removals = make([]*clean.Removal, paragraphs)
	if paragraphs > 2 {
		a.Removals[2] = &clean.Removal{Category: "donation", Reason: "asks for money"}
	}
	return a
}

func opened(a *clean.Article, width, height int) *Reader {
	r := New(Options{Theme: theme.New("plain", true, false), Empty: "Choose a headline and press enter.", RemovedKey: "x"})
	r.SetSize(width, height)
	r.SetArticle(a)
	return r
}

// screen is what the pane shows, without its escape sequences.
func screen(r *Reader) []string {
	lines := strings.Split(ansi.Strip(r.View()), "\n")
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	return lines
}

func TestEmptyPaneSaysWhatToDo(t *testing.T) {
	r := New(Options{Empty: "Choose a headline and press enter."})
	r.SetSize(20, 6)
	if got := strings.Join(screen(r), " "); !strings.Contains(got, "Choose a headline and press enter.") {
		t.Errorf("the empty pane shows %q", got)
	}
	r.SetArticle(story(3))
	r.SetArticle(nil)
	if got := strings.Join(screen(r), " "); !strings.Contains(got, "Choose a headline") || r.Progress() != 0 {
		t.Errorf("the emptied pane shows %q", got)
	}
}

func TestTextIsCentredAtTheMeasure(t *testing.T) {
	r := opened(story(3), 100, 10)
	lines := strings.Split(ansi.Strip(r.View()), "\n")
	if want := strings.Repeat(" ", 14) + "A story in parts"; lines[0] != want {
		t.Errorf("the first line is %q, want %q", lines[0], want)
	}
	r.SetMeasure(40)
	lines = strings.Split(ansi.Strip(r.View()), "\n")
	if want := strings.Repeat(" ", 30) + "A story in parts"; lines[0] != want {
		t.Errorf("at measure 40 the first line is %q, want %q", lines[0], want)
	}
}

func TestPagingShowsEveryLineAndEnds(t *testing.T) {
	r := opened(story(12), 60, 10)
	seen := map[string]bool{}
	for range 100 {
		for _, line := range screen(r) {
			seen[line] = true
		}
		if r.AtEnd() {
			break
		}
		if !r.PageDown() {
			t.Fatal("not at the end, and yet no further")
		}
	}
	if !r.AtEnd() || r.Progress() != 100 || r.PageDown() {
		t.Errorf("after all pages: at end %v, progress %d", r.AtEnd(), r.Progress())
	}
	for _, line := range strings.Split(r.page.String(), "\n") {
		if !seen[strings.TrimSpace(line)] {
			t.Errorf("never shown: %q", line)
		}
	}
	r.Top()
	if !r.AtTop() || r.Progress() >= 50 {
		t.Errorf("back at the top: %v, progress %d", r.AtTop(), r.Progress())
	}
}

func TestShortArticleIsAtItsEndAtOnce(t *testing.T) {
	r := opened(story(1), 80, 40)
	if !r.AtEnd() || !r.AtTop() || r.Progress() != 100 {
		t.Errorf("at end %v, at top %v, progress %d", r.AtEnd(), r.AtTop(), r.Progress())
	}
}

func TestScrollingStopsAtBothEnds(t *testing.T) {
	r := opened(story(6), 60, 10)
	if r.ScrollBy(-5) || r.top != 0 {
		t.Error("scrolled above the first line")
	}
	r.ScrollBy(10_000)
	bottom := r.top
	r.Bottom()
	if r.top != bottom || len(screen(r)) != 10 {
		t.Errorf("scrolled to %d, the last page begins at %d", bottom, r.top)
	}
}

func TestRemovedTextIsShownInPlaceAndHiddenAgain(t *testing.T) {
	r := opened(story(5), 80, 60)
	if text := strings.Join(screen(r), "\n"); strings.Contains(text, "Part 3") || !strings.Contains(text, "1 passage removed · x shows it") {
		t.Errorf("before: %s", text)
	}
	r.ToggleRemoved()
	text := strings.Join(screen(r), "\n")
	reason, part3, part4 := strings.Index(text, "donation: asks for money"), strings.Index(text, "Part 3"), strings.Index(text, "Part 4")
	if reason < 0 || part3 < reason || part4 < part3 || r.Removed() != 1 || !r.ShowsRemoved() {
		t.Errorf("shown: %s", text)
	}
	r.ToggleRemoved()
	if strings.Contains(strings.Join(screen(r), "\n"), "Part 3") {
		t.Error("still there after the second toggle")
	}
}

func TestKeysAreNamedAsTheyAreBound(t *testing.T) {
	a := story(3)
	a.Excerpt = true
	r := opened(a, 80, 60)
	r.SetKeys("ctrl+e", "alt+f")
	text := strings.Join(screen(r), "\n")
	if !strings.Contains(text, "ctrl+e shows it") || !strings.Contains(text, "alt+f fetches the whole article") {
		t.Errorf("the pane shows %s", text)
	}
}

func TestToggleKeepsThePlace(t *testing.T) {
	r := opened(story(12), 60, 8)
	for !strings.Contains(screen(r)[0], "Part 7") {
		if !r.ScrollBy(1) {
			t.Fatal("part 7 never came to the top")
		}
	}
	r.ToggleRemoved()
	if got := screen(r)[0]; !strings.Contains(got, "Part 7") {
		t.Errorf("at the top is now %q", got)
	}
}

func TestPlaceSurvivesResizeAndRestart(t *testing.T) {
	a := story(30)
	r := opened(a, 120, 10)
	for !strings.Contains(screen(r)[0], "Part 15") {
		r.ScrollBy(1)
	}
	for _, width := range []int{40, 25, 70, 200, 120} {
		r.SetSize(width, 10)
		if got := screen(r)[0]; !strings.Contains(got, "Part 15") {
			t.Errorf("at width %d the top is %q", width, got)
		}
	}
	position := r.Position()
	again := opened(a, 50, 12)
	again.Restore(position)
	if got := screen(again)[0]; !strings.Contains(got, "Part 15") {
		t.Errorf("after a restart the top is %q", got)
	}
	again.Restore(Position{Block: 10_000})
	if !again.AtEnd() {
		t.Error("a place behind the end is not the end")
	}
}

func TestPlaceAtTheTopStaysThere(t *testing.T) {
	r := opened(story(9), 80, 10)
	again := opened(story(9), 40, 10)
	again.Restore(r.Position())
	if !again.AtTop() {
		t.Error("the beginning was not restored as the beginning")
	}
}

func TestFullTextComesInAtTheSamePlace(t *testing.T) {
	r := opened(story(8), 60, 8)
	for !strings.Contains(screen(r)[0], "Part 5") {
		r.ScrollBy(1)
	}
	r.ReplaceArticle(story(40))
	if got := screen(r)[0]; !strings.Contains(got, "Part 5") {
		t.Errorf("at the top is now %q", got)
	}
}

func TestNewThemePaintsAnew(t *testing.T) {
	r := opened(story(2), 80, 10)
	before := r.View()
	r.SetTheme(theme.New("dark", true, true))
	if r.View() == before || ansi.Strip(r.View()) != ansi.Strip(before) {
		t.Error("another theme must change the colours and nothing else")
	}
}

// Any way of using the pane keeps it exactly as high as asked, and never wider.
func TestViewFillsExactlyItsPane(t *testing.T) {
	articles := []*clean.Article{nil, {}, story(1), story(12), wild()}
	propertytest.Check(t, func(t *rapid.T) {
		r := New(Options{Empty: "Nothing is open yet: choose a headline.", RemovedKey: "x"})
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			step(t, r, articles)
			lines := strings.Split(r.View(), "\n")
			if len(lines) != max(r.height, 1) {
				t.Fatalf("%d lines in a pane of %d", len(lines), r.height)
			}
			for _, line := range lines {
				if width := max(ansi.StringWidth(line), ansi.StringWidthWc(line)); width > r.width {
					t.Fatalf("a line of %d cells in a pane of %d: %q", width, r.width, line)
				}
			}
		}
	})
}

func step(t *rapid.T, r *Reader, articles []*clean.Article) {
	number := rapid.IntRange(-30, 90)
	switch rapid.IntRange(0, 14).Draw(t, "step") {
	case 0:
		r.SetArticle(rapid.SampledFrom(articles).Draw(t, "article"))
	case 1, 2, 3:
		r.SetSize(number.Draw(t, "width"), number.Draw(t, "height"))
	case 4:
		r.ScrollBy(number.Draw(t, "lines"))
	case 5:
		r.PageDown()
	case 6:
		r.HalfPageUp()
	case 7:
		r.Bottom()
	case 8:
		r.ToggleRemoved()
	case 9:
		r.Search(rapid.SampledFrom([]string{"", "part", "o", " ", "日本", "é"}).Draw(t, "query"))
	case 10:
		r.NextMatch()
	case 11:
		r.PreviousMatch()
	case 12:
		r.Restore(Position{Block: number.Draw(t, "block"), Offset: number.Draw(t, "offset")})
	case 13:
		r.Sideways(number.Draw(t, "cells"))
	case 14:
		r.SelectPassage(rapid.IntRange(-1, 1).Draw(t, "passages"))
	}
}

// wild is an article of everything that is hard to measure.
func wild() *clean.Article {
	paragraph := func(s string) document.Block {
		return document.Block{Kind: document.Paragraph, Spans: []document.Span{{Text: s, Link: "https://example.org/wild"}}}
	}
	a := &clean.Article{}
	a.Title = "日本語の 👩‍👩‍👧‍👦 ❤️ 1️⃣ नमस्ते"
	a.Blocks = []document.Block{
		paragraph("川沿いの町には、かつて活字を鋳る店が三十軒もあった。👍🏽🇯🇵🇩🇪"),
		paragraph("שלום 123 עולם (סוגריים) and English"),
		paragraph("Donau\u00addampf\u00adschiff\u00adfahrt e\u0301a\u0308 สวัสดีชาวโลก"),
		{Kind: document.Code, Text: "x := \"日本語\"\n\tif long { return averylongname(" + strings.Repeat("argument, ", 20) + ") }"},
		{Kind: document.Quote, Children: []document.Block{{Kind: document.Quote, Children: []document.Block{paragraph("deep 深い")}}}},
	}
	a.Removals = make([]*clean.Removal, len(a.Blocks))
	return a
}
