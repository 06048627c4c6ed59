package screentest

import (
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/gofont/gomonobold"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
)

// fontFiles are looked for on this system, best first. Go's own font, which is always there, stands in for them.
var fontFiles = struct{ regular, bold, more []string }{
	regular: []string{"DejaVuSansMono.ttf"},
	bold:    []string{"DejaVuSansMono-Bold.ttf"},
	more: []string{
		"NotoSansCJK-Regular.ttc", "NotoSansMono-Regular.ttf", "NotoSansSymbols2-Regular.ttf", "Symbola_hint.ttf", "NotoEmoji-Regular.ttf",
		"DejaVuSans.ttf",
	},
}

type fonts struct{ regular, bold []*face }

// face is a font at one size, and what is needed to ask it for its glyphs.
type face struct {
	font.Face
	font *sfnt.Font
}

func loadFonts(size float64) *fonts {
	found := findFonts()
	load := func(names []string) []*face {
		var faces []*face
		for _, name := range names {
			if data, err := os.ReadFile(found[name]); err == nil {
				faces = appendFace(faces, data, size)
			}
		}
		return faces
	}
	more := load(fontFiles.more)
	return &fonts{
		regular: append(appendFace(load(fontFiles.regular), gomono.TTF, size), more...),
		bold:    append(appendFace(load(fontFiles.bold), gomonobold.TTF, size), more...),
	}
}

// findFonts maps the names of font files to where they are.
func findFonts() map[string]string {
	found := map[string]string{"": ""}
	for _, root := range []string{"/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts"} {
		_ = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() {
				found[entry.Name()] = path
			}
			return nil
		})
	}
	return found
}

func appendFace(faces []*face, data []byte, size float64) []*face {
	collection, err := opentype.ParseCollection(data)
	if err != nil {
		return faces
	}
	first, err := collection.Font(0)
	if err != nil {
		return faces
	}
	sized, err := opentype.NewFace(first, &opentype.FaceOptions{Size: size, DPI: 72, Hinting: font.HintingFull})
	if err != nil {
		return faces
	}
	return append(faces, &face{sized, first})
}

// advance is the width of a cell.
func (f *fonts) advance() int {
	advance, _ := f.regular[0].GlyphAdvance('M')
	return advance.Round()
}

// pick returns the first font that has the glyph, or nil.
func (f *fonts) pick(r rune, bold bool) font.Face {
	faces := f.regular
	if bold {
		faces = f.bold
	}
	var buffer sfnt.Buffer
	for _, face := range faces {
		if glyph, err := face.font.GlyphIndex(&buffer, r); err == nil && glyph != 0 {
			return face
		}
	}
	return nil
}
