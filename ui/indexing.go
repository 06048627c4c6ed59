package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/background"
)

// indexed looks again: articles that came just now can be found by their words from here on.
func (m *Model) indexed(done background.Indexed) tea.Cmd {
	m.index.End()
	switch {
	case done.Err != nil:
		m.options.Log.Warn("Indexing failed", "error", done.Err)
		return nil
	case m.edition.finding.ranks != "":
		return m.rank(m.edition.finding.ranks, false)
	case m.edition.ranked != nil:
		return m.rank(m.edition.view.Query, true)
	case m.edition.asked == "":
		return nil
	}
	return m.find(m.edition.query, m.edition.asked)
}
