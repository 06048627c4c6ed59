package list

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
	"broadsheet/ui/theme"
)

// letter is a row for tests: its name is shown, and its group is the heading.
type letter struct {
	id    int64
	group string
	note  string
}

func letters(painted *int) *List[letter] {
	return New(Source[letter]{
		ID:    func(r letter) int64 { return r.id },
		Group: func(r letter) string { return r.group },
		Paint: func(r letter, width int, state theme.State) string {
			if painted != nil {
				*painted++
			}
			mark := [...]string{" ", "-", ">"}[state]
			return fmt.Sprintf("%-*.*s", width, width, fmt.Sprintf("%s%d%s", mark, r.id, r.note))
		},
		PaintTop: func(group string, width int) string { return fmt.Sprintf("%-*.*s", width, width, "#"+group) },
		Under: func(r letter, width int, _ theme.State) string {
			return fmt.Sprintf("%-*.*s", width, width, fmt.Sprintf(" .%d", r.id))
		},
		Blank: func(width int) string { return strings.Repeat(" ", width) },
	})
}

// numbered makes rows with these ids; every ten share a group.
func numbered(ids ...int64) []letter {
	rows := make([]letter, len(ids))
	for i, id := range ids {
		rows[i] = letter{id: id, group: fmt.Sprint(id / 10)}
	}
	return rows
}

func upTo(n int64) []letter {
	var ids []int64
	for id := range n {
		ids = append(ids, id)
	}
	return numbered(ids...)
}

func screen(l *List[letter]) string {
	var lines []string
	for line := range l.Lines {
		lines = append(lines, strings.TrimRight(line, " "))
	}
	return strings.Join(lines, "|")
}

func TestHeadingsStandAboveTheirRows(t *testing.T) {
	l := letters(nil)
	l.SetSize(4, 6)
	l.SetFocused(true)
	l.Reset(numbered(1, 2, 11))
	if got, want := screen(l), "#0|>1| 2|#1| 11|"; got != want {
		t.Errorf("screen %q, want %q", got, want)
	}
}

func TestRowsOfTwoLinesAreSeenWhole(t *testing.T) {
	l := letters(nil)
	l.SetDouble(true)
	l.SetSize(4, 5)
	l.SetFocused(true)
	l.Reset(numbered(1, 2, 3, 11, 12))
	steps := []struct {
		do   func()
		want string
	}{
		{func() {}, "#0|>1| .1| 2| .2"},
		{func() { l.Move(1) }, "#0| 1| .1|>2| .2"},
		{func() { l.Move(1) }, " .1| 2| .2|>3| .3"},
		{func() { l.Move(1) }, " 3| .3|#1|>11| .11"},
		{func() { l.Move(-2) }, ">2| .2| 3| .3|#1"},
		{func() { l.Scroll(1) }, " .2|>3| .3|#1| 11"},
		{func() { l.Select(4) }, "#1| 11| .11|>12| .12"},
		{func() { l.Page(-1) }, " .1| 2| .2|>3| .3"},
		{func() { l.SetDouble(false) }, " 1| 2|>3|#1| 11"},
	}
	for i, step := range steps {
		step.do()
		if got := screen(l); got != step.want {
			t.Errorf("step %d: %q, want %q", i, got, step.want)
		}
	}
	l.SetDouble(true)
	if above, below := l.RowAt(1), l.RowAt(2); above != below || above < 0 {
		t.Errorf("the two lines of a row are of rows %d and %d", above, below)
	}
}

func TestCursorScrollsTheWindow(t *testing.T) {
	l := letters(nil)
	l.SetSize(4, 4)
	l.SetFocused(true)
	l.Reset(upTo(30))
	steps := []struct {
		do   func()
		want string
	}{
		{func() { l.Move(3) }, " 0| 1| 2|>3"},
		{func() { l.Move(7) }, " 8| 9|#1|>10"},
		{func() { l.Move(-100) }, "#0|>0| 1| 2"},
		{func() { l.Select(29) }, " 26| 27| 28|>29"},
		{func() { l.Scroll(-2) }, " 24| 25| 26|>27"},
		{func() { l.Page(-1) }, " 21| 22| 23|>24"},
	}
	for i, step := range steps {
		step.do()
		if got := screen(l); got != step.want {
			t.Errorf("step %d: screen %q, want %q", i, got, step.want)
		}
	}
}

func TestRowsInsertedAboveDoNotMoveTheSelectedOne(t *testing.T) {
	l := letters(nil)
	l.SetSize(4, 5)
	l.SetFocused(true)
	l.Reset(numbered(11, 12, 13, 14, 15, 16))
	l.Select(2)
	before := screen(l)
	l.Replace(numbered(1, 2, 3, 11, 12, 13, 14, 15, 16))
	if got := screen(l); strings.Index(got, ">13") != strings.Index(before, ">13") || l.Above() != 3-1+1 {
		t.Errorf("before %q, after %q, %d rows above", before, got, l.Above())
	}
}

func TestFirstRowsOfAnEmptyListComeWithTheirHeading(t *testing.T) {
	l := letters(nil)
	l.SetSize(4, 3)
	l.Replace(nil)
	l.Replace(numbered(1, 2, 3, 4))
	if got := screen(l); got != "#0|-1| 2" {
		t.Errorf("shows %q", got)
	}
}

func TestSelectionOutlivesItsRow(t *testing.T) {
	l := letters(nil)
	l.SetSize(4, 5)
	l.Reset(numbered(11, 12, 13))
	l.Select(1)
	l.Replace(numbered(11, 13))
	if row, _ := l.Selected(); row.id != 13 {
		t.Errorf("after its row went, %d is selected; want the one after it", row.id)
	}
	l.Replace(nil)
	if _, ok := l.Selected(); ok {
		t.Error("an empty list has a selection")
	}
}

func TestOnlyChangedRowsArePaintedAgain(t *testing.T) {
	count := 0
	l := letters(&count)
	l.SetSize(4, 10)
	l.Reset(upTo(1000))
	screen(l)
	first := count
	if first > 10 {
		t.Fatalf("%d rows painted for ten lines", first)
	}
	screen(l)
	l.Move(1)
	screen(l)
	if count != first+2 {
		t.Errorf("a cursor move painted %d rows, want the two that changed", count-first)
	}
	l.Change(3, func(r *letter) { r.note = "!" })
	if got := screen(l); !strings.Contains(got, "3!") || count != first+3 {
		t.Errorf("screen %q after a change, %d rows painted", got, count-first)
	}
}

func TestRowAtFindsWhatIsClicked(t *testing.T) {
	l := letters(nil)
	l.SetSize(4, 6)
	l.Reset(numbered(1, 2, 11))
	for line, want := range []int{-1, 0, 1, -1, 2, -1, -1} {
		if got := l.RowAt(line); got != want {
			t.Errorf("line %d is row %d, want %d", line, got, want)
		}
	}
}

// The cursor is always on the screen, the screen always full as far as rows go, whatever happens in whatever order.
func TestWindowHoldsInAnyOrderOfEvents(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		l := letters(nil)
		for range rapid.IntRange(1, 40).Draw(t, "steps") {
			n := rapid.IntRange(-30, 30).Draw(t, "n")
			switch rapid.IntRange(0, 7).Draw(t, "what") {
			case 0:
				l.Move(n)
			case 1:
				l.Scroll(n)
			case 2:
				l.Page(float64(n) / 4)
			case 3:
				l.SetSize(8, n)
			case 4:
				l.Reset(upTo(int64(max(n, 0))))
			case 5:
				ids := rapid.SliceOfNDistinct(rapid.Int64Range(0, 60), 0, 40, rapid.ID[int64]).Draw(t, "ids")
				slices.Sort(ids)
				l.Replace(numbered(ids...))
			case 6:
				l.Select(n)
			case 7:
				l.SetDouble(n > 0)
			}
			check(t, l)
		}
	})
}

func check(t *rapid.T, l *List[letter]) {
	lines, seen, rows := 0, false, 0
	for line := range l.Lines {
		lines++
		if len(line) != l.width {
			t.Fatalf("a line is %d wide, not %d", len(line), l.width)
		}
		seen = seen || strings.HasPrefix(line, "-")
		if strings.TrimSpace(line) != "" {
			rows++
		}
	}
	if lines != l.height {
		t.Fatalf("%d lines, not %d", lines, l.height)
	}
	if l.height > 0 && l.width > 0 && l.Len() > 0 && (!seen || rows < min(l.height, l.Len())) {
		t.Fatalf("the cursor is not on the screen, or that is not full: %q", screen(l))
	}
}
