package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// settling is how long a window must keep its size before it is drawn from scratch once more.
const settling = 150 * time.Millisecond

// freeScrolling lets the whole window scroll again. That would move the cursor home behind the renderer's back, so that
// it is put back where it was.
var freeScrolling = ansi.SaveCursor + ansi.SetTopBottomMargins(0, 0) + ansi.RestoreCursor

// redraw draws everything from scratch. Bubble Tea erases the screen when the size changes, but leaves the margins as they
// are: a frame for the size before, written when the terminal has its new one already, ends with margins at the first and
// last row of a window that is gone (TerminalRenderer.scrolln of ultraviolet). What is drawn later moves down by line
// feeds, which scroll everything above the lower margin instead.
func redraw() tea.Cmd {
	return tea.Sequence(tea.Raw(freeScrolling), tea.ClearScreen)
}

// resized comes when the window may have come to rest.
type resized struct{ width, height int }

// resize lays the panes out anew. Terminals that tell of a new size before they have taken it may still get a frame
// wrong, so that once the window rests everything is drawn again.
func (m *Model) resize(width, height int) tea.Cmd {
	first := m.layout.Width == 0
	m.layout.Width, m.layout.Height = width, height
	m.edition.SetScreen(width, height)
	m.arrange()
	if first {
		return m.edition.Extend()
	}
	return tea.Batch(m.edition.Extend(), redraw(), tea.Tick(settling, func(time.Time) tea.Msg { return resized{width, height} }))
}

func (msg resized) arrive(m *Model) tea.Cmd {
	if msg.width != m.layout.Width || msg.height != m.layout.Height {
		return nil // it goes on; another will come
	}
	return redraw()
}
