package ui

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"broadsheet/feeds"
	"broadsheet/ui/background"
	"broadsheet/ui/prompt"
	"broadsheet/ui/text"
	"broadsheet/ui/typeset"
)

const (
	mostOffered = 9  // files that can be chosen from by a digit
	widestFile  = 24 // cells of a file's name among them
)

// askDownload saves the file of the article, or asks which of them.
func (m *Model) askDownload() tea.Cmd {
	files := m.reader.Files()
	switch {
	case !m.download.CanFetch():
		m.said.Refuse("There is no network here to fetch files from.")
	case m.download.Name() != "":
		m.said.Refuse(m.download.Name() + " is still on its way; Esc gives it up.")
	case len(files) == 0:
		m.said.Refuse("This article comes with no file.")
	case len(files) == 1:
		return m.startDownload(files[0])
	default:
		ask := &prompt.Choice{Question: "Save which file?"}
		for i, file := range files[:min(len(files), mostOffered)] {
			ask.Offer(strconv.Itoa(i+1), text.Cut(typeset.FileName(file), widestFile), func() tea.Cmd { return m.startDownload(file) })
		}
		m.asking = ask
	}
	return nil
}

func (m *Model) startDownload(file feeds.Enclosure) tea.Cmd {
	folder, err := m.options.Downloads(m.config.Reading.Downloads)
	if err != nil {
		m.said.Fail("Nowhere to save files", err)
		return nil
	}
	return m.download.Begin(m.ctx, file, folder)
}

func (m *Model) downloaded(done background.Downloaded) {
	name, size := m.download.End()
	switch {
	case errors.Is(done.Err, context.Canceled):
		m.said.Say("Given up: " + name + " was not saved.")
	case done.Err != nil:
		m.options.Log.Warn("A file was not saved", "file", name, "error", done.Err)
		m.said.Complain(name + " was not saved: " + done.Err.Error())
	default:
		m.said.Say(fmt.Sprintf("Saved %s (%s) in %s", text.Row(filepath.Base(done.Path)), typeset.FileSize(size), text.Row(filepath.Dir(done.Path))))
	}
}

// askStopDownload asks before it throws away what is there already: Esc is also how one goes back.
func (m *Model) askStopDownload() tea.Cmd {
	ask := &prompt.Choice{Question: "Give up saving " + m.download.Name() + "?"}
	ask.Offer("y", "yes", func() tea.Cmd {
		m.download.GiveUp()
		return nil
	})
	m.asking = ask
	return nil
}
