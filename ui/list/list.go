// Package list is a virtual list: it knows rows by their identity, keeps a cursor and a window of them on the screen,
// and asks its owner to paint only those that are seen. What a row is about it doesn't know.
package list

import "broadsheet/ui/theme"

// Source tells the list what it must know of its rows.
type Source[T any] struct {
	ID       func(T) int64                                    // identity; unique within the list
	Group    func(T) string                                   // rows that follow each other with one group share a heading; "" has none
	Paint    func(row T, width int, state theme.State) string // exactly width cells
	PaintTop func(group string, width int) string             // the heading of a group, exactly width cells
	Under    func(row T, width int, state theme.State) string // the second line of a row, where rows have two
	Blank    func(width int) string                           // an empty line, exactly width cells
}

// List is a list of rows with a cursor. The zero value is of no use: see New.
type List[T any] struct {
	source  Source[T]
	rows    []T
	cursor  int
	top     line // the first line on the screen
	width   int
	height  int
	focused bool
	double  bool // each row has two lines
	cache   map[painted]string
}

// line is a line of the list: of a row, or the heading above it.
type line struct {
	row  int
	part part
}

// part says which line of its row a line is.
type part int8

const (
	heading part = iota - 1
	first
	second
)

// New returns an empty list.
func New[T any](source Source[T]) *List[T] {
	return &List[T]{source: source, cache: map[painted]string{}}
}

// SetSize gives the list its room. The selected row stays in it.
func (l *List[T]) SetSize(width, height int) {
	if width == l.width && height == l.height {
		return
	}
	if width != l.width || (height < leastDouble) != (l.height < leastDouble) {
		l.Repaint()
	}
	l.width, l.height = max(width, 0), max(height, 0)
	l.reveal()
}

// leastDouble is the height from which rows have their second line: on two lines, that of one row and the heading of the
// next would leave no place for the cursor.
const leastDouble = 3

// Width is how wide the list is.
func (l *List[T]) Width() int { return l.width }

// Height is how many lines the list has on the screen.
func (l *List[T]) Height() int { return l.height }

// SetFocused says whether the list's pane has the focus.
func (l *List[T]) SetFocused(focused bool) { l.focused = focused }

// SetDouble says whether each row has a second line.
func (l *List[T]) SetDouble(double bool) {
	if double != l.double {
		l.double = double
		l.reveal()
	}
}

// last is the last line of each row.
func (l *List[T]) last() part {
	if l.double && l.height >= leastDouble {
		return second
	}
	return first
}

// Len is the number of rows.
func (l *List[T]) Len() int { return len(l.rows) }

// Rows returns the rows in their order. They are not to be changed: see Change and Replace.
func (l *List[T]) Rows() []T { return l.rows }

// Index is the place of the selected row.
func (l *List[T]) Index() int { return l.cursor }

// Line is the line of the screen on which the selected row stands.
func (l *List[T]) Line() int { return l.screenRow() }

// Selected returns the selected row; ok is false when the list is empty.
func (l *List[T]) Selected() (row T, ok bool) {
	if l.cursor >= len(l.rows) {
		return row, false
	}
	return l.rows[l.cursor], true
}

// Find returns the place of the row with that identity, or -1.
func (l *List[T]) Find(id int64) int {
	for i, row := range l.rows {
		if l.source.ID(row) == id {
			return i
		}
	}
	return -1
}

// Change changes one row in place, if it is in the list.
func (l *List[T]) Change(id int64, change func(*T)) bool {
	i := l.Find(id)
	if i < 0 {
		return false
	}
	change(&l.rows[i])
	l.forget(id)
	return true
}

// Reset puts other rows in the place of all, and the cursor on the first.
func (l *List[T]) Reset(rows []T) {
	l.rows = rows
	l.Repaint()
	l.cursor, l.top = 0, line{}
	l.reveal()
}

// Replace puts other rows in the place of all without a jump: the selected row keeps its line on the screen as far as
// it can. If it is gone, the row that takes its place is selected.
func (l *List[T]) Replace(rows []T) {
	if len(l.rows) == 0 {
		l.Reset(rows) // there is no line to keep, and the first row's heading is to be seen
		return
	}
	screenRow := l.screenRow()
	next := l.successor(rows)
	l.rows = rows
	l.Repaint()
	l.cursor = min(next, max(len(rows)-1, 0))
	l.PlaceCursor(screenRow)
}

// successor finds where among other rows the selection goes: to the same row, else to the nearest one after it that
// is still there, else to the nearest before.
func (l *List[T]) successor(rows []T) int {
	places := make(map[int64]int, len(rows))
	for i, row := range rows {
		places[l.source.ID(row)] = i
	}
	for i := l.cursor; i < len(l.rows); i++ {
		if place, ok := places[l.source.ID(l.rows[i])]; ok {
			return place
		}
	}
	for i := min(l.cursor, len(l.rows)) - 1; i >= 0; i-- {
		if place, ok := places[l.source.ID(l.rows[i])]; ok {
			return place
		}
	}
	return 0
}
