// Package ui is the reader: it routes keys and messages to the panes and puts these together on the screen.
// It waits for nothing: whatever takes time is a command, whose outcome comes back as a message.
package ui

import (
	"context"
	"os"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"broadsheet/store/config"
	"broadsheet/ui/background"
	"broadsheet/ui/commands"
	"broadsheet/ui/doctor"
	"broadsheet/ui/edition"
	"broadsheet/ui/edits"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/headlines"
	"broadsheet/ui/help"
	"broadsheet/ui/keys"
	"broadsheet/ui/layout"
	"broadsheet/ui/marks"
	"broadsheet/ui/pictures"
	"broadsheet/ui/prompt"
	"broadsheet/ui/reader"
	"broadsheet/ui/status"
	"broadsheet/ui/theme"
	"broadsheet/ui/writes"
)

// Model is the state of the reader.
type Model struct {
	ctx        context.Context // what every command works under
	stop       context.CancelFunc
	options    Options
	config     *config.Config
	bindings   *keys.Map
	actions    map[keys.Name]func(*Model) tea.Cmd
	told       map[keys.Name]func(*Model, string) tea.Cmd
	look       *theme.Theme
	dark       bool // the terminal's background
	colours    bool
	profile    colorprofile.Profile // how many of them the terminal has
	ownColours map[string]string    // those of the user that the look has
	unpapered  string               // the theme whose background the terminal did not take; "" is none
	away       bool                 // the user looks at another window
	writes     *writes.Queue
	background background.Group

	said      *status.Said
	layout    layout.Layout
	focus     layout.Pane
	zen       bool // the article is all that is to be seen
	feeds     *feedlist.Pane
	headlines *headlines.Pane
	reader    *reader.Reader
	help      *help.Help      // nil unless it is shown
	doctor    *doctor.Doctor  // nil unless it is shown
	asking    prompt.Question // nil unless something is asked
	expected  expected        // a question that is on its way
	columns   [3][]string     // room for the lines of each pane, used again in each frame
	titles    [3]drawn[paneTitle]
	status    drawn[statusShows]

	edition  *edition.Edition
	counting counting
	article  opening
	openings int // begun so far
	refresh  *background.Refresh
	index    *background.Index
	editor   edits.Editor // of the config
	watch    watching
	pictures *pictures.Gallery
	download *background.Download
	marks    *marks.Marks
	past     past
	ahead    commands.Ahead  // typed while what it is meant for was on its way
	typing   commands.Typing // keys that mean something only with others that may follow
	macro    *commands.List  // under way
	rounds   int             // of the doctor so far
	counted  int             // looks at the list of feeds begun so far
	quitting bool
	signals  chan os.Signal // interrupts, once a command had them ignored
}

// New makes the reader. It is to be run by Run, or by a test.
func New(ctx context.Context, options Options) *Model {
	options = options.withDefaults()
	ctx, stop := context.WithCancel(ctx)
	m := &Model{
		ctx: ctx, stop: stop, options: options, config: options.Config,
		actions: actions(), told: told(), dark: true, colours: !options.NoColour,
		writes: writes.New(context.WithoutCancel(ctx)),
		focus:  layout.Headlines, signals: make(chan os.Signal, 1),
	}
	m.said = status.NewSaid(m.now, options.Log)
	m.macro = commands.NewList(m.said)
	m.look, m.ownColours = theme.Own(m.config.Theme, m.dark, m.colours, m.config.Colours), m.config.Colours
	m.feeds = feedlist.New(m.look)
	m.feeds.SetSaved(savedViews(m.config.Views))
	m.headlines = headlines.New(m.look, options.Clock)
	m.edition = edition.New(ctx, edition.Desk{Store: options.Store, Writes: m.writes, Pane: m.headlines, Said: m.said, Clock: m.now})
	m.edition.SetFold(m.config.Reading.Fold)
	m.marks = marks.New(marks.Desk{Store: options.Store, Writes: m.writes, Said: m.said, Show: m.setRow})
	m.marks.SetFold(m.config.Reading.Fold)
	m.reader = reader.New(reader.Options{Theme: m.look, Measure: m.config.Reading.Width, Clock: options.Clock})
	m.editor = edits.Editor{Store: options.Store, Path: options.ConfigPath, Load: options.Reload, Move: options.FollowMove}
	m.pictures = pictures.New(ctx, m.reader, pictures.Options{Library: options.Pictures, Getenv: options.Getenv, Log: options.Log})
	m.orderText()
	m.watch.stamp, _ = config.StampOf(options.ConfigPath) // a file that can't be looked at is tried again every second
	m.refresh = background.NewRefresh(ctx, &m.background, background.Desk{Poller: options.Poller, Said: m.said, Clock: m.now, Log: options.Log})
	m.index = background.NewIndex(&m.background, options.Store)
	m.download = background.NewDownload(&m.background, options.Fetch)
	conflicts := m.bind()
	if options.Notice != "" {
		m.said.Say(options.Notice)
	}
	m.tellConflicts(conflicts)
	return m
}

// Init starts what goes on by itself.
func (m *Model) Init() tea.Cmd {
	return tea.Batch(m.restore(), tick(), m.askBackground(), m.pictures.AskTerminal(m.config.Reading.Images), m.claimOrder(), m.offerMoved(m.options.Changes))
}

// Update takes a message, goes on with the list of commands under way if it waited for that, and asks for the pictures
// that came into sight.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	cmd := m.handle(msg)
	if next := m.playOn(); next != nil {
		cmd = tea.Batch(cmd, next)
	}
	if wanted := m.wantPictures(); wanted != nil {
		return m, tea.Batch(cmd, wanted)
	}
	return m, cmd
}

// handle routes a message to the part of the reader that it concerns.
func (m *Model) handle(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		return m.resize(msg.Width, msg.Height)
	case tea.KeyPressMsg:
		if msg.Code == tea.KeyEscape && msg.Mod == tea.ModAlt { // a multiplexer that waits after Esc sends two of them as one
			msg.Mod = 0
			return tea.Batch(m.press(msg), m.press(msg))
		}
		return m.press(msg)
	case tea.PasteMsg:
		return m.paste(msg.Content)
	case tea.MouseClickMsg:
		return m.click(msg.Mouse())
	case tea.MouseWheelMsg:
		return m.wheel(msg.Mouse())
	case tea.BackgroundColorMsg:
		m.learnBackground(msg.IsDark())
	case tea.ColorProfileMsg:
		m.colours = !m.options.NoColour && hasColours(msg)
		m.profile = msg.Profile
		m.recolour()
		m.showPictures()
	case tea.TerminalVersionMsg:
		m.pictures.NameTerminal(msg.Name)
	case tea.FocusMsg:
		m.away = false
	case tea.BlurMsg:
		m.away = true
	case tea.ResumeMsg:
		return m.askBackground()
	}
	cmd, _ := m.outcome(msg)
	return cmd
}

// outcome hands the outcome of a command to whoever began it; ok is false for what is not one.
func (m *Model) outcome(msg tea.Msg) (next tea.Cmd, ok bool) {
	switch msg := msg.(type) {
	case message:
		return msg.arrive(m), true
	case commands.Step:
		return m.step(msg), true
	case commands.Paused:
		m.typing.Pause(msg)
		return nil, true
	case edition.Message:
		return m.followEdition(m.edition.Update(msg)), true
	case edition.Reread:
		return m.takeReread(msg), true
	case marks.Marked:
		return m.marked(msg), true
	case marks.Undone:
		return m.undone(msg), true
	case edits.Read:
		return m.configRead(msg), true
	case edits.Followed:
		return m.movesFollowed(msg), true
	case pictures.Message:
		return m.pictures.Update(msg), true
	case background.Message:
		return background.Update(msg), true
	case background.Refreshed:
		return m.refreshed(msg), true
	case background.Indexed:
		return m.indexed(msg), true
	case background.Downloaded:
		m.downloaded(msg)
		return nil, true
	case writes.Written:
		next, _ = m.outcome(m.writes.Oldest())
		return next, true
	case writes.Failed:
		m.said.Fail("Could not save", msg.Err)
		return nil, true
	}
	return nil, false
}

// end waits until all that the user did is on disk and no lease is held any more.
func (m *Model) end() {
	m.stop()
	done := make(chan struct{})
	go func() {
		m.writes.Wait()
		m.background.Wait()
		close(done)
	}()
	wait(done, farewell)
}
