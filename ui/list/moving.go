package list

// Move moves the cursor by that many rows and keeps it on the screen.
func (l *List[T]) Move(rows int) { l.Select(l.cursor + rows) }

// Select puts the cursor on a row; beyond the ends it is the first or the last.
func (l *List[T]) Select(index int) {
	l.cursor = max(min(index, len(l.rows)-1), 0)
	l.reveal()
}

// SelectID puts the cursor on the row with that identity and reports whether there is one.
func (l *List[T]) SelectID(id int64) bool {
	i := l.Find(id)
	if i >= 0 {
		l.Select(i)
	}
	return i >= 0
}

// Page moves the cursor by pages: 2 is two pages down, -1 one up. The row that was last becomes the first.
func (l *List[T]) Page(pages float64) {
	lines := int(pages * float64(max(l.height-1, 1)) / float64(l.last()+1))
	if lines == 0 {
		lines = sign(pages)
	}
	screenRow := l.screenRow()
	l.Move(lines)
	l.PlaceCursor(screenRow)
}

func sign(x float64) int {
	if x < 0 {
		return -1
	}
	return 1
}

// Scroll moves the window by that many lines; the cursor stays on its row as long as that is seen.
func (l *List[T]) Scroll(lines int) {
	l.top = l.step(l.top, lines)
	l.keepFull()
	if l.height == 1 {
		l.top.part = first
	}
	switch row := l.screenRow(); {
	case row < 0:
		l.cursor = l.firstRow()
	case row >= l.height:
		l.cursor = l.lastRow()
	}
}

// firstRow is the first row on the screen; one of which only the second line is seen is none.
func (l *List[T]) firstRow() int {
	if l.top.part == second {
		return min(l.top.row+1, len(l.rows)-1)
	}
	return l.top.row
}

// lastRow is the last row on the screen; a heading on the last line is none.
func (l *List[T]) lastRow() int {
	last := l.step(l.top, max(l.height-1, 0))
	if last.part == heading {
		return max(last.row-1, 0)
	}
	return last.row
}

// RowAt returns the place of the row on a line of the screen, or -1 if there is none.
func (l *List[T]) RowAt(screenRow int) int {
	if screenRow < 0 || screenRow >= l.height || len(l.rows) == 0 {
		return -1
	}
	at, moved := l.walk(l.top, screenRow)
	if moved < screenRow || at.part == heading {
		return -1
	}
	return at.row
}

// Above is the number of rows before the first one on the screen.
func (l *List[T]) Above() int { return l.top.row }

// Below is the number of rows after the last one on the screen.
func (l *List[T]) Below() int {
	return max(len(l.rows)-1-l.lastRow(), 0)
}

// reveal scrolls as little as needed to have the cursor on the screen, with the heading above it where there is one.
func (l *List[T]) reveal() {
	l.clampTop()
	row := l.screenRow()
	highest, lowest := 0, l.height-1-int(l.last())
	if l.hasHeading(l.cursor) && l.height > 1 {
		highest = 1
	}
	if row < highest || row > lowest {
		l.PlaceCursor(max(min(row, lowest), highest))
		return
	}
	l.keepFull()
}

// PlaceCursor scrolls so that the cursor stands on that line of the screen, as far as the ends allow.
func (l *List[T]) PlaceCursor(screenRow int) {
	screenRow = max(min(screenRow, l.height-1), 0)
	l.clampTop()
	l.top = l.step(line{row: l.cursor}, -screenRow)
	l.keepFull()
}

// keepFull leaves no empty lines at the bottom while there are rows above to fill them.
func (l *List[T]) keepFull() {
	if len(l.rows) == 0 {
		l.top = line{}
		return
	}
	last := line{len(l.rows) - 1, l.last()}
	if _, moved := l.walk(l.top, max(l.height-1, 0)); moved < l.height-1 {
		l.top = l.step(last, -(l.height - 1))
	}
}

func (l *List[T]) clampTop() {
	l.top.row = max(min(l.top.row, len(l.rows)-1), 0)
	if l.top.part == heading && !l.hasHeading(l.top.row) || l.top.part > l.last() {
		l.top.part = first
	}
}

// screenRow is the line of the screen on which the cursor stands. Far outside it is only known to be outside, so that
// a jump through a long list costs no more than a screenful.
func (l *List[T]) screenRow() int {
	if len(l.rows) == 0 {
		return 0
	}
	if l.cursor < l.top.row || l.cursor == l.top.row && l.top.part == second {
		return -1
	}
	at := l.top
	for row := 0; row <= l.height; row++ {
		if at.part == first && at.row == l.cursor {
			return row
		}
		at = l.step(at, 1)
	}
	return l.height
}

// step goes that many lines down or up, and not beyond the ends.
func (l *List[T]) step(from line, lines int) line {
	to, _ := l.walk(from, lines)
	return to
}

// walk is step, and tells how many lines it could go.
func (l *List[T]) walk(at line, lines int) (line, int) {
	moved := 0
	for ; lines > 0; lines-- {
		switch {
		case at.part < l.last():
			at.part++
		case at.row+1 < len(l.rows):
			at = line{at.row + 1, l.firstPart(at.row + 1)}
		default:
			return at, moved
		}
		moved++
	}
	for ; lines < 0; lines++ {
		switch {
		case at.part > l.firstPart(at.row):
			at.part--
		case at.row > 0:
			at = line{at.row - 1, l.last()}
		default:
			return at, moved
		}
		moved++
	}
	return at, moved
}

// firstPart is the line with which a row begins: its heading, where it has one.
func (l *List[T]) firstPart(row int) part {
	if l.hasHeading(row) {
		return heading
	}
	return first
}

// hasHeading reports whether a group begins with the row.
func (l *List[T]) hasHeading(row int) bool {
	if row < 0 || row >= len(l.rows) {
		return false
	}
	group := l.source.Group(l.rows[row])
	return group != "" && (row == 0 || group != l.source.Group(l.rows[row-1]))
}
