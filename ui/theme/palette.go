package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// palette is the few colours a theme is made of. A nil colour is the terminal's own.
type palette struct {
	back      color.Color // behind everything; where it is set, the terminal is asked to take it
	text      color.Color // what one reads; the terminal's own where the background is
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
	isDark    bool
}

// palettes are the themes that have colours, by name. A test reckons their contrasts, with 256 colours too: those with a
// background of their own take them from the 256 (xterm's cube), so that they look the same there.
var palettes = map[string]palette{
	"dark": {
		isDark:    true,
		dim:       lipgloss.Color("#8a8f98"),
		faint:     lipgloss.Color("#454a52"),
		accent:    lipgloss.Color("#e8a657"),
		link:      lipgloss.Color("#7fb4e8"),
		star:      lipgloss.Color("#f0cc5b"),
		problem:   lipgloss.Color("#ee7b70"),
		selected:  lipgloss.Color("#3a4150"),
		resting:   lipgloss.Color("#292d35"),
		code:      lipgloss.Color("#a8cc8c"),
		match:     lipgloss.Color("#6b5a1e"),
		matchText: lipgloss.Color("#fff3cf"),
		current:   lipgloss.Color("#8f4c12"),
		removed:   lipgloss.Color("#a08060"),
	},
	"light": {
		dim:       lipgloss.Color("#696e78"),
		faint:     lipgloss.Color("#c3c7ce"),
		accent:    lipgloss.Color("#a4510b"),
		link:      lipgloss.Color("#1459a8"),
		star:      lipgloss.Color("#9a6b00"),
		problem:   lipgloss.Color("#b3261e"),
		selected:  lipgloss.Color("#d6e0ee"),
		resting:   lipgloss.Color("#eceef2"),
		code:      lipgloss.Color("#3c6b1f"),
		match:     lipgloss.Color("#ffe9a3"),
		matchText: lipgloss.Color("#2a2000"),
		current:   lipgloss.Color("#ffc24d"),
		removed:   lipgloss.Color("#8a6a3f"),
	},
	"paper": { // a yellowed page
		back:      lipgloss.Color("#f5ecd7"),
		text:      lipgloss.Color("#3a3a3a"),
		dim:       lipgloss.Color("#6c6c6c"),
		faint:     lipgloss.Color("#d7d7af"),
		accent:    lipgloss.Color("#875f00"),
		link:      lipgloss.Color("#005f87"),
		star:      lipgloss.Color("#875f00"),
		problem:   lipgloss.Color("#af0000"),
		selected:  lipgloss.Color("#d7d7af"),
		resting:   lipgloss.Color("#ffffd7"),
		code:      lipgloss.Color("#5f5f00"),
		match:     lipgloss.Color("#ffd75f"),
		matchText: lipgloss.Color("#1c1c1c"),
		current:   lipgloss.Color("#ffaf00"),
		removed:   lipgloss.Color("#875f5f"),
	},
	"night": { // warm and dim, with little blue in it
		isDark:    true,
		back:      lipgloss.Color("#17120d"),
		text:      lipgloss.Color("#d7af87"),
		dim:       lipgloss.Color("#87875f"),
		faint:     lipgloss.Color("#444444"),
		accent:    lipgloss.Color("#d78700"),
		link:      lipgloss.Color("#d7af5f"),
		star:      lipgloss.Color("#d7af00"),
		problem:   lipgloss.Color("#d75f5f"),
		selected:  lipgloss.Color("#3a3a3a"),
		resting:   lipgloss.Color("#262626"),
		code:      lipgloss.Color("#afaf5f"),
		match:     lipgloss.Color("#5f5f00"),
		matchText: lipgloss.Color("#ffffd7"),
		current:   lipgloss.Color("#875f00"),
		removed:   lipgloss.Color("#af875f"),
	},
	"contrast": { // as much difference as there can be
		isDark:    true,
		back:      lipgloss.Color("#000000"),
		text:      lipgloss.Color("#ffffff"),
		dim:       lipgloss.Color("#d0d0d0"),
		faint:     lipgloss.Color("#8a8a8a"),
		accent:    lipgloss.Color("#ffd75f"),
		link:      lipgloss.Color("#87d7ff"),
		star:      lipgloss.Color("#ffff5f"),
		problem:   lipgloss.Color("#ff8787"),
		selected:  lipgloss.Color("#0000af"),
		resting:   lipgloss.Color("#303030"),
		code:      lipgloss.Color("#87ff87"),
		match:     lipgloss.Color("#ffd75f"),
		matchText: lipgloss.Color("#000000"),
		current:   lipgloss.Color("#ffffff"),
		removed:   lipgloss.Color("#ffafff"),
	},
}
