// Package theme holds all colours and styles of the reader in one struct, for dark and light terminals and for those
// without colours. Nothing else in the ui names a colour.
package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// Style is how a piece of text looks.
type Style = lipgloss.Style

// Theme is every style of the reader.
type Theme struct {
	Name  string
	Dark  bool
	Paper color.Color // what the terminal's background is to be; nil: as it is
	Ink   color.Color // and what is written on it

	Text     Style
	Dim      Style
	Rule     Style // lines between panes
	Accent   Style
	Problem  Style
	Title    Style // title line of a pane
	TitleOn  Style // title line of the pane with the focus
	Empty    Style // the sentence in a pane that has nothing to show
	Key      Style // a key in a hint
	Hint     Style // what the key does
	Status   Style // what happened
	Question Style // a prompt's question
	Input    Style // what is typed into a prompt
	Group    Style // a heading among rows
	Article  Article

	rows [3]Row
}

// Row is the styles of the parts of a row of a list. All parts of one row share its background.
type Row struct {
	Fill   Style // the space between the parts
	Mark   Style // the unread mark
	Star   Style
	Unread Style // the title of what is new
	Read   Style // the title of what was read
	Aside  Style // source, age, counts
	Flaw   Style // the mark of a feed with a problem
	Found  Style // a word that a search found
}

// Article is the styles of the reading pane.
type Article struct {
	Title      Style
	Standfirst Style
	Byline     Style
	Rule       Style
	Text       Style
	Heading    Style // levels 1 and 2
	Subheading Style // the lower levels
	Emphasis   Style
	Strong     Style
	Code       Style // in the line
	CodeBlock  Style
	Keyboard   Style
	Marked     Style
	Inserted   Style
	Deleted    Style
	Small      Style
	Link       Style
	LinkNumber Style
	Bullet     Style
	QuoteBar   Style
	Quote      Style
	Caption    Style
	TableRule  Style
	TableHead  Style
	Removed    Style // text that was cut, shown on demand
	Reason     Style // why it was cut
	Note       Style // what the reader says itself at the end of an article
	Match      Style
	MatchOn    Style // the match one stands on
	Selected   Style // behind the passage that is selected
	SelectBar  Style // the bar beside it
}

// State is how a row stands in its list.
type State int

// A row like any other; the selected one while another pane has the focus; the selected one of the pane with the focus.
const (
	Plain State = iota
	Resting
	Selected
)

// Row returns the styles of a row.
func (t *Theme) Row(state State) *Row { return &t.rows[state] }

// Names lists the themes that can be named in the config.
func Names() []string {
	return []string{"auto", "dark", "light", "paper", "night", "contrast", "plain"}
}

// New makes the theme of that name. "auto" and any unknown name follow the terminal's background. Where colours are
// not wanted (NO_COLOR), every theme is the plain one.
func New(name string, darkBackground, colours bool) *Theme {
	return Own(name, darkBackground, colours, nil)
}

// Own is the theme of that name with the user's own colours in it, by role.
func Own(name string, darkBackground, colours bool, own map[string]string) *Theme {
	if name == "plain" || !colours {
		return plain(darkBackground)
	}
	if _, known := palettes[name]; !known {
		name = "light"
		if darkBackground {
			name = "dark"
		}
	}
	return coloured(name, palettes[name].with(own))
}
