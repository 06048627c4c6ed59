package ui

import (
	"maps"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"broadsheet/ui/keys"
	"broadsheet/ui/theme"
)

func hasColours(terminal tea.ColorProfileMsg) bool { return terminal.Profile > colorprofile.ASCII }

// askBackground asks the terminal for its background.
func (m *Model) askBackground() tea.Cmd {
	if m.look.Paper != nil {
		return askBackgroundSoon()
	}
	return tea.RequestBackgroundColor
}

// aMoment is longer than a frame.
const aMoment = 100 * time.Millisecond

// askBackgroundSoon asks after the next frame, with which a theme brings or takes away a background of its own.
func askBackgroundSoon() tea.Cmd {
	return tea.Tick(aMoment, func(time.Time) tea.Msg { return tea.RequestBackgroundColor() })
}

// learnBackground takes the answer. If it is not the background that the theme brought, the terminal can't take one, and
// the theme could not be read there: the one that suits the terminal is shown.
func (m *Model) learnBackground(isDark bool) {
	switch {
	case m.look.Paper != nil && isDark == m.look.Dark:
		return
	case m.look.Paper != nil:
		m.unpapered = m.config.Theme
		m.said.Complain("This terminal takes no background, which the theme " + m.config.Theme + " needs.")
	}
	m.dark = isDark
	m.recolour()
}

// recolour follows the terminal's background and the config.
func (m *Model) recolour() {
	name := m.config.Theme
	if name == m.unpapered {
		name = "auto"
	}
	look := theme.Own(name, m.dark, m.colours, m.config.Colours)
	if look.Name == m.look.Name && look.Dark == m.look.Dark && maps.Equal(m.config.Colours, m.ownColours) {
		return
	}
	m.look, m.ownColours = look, m.config.Colours
	m.feeds.SetLook(look)
	m.headlines.SetLook(look)
	m.reader.SetTheme(look)
	m.showPictures()
	if m.help != nil {
		m.help.SetLook(look)
	}
	if m.doctor != nil {
		m.doctor.SetLook(look)
	}
}

// bind makes the keymap of the config, whose keys are named from then on.
func (m *Model) bind() []keys.Conflict {
	bindings, conflicts := keys.New(keys.Wishes{Preset: m.config.Preset, Keys: m.config.Keys, Macros: m.config.Macros})
	m.bindings = bindings
	m.typing.Forget()
	if m.help != nil {
		m.help.SetBindings(bindings)
	}
	m.nameKeys()
	return conflicts
}

// nameKeys tells the panes the keys that they name in their sentences.
func (m *Model) nameKeys() {
	m.reader.SetKeys(m.bindings.Key(keys.ShowRemoved), m.bindings.Key(keys.FullText))
	m.reader.SetEmpty(m.keyed(keys.Open, "opens the article under the cursor."))
	if m.doctor != nil {
		m.doctor.SetFollowKey(m.followKey())
	}
}

// keyed begins a sentence with the key of an action; without a key the sentence is left unsaid.
func (m *Model) keyed(name keys.Name, rest string) string {
	key := m.bindings.Key(name)
	if key == "" {
		return ""
	}
	return key + " " + rest
}

func (m *Model) tellConflicts(conflicts []keys.Conflict) {
	if len(conflicts) > 0 {
		m.said.Complain("keys: " + conflicts[0].Text)
	}
	for _, conflict := range conflicts {
		m.options.Log.Warn("Keys are in conflict", "action", conflict.Action, "text", conflict.Text)
	}
}

func (m *Model) now() time.Time { return m.options.Clock() }

func wait(done <-chan struct{}, most time.Duration) {
	timer := time.NewTimer(most)
	defer timer.Stop()
	select {
	case <-done:
	case <-timer.C:
	}
}
