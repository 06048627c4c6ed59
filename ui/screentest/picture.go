package screentest

import (
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"slices"

	uv "github.com/charmbracelet/ultraviolet"
	"golang.org/x/image/font"
	"golang.org/x/image/math/fixed"
)

// Paper is the terminal's own colours in a picture.
type Paper struct{ Text, Back color.Color }

// The colours of a dark and of a light terminal.
var (
	DarkPaper  = Paper{color.RGBA{0xd4, 0xd6, 0xda, 0xff}, color.RGBA{0x16, 0x18, 0x1c, 0xff}}
	LightPaper = Paper{color.RGBA{0x22, 0x24, 0x28, 0xff}, color.RGBA{0xfb, 0xfa, 0xf7, 0xff}}
)

// PNG paints the screen into a file. Every glyph stands in its own cell, so that a wrong width is seen.
func (s *Screen) PNG(path string, paper Paper) {
	s.t.Helper()
	file, err := os.Create(path)
	if err != nil {
		s.t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	if err := png.Encode(file, s.picture(paper)); err != nil {
		s.t.Fatal(err)
	}
}

const (
	pointSize = 15
	leading   = 5 // pixels between lines
	margin    = 12
)

func (s *Screen) picture(paper Paper) image.Image {
	fonts := loadFonts(pointSize)
	s.mutex.Lock()
	defer s.mutex.Unlock()
	cellWidth, cellHeight := fonts.advance(), pointSize+leading
	columns, rows := s.terminal.Width(), s.terminal.Height()
	img := image.NewRGBA(image.Rect(0, 0, columns*cellWidth+2*margin, rows*cellHeight+2*margin))
	draw.Draw(img, img.Bounds(), image.NewUniform(paper.Back), image.Point{}, draw.Src)
	for y := range rows {
		for x := range columns {
			cell := s.terminal.CellAt(x, y)
			if cell == nil || cell.Width == 0 {
				continue
			}
			left, top := margin+x*cellWidth, margin+y*cellHeight
			paintCell(img, cell, image.Rect(left, top, left+cell.Width*cellWidth, top+cellHeight), paper, fonts)
		}
	}
	return img
}

func paintCell(img draw.Image, cell *uv.Cell, at image.Rectangle, paper Paper, fonts *fonts) {
	ink, back := inks(cell.Style, paper)
	draw.Draw(img, at, image.NewUniform(back), image.Point{}, draw.Src)
	if isLine(cell.Content) {
		paintLine(img, cell.Content, at, ink)
		return
	}
	for _, r := range cell.Content {
		face := fonts.pick(r, cell.Style.Attrs&uv.AttrBold != 0)
		if face == nil {
			continue
		}
		drawer := font.Drawer{Dst: img, Src: image.NewUniform(ink), Face: face, Dot: fixed.P(at.Min.X, at.Min.Y+pointSize)}
		drawer.DrawString(string(r))
	}
	if cell.Style.Underline != 0 {
		stroke(img, at, at.Max.Y-3, ink)
	}
	if cell.Style.Attrs&uv.AttrStrikethrough != 0 {
		stroke(img, at, (at.Min.Y+at.Max.Y)/2, ink)
	}
}

// isLine reports whether a cell is part of a straight line, which terminals draw from edge to edge.
func isLine(content string) bool { return content == "│" || content == "─" }

func paintLine(img draw.Image, content string, at image.Rectangle, ink color.Color) {
	if content == "─" {
		stroke(img, at, (at.Min.Y+at.Max.Y)/2, ink)
		return
	}
	x := (at.Min.X + at.Max.X) / 2
	draw.Draw(img, image.Rect(x, at.Min.Y, x+1, at.Max.Y), image.NewUniform(ink), image.Point{}, draw.Src)
}

func stroke(img draw.Image, at image.Rectangle, y int, ink color.Color) {
	draw.Draw(img, image.Rect(at.Min.X, y, at.Max.X, y+1), image.NewUniform(ink), image.Point{}, draw.Src)
}

// inks are the colours of a cell's glyph and of what is behind it.
func inks(style uv.Style, paper Paper) (ink, back color.Color) {
	ink, back = style.Fg, style.Bg
	if ink == nil {
		ink = paper.Text
	}
	if back == nil {
		back = paper.Back
	}
	if style.Attrs&uv.AttrReverse != 0 {
		ink, back = back, ink
	}
	if style.Attrs&uv.AttrFaint != 0 {
		ink = mixed(ink, back)
	}
	return ink, back
}

func mixed(a, b color.Color) color.Color {
	r1, g1, b1, _ := a.RGBA()
	r2, g2, b2, _ := b.RGBA()
	half := func(x, y uint32) uint8 { return uint8((x + y) >> 9) }
	return color.RGBA{half(r1, r2), half(g1, g2), half(b1, b2), 0xff}
}

// Colours lists the colours that stand on the screen, besides the terminal's own.
func (s *Screen) Colours() []color.Color {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	var found []color.Color
	for y := range s.terminal.Height() {
		for x := range s.terminal.Width() {
			cell := s.terminal.CellAt(x, y)
			if cell == nil {
				continue
			}
			for _, c := range []color.Color{cell.Style.Fg, cell.Style.Bg} {
				if c != nil && !slices.Contains(found, c) {
					found = append(found, c)
				}
			}
		}
	}
	return found
}
