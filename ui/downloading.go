package ui

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/feeds"
	"broadsheet/feeds/download"
	"broadsheet/ui/prompt"
	"broadsheet/ui/text"
	"broadsheet/ui/typeset"
)

// downloading is the file that is being saved; one at a time.
type downloading struct {
	name     string // "" is none
	stop     context.CancelFunc
	progress download.Progress
}

// mostOffered is how many files can be chosen from by a digit.
const mostOffered = 9

// askDownload saves the file of the article, or asks which of them.
func (m *Model) askDownload() tea.Cmd {
	files := m.reader.Files()
	switch {
	case m.options.Fetch == nil:
		m.said.Refuse("There is no network here to fetch files from.")
	case m.download.name != "":
		m.said.Refuse(m.download.name + " is still on its way; Esc gives it up.")
	case len(files) == 0:
		m.said.Refuse("This article comes with no file.")
	case len(files) == 1:
		return m.startDownload(files[0])
	default:
		ask := &prompt.Choice{Question: "Save which file?"}
		for i, file := range files[:min(len(files), mostOffered)] {
			ask.Offer(strconv.Itoa(i+1), text.Cut(typeset.FileName(file), 24), func() tea.Cmd { return m.startDownload(file) })
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
	ctx, stop := context.WithCancel(m.ctx)
	updates := make(chan download.Progress, 1)
	m.download = downloading{name: text.Row(typeset.FileName(file)), stop: stop}
	fetch := m.options.Fetch
	work := m.spawn(func() tea.Msg {
		defer stop()
		path, err := download.Save(ctx, fetch, file, folder, func(progress download.Progress) { replace(updates, progress) })
		close(updates)
		return downloaded{path, err}
	})
	return tea.Batch(work, awaitDownload(updates))
}

func awaitDownload(updates <-chan download.Progress) tea.Cmd {
	return func() tea.Msg {
		progress, ok := <-updates
		if !ok {
			return nil
		}
		return downloadProgressed{progress, updates}
	}
}

// downloadProgressed tells how much of the file is there.
type downloadProgressed struct {
	progress download.Progress
	updates  <-chan download.Progress
}

func (msg downloadProgressed) arrive(m *Model) tea.Cmd {
	if m.download.name != "" {
		m.download.progress = msg.progress
	}
	next := awaitDownload(msg.updates)
	return tea.Tick(progressPause, func(time.Time) tea.Msg { return next() })
}

// downloaded is the end of a download.
type downloaded struct {
	path string
	err  error
}

func (msg downloaded) arrive(m *Model) tea.Cmd {
	done := m.download
	m.download = downloading{}
	switch {
	case errors.Is(msg.err, context.Canceled):
		m.said.Say("Given up: " + done.name + " was not saved.")
	case msg.err != nil:
		m.options.Log.Warn("A file was not saved", "file", done.name, "error", msg.err)
		m.said.Complain(done.name + " was not saved: " + msg.err.Error())
	default:
		m.said.Say(fmt.Sprintf("Saved %s (%s) in %s", text.Row(filepath.Base(msg.path)), typeset.FileSize(done.progress.Done), text.Row(filepath.Dir(msg.path))))
	}
	return nil
}

// askStopDownload asks before it throws away what is there already: Esc is also how one goes back.
func (m *Model) askStopDownload() tea.Cmd {
	ask := &prompt.Choice{Question: "Give up saving " + m.download.name + "?"}
	ask.Offer("y", "yes", func() tea.Cmd {
		if m.download.stop != nil {
			m.download.stop()
		}
		return nil
	})
	m.asking = ask
	return nil
}

// downloadNote is how far the download is, for the status line.
func (m *Model) downloadNote() string {
	p := m.download.progress
	switch {
	case m.download.name == "":
		return ""
	case p.Total >= p.Done && p.Total > 0:
		return fmt.Sprintf("%s %d %% of %s", text.Cut(m.download.name, 24), p.Done*100/p.Total, typeset.FileSize(p.Total))
	default:
		return text.Cut(m.download.name, 24) + " " + typeset.FileSize(p.Done)
	}
}
