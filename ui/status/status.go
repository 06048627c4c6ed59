// Package status draws the line at the bottom of the screen: what happened on the left, what can be done on the right.
// It fits both into the width there is; words go before keys when there is too little of it.
package status

import (
	"strings"

	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// Bar is what the line says.
type Bar struct {
	Message string
	Problem bool   // the message tells of something that went wrong
	Said    bool   // the message tells what happened, and goes by itself: keys make way for all of it
	Ask     bool   // the message is a question, and the hints are its answers: all but the last stay, however narrow
	Note    string // stands between the message and the hints: progress
	Hints   []Hint // the most useful first
	Logical bool   // the terminal turns right-to-left text itself
}

// Hint is a key and what it does.
type Hint struct{ Key, Label string }

const (
	gap       = 2  // between hints
	leastText = 24 // a message is not cut below this for the sake of hints
)

// View draws the line, exactly width cells wide.
func (b Bar) View(width int, look *theme.Theme) string {
	if width < 3 {
		return text.Spaces(width)
	}
	width -= 2 // a cell free at both ends
	message := text.Row(b.Message)
	right := fitHints(b.Hints, b.room(width, message))
	left := width - space(rightWidth(right))
	note := text.Cut(text.Row(b.Note), left-gap)
	if text.Width(note) == 0 {
		note = ""
	}
	left -= space(text.Width(note))
	var line strings.Builder
	line.WriteByte(' ')
	line.WriteString(b.messageStyle(look).Render(text.Fitted(message, left, b.Logical)))
	if note != "" {
		line.WriteString("  " + look.Hint.Render(note))
	}
	if len(right) > 0 {
		line.WriteString("  ")
	}
	for i, hint := range right {
		if i > 0 {
			line.WriteString("  ")
		}
		line.WriteString(look.Key.Render(hint.Key) + look.Hint.Render(" "+hint.Label))
	}
	line.WriteByte(' ')
	return line.String()
}

// HintAt returns the hint that a column of the line shows.
func (b Bar) HintAt(width, column int) (Hint, bool) {
	if width < 3 {
		return Hint{}, false
	}
	shown := fitHints(b.Hints, b.room(width-2, text.Row(b.Message)))
	left := width - 1 - rightWidth(shown)
	for _, hint := range shown {
		end := left + rightWidth([]Hint{hint})
		if column >= left && column < end {
			return hint, true
		}
		left = end + gap
	}
	return Hint{}, false
}

// room is how many cells the hints may take.
func (b Bar) room(width int, message string) int {
	words := text.Width(message)
	if b.Ask && len(b.Hints) > 0 {
		answers := rightWidth(b.Hints[:len(b.Hints)-1]) // the last is the way out, which every other key is too
		return max(width-gap-words, min(answers, width-gap))
	}
	if !b.Problem && !b.Said {
		words = min(words, max(leastText, width/2))
	}
	return width - words - gap - space(text.Width(text.Row(b.Note)))
}

func (b Bar) messageStyle(look *theme.Theme) theme.Style {
	switch {
	case b.Ask:
		return look.Question
	case b.Problem:
		return look.Problem
	default:
		return look.Status
	}
}

// space is the room that something takes together with the gap beside it.
func space(width int) int {
	if width <= 0 {
		return 0
	}
	return width + gap
}

func fitHints(hints []Hint, room int) []Hint {
	for n := len(hints); n > 0; n-- {
		if rightWidth(hints[:n]) <= room {
			return hints[:n]
		}
	}
	return nil
}

func rightWidth(hints []Hint) int {
	width := 0
	for i, hint := range hints {
		if i > 0 {
			width += gap
		}
		width += text.Width(hint.Key) + 1 + text.Width(hint.Label)
	}
	return width
}
