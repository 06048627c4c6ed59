package pictures

import (
	"context"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"broadsheet/store/config"
	"broadsheet/ui/image"
	"broadsheet/ui/reader"
)

// Message is the outcome of a command of the gallery.
type Message interface {
	arrive(g *Gallery) tea.Cmd
}

// Update takes an outcome.
func (g *Gallery) Update(msg Message) tea.Cmd { return msg.arrive(g) }

// drawn is a picture, or why there is none.
type drawn struct {
	scope   context.Context // of the article that it was asked for
	picture reader.Picture
	id      int
	sent    image.Transmission
	err     error
}

// given is a picture that the terminal has by now, so that placeholders can stand for it.
type given struct{ drawn }

// get fetches, decodes and draws one picture. Decoding takes memory, so one is decoded at a time.
func (g *Gallery) get(picture reader.Picture) tea.Cmd {
	ctx, library, decoding, id := g.scope, g.options.Library, g.decoding, g.number()
	return func() tea.Msg {
		outcome := drawn{scope: ctx, picture: picture, id: id}
		var file []byte
		if file, outcome.err = library.Get(ctx, picture.Address); outcome.err != nil {
			return outcome
		}
		select {
		case decoding <- struct{}{}:
			defer func() { <-decoding }()
		case <-ctx.Done():
			return nil
		}
		outcome.sent, outcome.err = draw(file, id, image.Box{Columns: picture.Columns, Rows: picture.Rows})
		return outcome
	}
}

// number is the one by which the terminal is to know a picture; 0 where it does not draw any.
func (g *Gallery) number() int {
	if !g.placeholders || g.look.Images != config.ImagesAuto || g.look.Profile != colorprofile.TrueColor {
		return 0
	}
	g.lastID = g.lastID%image.LastID + 1
	return g.lastID
}

// draw makes lines of a file: placeholders for a picture with a number, else half blocks.
func draw(file []byte, id int, box image.Box) (image.Transmission, error) {
	decoded, err := image.Decode(file)
	switch {
	case err != nil:
		return image.Transmission{}, err
	case id > 0:
		return decoded.Transmit(id, box)
	}
	return image.Transmission{Lines: decoded.Blocks(box)}, nil
}

func (msg drawn) arrive(g *Gallery) tea.Cmd {
	switch {
	case msg.scope != g.scope || msg.scope.Err() != nil:
		return nil // another article is open by now
	case msg.err != nil:
		g.options.Log.Info("A picture could not be had", "address", msg.picture.Address, "error", msg.err)
		g.pane.MissPicture(msg.picture.Address, "Could not be had: "+msg.err.Error())
		return nil
	}
	if msg.id == 0 {
		g.pane.DrawPicture(msg.picture, msg.sent.Lines)
		return nil
	}
	g.held = append(g.held, msg.id)
	return tea.Sequence(tea.Raw(msg.sent.Escapes), func() tea.Msg { return given{msg} })
}

func (msg given) arrive(g *Gallery) tea.Cmd {
	if msg.scope == g.scope {
		g.pane.DrawPicture(msg.picture, msg.sent.Lines)
	}
	return nil
}
