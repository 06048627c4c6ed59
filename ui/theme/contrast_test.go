package theme

import (
	"image/color"
	"math"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

// The terminals that a palette without a background of its own is meant for: the darkest and the lightest of the usual
// backgrounds on its side, each with the terminal's usual text.
var terminals = map[bool][]struct{ back, text color.Color }{
	true: {
		{lipgloss.Color("#000000"), lipgloss.Color("#c0c0c0")},
		{lipgloss.Color("#1e1e2e"), lipgloss.Color("#cdd6f4")},
		{lipgloss.Color("#282c34"), lipgloss.Color("#abb2bf")},
	},
	false: {
		{lipgloss.Color("#ffffff"), lipgloss.Color("#000000")},
		{lipgloss.Color("#fafafa"), lipgloss.Color("#383a42")},
	},
}

const (
	forText = 4.5 // WCAG 2.2, 1.4.3: text
	forDim  = 3.0 // 1.4.11: what is beside it
)

func TestPalettesCanBeRead(t *testing.T) {
	for name, p := range palettes {
		if p.back != nil {
			checkContrast(t, name, p, p.back, p.text)
			continue
		}
		for _, terminal := range terminals[p.isDark] {
			checkContrast(t, name, p, terminal.back, terminal.text)
		}
	}
}

func checkContrast(t *testing.T, name string, p palette, back, text color.Color) {
	t.Helper()
	for profile, inProfile := range map[string]func(color.Color) color.Color{
		"true colour": func(c color.Color) color.Color { return c },
		"256 colours": colorprofile.ANSI256.Convert,
	} {
		for _, pair := range pairsOf(p, back, text) {
			fore, behind := inProfile(pair.fore), pair.back
			if behind != back { // which is the terminal's
				behind = inProfile(behind)
			}
			if got := contrast(fore, behind); got < pair.atLeast {
				t.Errorf("%s on %v in %s: %s has a contrast of %.2f, wants %.1f", name, back, profile, pair.what, got, pair.atLeast)
			}
		}
	}
}

// pair is two colours that are seen on each other.
type pair struct {
	what       string
	fore, back color.Color
	atLeast    float64
}

func pairsOf(p palette, back, text color.Color) []pair {
	return []pair{
		{"text", text, back, forText},
		{"accent", p.accent, back, forText},
		{"link", p.link, back, forText},
		{"problem", p.problem, back, forText},
		{"code", p.code, back, forText},
		{"text of a match", p.matchText, p.match, forText},
		{"text of the current match", p.matchText, p.current, forText},
		{"text of the selected row", text, p.selected, forText},
		{"text of the resting row", text, p.resting, forText},
		{"dim", p.dim, back, forDim},
		{"removed", p.removed, back, forDim},
		{"star", p.star, back, forDim},
		{"dim in the selected row", p.dim, p.selected, forDim},
		{"dim in the resting row", p.dim, p.resting, forDim},
		{"accent in the selected row", p.accent, p.selected, forDim},
		{"star in the selected row", p.star, p.selected, forDim},
		{"problem in the selected row", p.problem, p.selected, forDim},
	}
}

// contrast is the ratio of WCAG 2.2.
func contrast(a, b color.Color) float64 {
	first, second := luminance(a), luminance(b)
	return (max(first, second) + 0.05) / (min(first, second) + 0.05)
}

func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

func linear(channel uint32) float64 {
	v := float64(channel) / 0xffff
	if v <= 0.04045 {
		return v / 12.92
	}
	return math.Pow((v+0.055)/1.055, 2.4)
}

func TestContrastIsThatOfWCAG(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want float64
	}{{"#000000", "#ffffff", 21}, {"#777777", "#ffffff", 4.48}, {"#ff0000", "#ffffff", 4.0}} {
		if got := contrast(lipgloss.Color(test.a), lipgloss.Color(test.b)); math.Abs(got-test.want) > 0.01 {
			t.Errorf("%s on %s: %.3f, want %.2f", test.a, test.b, got, test.want)
		}
	}
}

func TestEveryNamedThemeIsItself(t *testing.T) {
	for _, name := range Names() {
		if got := New(name, true, true).Name; got != name && name != "auto" {
			t.Errorf("%s is %s", name, got)
		}
	}
	for name := range palettes {
		if New(name, false, false).Name != "plain" {
			t.Errorf("%s has colours where none are wanted", name)
		}
	}
}
