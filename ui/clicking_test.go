package ui

import (
	"strings"
	"testing"

	"broadsheet/ui/screentest"
	"broadsheet/ui/text"
)

// clickOn clicks the first place on the screen where these words stand.
func clickOn(t *testing.T, s *screentest.Screen, words string) {
	t.Helper()
	s.Wait(words)
	for y, line := range strings.Split(s.Settled(), "\n") { // a list that gets shorter moves its rows
		if before, _, ok := strings.Cut(line, words); ok {
			s.Click(text.Width(before), y)
			return
		}
	}
}

func TestHintsAnswersAndListsCanBeClicked(t *testing.T) {
	t.Parallel()
	_, s := keyed(t, 120, 40, "vim", nil)
	clickOn(t, s, "read/unread")
	s.Wait("8 unread").Press("A")
	clickOn(t, s, ">1 week")
	s.Wait("Marked 2 articles").Press("A").Wait("read?")
	clickOn(t, s, "esc no")
	s.WaitGone("read?").Press("z")
	clickOn(t, s, "row to the middle")
	s.WaitGone("row to the middle").Press("z")
	clickOn(t, s, "never mind")
	s.WaitGone("never mind").Press(":").Type("mark-a").Wait(": mark-a ").WaitGone("mark-read")
	clickOn(t, s, "[all|above|day|week]")
	clickOn(t, s, " week")
	s.Wait(": mark-all-read week").Press("esc ?")
	clickOn(t, s, "Star the article, or")
	s.Wait("★").WaitGone("Star the article, or")
	s.Press("? /").Type("health").Wait("Find in the help: health").WaitGone("Go down a line.")
	clickOn(t, s, "Show or hide how each feed")
	s.Wait("none with a problem")
}
