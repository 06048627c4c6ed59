package reader

import (
	"regexp"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/ui/theme"
)

// ours are the only escape sequences that may be painted: SGR, and OSC 8 with the characters its specification allows.
var ours = regexp.MustCompile("\x1b\\[[0-9;:]*m|\x1b\\]8;(id=[0-9]+)?;[!-~]*\x1b\\\\")

func TestOnlyOurOwnEscapesArePainted(t *testing.T) {
	hostile := "red \x1b[31m clip \x1b]52;c;ZXZpbA==\a bell \a back \b c1 \u009b2J apc \x1b_Gx\x1b\\ bidi \u202e\u2066 raw \x9b bom \ufeff"
	link := "https://example.org/" + hostile
	a := &clean.Article{}
	a.Title, a.Standfirst, a.Byline, a.Site = hostile, hostile, hostile, hostile
	span := []document.Span{{Text: hostile, Link: link, Ruby: hostile}, {Image: &document.Image{Alt: hostile, URL: link}}}
	a.Blocks = []document.Block{
		{Kind: document.Paragraph, Spans: span},
		{Kind: document.Code, Text: hostile},
		{Kind: document.Figure, Image: &document.Image{Alt: hostile, URL: link}, Spans: span},
		{Kind: document.Media, Media: &document.MediaLink{Title: hostile, URL: link, Kind: hostile}},
		{Kind: document.Table, Table: &document.TableData{Caption: span, Rows: []document.Row{
			{Header: true, Cells: []document.Cell{{Blocks: []document.Block{{Kind: document.Paragraph, Spans: span}}}}},
			{Cells: []document.Cell{{Blocks: []document.Block{{Kind: document.Paragraph, Spans: span}}}}},
		}}},
		{Kind: document.Paragraph, Spans: span},
	}
	a.Removals = make([]*clean.Removal, len(a.Blocks))
	a.Removals[5] = &clean.Removal{Category: hostile, Reason: hostile}
	for _, width := range []int{1, 20, 80} {
		r := opened(a, width, 400)
		r.SetTheme(theme.New("dark", true, true))
		r.ToggleRemoved()
		rest := ours.ReplaceAllString(r.View(), "")
		if at := strings.IndexFunc(rest, func(c rune) bool { return c != '\n' && isUnsafe(c) && c != ' ' && c != 0xfffd }); at >= 0 {
			t.Errorf("at width %d the pane holds %q", width, rest[max(at-20, 0):min(at+20, len(rest))])
		}
	}
}

func TestEmptyPaneIsAsCleanAsTheRest(t *testing.T) {
	r := New(Options{Empty: "look \x1b[2J here \u009b"})
	r.SetSize(40, 5)
	if rest := ours.ReplaceAllString(r.View(), ""); strings.ContainsAny(rest, "\x1b\u009b") {
		t.Errorf("painted %q", rest)
	}
}

func TestWrappedLinkIsOneLink(t *testing.T) {
	r := opened(story(1), 34, 30)
	view := r.View()
	target := "\x1b]8;id=1;https://example.org/1\x1b\\"
	if strings.Count(view, target) < 3 {
		t.Errorf("a link over two lines and its place in the list must carry the same id: %q", view)
	}
	opens := len(regexp.MustCompile("\x1b\\]8;id=").FindAllString(view, -1))
	closes := strings.Count(view, "\x1b]8;;\x1b\\")
	if opens != closes {
		t.Errorf("%d links opened, %d closed", opens, closes)
	}
	for _, line := range strings.Split(view, "\n") {
		if strings.LastIndex(line, "\x1b]8;id=") > strings.LastIndex(line, "\x1b]8;;\x1b") {
			t.Errorf("the link runs over the end of the line: %q", line)
		}
	}
}

func TestLinksAreOpenedByNumber(t *testing.T) {
	r := opened(story(4), 80, 60)
	tests := []struct {
		number int
		want   string
		ok     bool
	}{
		{1, "https://example.org/1", true},
		{3, "https://example.org/4", true}, // the third part was removed
		{4, "", false},
		{0, "", false},
		{-1, "", false},
	}
	for _, test := range tests {
		if got, ok := r.OpenLink(test.number); got != test.want || ok != test.ok {
			t.Errorf("link %d is %q, %v; want %q, %v", test.number, got, ok, test.want, test.ok)
		}
	}
	r.ToggleRemoved()
	if got, _ := r.OpenLink(3); got != "https://example.org/4" {
		t.Errorf("showing the removed text changed link 3 to %q", got)
	}
	if got, _ := r.OpenLink(4); got != "https://example.org/3" {
		t.Errorf("the link in the removed text is %q", got)
	}
	if got := len(r.Links()); got != 4 {
		t.Errorf("%d links, want 4", got)
	}
}

func TestVisibleLinksAreThoseOnTheScreen(t *testing.T) {
	r := opened(story(9), 80, 8)
	if got := r.VisibleLinks(); len(got) == 0 || got[0] != 1 || got[len(got)-1] > 3 {
		t.Errorf("visible at the top: %v", got)
	}
}

func TestUnsafeTargetsAreNeverHandedOut(t *testing.T) {
	for _, address := range []string{
		"", "javascript:alert(1)", "file:///etc/passwd", "https://", "//example.org", "ftp://example.org/", "mailto:",
		"https://example.org/\x1b]8;;evil", "https://example.org/\a", "https://example.org/a b", "https://example.org/\u202e",
		"https://example.org/" + strings.Repeat("a", 3000), "data:text/html,x", "https://example.org/%zz",
	} {
		if safeTarget(address) {
			t.Errorf("%q passes", address)
		}
		a := story(1)
		a.Blocks[0].Spans[1].Link = address
		r := opened(a, 60, 20)
		if _, ok := r.OpenLink(1); ok {
			t.Errorf("%q is opened", address)
		}
		if strings.Contains(r.View(), "\x1b]8;id") {
			t.Errorf("%q is painted as a link", address)
		}
	}
	for _, address := range []string{"http://example.org", "https://example.org/ä?q=ö#x", "mailto:desk@example.org"} {
		if !safeTarget(address) {
			t.Errorf("%q does not pass", address)
		}
	}
}

func TestLinkTargetIsEncodedForTheTerminal(t *testing.T) {
	if got, want := encoded("https://example.org/ä;b"), "https://example.org/%C3%A4;b"; got != want {
		t.Errorf("encoded as %q, want %q", got, want)
	}
}

func TestRemovedTextIsQuietWhateverItWas(t *testing.T) {
	a := story(3)
	a.Blocks[2].Spans = []document.Span{{Text: "Give", Style: document.Marked | document.CodeStyle, Link: "https://example.org/give"}}
	r := opened(a, 60, 40)
	dark := theme.New("dark", true, true)
	r.SetTheme(dark)
	r.ToggleRemoved()
	if want := dark.Article.Removed.Render("Give"); !strings.Contains(r.View(), want) {
		t.Errorf("%q is not in %q", want, r.View())
	}
}

func TestRolesAreTold(t *testing.T) {
	a := story(1)
	a.Blocks[0].Spans = []document.Span{{Text: "strong", Style: document.Strong}, {Text: " and "}, {Text: "both", Style: document.Strong | document.Emphasis}}
	r := opened(a, 60, 10)
	view := r.View()
	for _, want := range []string{"\x1b[1mstrong", "\x1b[1;3mboth", "\x1b[1mA story in parts"} {
		if !strings.Contains(view, want) {
			t.Errorf("%q is not in %q", want, view)
		}
	}
	if !strings.Contains(ansi.Strip(view), "strong and both") {
		t.Errorf("the words are gone: %q", ansi.Strip(view))
	}
}
