package image

import (
	"image"

	"golang.org/x/image/draw"
)

// Box is a size in cells of a terminal.
type Box struct{ Columns, Rows int }

// A cell is taken for twice as high as wide, which it is, nearly, in most fonts.
const cellShape = 2

// fit is the largest part of a box that has the shape of the picture.
func (p *Picture) fit(box Box) Box {
	if p.Width*box.Rows*cellShape > p.Height*box.Columns {
		return Box{box.Columns, max(rounded(box.Columns*p.Height, p.Width*cellShape), 1)}
	}
	return Box{max(rounded(box.Rows*cellShape*p.Width, p.Height), 1), box.Rows}
}

func rounded(n, by int) int { return (n + by/2) / by }

// scale draws the picture on white in that many pixels. White is what nearly all transparent pictures were made for.
func (p *Picture) scale(width, height int) *image.RGBA {
	width, height = p.turn.size(width, height)
	scaled := image.NewRGBA(image.Rect(0, 0, width, height))
	draw.Draw(scaled, scaled.Bounds(), image.White, image.Point{}, draw.Src)
	from := p.sampled(finest*width, finest*height)
	draw.CatmullRom.Scale(scaled, scaled.Bounds(), from, from.Bounds(), draw.Over, nil)
	return p.turn.apply(scaled)
}

// finest is how many pixels in a row are looked at for one that is drawn. More of them take long and show nothing.
const finest = 4

// sampled is the picture at that size, quickly made, if it is larger.
func (p *Picture) sampled(width, height int) image.Image {
	bounds := p.pixels.Bounds()
	if bounds.Dx() <= width || bounds.Dy() <= height {
		return p.pixels
	}
	sample := image.NewRGBA(image.Rect(0, 0, width, height))
	draw.ApproxBiLinear.Scale(sample, sample.Bounds(), p.pixels, bounds, draw.Src, nil)
	return sample
}
