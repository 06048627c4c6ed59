package typeset

import (
	"net/url"
	"path"
	"strings"

	"broadsheet/feeds/document"
	"broadsheet/ui/text"
)

// Picture is room that is kept for a picture: its place on the page never depends on whether it came.
type Picture struct {
	Image         *document.Image
	Line          int // of the first row, an index into Page.Lines
	Columns, Rows int
}

const (
	// A cell is about that many pixels large, so that a small picture is not blown up.
	pixelsPerColumn = 8
	pixelsPerRow    = 2 * pixelsPerColumn
	// iconSize is the size in pixels up to which a picture is only an icon.
	iconSize = 64
	// narrowestPicture is how many cells there must be for a picture to say anything.
	narrowestPicture = 8
	// widestInCell is how many cells a picture in a table takes.
	widestInCell = 32
	// pictureLength is how much of a block's length a picture takes, so that a place within it is found at any width.
	pictureLength = 1000
)

// undrawable are endings of addresses of pictures that can't be shown in cells.
var undrawable = map[string]bool{".svg": true, ".svgz": true, ".avif": true, ".heic": true, ".jxl": true}

// draws says whether room is kept for a picture here.
func (s *setter) draws(image *document.Image, width int) bool {
	return s.options.PictureRows > 0 && width >= narrowestPicture && s.drawable(image)
}

// drawable says whether a picture could be drawn where it stands. In a table it must have said how large it is: what
// does not is mostly a flag or a sign there.
func (s *setter) drawable(image *document.Image) bool {
	if image.URL == "" || isIcon(image) || s.tables > 0 && !isDeclared(image) {
		return false
	}
	address, err := url.Parse(image.URL)
	return err == nil && !undrawable[strings.ToLower(path.Ext(address.Path))]
}

func isIcon(image *document.Image) bool {
	return image.Width > 0 && image.Width <= iconSize || image.Height > 0 && image.Height <= iconSize
}

func isDeclared(image *document.Image) bool { return image.Width > 0 && image.Height > 0 }

// namesPicture says whether a span stands for a picture that is worth opening: not for a sign in the line.
func namesPicture(span *document.Span) bool {
	image := span.Image
	return image != nil && span.Link == "" && image.URL != "" && isDeclared(image) && !isIcon(image) && imageName(image) != ""
}

// room keeps room for a picture.
func (s *setter) room(image *document.Image, width int) []Line {
	if s.tables > 0 {
		width = min(width, widestInCell)
	}
	columns, rows := s.box(image, width)
	s.page.Pictures = append(s.page.Pictures, Picture{Image: image, Columns: columns, Rows: rows})
	lines := make([]Line, rows)
	for row := range lines {
		place := s.place
		place.Offset += row * pictureLength / rows
		lines[row] = Line{Place: place, Runs: []Run{{
			Text: text.Spaces(columns), Style: Drawn, Picture: len(s.page.Pictures), Row: row,
		}}}
	}
	s.place.Offset += pictureLength
	return lines
}

// box is how many cells a picture gets: its declared shape, or that of most photographs and films.
func (s *setter) box(image *document.Image, width int) (columns, rows int) {
	w, h := image.Width, image.Height
	switch {
	case w == 0 && h == 0:
		w = width * pixelsPerColumn
		h = w * 9 / 16
	case w == 0:
		w = h * 16 / 9
	case h == 0:
		h = max(w*9/16, 1)
	}
	columns = min((w+pixelsPerColumn-1)/pixelsPerColumn, width)
	rows = (columns*pixelsPerColumn*h/w + pixelsPerRow/2) / pixelsPerRow
	if rows > s.options.PictureRows {
		rows = s.options.PictureRows
		columns = (rows*pixelsPerRow*w/h + pixelsPerColumn/2) / pixelsPerColumn
	}
	return min(max(columns, 1), width), max(rows, 1)
}

// placePictures notes where the pictures stand on the page.
func (p *Page) placePictures() {
	if len(p.Pictures) == 0 {
		return
	}
	for i, line := range p.Lines {
		for _, run := range line.Runs {
			if run.Picture > 0 && run.Row == 0 {
				p.Pictures[run.Picture-1].Line = i
			}
		}
	}
}
