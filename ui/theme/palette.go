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

// palettes are the themes that have colours, by name. A test reckons their contrasts.
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
		text:      lipgloss.Color("#3b2f20"),
		dim:       lipgloss.Color("#746450"),
		faint:     lipgloss.Color("#d3c3a3"),
		accent:    lipgloss.Color("#94450d"),
		link:      lipgloss.Color("#285a86"),
		star:      lipgloss.Color("#8a5a00"),
		problem:   lipgloss.Color("#a3261c"),
		selected:  lipgloss.Color("#e4d5b2"),
		resting:   lipgloss.Color("#ece1c5"),
		code:      lipgloss.Color("#3f6220"),
		match:     lipgloss.Color("#f2d478"),
		matchText: lipgloss.Color("#2c2000"),
		current:   lipgloss.Color("#eaa93b"),
		removed:   lipgloss.Color("#85643a"),
	},
	"night": { // warm and dim, with little blue in it
		isDark:    true,
		back:      lipgloss.Color("#17120d"),
		text:      lipgloss.Color("#cdb08c"),
		dim:       lipgloss.Color("#94795a"),
		faint:     lipgloss.Color("#40352a"),
		accent:    lipgloss.Color("#dd8f47"),
		link:      lipgloss.Color("#cfa06a"),
		star:      lipgloss.Color("#d9ad4a"),
		problem:   lipgloss.Color("#dc7257"),
		selected:  lipgloss.Color("#3a2d1f"),
		resting:   lipgloss.Color("#261d14"),
		code:      lipgloss.Color("#aeb070"),
		match:     lipgloss.Color("#57431a"),
		matchText: lipgloss.Color("#f2d9b0"),
		current:   lipgloss.Color("#7d4415"),
		removed:   lipgloss.Color("#937456"),
	},
	"contrast": { // as much difference as there can be
		isDark:    true,
		back:      lipgloss.Color("#000000"),
		text:      lipgloss.Color("#ffffff"),
		dim:       lipgloss.Color("#d0d0d0"),
		faint:     lipgloss.Color("#8c8c8c"),
		accent:    lipgloss.Color("#ffd84d"),
		link:      lipgloss.Color("#8fd0ff"),
		star:      lipgloss.Color("#ffee66"),
		problem:   lipgloss.Color("#ff9a8f"),
		selected:  lipgloss.Color("#003a8c"),
		resting:   lipgloss.Color("#2b2b2b"),
		code:      lipgloss.Color("#a6f08c"),
		match:     lipgloss.Color("#ffd84d"),
		matchText: lipgloss.Color("#000000"),
		current:   lipgloss.Color("#ffffff"),
		removed:   lipgloss.Color("#f0b6ff"),
	},
}
