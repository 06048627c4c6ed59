package layout

import (
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
)

// drawing draws a layout: f, h and a for the panes, capitals for their title lines, | for rules, s for the status line.
func drawing(l Layout) string {
	var lines []string
	for y := range l.Height {
		if y == l.Status {
			lines = append(lines, strings.Repeat("s", l.Width))
			continue
		}
		line := []byte(strings.Repeat("|", l.Width))
		for x := range l.Width {
			if p, row, ok := l.At(x, y); ok {
				line[x] = "fha"[p]
				if row < 0 {
					line[x] = "FHA"[p]
				}
			}
		}
		lines = append(lines, string(line))
	}
	return strings.Join(lines, "\n")
}

// short writes runs as letter and count, so that a picture of a screen fits on a line of a test.
func short(line string) string {
	var runs []string
	for line != "" {
		rest := strings.TrimLeft(line, line[:1])
		runs = append(runs, line[:1]+strconv.Itoa(len(line)-len(rest)))
		line = rest
	}
	return strings.Join(runs, " ")
}

func TestPanesByWidth(t *testing.T) {
	t.Parallel()
	tests := []struct {
		width int
		mode  Mode
		want  string
	}{
		{200, Mode{Focus: Headlines, Open: false}, "f30 |1 h60 |1 a108"},
		{120, Mode{Focus: Headlines, Open: false}, "f24 |1 h42 |1 a52"},
		{120, Mode{Focus: Article, Open: true}, "f24 |1 h42 |1 a52"},
		{110, Mode{Focus: Feeds, Open: true}, "f24 |1 h40 |1 a44"},
		{109, Mode{Focus: Feeds, Open: true}, "f24 |1 h84"},
		{109, Mode{Focus: Headlines, Open: true}, "h40 |1 a68"},
		{109, Mode{Focus: Headlines, Open: false}, "h109"},
		{80, Mode{Focus: Headlines, Open: true}, "h80"},
		{80, Mode{Focus: Feeds, Open: false}, "f24 |1 h55"},
		{80, Mode{Focus: Article, Open: true}, "a80"},
		{200, Mode{Article, true, true}, "a200"},
		{69, Mode{Focus: Feeds, Open: true}, "f69"},
		{40, Mode{Focus: Article, Open: true}, "a40"},
		{1, Mode{Focus: Headlines, Open: true}, "h1"},
	}
	for _, test := range tests {
		lines := strings.Split(drawing(Arrange(test.width, 20, test.mode)), "\n")
		if got := short(lines[1]); got != test.want {
			t.Errorf("%d columns, %+v: %s, want %s", test.width, test.mode, got, test.want)
		}
	}
}

func TestShortScreensSpareLines(t *testing.T) {
	t.Parallel()
	tests := map[int]string{
		15: "HHH hhh hhh hhh hhh hhh hhh hhh hhh hhh hhh hhh hhh hhh sss",
		4:  "hhh hhh hhh sss",
		2:  "hhh sss",
		1:  "sss",
		0:  "",
	}
	for height, want := range tests {
		if got := strings.ReplaceAll(drawing(Arrange(3, height, Mode{Focus: Headlines})), "\n", " "); got != want {
			t.Errorf("%d rows: %s, want %s", height, got, want)
		}
	}
}

func TestPanesNeverLeaveTheScreen(t *testing.T) {
	t.Parallel()
	propertytest.Check(t, func(t *rapid.T) {
		width, height := rapid.IntRange(-3, 300).Draw(t, "width"), rapid.IntRange(-3, 100).Draw(t, "height")
		m := Mode{Focus: Pane(rapid.IntRange(0, 2).Draw(t, "focus")), Open: rapid.Bool().Draw(t, "open")}
		m.Zen = m.Focus == Article && m.Open && rapid.Bool().Draw(t, "zen")
		l := Arrange(width, height, m)
		right := 0
		for _, b := range l.Panes {
			if b.Width > 0 {
				right = b.Left + b.Width
			}
		}
		if right != max(width, 0) {
			t.Fatalf("the panes fill %d of %d columns", right, width)
		}
		if width > 0 && !l.Panes[m.Focus].Shown() && height > 2 {
			t.Fatal("the pane with the focus is not shown")
		}
	})
}
