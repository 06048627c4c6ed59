package ui

import (
	"bytes"
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/feeds/clean"
	"broadsheet/ui/article"
	"broadsheet/ui/pipe"
	"broadsheet/ui/prompt"
	"broadsheet/ui/typeset"
)

// askPipe asks for the command that is to get the article.
func (m *Model) askPipe() tea.Cmd {
	if _, ok := m.target(); !ok {
		m.said.Refuse("There is no article here.")
		return nil
	}
	return m.ask(&prompt.Text{Line: prompt.NewLine("Pipe the article to:", ""), History: &m.past.pipes, Done: m.pipeTyped})
}

// pipeFormats are the words in front of a command that say how it gets the article; without one it is text.
var pipeFormats = map[string]string{"--text": "text", "--markdown": "markdown", "--html": "html"}

// pipeTyped remembers the command for the next time.
func (m *Model) pipeTyped(typed string) tea.Cmd {
	if typed = strings.TrimSpace(typed); typed == "" {
		return nil
	}
	return tea.Batch(m.remember(&m.past.pipes, pastPipes, typed), m.pipeTo(typed))
}

// pipeTo gives the article to a command as its input.
func (m *Model) pipeTo(typed string) tea.Cmd {
	format, command := "text", strings.TrimSpace(typed)
	if first, rest, _ := strings.Cut(command, " "); pipeFormats[first] != "" {
		format, command = pipeFormats[first], strings.TrimSpace(rest)
	}
	h, ok := m.target()
	switch {
	case !ok:
		m.said.Refuse("There is no article here.")
		return nil
	case command == "":
		m.said.Refuse("No command was named.")
		return nil
	}
	var shown *clean.Article
	if m.article.shown == h.ID {
		shown = m.reader.Article()
	}
	ctx, opener, setting, run := m.ctx, m.options.Opener, m.setting(), pipe.Job{Shell: m.options.Shell, Command: command, Signals: m.signals}
	return func() tea.Msg {
		if shown == nil {
			opened, err := opener.Open(ctx, h.ID)
			if err != nil {
				return piped{err: err}
			}
			shown = &opened.Article
		}
		var err error
		run.Input, err = printed(shown, format, setting)
		return pipeReady{&run, err}
	}
}

func (m *Model) setting() typeset.Options {
	return typeset.Options{Width: m.config.Reading.Width, Links: true, Now: m.now(), Logical: true}
}

func printed(shown *clean.Article, format string, setting typeset.Options) ([]byte, error) {
	var out bytes.Buffer
	if format == "text" {
		err := article.PrintText(&out, shown, setting)
		return out.Bytes(), err
	}
	err := article.PrintMarkup(&out, shown, format, false)
	return out.Bytes(), err
}

// pipeReady is a command with its input. A list of commands waits for its end, of which Bubble Tea tells by itself.
type pipeReady struct {
	job *pipe.Job
	err error
}

func (msg pipeReady) arrive(m *Model) tea.Cmd {
	if msg.err != nil {
		m.said.Fail("Could not print the article", msg.err)
		return nil
	}
	ended := m.macro.Await()
	return tea.Exec(msg.job, func(err error) tea.Msg { return ended(piped{err}) })
}

// piped is the end of a command that got the article.
type piped struct{ err error }

func (msg piped) arrive(m *Model) tea.Cmd {
	if msg.err != nil {
		m.said.Complain("Pipe: " + msg.err.Error() + ".")
	}
	return nil
}
