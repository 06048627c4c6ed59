package config

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/clipperhouse/displaywidth"
)

// Error is one mistake in a config file: where it is, what is wrong, and what to write instead.
type Error struct {
	File    string
	Line    int    // from 1
	Column  int    // from 1, in characters
	Source  string // the line, with secrets dotted out
	Message string
	Remedy  string
}

// Error prints the place, the line with a caret under the mistake, and the remedy.
func (e *Error) Error() string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s:%d:%d: %s\n", e.File, e.Line, e.Column, e.Message)
	number := fmt.Sprintf("%5d", e.Line)
	shown, column := e.window()
	fmt.Fprintf(&out, "%s | %s\n", number, shown)
	fmt.Fprintf(&out, "%s | %s^", strings.Repeat(" ", len(number)), indent(shown, column))
	if e.Remedy != "" {
		fmt.Fprintf(&out, "\n%s   %s", strings.Repeat(" ", len(number)), e.Remedy)
	}
	return out.String()
}

// Short is the mistake and its place in one line, for a status line.
func (e *Error) Short() string {
	return fmt.Sprintf("line %d, column %d: %s", e.Line, e.Column, e.Message)
}

// A long line is shown from so many characters before the mistake to so many behind it, so that a terminal shows both.
const (
	shownBefore = 50
	shownBehind = 50
)

// window is the part of the line that is shown, and the column of the mistake in it.
func (e *Error) window() (shown string, column int) {
	written := []rune(e.Source)
	from, to := max(0, e.Column-1-shownBefore), min(len(written), e.Column+shownBehind)
	if len(written) <= shownBefore+shownBehind || from >= to {
		return e.Source, e.Column
	}
	column, shown = e.Column-from, string(written[from:to])
	if from > 0 {
		column, shown = column+1, "…"+shown
	}
	if to < len(written) {
		shown += "…"
	}
	return shown, column
}

// indent is what brings the caret under a column of a line: tabs stay tabs, wide characters count double.
func indent(line string, to int) string {
	var out strings.Builder
	column := 1
	for _, r := range line {
		if column >= to {
			break
		}
		column++
		if r == '\t' {
			out.WriteByte('\t')
			continue
		}
		out.WriteString(strings.Repeat(" ", displaywidth.Rune(r)))
	}
	out.WriteString(strings.Repeat(" ", max(0, to-column)))
	return out.String()
}

// Problems are all mistakes of one config file, in the order of its lines.
type Problems []*Error

// Error prints every mistake, one after the other.
func (p Problems) Error() string {
	texts := make([]string, len(p))
	for i, problem := range p {
		texts[i] = problem.Error()
	}
	return strings.Join(texts, "\n\n")
}

// Unwrap lets errors.As find the first mistake.
func (p Problems) Unwrap() []error {
	wrapped := make([]error, len(p))
	for i, problem := range p {
		wrapped[i] = problem
	}
	return wrapped
}

// printable is a line of the file as a terminal may show it.
func printable(line string) string {
	return strings.Map(func(r rune) rune {
		if r == '\t' || unicode.IsPrint(r) {
			return r
		}
		return unicode.ReplacementChar
	}, line)
}
