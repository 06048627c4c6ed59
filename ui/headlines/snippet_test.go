package headlines

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
	"broadsheet/store"
	"broadsheet/store/terms"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

func snippet(words, line string) Snippet {
	return Snippet{line, terms.Marks(line, terms.Seek(words))}
}

func TestHitsAreMarkedInSnippets(t *testing.T) {
	for _, test := range []struct {
		name, words, line string
		width             int
		want              string
	}{
		{"a word", "fog", "…lost in Fog again", 40, "…lost in [Fog] again"},
		{"several", "fog lost", "lost fog lost", 40, "[lost] [fog] [lost]"},
		{"cut behind it", "fog", "lost in fog again", 14, "lost in [fog] a…"},
		{"cut within it", "lighthouse", "the lighthouse", 8, "the [lig]…"},
		{"none", "fog", "clear", 40, "clear"},
		{"right to left", "אור", "אור גדול", 40, "לודג [רוא]"},
	} {
		p := newPane()
		var got strings.Builder
		for _, piece := range p.pieces(snippet(test.words, test.line), test.width) {
			if piece.found {
				got.WriteString("[" + piece.text + "]")
			} else {
				got.WriteString(piece.text)
			}
		}
		if got.String() != test.want {
			t.Errorf("%s: %q, want %q", test.name, got.String(), test.want)
		}
	}
}

func TestHitsAreMarkedWithoutColours(t *testing.T) {
	p := newPane()
	p.SetLook(theme.New("plain", true, false))
	p.SetSize(60, 4)
	p.SetSnippets(Snippets{1: snippet("fog", "lost in fog again")})
	p.Reset([]store.Headline{{ID: 1, Title: "Ferry", Published: noon}, {ID: 2, Title: "Gulls", Published: noon}})
	var lines []string
	for line := range p.Lines {
		lines = append(lines, line)
	}
	if plain := ansi.Strip(lines[1]); !strings.Contains(plain, "lost in fog again") || !strings.Contains(ansi.Strip(lines[2]), "Gulls") {
		t.Errorf("%q", lines)
	}
	look := p.look.Row(theme.Resting)
	if marked := look.Found.Render("fog"); !strings.Contains(lines[1], marked) || marked == look.Aside.Render("fog") {
		t.Errorf("the hit looks like what is around it: %q", lines[1])
	}
}

func TestWhatWasSearchedForIsMarkedInTitles(t *testing.T) {
	p := newPane()
	p.SetLook(theme.New("plain", true, false))
	p.SetSize(70, 6)
	p.SetSnippets(Snippets{})
	p.SetSought(append(terms.SeekPhrase("night train"), terms.Seek("灯台 fog")...))
	p.Reset([]store.Headline{
		{ID: 1, Title: "At night a train, then the Night Train", Published: noon, Feed: "Fog"},
		{ID: 2, Title: "日本の灯台", Published: noon, Read: true, Feed: "Fog"},
		{ID: 3, Title: "Gulls", Published: noon, Feed: "Fog"},
	})
	p.Select(2)
	look := p.look.Row(theme.Resting)
	lines := slices.Collect(p.Lines)
	for i, want := range map[int]string{0: "Night Train", 2: "灯台"} {
		if !strings.Contains(lines[i], look.Found.Render(want)) || strings.Contains(lines[i], look.Found.Render("Fog")) {
			t.Errorf("%q is not what is marked in %q", want, lines[i])
		}
		if cells := text.Width(ansi.Strip(lines[i])); cells != 70 {
			t.Errorf("%d cells: %q", cells, lines[i])
		}
	}
	if strings.Contains(lines[0], look.Found.Render("night")) {
		t.Errorf("a word of the phrase is marked alone: %q", lines[0])
	}
}

func TestSnippetsAreAsWideAsThePane(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		p := newPane()
		width := rapid.IntRange(1, 90).Draw(t, "width")
		p.SetSize(width, 2)
		line := text.Row(rapid.String().Draw(t, "line"))
		p.SetSnippets(Snippets{1: snippet(rapid.String().Draw(t, "words"), line)})
		p.Reset([]store.Headline{{ID: 1, Title: "Ferry", Published: noon}})
		for line := range p.Lines {
			if got := text.Width(ansi.Strip(line)); got != width {
				t.Fatalf("%d cells, want %d: %q", got, width, line)
			}
		}
	})
}
