package ui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"broadsheet/feeds/poll"
	"broadsheet/ui/background"
)

// tabProgress is how far a refresh has come, for the tab of the terminal's window; nil where there is nothing to show.
func (m *Model) tabProgress() *tea.ProgressBar {
	if !m.options.TabProgress || !m.refresh.Running() {
		return nil
	}
	done, total := m.refresh.Progress()
	if total == 0 {
		return tea.NewProgressBar(tea.ProgressBarIndeterminate, 0)
	}
	return tea.NewProgressBar(tea.ProgressBarDefault, 100*done/total)
}

// notify has the terminal tell the user, who is looking elsewhere, of news that came by itself.
func (m *Model) notify(summary poll.Summary, asked bool) tea.Cmd {
	if !m.config.Refresh.Notify || asked || !m.away || summary.New == 0 {
		return nil
	}
	return tea.Raw(ansi.Notify(fmt.Sprintf("Broadsheet: %s", background.Came(summary.New))))
}
