package image

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"image/color"
	"image/png"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/ansi/kitty"
)

// LastID is the largest number a picture can have: it is told by a colour.
const LastID = 1<<24 - 1

// pixelsPerColumn and pixelsPerRow are how fine a picture is sent: enough for most fonts, and little enough for a slow line.
const (
	pixelsPerColumn = 12
	pixelsPerRow    = 24
)

// Transmission is a picture as kitty's graphics protocol sends it, and the lines that stand for it from then on.
type Transmission struct {
	Escapes string   // to be written to the terminal once, past the screen
	Lines   []string // one for each row of the box, each exactly as wide as the box
}

// Transmit makes a picture known to the terminal under a number, to be drawn wherever the lines stand ("Unicode
// placeholders" in https://sw.kovidgoyal.net/kitty/graphics-protocol/).
func (p *Picture) Transmit(id int, box Box) (Transmission, error) {
	inner := p.fit(box)
	width, height := inner.Columns*pixelsPerColumn, inner.Rows*pixelsPerRow
	if p.Width < width { // the terminal enlarges it as well
		width, height = p.Width, p.Height
	}
	var file bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestSpeed}
	if err := encoder.Encode(&file, p.scale(width, height)); err != nil {
		return Transmission{}, fmt.Errorf("encoding a picture for the terminal: %w", err)
	}
	return Transmission{Escapes: upload(id, file.Bytes()) + placement(id, inner), Lines: placeholders(id, box, inner)}, nil
}

// upload sends the file in pieces. q=2 keeps the terminal from answering.
func upload(id int, file []byte) string {
	encoded := base64.StdEncoding.EncodeToString(file)
	var b strings.Builder
	options := []string{"a=t", "f=100", fmt.Sprintf("i=%d", id), "q=2"}
	for encoded != "" {
		chunk := encoded[:min(len(encoded), kitty.MaxChunkSize)]
		encoded = encoded[len(chunk):]
		more := "m=0"
		if encoded != "" {
			more = "m=1"
		}
		b.WriteString(ansi.KittyGraphics([]byte(chunk), append(options, more)...))
		options = []string{"q=2"}
	}
	return b.String()
}

func placement(id int, box Box) string {
	return ansi.KittyGraphics(nil, "a=p", "U=1", fmt.Sprintf("i=%d", id), fmt.Sprintf("c=%d", box.Columns),
		fmt.Sprintf("r=%d", box.Rows), "q=2")
}

// placeholders are cells whose colour is the picture's number and whose combining marks say which part they show.
func placeholders(id int, box, inner Box) []string {
	lines := make([]string, 0, box.Rows)
	for range box.Rows - inner.Rows {
		lines = append(lines, strings.Repeat(" ", box.Columns))
	}
	for row := range inner.Rows {
		var b strings.Builder
		writeColour(&b, "38", color.RGBA{R: uint8(id >> 16), G: uint8(id >> 8), B: uint8(id)})
		for column := range inner.Columns {
			b.WriteRune(kitty.Placeholder)
			b.WriteRune(kitty.Diacritic(row))
			b.WriteRune(kitty.Diacritic(column))
		}
		b.WriteString("\x1b[m" + strings.Repeat(" ", box.Columns-inner.Columns))
		lines = append(lines, b.String())
	}
	return lines
}

// Forget makes the terminal drop a picture and its data.
func Forget(id int) string {
	return ansi.KittyGraphics(nil, "a=d", "d=I", fmt.Sprintf("i=%d", id), "q=2")
}
