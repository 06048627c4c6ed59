package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// palette is the few colours a theme is made of. A nil colour is the terminal's own.
type palette struct {
	text      color.Color // what one reads; the terminal's own in all palettes, so that it always suits
	dim       color.Color // what one has read, and what is said in passing
	faint     color.Color // lines between panes
	accent    color.Color // unread marks, keys, the focus
	link      color.Color
	star      color.Color
	problem   color.Color
	selected  color.Color // behind the selected row of the pane with the focus
	resting   color.Color // behind the selected row of another pane
	code      color.Color
	codeBack  color.Color
	match     color.Color // behind the matches of a search
	matchText color.Color
	current   color.Color // behind the match one stands on
	removed   color.Color
}

var dark = palette{
	dim:       lipgloss.Color("#8a8f98"),
	faint:     lipgloss.Color("#454a52"),
	accent:    lipgloss.Color("#e8a657"),
	link:      lipgloss.Color("#7fb4e8"),
	star:      lipgloss.Color("#f0cc5b"),
	problem:   lipgloss.Color("#ee7b70"),
	selected:  lipgloss.Color("#3a4150"),
	resting:   lipgloss.Color("#292d35"),
	code:      lipgloss.Color("#a8cc8c"),
	codeBack:  nil,
	match:     lipgloss.Color("#6b5a1e"),
	matchText: lipgloss.Color("#fff3cf"),
	current:   lipgloss.Color("#b5651d"),
	removed:   lipgloss.Color("#a08060"),
}

var light = palette{
	dim:       lipgloss.Color("#696e78"),
	faint:     lipgloss.Color("#c3c7ce"),
	accent:    lipgloss.Color("#a4510b"),
	link:      lipgloss.Color("#1459a8"),
	star:      lipgloss.Color("#9a6b00"),
	problem:   lipgloss.Color("#b3261e"),
	selected:  lipgloss.Color("#d6e0ee"),
	resting:   lipgloss.Color("#eceef2"),
	code:      lipgloss.Color("#3c6b1f"),
	codeBack:  nil,
	match:     lipgloss.Color("#ffe9a3"),
	matchText: lipgloss.Color("#2a2000"),
	current:   lipgloss.Color("#ffc24d"),
	removed:   lipgloss.Color("#8a6a3f"),
}
