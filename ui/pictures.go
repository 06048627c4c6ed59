package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/layout"
	"broadsheet/ui/pictures"
)

// showPictures follows the config and the terminal's colours.
func (m *Model) showPictures() {
	m.pictures.SetLook(pictures.Look{
		Images: m.config.Reading.Images, Profile: m.profile, Plain: m.look.Name == "plain" || !m.colours,
	})
}

// wantPictures asks for the pictures that came into sight.
func (m *Model) wantPictures() tea.Cmd {
	return m.pictures.Want(!m.article.onItsWay() && m.layout.Panes[layout.Article].Shown())
}

// openPicture opens the picture nearest to the top of the pane.
func (m *Model) openPicture() tea.Cmd {
	address, ok := m.reader.TopPicture()
	if !ok {
		m.said.Refuse("No picture is in sight.")
		return nil
	}
	return m.browse(address)
}
