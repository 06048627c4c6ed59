package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/commands"
	"broadsheet/ui/keys"
	"broadsheet/ui/layout"
	"broadsheet/ui/reader"
)

// actions says which method carries out which action of the key table.
func actions() map[keys.Name]func(*Model) tea.Cmd {
	return map[keys.Name]func(*Model) tea.Cmd{
		keys.Down:         func(m *Model) tea.Cmd { return m.move(1) },
		keys.Up:           func(m *Model) tea.Cmd { return m.move(-1) },
		keys.PageDown:     func(m *Model) tea.Cmd { return m.page(1) },
		keys.PageUp:       func(m *Model) tea.Cmd { return m.page(-1) },
		keys.HalfPageDown: func(m *Model) tea.Cmd { return m.page(0.5) },
		keys.HalfPageUp:   func(m *Model) tea.Cmd { return m.page(-0.5) },
		keys.Top:          (*Model).goTop,
		keys.Bottom:       (*Model).goBottom,
		keys.NextPane:     func(m *Model) tea.Cmd { return m.cycle(1) },
		keys.PreviousPane: func(m *Model) tea.Cmd { return m.cycle(-1) },
		keys.Fold:         (*Model).fold,
		keys.ScrollRight:  func(m *Model) tea.Cmd { return m.sideways(sideStep) },
		keys.ScrollLeft:   func(m *Model) tea.Cmd { return m.sideways(-sideStep) },
		keys.ScrollDown:   func(m *Model) tea.Cmd { return m.scroll(m.focus, 1) },
		keys.ScrollUp:     func(m *Model) tea.Cmd { return m.scroll(m.focus, -1) },
		keys.CursorTop:    func(m *Model) tea.Cmd { return m.placeCursor(0) },
		keys.CursorMiddle: func(m *Model) tea.Cmd { return m.placeCursor(0.5) },
		keys.CursorBottom: func(m *Model) tea.Cmd { return m.placeCursor(1) },

		keys.NextParagraph:     func(m *Model) tea.Cmd { return m.inText((*reader.Reader).Paragraph, 1) },
		keys.PreviousParagraph: func(m *Model) tea.Cmd { return m.inText((*reader.Reader).Paragraph, -1) },
		keys.NextHeading:       func(m *Model) tea.Cmd { return m.inText((*reader.Reader).Heading, 1) },
		keys.PreviousHeading:   func(m *Model) tea.Cmd { return m.inText((*reader.Reader).Heading, -1) },

		keys.NextView:     func(m *Model) tea.Cmd { return m.visitBeside(1) },
		keys.PreviousView: func(m *Model) tea.Cmd { return m.visitBeside(-1) },

		keys.Open:            (*Model).openSelected,
		keys.Back:            (*Model).back,
		keys.ReadOn:          (*Model).readOn,
		keys.NextUnread:      func(m *Model) tea.Cmd { return m.nextUnread(false, m.focus == layout.Article) },
		keys.PreviousUnread:  func(m *Model) tea.Cmd { return m.nextUnread(true, m.focus == layout.Article) },
		keys.NextArticle:     func(m *Model) tea.Cmd { return m.openBeside(1) },
		keys.PreviousArticle: func(m *Model) tea.Cmd { return m.openBeside(-1) },
		keys.Search:          (*Model).askSearch,
		keys.SearchAll:       (*Model).askSearchAll,
		keys.SaveView:        (*Model).askSave,
		keys.NextMatch:       func(m *Model) tea.Cmd { return m.nextMatch(1) },
		keys.PreviousMatch:   func(m *Model) tea.Cmd { return m.nextMatch(-1) },
		keys.ShowRemoved:     (*Model).toggleRemoved,
		keys.NextPassage:     func(m *Model) tea.Cmd { return m.selectPassage(1) },
		keys.PreviousPassage: func(m *Model) tea.Cmd { return m.selectPassage(-1) },
		keys.Judge:           (*Model).judge,
		keys.FullText:        (*Model).fullText,
		keys.HintLinks:       (*Model).hintLinks,
		keys.OpenPicture:     (*Model).openPicture,
		keys.Download:        (*Model).askDownload,
		keys.OpenInBrowser:   (*Model).openInBrowser,
		keys.BrowseAndRead:   func(m *Model) tea.Cmd { return tea.Batch(m.openInBrowser(), m.markTarget(true)) },
		keys.CopyLink:        (*Model).copyLink,

		keys.ToggleRead:  (*Model).toggleRead,
		keys.MarkRead:    func(m *Model) tea.Cmd { return m.markTarget(true) },
		keys.MarkUnread:  func(m *Model) tea.Cmd { return m.markTarget(false) },
		keys.ToggleStar:  (*Model).toggleStar,
		keys.Star:        func(m *Model) tea.Cmd { return m.starTarget(true) },
		keys.Unstar:      func(m *Model) tea.Cmd { return m.starTarget(false) },
		keys.MarkAllRead: (*Model).askMarkAll,
		keys.Unfold:      (*Model).toggleStory,
		keys.Why:         (*Model).askWhy,
		keys.Undo:        func(m *Model) tea.Cmd { return m.marks.Revert(false) },
		keys.Redo:        func(m *Model) tea.Cmd { return m.marks.Revert(true) },

		keys.AddFeed:     (*Model).askAddress,
		keys.Unsubscribe: (*Model).askUnsubscribe,
		keys.Rename:      (*Model).askName,
		keys.RemoveView:  (*Model).askRemove,
		keys.RefreshFeed: (*Model).refreshFeed,
		keys.RefreshAll:  (*Model).refreshAll,
		keys.Cancel:      (*Model).cancel,
		keys.Doctor:      (*Model).openDoctor,

		keys.Pipe:        (*Model).askPipe,
		keys.Zen:         (*Model).toggleZen,
		keys.CommandLine: func(m *Model) tea.Cmd { return m.askCommand("") },
		keys.Help:        (*Model).toggleHelp,
		keys.Redraw:      func(*Model) tea.Cmd { return redraw() },
		keys.Suspend:     func(*Model) tea.Cmd { return tea.Suspend },
		keys.Quit:        (*Model).leave,
		keys.Exit:        (*Model).quit,
	}
}

// press gives a key to whoever is to have it: a question, a list of commands under way, the help, or the pane with the
// focus.
func (m *Model) press(key tea.KeyPressMsg) tea.Cmd {
	if m.asking != nil {
		return m.macro.Track(m.answer(key))
	}
	if m.typeAnswer(key) {
		return nil
	}
	if m.macro.Running() && m.help == nil && (key.String() == "esc" || key.String() == "ctrl+c") {
		return m.stopPlaying()
	}
	if key.String() == "esc" && m.download.Name() != "" && m.help == nil && m.doctor == nil {
		return m.askStopDownload()
	}
	if m.article.number != "" && commands.IsDigit(key.String()) {
		return m.typeLink(key.Text)
	}
	m.article.number = ""
	if m.help == nil && m.typing.Count(key.String(), m.bindings, m.where()) {
		return nil
	}
	meant, wait := m.meaning(key)
	switch {
	case len(meant) == 0, len(meant) > 1 && m.help != nil: // the help takes one command at a time
		return wait
	case len(meant) > 1:
		m.play(meant)
		return nil
	case meant[0].Name == keys.OpenLink && commands.IsDigit(key.String()) && m.help == nil:
		return m.typeLink(key.String())
	case m.help == nil && m.doctor == nil && m.typeAhead(meant[0]):
		return nil
	}
	return m.perform(meant[0])
}

// meaning is what a key does with those typed before it, if that is complete.
func (m *Model) meaning(key tea.KeyPressMsg) (meant []keys.Command, wait tea.Cmd) {
	meant, wait, unknown := m.typing.Press(key, m.bindings, m.where())
	if unknown != "" {
		m.said.Say("Nothing is on " + unknown + ".")
	}
	return meant, wait
}

// where is the place in the terms of the key table.
func (m *Model) where() keys.Where {
	if m.doctor != nil && m.help == nil {
		return keys.InDoctor
	}
	where := [...]keys.Where{layout.Feeds: keys.InFeeds, layout.Headlines: keys.InHeadlines, layout.Article: keys.InArticle}[m.focus]
	if m.lit() && m.help == nil {
		where |= keys.Lit
	}
	if m.sifting() && m.help == nil {
		where |= keys.Sifting
	}
	return where
}

func (m *Model) act(name keys.Name) tea.Cmd {
	action, ok := m.actions[name]
	if !ok {
		return nil
	}
	return action(m)
}
