package document

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// mostPixels bounds what a page can declare a side of a picture to be.
const mostPixels = 100_000

// declaredSize is the size of a picture in pixels, as far as the page declares it: in its attributes, in those that a
// script reads, or in its style. Of a shape without a size, it is that shape at the width that is asked for.
func declaredSize(img *html.Node) (width, height int) {
	style := declarations(attribute(img, "style"))
	width = firstPixels(attribute(img, "width"), attribute(img, "data-width"), style["width"])
	height = firstPixels(attribute(img, "height"), attribute(img, "data-height"), style["height"])
	if width > 0 && height > 0 {
		return width, height
	}
	shape := ratio(style["aspect-ratio"])
	switch {
	case shape == 0:
		return width, height
	case height > 0:
		return min(int(float64(height)*shape+0.5), mostPixels), height
	case width == 0:
		width = wideEnough
	}
	return width, max(min(int(float64(width)/shape+0.5), mostPixels), 1)
}

// firstPixels is the first of several values that is a number of pixels.
func firstPixels(values ...string) int {
	for _, value := range values {
		if n := number(strings.TrimSuffix(strings.TrimSpace(value), "px"), 0); n > 0 {
			return min(n, mostPixels)
		}
	}
	return 0
}

// declarations are the properties of a style attribute.
func declarations(style string) map[string]string {
	if style == "" {
		return nil
	}
	found := map[string]string{}
	for declaration := range strings.SplitSeq(style, ";") {
		property, value, _ := strings.Cut(declaration, ":")
		found[strings.ToLower(strings.TrimSpace(property))] = strings.ToLower(strings.TrimSpace(value))
	}
	return found
}

// ratio reads "3 / 2", "auto 3/2" or "1.5" (CSS Box Sizing Level 4, aspect-ratio); 0 is none.
func ratio(value string) float64 {
	wide, high, divided := strings.Cut(strings.TrimSpace(strings.TrimPrefix(value, "auto")), "/")
	over := 1.0
	if divided {
		over, _ = strconv.ParseFloat(strings.TrimSpace(high), 64)
	}
	n, err := strconv.ParseFloat(strings.TrimSpace(wide), 64)
	if err != nil || !(n > 0) || !(over > 0) || n/over > 1000 || over/n > 1000 {
		return 0
	}
	return n / over
}
