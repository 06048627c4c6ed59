package keys

import "slices"

// preset is a set of keys with a name. An action that it does not name keeps the key of the table where that is free.
type preset struct {
	name   string
	keys   map[Name][]string
	macros map[string][]string // key to commands
	counts bool                // digits in front of a key say how often
}

var presets = []preset{{name: "default"}, newsboat, vim}

// Presets lists the names of all sets of keys.
func Presets() []string {
	names := make([]string, len(presets))
	for i, p := range presets {
		names[i] = p.name
	}
	return names
}

// presetNamed is the set of that name; an unknown name is the default.
func presetNamed(name string) preset {
	return presets[max(slices.IndexFunc(presets, func(p preset) bool { return p.name == name }), 0)]
}

// newsboat has the keys of newsboat's documentation, as far as there is something here for them to do.
var newsboat = preset{
	name: "newsboat",
	keys: map[Name][]string{
		Down: {"down"}, Up: {"up"}, PageDown: {"pgdown"}, PageUp: {"pgup"}, HalfPageDown: {}, HalfPageUp: {},
		Top: {"home"}, Bottom: {"end"}, NextView: {"j", "ctrl+n"}, PreviousView: {"k", "ctrl+p"},

		Open: {"enter"}, Back: {"esc", "left"}, NextUnread: {"n"}, PreviousUnread: {"p"},
		NextArticle: {"J"}, PreviousArticle: {"K"}, OpenInBrowser: {"o"},
		FullText: {"w"}, CopyLink: {"y"}, HintLinks: {"u"}, Download: {"e"}, BrowseAndRead: {"O"},

		ToggleRead: {"N"}, ToggleStar: {"ctrl+e"}, MarkAllRead: {"A"}, Undo: {"U"}, Redo: {"ctrl+y"},
		RefreshFeed: {"r"}, RefreshAll: {"R"}, Doctor: {"H"},
		Quit: {"q"}, Exit: {"Q"},
	},
	macros: map[string][]string{
		"C": {"view All articles", "mark-all-read"},
		"D": {"mark-read", "down"},
	},
}

// vim has the keys that fingers know from vim; digits are counts there, and links are opened as 3gl.
var vim = preset{
	name:   "vim",
	counts: true,
	keys: map[Name][]string{
		Top: {"gg", "home"}, Bottom: {"G", "end"}, ScrollDown: {"ctrl+e"}, ScrollUp: {"ctrl+y"},
		CursorTop: {"zt"}, CursorMiddle: {"zz"}, CursorBottom: {"zb"},
		NextView: {"gt"}, PreviousView: {"gT"}, NextPane: {"tab", "ctrl+w w", "ctrl+w l"}, PreviousPane: {"shift+tab", "ctrl+w h"},
		NextHeading: {"]]"}, PreviousHeading: {"[["},
		Fold: {"za", "space"},

		NextUnread: {"n", "]u"}, PreviousUnread: {"N", "[u"},
		OpenLink: {"gl"}, OpenInBrowser: {"gx"}, CopyLink: {"yy"}, Download: {"gd"},

		Zen: {"gz"}, Exit: {"ZZ", "ZQ"},
	},
	macros: map[string][]string{
		"dd": {"mark-read", "down"},
	},
}
