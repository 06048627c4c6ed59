package screentest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
)

var codes = map[string]rune{
	"enter": tea.KeyEnter, "tab": tea.KeyTab, "esc": tea.KeyEscape, "space": tea.KeySpace,
	"backspace": tea.KeyBackspace, "delete": tea.KeyDelete, "up": tea.KeyUp, "down": tea.KeyDown,
	"left": tea.KeyLeft, "right": tea.KeyRight, "home": tea.KeyHome, "end": tea.KeyEnd,
	"pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown,
}

var modifiers = map[string]tea.KeyMod{"ctrl": tea.ModCtrl, "alt": tea.ModAlt, "shift": tea.ModShift}

// Press presses keys, spelt as in the key table, with spaces between them: "j j enter ctrl+r".
func (s *Screen) Press(keys string) *Screen {
	s.t.Helper()
	for key := range strings.FieldsSeq(keys) {
		msg, ok := Key(key)
		if !ok {
			s.t.Fatalf("there is no key %q", key)
		}
		s.program.Send(msg)
	}
	return s
}

// Type types a text letter by letter.
func (s *Screen) Type(text string) *Screen {
	for _, letter := range text {
		s.program.Send(typed(letter))
	}
	return s
}

// Paste pastes a text as a terminal with bracketed paste does.
func (s *Screen) Paste(text string) *Screen {
	s.program.Send(tea.PasteMsg{Content: text})
	return s
}

// Click presses and releases the left mouse button.
func (s *Screen) Click(x, y int) *Screen {
	s.program.Send(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
	s.program.Send(tea.MouseReleaseMsg{X: x, Y: y, Button: tea.MouseLeft})
	return s
}

// Wheel turns the mouse wheel by that many clicks; up if negative.
func (s *Screen) Wheel(x, y, clicks int) *Screen {
	button := tea.MouseWheelDown
	if clicks < 0 {
		button, clicks = tea.MouseWheelUp, -clicks
	}
	for range clicks {
		s.program.Send(tea.MouseWheelMsg{X: x, Y: y, Button: button})
	}
	return s
}

// Key makes the message of a key that is spelt as in the key table.
func Key(name string) (tea.KeyPressMsg, bool) {
	parts := strings.Split(name, "+")
	base := parts[len(parts)-1]
	if base == "" {
		return typed('+'), true
	}
	var held tea.KeyMod
	for _, part := range parts[:len(parts)-1] {
		held |= modifiers[part]
	}
	if code, ok := codes[base]; ok {
		key := tea.KeyPressMsg{Code: code, Mod: held}
		if code == tea.KeySpace && held == 0 {
			key.Text = " "
		}
		return key, true
	}
	letter, size := utf8.DecodeRuneInString(base)
	if size != len(base) {
		return tea.KeyPressMsg{}, false
	}
	if held == 0 {
		return typed(letter), true
	}
	return tea.KeyPressMsg{Code: letter, Mod: held}, true
}

func typed(letter rune) tea.KeyPressMsg {
	key := tea.KeyPressMsg{Code: unicode.ToLower(letter), Text: string(letter)}
	if unicode.IsUpper(letter) {
		key.Mod, key.ShiftedCode = tea.ModShift, letter
	}
	return key
}
