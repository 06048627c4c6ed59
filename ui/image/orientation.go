package image

import (
	"bytes"
	"encoding/binary"
	"image"
)

// orientation is how a camera was held, by the numbers of the Exif standard (tag 274): 1 is upright, the even ones up to
// 4 and the odd ones from 5 on are mirrored, those from 5 on lie on their side.
type orientation uint16

const (
	upright  orientation = 1
	sideways orientation = 5
	last     orientation = 8
)

// headSize is how far into a file an orientation is looked for: cameras write it into the first segment.
const headSize = 16 << 10

func (o orientation) size(width, height int) (int, int) {
	if o >= sideways {
		return height, width
	}
	return width, height
}

// orientationOf reads the orientation from the beginning of a JPEG file.
func orientationOf(head []byte) orientation {
	const startOfImage, application1, startOfScan = "\xff\xd8", 0xe1, 0xda
	if !bytes.HasPrefix(head, []byte(startOfImage)) {
		return upright
	}
	for rest := head[2:]; len(rest) > 4 && rest[0] == 0xff && rest[1] != startOfScan; {
		length := int(binary.BigEndian.Uint16(rest[2:])) + 2
		segment := rest[4:min(max(length, 4), len(rest))]
		if exif, ok := bytes.CutPrefix(segment, []byte("Exif\x00\x00")); ok && rest[1] == application1 {
			return orientationIn(exif)
		}
		rest = rest[min(length, len(rest)):]
	}
	return upright
}

// orientationIn reads the tag from the first directory of a TIFF file.
func orientationIn(tiff []byte) orientation {
	const tag, entrySize = 274, 12
	var order binary.ByteOrder = binary.LittleEndian
	switch {
	case len(tiff) < 8:
		return upright
	case bytes.HasPrefix(tiff, []byte("MM")):
		order = binary.BigEndian
	}
	at := int64(order.Uint32(tiff[4:]))
	if at+2 > int64(len(tiff)) {
		return upright
	}
	entries := tiff[at+2:]
	for range order.Uint16(tiff[at:]) {
		if len(entries) < entrySize {
			return upright
		}
		if order.Uint16(entries) == tag {
			if value := orientation(order.Uint16(entries[8:])); value >= upright && value <= last {
				return value
			}
			return upright
		}
		entries = entries[entrySize:]
	}
	return upright
}

// apply turns a picture upright.
func (o orientation) apply(lying *image.RGBA) *image.RGBA {
	if o <= upright {
		return lying
	}
	w, h := lying.Bounds().Dx(), lying.Bounds().Dy()
	outer, inner := o.size(w, h)
	turned := image.NewRGBA(image.Rect(0, 0, outer, inner))
	for y := range h {
		for x := range w {
			toX, toY := o.move(x, y, w-1, h-1)
			turned.SetRGBA(toX, toY, lying.RGBAAt(x, y))
		}
	}
	return turned
}

// move is where a pixel goes; right and bottom are the last places of the lying picture.
func (o orientation) move(x, y, right, bottom int) (int, int) {
	switch o {
	case 2:
		return right - x, y
	case 3:
		return right - x, bottom - y
	case 4:
		return x, bottom - y
	case 5:
		return y, x
	case 6:
		return bottom - y, x
	case 7:
		return bottom - y, right - x
	case 8:
		return y, right - x
	default:
		return x, y
	}
}
