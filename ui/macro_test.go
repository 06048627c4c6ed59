package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/keys"
	"broadsheet/ui/screentest"
)

// What was asked for while a list of commands waits is done when the list ends, also if a question was open just then.
func TestCommandsGivenDuringAQuestionAreDoneAfterIt(t *testing.T) {
	t.Parallel()
	m := desk(t)
	m.play([]keys.Command{{Name: keys.ToggleStar}})
	written := m.playOn()
	typed := func(letters string) {
		for letter := range strings.SplitSeq(letters, "") {
			key, _ := screentest.Key(letter)
			m.Update(key)
		}
	}
	typed("?/health")
	settle(m, written)
	_, cmd := m.Update(tea.MouseClickMsg{X: 20, Y: 0, Button: tea.MouseLeft}) // on the first entry, which tells of the doctor
	settle(m, cmd)
	if m.doctor == nil || m.macro.Running() {
		t.Errorf("the feeds’ health is shown: %v, commands still wait: %v", m.doctor != nil, m.macro.Running())
	}
}

func TestListOfCommandsWaitsForTheEndOfTheHelp(t *testing.T) {
	t.Parallel()
	m := desk(t)
	settle(m, m.act(keys.Help))
	m.play([]keys.Command{{Name: keys.ToggleStar}})
	m.Update(tea.KeyPressMsg{Code: 'j', Text: "j"})
	if h, _ := m.headlines.Selected(); h.Starred || m.help == nil {
		t.Errorf("starred behind the help: %v, which is shown: %v", h.Starred, m.help != nil)
	}
	m.Update(tea.KeyPressMsg{Code: tea.KeyEscape})
	if h, _ := m.headlines.Selected(); !h.Starred || m.help != nil {
		t.Errorf("starred after the help: %v, which is shown: %v", h.Starred, m.help != nil)
	}
}
