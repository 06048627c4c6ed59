// Package image turns the bytes of a picture into cells of a terminal: half blocks in colour, or placeholders behind which
// a terminal with kitty's graphics draws the picture itself. The bytes are a stranger's, so nothing is decoded that is too large.
package image

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"image"
	_ "image/gif"  // one of the formats
	_ "image/jpeg" // one of the formats
	_ "image/png"  // one of the formats
	"io"

	_ "golang.org/x/image/webp" // one of the formats
)

// mostPixels bounds what is decoded: a few kilobytes can claim to be a gigabyte of pixels. The largest kind takes eight
// bytes for each.
const mostPixels = 16 << 20

// leastSide is the size in pixels from which there is something to see.
const leastSide = 4

var (
	errUnknown = errors.New("it is of a kind that can't be shown here")
	errDamaged = errors.New("its file is damaged")
)

// Picture is a decoded picture.
type Picture struct {
	pixels        image.Image
	turn          orientation
	Width, Height int // as it is to be seen
}

// Size reads the size of a picture from its first bytes.
func Size(file io.Reader) (width, height int, err error) {
	head := bufio.NewReaderSize(file, headSize)
	start, _ := head.Peek(headSize)
	config, _, err := image.DecodeConfig(head)
	if err != nil {
		return 0, 0, explain(err)
	}
	width, height = orientationOf(start).size(config.Width, config.Height)
	return width, height, nil
}

// Decode reads a picture, unless it is too large or too small to be shown. Of a moving one it takes the first frame.
func Decode(file []byte) (*Picture, error) {
	width, height, err := Size(bytes.NewReader(file))
	switch {
	case err != nil:
		return nil, err
	case width < leastSide || height < leastSide:
		return nil, fmt.Errorf("it has only %d × %d pixels", width, height)
	case width > mostPixels/height:
		return nil, fmt.Errorf("it has too many pixels: %d × %d", width, height)
	}
	pixels, _, err := image.Decode(bytes.NewReader(file))
	if err != nil {
		return nil, explain(err)
	}
	turn := orientationOf(file[:min(len(file), headSize)])
	width, height = turn.size(pixels.Bounds().Dx(), pixels.Bounds().Dy())
	if width < 1 || height < 1 {
		return nil, errDamaged
	}
	return &Picture{pixels: pixels, turn: turn, Width: width, Height: height}, nil
}

func explain(err error) error {
	if errors.Is(err, image.ErrFormat) {
		return errUnknown
	}
	return errDamaged
}
