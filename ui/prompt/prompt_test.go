package prompt

import (
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
	"broadsheet/ui/text"
)

func TestLineIsEditedAsInAShell(t *testing.T) {
	tests := map[string]struct {
		keys []string
		want string
	}{
		"typing":                  {[]string{"a", "é", "日"}, "one twoaé日"},
		"delete the last":         {[]string{"backspace"}, "one tw"},
		"delete a word":           {[]string{"ctrl+w"}, "one "},
		"delete all before":       {[]string{"ctrl+u", "x"}, "x"},
		"delete the rest":         {[]string{"home", "right", "ctrl+k"}, "o"},
		"type in the middle":      {[]string{"left", "left", "!"}, "one t!wo"},
		"a word to the left":      {[]string{"alt+left", "delete"}, "one wo"},
		"a word to the right":     {[]string{"home", "alt+right", "s"}, "ones two"},
		"beyond the ends":         {[]string{"end", "right", "delete", "home", "left", "backspace"}, "one two"},
		"a mark joins its letter": {[]string{"e", "\u0301", "backspace"}, "one two"},
		"no control characters":   {[]string{"\x1b[2J\r\n\a"}, "one two[2J"},
	}
	for name, test := range tests {
		line := NewLine("", "one two")
		for _, key := range test.keys {
			typed := key
			if _, isKey := editing[key]; isKey {
				typed = ""
			}
			line.Press(key, typed)
		}
		if line.Text() != test.want {
			t.Errorf("%s: %q, want %q", name, line.Text(), test.want)
		}
	}
}

func TestLineShowsItsCursor(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		line := NewLine("", rapid.String().Draw(t, "text"))
		for range rapid.IntRange(0, 10).Draw(t, "left") {
			line.Press("left", "")
		}
		width := rapid.IntRange(1, 20).Draw(t, "width")
		shown, cursor := line.View(width)
		if text.Width(shown) > width || cursor < 0 || cursor >= width+1 {
			t.Fatalf("%q in %d cells, cursor at %d", shown, width, cursor)
		}
	})
}

func TestChoiceTakesOnlyItsAnswers(t *testing.T) {
	choice := &Choice{Question: "Really?"}
	choice.Offer("y", "yes", nil)
	choice.Offer("a", "above", func() tea.Cmd { return tea.Quit })
	for key, want := range map[string]State{"y": Answered, "a": Answered, "n": Declined, "enter": Declined, "esc": Declined} {
		state, then := choice.Answer(key)
		if state != want || (then.Do() != nil) != (key == "a") {
			t.Errorf("%q leaves it %v, want %v; what follows is wrong or missing", key, state, want)
		}
	}
}
