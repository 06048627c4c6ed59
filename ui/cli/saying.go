package cli

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"broadsheet/feeds/document"
	"broadsheet/store/config"
)

// longestLine is how many characters of one line are said: an argument may be of any length.
const longestLine = 400

// say prints lines on stderr. What they repeat of arguments, files and feeds can't write to the terminal.
func (at *Place) say(format string, values ...any) {
	text := document.CleanText(strings.ToValidUTF8(fmt.Sprintf(format, values...), "\ufffd"))
	for line := range strings.SplitSeq(text, "\n") {
		if utf8.RuneCountInString(line) > longestLine {
			line = string([]rune(line)[:longestLine]) + "…"
		}
		fmt.Fprintln(at.Stderr, line)
	}
}

// explain says on stderr why a command ended as it did, and returns the exit code for it.
func (at *Place) explain(err error) int {
	var usage usageError
	var mistakes config.Problems
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errIncomplete):
		return exitFailed
	case errors.As(err, &mistakes):
		at.say("%v", mistakes)
		return exitUsage
	case errors.As(err, &usage):
		at.say("broadsheet: %v", usage)
		return exitUsage
	case errors.Is(err, config.ErrNoHome):
		at.say("broadsheet: %v", err)
		return exitUsage
	default:
		at.say("broadsheet: %v", err)
		return exitFailed
	}
}
