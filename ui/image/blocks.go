package image

import (
	"image"
	"image/color"
	"strconv"
	"strings"
)

// Blocks draws the picture into a box with half blocks, two pixels to a cell: one line for each row, each exactly as wide
// as the box. What the picture's shape leaves free is above and to the right, so that it stands on its caption.
func (p *Picture) Blocks(box Box) []string {
	inner := p.fit(box)
	pixels := p.scale(inner.Columns, 2*inner.Rows)
	lines := make([]string, 0, box.Rows)
	for range box.Rows - inner.Rows {
		lines = append(lines, strings.Repeat(" ", box.Columns))
	}
	for y := range inner.Rows {
		lines = append(lines, blockLine(pixels, y)+strings.Repeat(" ", box.Columns-inner.Columns))
	}
	return lines
}

// blockLine is one row of cells, none of them a space: at the end of a line these are not worth drawing to some terminals.
// A colour is only written where it changes.
func blockLine(pixels *image.RGBA, row int) string {
	const upper = "▀"
	var b strings.Builder
	var ink, back color.RGBA // no colour of the picture: its pixels are opaque
	for x := range pixels.Bounds().Dx() {
		top, bottom := pixels.RGBAAt(x, 2*row), pixels.RGBAAt(x, 2*row+1)
		if bottom != back {
			writeColour(&b, "48", bottom)
			back = bottom
		}
		if top != ink {
			writeColour(&b, "38", top)
			ink = top
		}
		b.WriteString(upper)
	}
	b.WriteString("\x1b[m")
	return b.String()
}

// writeColour writes the escape sequence of a colour (ECMA-48 SGR): 38 is that of the text, 48 that behind it.
func writeColour(b *strings.Builder, which string, c color.RGBA) {
	b.WriteString("\x1b[" + which + ";2;")
	b.WriteString(strconv.Itoa(int(c.R)) + ";" + strconv.Itoa(int(c.G)) + ";" + strconv.Itoa(int(c.B)) + "m")
}
