package ui

import (
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
)

// drawing draws a layout: f, h and a for the panes, capitals for their title lines, | for rules, s for the status line.
func drawing(l layout) string {
	var lines []string
	for y := range l.height {
		if y == l.status {
			lines = append(lines, strings.Repeat("s", l.width))
			continue
		}
		line := []byte(strings.Repeat("|", l.width))
		for x := range l.width {
			if p, row, ok := l.at(x, y); ok {
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
		mode  mode
		want  string
	}{
		{200, mode{focus: headlinesPane, open: false}, "f30 |1 h60 |1 a108"},
		{120, mode{focus: headlinesPane, open: false}, "f24 |1 h42 |1 a52"},
		{120, mode{focus: articlePane, open: true}, "f24 |1 h42 |1 a52"},
		{110, mode{focus: feedsPane, open: true}, "f24 |1 h40 |1 a44"},
		{109, mode{focus: feedsPane, open: true}, "f24 |1 h84"},
		{109, mode{focus: headlinesPane, open: true}, "h40 |1 a68"},
		{109, mode{focus: headlinesPane, open: false}, "h109"},
		{80, mode{focus: headlinesPane, open: true}, "h80"},
		{80, mode{focus: feedsPane, open: false}, "f24 |1 h55"},
		{80, mode{focus: articlePane, open: true}, "a80"},
		{200, mode{articlePane, true, true}, "a200"},
		{69, mode{focus: feedsPane, open: true}, "f69"},
		{40, mode{focus: articlePane, open: true}, "a40"},
		{1, mode{focus: headlinesPane, open: true}, "h1"},
	}
	for _, test := range tests {
		lines := strings.Split(drawing(arrange(test.width, 20, test.mode)), "\n")
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
		if got := strings.ReplaceAll(drawing(arrange(3, height, mode{focus: headlinesPane})), "\n", " "); got != want {
			t.Errorf("%d rows: %s, want %s", height, got, want)
		}
	}
}

func TestPanesNeverLeaveTheScreen(t *testing.T) {
	t.Parallel()
	propertytest.Check(t, func(t *rapid.T) {
		width, height := rapid.IntRange(-3, 300).Draw(t, "width"), rapid.IntRange(-3, 100).Draw(t, "height")
		m := mode{focus: pane(rapid.IntRange(0, 2).Draw(t, "focus")), open: rapid.Bool().Draw(t, "open")}
		m.zen = m.focus == articlePane && m.open && rapid.Bool().Draw(t, "zen")
		l := arrange(width, height, m)
		right := 0
		for _, b := range l.panes {
			if b.width > 0 {
				right = b.left + b.width
			}
		}
		if right != max(width, 0) {
			t.Fatalf("the panes fill %d of %d columns", right, width)
		}
		if width > 0 && !l.panes[m.focus].shown() && height > 2 {
			t.Fatal("the pane with the focus is not shown")
		}
	})
}
