// Package prompt asks in one line: for a text (an address, what to search for) or for one of a few answers.
// It has no keys of its own in the key table: while it asks, all keys are its own.
package prompt

import (
	"strings"
	"unicode"

	"broadsheet/ui/text"
)

// Line asks for a text.
type Line struct {
	Question string
	before   []string // clusters before the cursor
	after    []string
}

// NewLine asks the question, with an answer already there to be changed.
func NewLine(question, answer string) *Line {
	line := &Line{Question: question}
	line.Insert(answer)
	return line
}

// Set puts another text in the place of what has been typed, with the cursor at its end.
func (l *Line) Set(text string) {
	l.before, l.after = nil, nil
	l.Insert(text)
}

// Text is what has been typed.
func (l *Line) Text() string { return strings.Join(l.before, "") + strings.Join(l.after, "") }

// Insert puts text at the cursor, as a key or a paste brings it. Line ends and control characters are left out.
func (l *Line) Insert(s string) {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, s)
	// A combining mark may join what stands before it, so the clusters are made anew.
	l.before = clusters(strings.Join(l.before, "") + text.Printable(s))
}

func clusters(s string) []string {
	var list []string
	for cluster := range text.Graphemes(s) {
		list = append(list, cluster)
	}
	return list
}

// editing is what keys do in a line: the keys of a shell's.
var editing = map[string]func(*Line){
	"backspace":     (*Line).deleteBack,
	"ctrl+h":        (*Line).deleteBack,
	"delete":        (*Line).deleteForward,
	"ctrl+d":        (*Line).deleteForward,
	"ctrl+w":        (*Line).deleteWord,
	"alt+backspace": (*Line).deleteWord,
	"ctrl+u":        func(l *Line) { l.before = nil },
	"ctrl+k":        func(l *Line) { l.after = nil },
	"left":          (*Line).left,
	"ctrl+b":        (*Line).left,
	"right":         (*Line).right,
	"ctrl+f":        (*Line).right,
	"home":          (*Line).home,
	"ctrl+a":        (*Line).home,
	"end":           (*Line).end,
	"ctrl+e":        (*Line).end,
	"alt+left":      (*Line).wordLeft,
	"ctrl+left":     (*Line).wordLeft,
	"alt+right":     (*Line).wordRight,
	"ctrl+right":    (*Line).wordRight,
}

// Press gives the line a key, as Bubble Tea spells it; typed is the text that the key makes, "" if none. It reports
// whether that changed the line or its cursor.
func (l *Line) Press(key, typed string) bool {
	if edit, ok := editing[key]; ok {
		edit(l)
		return true
	}
	if typed == "" {
		return false
	}
	l.Insert(typed)
	return true
}

func (l *Line) deleteBack() {
	if len(l.before) > 0 {
		l.before = l.before[:len(l.before)-1]
	}
}

func (l *Line) deleteForward() {
	if len(l.after) > 0 {
		l.after = l.after[1:]
	}
}

func (l *Line) deleteWord() {
	l.before = l.before[:wordStart(l.before)]
}

func wordStart(before []string) int {
	i := len(before)
	for i > 0 && strings.TrimSpace(before[i-1]) == "" {
		i--
	}
	for i > 0 && strings.TrimSpace(before[i-1]) != "" {
		i--
	}
	return i
}

func (l *Line) left()  { l.goTo(len(l.before) - 1) }
func (l *Line) right() { l.goTo(len(l.before) + 1) }
func (l *Line) home()  { l.goTo(0) }
func (l *Line) end()   { l.goTo(len(l.before) + len(l.after)) }

func (l *Line) wordLeft() { l.goTo(wordStart(l.before)) }

func (l *Line) wordRight() {
	i := 0
	for i < len(l.after) && strings.TrimSpace(l.after[i]) == "" {
		i++
	}
	for i < len(l.after) && strings.TrimSpace(l.after[i]) != "" {
		i++
	}
	l.goTo(len(l.before) + i)
}

func (l *Line) goTo(place int) {
	all := append(append([]string{}, l.before...), l.after...)
	place = max(min(place, len(all)), 0)
	l.before, l.after = all[:place:place], all[place:]
}

// View returns the part of the line that fits into width cells, with the cursor in it, and the cursor's column.
func (l *Line) View(width int) (shown string, cursor int) {
	start, used := len(l.before), 0
	for start > 0 && used+text.Width(l.before[start-1]) < width {
		start--
		used += text.Width(l.before[start])
	}
	shown = strings.Join(l.before[start:], "")
	rest, _ := text.Split(strings.Join(l.after, ""), width-used)
	return shown + rest, used
}
