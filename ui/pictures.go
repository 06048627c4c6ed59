package ui

import (
	"context"
	"math/rand/v2"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"broadsheet/store/config"
	"broadsheet/ui/image"
	"broadsheet/ui/reader"
)

// picturing is how pictures are shown, and which are on their way.
type picturing struct {
	placeholders bool                 // the terminal itself draws them
	profile      colorprofile.Profile // the colours that it has
	scope        context.Context      // of the fetches for the article that is open; nil before the first
	stop         context.CancelFunc
	asked        map[reader.Picture]bool
	decoding     chan struct{} // held by the one that is decoded
	lastID       int           // of a picture that the terminal was given
	held         []int         // the pictures that it holds
	obsolete     []int         // those that it is to forget
}

func newPicturing(options Options) picturing {
	return picturing{
		placeholders: options.Getenv != nil && image.Placeholders(options.Getenv),
		decoding:     make(chan struct{}, 1),
		lastID:       rand.IntN(image.LastID - 1<<20), // another program's pictures may have the low numbers
	}
}

// askTerminal asks which terminal it is, where its name says nothing of it. Nobody waits for the answer.
func (m *Model) askTerminal() tea.Cmd {
	env := m.options.Getenv
	if env == nil || m.pictures.placeholders || m.config.Reading.Images != config.ImagesAuto || image.Multiplexed(env) {
		return nil
	}
	return tea.RequestTerminalVersion
}

// nameTerminal takes the terminal's answer.
func (m *Model) nameTerminal(name string) {
	if env := m.options.Getenv; env != nil && !image.Multiplexed(env) && image.NamesPlaceholders(name) {
		m.pictures.placeholders = true
		m.redrawPictures()
	}
}

// showPictures follows the config and the terminal's colours: with 16 of them a picture is a riddle.
func (m *Model) showPictures() {
	on := m.options.Pictures != nil && m.config.Reading.Images != config.ImagesOff && m.look.Name != "plain" && m.colours &&
		m.pictures.profile >= colorprofile.ANSI256
	m.reader.SetPictures(on)
	m.redrawPictures()
}

// redrawPictures begins anew with the pictures of the article.
func (m *Model) redrawPictures() {
	m.reader.ForgetPictures()
	m.dropPictures()
}

// dropPictures gives up the fetches for the article, and what the terminal holds of it.
func (m *Model) dropPictures() {
	if m.pictures.stop != nil {
		m.pictures.stop()
	}
	m.pictures.scope, m.pictures.stop = context.WithCancel(m.ctx)
	m.pictures.asked = map[reader.Picture]bool{}
	m.pictures.obsolete = append(m.pictures.obsolete, m.pictures.held...)
	m.pictures.held = nil
}

// wantPictures asks for the pictures that come into the pane.
func (m *Model) wantPictures() tea.Cmd {
	var cmds []tea.Cmd
	if len(m.pictures.obsolete) > 0 {
		cmds = append(cmds, tea.Raw(forget(m.pictures.obsolete)))
		m.pictures.obsolete = nil
	}
	if m.pictures.scope == nil || m.article.onItsWay() || !m.layout.panes[articlePane].shown() {
		return tea.Batch(cmds...)
	}
	for _, picture := range m.reader.WantedPictures() {
		if !m.pictures.asked[picture] {
			m.pictures.asked[picture] = true
			cmds = append(cmds, m.pictureCommand(picture))
		}
	}
	return tea.Batch(cmds...)
}

// pictureCommand fetches, decodes and draws one picture. Decoding takes memory, so one is decoded at a time.
func (m *Model) pictureCommand(picture reader.Picture) tea.Cmd {
	ctx, library, decoding, id := m.pictures.scope, m.options.Pictures, m.pictures.decoding, 0
	if m.pictures.placeholders && m.config.Reading.Images == config.ImagesAuto && m.pictures.profile == colorprofile.TrueColor {
		m.pictures.lastID = m.pictures.lastID%image.LastID + 1
		id = m.pictures.lastID
	}
	return func() tea.Msg {
		drawn := pictureDrawn{scope: ctx, picture: picture, id: id}
		var file []byte
		if file, drawn.err = library.Get(ctx, picture.Address); drawn.err != nil {
			return drawn
		}
		select {
		case decoding <- struct{}{}:
			defer func() { <-decoding }()
		case <-ctx.Done():
			return nil
		}
		drawn.sent, drawn.err = draw(file, id, image.Box{Columns: picture.Columns, Rows: picture.Rows})
		return drawn
	}
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

// pictureDrawn is a picture, or why there is none.
type pictureDrawn struct {
	scope   context.Context // of the article that it was asked for
	picture reader.Picture
	id      int
	sent    image.Transmission
	err     error
}

func (msg pictureDrawn) arrive(m *Model) tea.Cmd {
	switch {
	case msg.scope != m.pictures.scope || msg.scope.Err() != nil:
		return nil // another article is open by now
	case msg.err != nil:
		m.options.Log.Info("A picture could not be had", "address", msg.picture.Address, "error", msg.err)
		m.reader.MissPicture(msg.picture.Address, "Could not be had: "+msg.err.Error())
		return nil
	}
	if msg.id == 0 {
		m.reader.DrawPicture(msg.picture, msg.sent.Lines)
		return nil
	}
	m.pictures.held = append(m.pictures.held, msg.id)
	return tea.Sequence(tea.Raw(msg.sent.Escapes), func() tea.Msg { return pictureSent{msg} })
}

// pictureSent is a picture that the terminal has by now, so that placeholders can stand for it.
type pictureSent struct{ pictureDrawn }

func (msg pictureSent) arrive(m *Model) tea.Cmd {
	if msg.scope == m.pictures.scope {
		m.reader.DrawPicture(msg.picture, msg.pictureDrawn.sent.Lines)
	}
	return nil
}

// forget is what makes the terminal drop pictures.
func forget(ids []int) string {
	var b strings.Builder
	for _, id := range ids {
		b.WriteString(image.Forget(id))
	}
	return b.String()
}

// leftPictures is what is to be written when the reader has ended.
func (m *Model) leftPictures() string {
	return forget(append(m.pictures.obsolete, m.pictures.held...))
}

// openPicture opens the picture nearest to the top of the pane.
func (m *Model) openPicture() tea.Cmd {
	address, ok := m.reader.TopPicture()
	if !ok {
		m.said.Refuse("No picture is in sight.")
		return nil
	}
	return m.browse(address)
}
