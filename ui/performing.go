package ui

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store/config"
	"broadsheet/ui/commands"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/keys"
	"broadsheet/ui/layout"
	"broadsheet/ui/theme"
)

// told says which method carries out an action that is told something.
func told() map[keys.Name]func(*Model, string) tea.Cmd {
	return map[keys.Name]func(*Model, string) tea.Cmd{
		keys.Row:         (*Model).goToRow,
		keys.Open:        (*Model).openRow,
		keys.OpenLink:    (*Model).openNumbered,
		keys.Search:      (*Model).searchFor,
		keys.SearchAll:   (*Model).searchAllFor,
		keys.SaveView:    (*Model).saveAs,
		keys.RemoveView:  (*Model).removeNamed,
		keys.View:        (*Model).showNamed,
		keys.MarkAllRead: (*Model).markPart,
		keys.AddFeed:     (*Model).addFeed,
		keys.Rename:      (*Model).renameTo,
		keys.Pipe:        (*Model).pipeTo,
		keys.Help:        (*Model).helpOn,
		keys.Theme:       (*Model).useTheme,
		keys.Width:       (*Model).useWidth,
		keys.Preset:      (*Model).usePreset,
	}
}

// perform carries out a command wherever one is: in the panes, in the help, or among the feeds' health.
func (m *Model) perform(command keys.Command) tea.Cmd {
	action := m.bindings.Action(command.Name)
	switch {
	case m.help != nil && command.Argument == "":
		return m.actInHelp(command.Name)
	case m.doctor != nil && command.Argument == "":
		return m.actInDoctor(command.Name)
	case m.doctor != nil && action.Where&keys.InDoctor == 0:
		m.said.Refuse(string(command.Name) + " is not for the feeds’ health.")
		return nil
	case action.Where == keys.Lit && !m.lit():
		m.said.Refuse("Nothing is searched for.")
		return nil
	case action.Where == keys.Sifting && !m.sifting():
		m.said.Refuse("What was cut is not shown" + m.inBrackets(keys.ShowRemoved, "shows it") + ".")
		return nil
	case command.Argument == "":
		return m.act(command.Name)
	case keys.Repeats(command.Name):
		return m.repeat(command)
	}
	do, ok := m.told[command.Name]
	if !ok {
		return nil
	}
	return do(m, command.Argument)
}

// repeat does an action as often as it was told.
func (m *Model) repeat(command keys.Command) tea.Cmd {
	times, ok := m.number(command.Argument)
	if !ok {
		return nil
	}
	var cmds []tea.Cmd
	for range min(times, commands.MostTimes) {
		cmds = append(cmds, m.act(command.Name))
	}
	return tea.Batch(cmds...)
}

// number reads a number that a command was told. What is none is told in words.
func (m *Model) number(text string) (int, bool) {
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		m.said.Refuse("“" + text + "” is not a number from 1.")
		return 0, false
	}
	return n, true
}

// goToRow puts the cursor on a row of those that are loaded; in the article, it goes to a line.
func (m *Model) goToRow(text string) tea.Cmd {
	n, ok := m.number(text)
	switch {
	case !ok:
		return nil
	case m.focus == layout.Feeds:
		m.feeds.Select(n - 1)
	case m.focus == layout.Headlines:
		if !m.edition.Top() {
			m.said.Refuse("Rows are counted from the top, which is not loaded" + m.inBrackets(keys.Top, "goes there") + ".")
			return nil
		}
		m.headlines.Select(n - 1)
	default:
		m.reader.Top()
		m.reader.ScrollBy(n - 1)
	}
	return m.moved()
}

func (m *Model) openRow(text string) tea.Cmd {
	if m.focus == layout.Article {
		m.focusOn(layout.Headlines)
	}
	rows := m.headlines.Len()
	if m.focus == layout.Feeds {
		rows = m.feeds.Len()
	}
	if n, ok := m.number(text); !ok || n > rows {
		m.said.Refuse("There is no row " + text + " here.")
		return nil
	}
	return tea.Batch(m.goToRow(text), m.openSelected())
}

func (m *Model) openNumbered(text string) tea.Cmd {
	n, ok := m.number(text)
	switch {
	case !ok:
		return nil
	case !m.article.isOpen():
		m.said.Refuse("No article is open.")
		return nil
	}
	return m.openLink(n)
}

// searchFor searches without asking what for.
func (m *Model) searchFor(words string) tea.Cmd {
	return m.answerAtOnce(m.askSearch(), words)
}

// showNamed shows the view whose title is the name, or begins with it.
func (m *Model) showNamed(name string) tea.Cmd {
	view, ok := named(m.feeds.Views(), name)
	if !ok {
		m.said.Refuse("There is no view, tag or feed “" + name + "”.")
		return nil
	}
	return m.visit(view)
}

func named(views []feedlist.View, name string) (feedlist.View, bool) {
	for _, view := range views {
		if strings.EqualFold(view.Title, name) {
			return view, true
		}
	}
	for _, view := range views {
		if strings.HasPrefix(strings.ToLower(view.Title), strings.ToLower(name)) {
			return view, true
		}
	}
	return feedlist.View{}, false
}

// visit shows a view and goes there.
func (m *Model) visit(view feedlist.View) tea.Cmd {
	m.doctor = nil
	m.feeds.SelectView(view)
	m.focusOn(layout.Headlines)
	return m.edition.Show(view)
}

// visitBeside shows the view above or below the present one in the list of feeds.
func (m *Model) visitBeside(step int) tea.Cmd {
	m.feeds.SelectView(m.edition.View())
	before := m.feeds.Index()
	m.feeds.Move(step)
	row, ok := m.feeds.Selected()
	if !ok || m.feeds.Index() == before {
		m.said.Refuse("There is no further view.")
		return nil
	}
	return m.visit(row.View)
}

// useTheme, useWidth and usePreset change a setting until the config is read again.
func (m *Model) useTheme(name string) tea.Cmd {
	m.unpapered = ""
	return tea.Batch(askBackgroundSoon(), m.use(name, "theme", theme.Names(), "theme: "+name, func(now *config.Config) { now.Theme = name }))
}

func (m *Model) usePreset(name string) tea.Cmd {
	return m.use(name, "set of keys", keys.Presets(), "keys: {preset: "+name+"}", func(now *config.Config) { now.Preset = name })
}

func (m *Model) use(name, what string, allowed []string, setting string, change func(*config.Config)) tea.Cmd {
	if !slices.Contains(allowed, name) {
		m.said.Refuse(fmt.Sprintf("There is no %s “%s”; there are %s.", what, name, strings.Join(allowed, ", ")))
		return nil
	}
	now, preset := *m.config, m.config.Preset
	change(&now)
	conflicts := m.takeConfig(&now)
	m.said.Say("Until the end; “" + setting + "” in the config keeps it.")
	if now.Preset != preset {
		m.tellConflicts(conflicts)
	}
	return nil
}

func (m *Model) useWidth(text string) tea.Cmd {
	n, ok := m.number(text)
	if !ok {
		return nil
	}
	now := *m.config
	now.Reading.Width = min(max(n, config.LeastWidth), config.MostWidth)
	m.takeConfig(&now)
	m.said.Say(fmt.Sprintf("%d columns until the end; “reading: {width: %d}” in the config keeps it.", now.Reading.Width, now.Reading.Width))
	return nil
}
