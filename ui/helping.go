package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/help"
	"broadsheet/ui/keys"
	"broadsheet/ui/prompt"
	"broadsheet/ui/status"
)

func (m *Model) toggleHelp() tea.Cmd {
	if m.help != nil {
		m.help = nil
		return nil
	}
	m.help = help.New(m.bindings, m.look)
	m.arrange()
	return nil
}

// helpOn shows what the help has about some words.
func (m *Model) helpOn(words string) tea.Cmd {
	if m.help == nil {
		m.toggleHelp()
	}
	return m.askHelp(words)
}

// askHelp looks for something in the help while one types; enter does what is chosen.
func (m *Model) askHelp(words string) tea.Cmd {
	filter := func(words string) tea.Cmd {
		m.help.Filter(words)
		return nil
	}
	m.help.Filter(words)
	return m.ask(&prompt.Text{
		Line:    prompt.NewLine("Find in the help:", words),
		Changed: filter,
		Done:    func(string) tea.Cmd { return m.doFromHelp(m.help.Chosen()) },
		Dropped: func() tea.Cmd { return filter("") },
	})
}

// doFromHelp closes the help and does what one of its entries tells of. Where more must be said, that is asked for.
func (m *Model) doFromHelp(commands []keys.Command) tea.Cmd {
	if len(commands) == 0 {
		m.help.Filter("")
		return nil
	}
	m.help = nil
	if form := keys.Argument(commands[0].Name); len(commands) == 1 && form != "" && !strings.HasPrefix(form, "[") {
		return m.askCommand(string(commands[0].Name) + " ")
	}
	m.play(commands)
	return nil
}

// actInHelp moves in the help page; keys that lead away from anything close it.
func (m *Model) actInHelp(name keys.Name) tea.Cmd {
	page := max(m.layout.Height-2, 1)
	switch name {
	case keys.Down:
		m.help.Scroll(1)
	case keys.Up:
		m.help.Scroll(-1)
	case keys.PageDown, keys.ReadOn, keys.Fold:
		m.help.Scroll(page)
	case keys.PageUp:
		m.help.Scroll(-page)
	case keys.HalfPageDown:
		m.help.Scroll(page / 2)
	case keys.HalfPageUp:
		m.help.Scroll(-page / 2)
	case keys.Top:
		m.help.Scroll(-m.help.Length())
	case keys.Bottom:
		m.help.Scroll(m.help.Length())
	case keys.Search:
		return m.askHelp("")
	case keys.Help, keys.Back, keys.Quit, keys.Cancel:
		m.help = nil
	case keys.Suspend, keys.Redraw, keys.CommandLine, keys.Exit:
		return m.act(name)
	}
	return nil
}

func (m *Model) helpBar() status.Bar {
	bar := status.Bar{Message: "Keys", Hints: m.hintsFor([]keys.Name{keys.Help, keys.Search, keys.Down, keys.PageDown})}
	if m.help.More() {
		bar.Message = "Keys: there is more below"
	}
	return bar
}
