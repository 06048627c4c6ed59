// Package pictures fetches the pictures of the open article as they come into sight and has them drawn in its pane: by
// the terminal itself where it can, else in half blocks. What the terminal was given it is told to forget when another
// article is opened.
package pictures

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"broadsheet/feeds/picture"
	"broadsheet/store/config"
	"broadsheet/ui/image"
	"broadsheet/ui/reader"
)

// Options are what pictures are shown with.
type Options struct {
	Library *picture.Library    // nil: no pictures are shown
	Getenv  func(string) string // tells of the terminal; nil: nothing is known of it
	Log     *slog.Logger
}

// Look is how pictures are to be shown.
type Look struct {
	Images  config.Images
	Profile colorprofile.Profile // the colours that the terminal has
	Plain   bool                 // no colours are wanted
}

// shows reports whether there are pictures at all: with 16 colours a picture is a riddle.
func (l Look) shows() bool {
	return l.Images != config.ImagesOff && !l.Plain && l.Profile >= colorprofile.ANSI256
}

// Gallery is the pictures of the open article, and those of them that are on their way.
type Gallery struct {
	ctx     context.Context
	options Options
	pane    *reader.Reader
	look    Look

	placeholders bool            // the terminal itself draws them
	scope        context.Context // of the fetches for the article that is open; nil before the first
	stop         context.CancelFunc
	asked        map[reader.Picture]bool
	decoding     chan struct{} // held by the one that is decoded
	lastID       int           // of a picture that the terminal was given
	held         []int         // the pictures that it holds
	obsolete     []int         // those that it is to forget
}

// New makes the gallery of a pane.
func New(ctx context.Context, pane *reader.Reader, options Options) *Gallery {
	return &Gallery{
		ctx: ctx, options: options, pane: pane,
		placeholders: options.Getenv != nil && image.Placeholders(options.Getenv),
		decoding:     make(chan struct{}, 1),
		lastID:       rand.IntN(image.LastID - 1<<20), // another program's pictures may have the low numbers
	}
}

// AskTerminal asks which terminal it is, where its name says nothing of it. Nobody waits for the answer.
func (g *Gallery) AskTerminal(images config.Images) tea.Cmd {
	env := g.options.Getenv
	if env == nil || g.placeholders || images != config.ImagesAuto || image.Multiplexed(env) {
		return nil
	}
	return tea.RequestTerminalVersion
}

// NameTerminal takes the terminal's answer.
func (g *Gallery) NameTerminal(name string) {
	if env := g.options.Getenv; env != nil && !image.Multiplexed(env) && image.NamesPlaceholders(name) {
		g.placeholders = true
		g.redraw()
	}
}

// SetLook begins anew in another look.
func (g *Gallery) SetLook(look Look) {
	g.look = look
	g.pane.SetPictures(g.options.Library != nil && look.shows())
	g.redraw()
}

// redraw begins anew with the pictures of the article.
func (g *Gallery) redraw() {
	g.pane.ForgetPictures()
	g.Drop()
}

// Drop gives up the fetches for the article, and what the terminal holds of it.
func (g *Gallery) Drop() {
	if g.stop != nil {
		g.stop()
	}
	g.scope, g.stop = context.WithCancel(g.ctx)
	g.asked = map[reader.Picture]bool{}
	g.obsolete = append(g.obsolete, g.held...)
	g.held = nil
}

// Want asks for the pictures that came into the pane, if that can be seen, and has the terminal forget others.
func (g *Gallery) Want(seen bool) tea.Cmd {
	var cmds []tea.Cmd
	if len(g.obsolete) > 0 {
		cmds = append(cmds, tea.Raw(forget(g.obsolete)))
		g.obsolete = nil
	}
	if g.scope == nil || !seen {
		return tea.Batch(cmds...)
	}
	for _, picture := range g.pane.WantedPictures() {
		if !g.asked[picture] {
			g.asked[picture] = true
			cmds = append(cmds, g.get(picture))
		}
	}
	return tea.Batch(cmds...)
}

// forget is what makes the terminal drop pictures.
func forget(ids []int) string {
	var b strings.Builder
	for _, id := range ids {
		b.WriteString(image.Forget(id))
	}
	return b.String()
}

// Left is what is to be written to the terminal when the reader has ended.
func (g *Gallery) Left() string { return forget(append(g.obsolete, g.held...)) }
