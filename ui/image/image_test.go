package image

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"regexp"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"broadsheet/ui/text"
)

var (
	red  = color.RGBA{0xd0, 0x20, 0x20, 0xff}
	blue = color.RGBA{0x20, 0x20, 0xd0, 0xff}
)

// halves is a picture that is red above and blue below.
func halves(width, height int) *image.RGBA {
	picture := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			c := red
			if y >= height/2 {
				c = blue
			}
			picture.SetRGBA(x, y, c)
		}
	}
	return picture
}

func pngOf(t testing.TB, picture image.Image) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := png.Encode(&file, picture); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

func jpegOf(t testing.TB, picture image.Image) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := jpeg.Encode(&file, picture, nil); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// webpFile is one lossless red pixel, six times six.
const webpFile = "UklGRhwAAABXRUJQVlA4TA8AAAAvBUABAAcQ/Y/+ByKi/wEA"

func decoded(t *testing.T, file []byte) *Picture {
	t.Helper()
	picture, err := Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	return picture
}

func TestFormatsOfTheWebAreRead(t *testing.T) {
	var moving bytes.Buffer
	if err := gif.Encode(&moving, halves(40, 20), nil); err != nil {
		t.Fatal(err)
	}
	for name, file := range map[string][]byte{
		"png": pngOf(t, halves(40, 20)), "jpeg": jpegOf(t, halves(40, 20)), "gif": moving.Bytes(),
	} {
		if picture := decoded(t, file); picture.Width != 40 || picture.Height != 20 {
			t.Errorf("%s: %d × %d", name, picture.Width, picture.Height)
		}
	}
	file, _ := base64.StdEncoding.DecodeString(webpFile)
	if width, height, err := Size(bytes.NewReader(file)); err != nil || width != 6 || height != 6 {
		t.Errorf("webp: %d × %d, %v", width, height, err)
	}
}

func TestWhatIsNoPictureIsSaid(t *testing.T) {
	whole := pngOf(t, halves(40, 20))
	for _, test := range []struct {
		name, want string
		file       []byte
	}{
		{"nothing", "kind", nil},
		{"a page", "kind", []byte("<!doctype html><title>No</title>")},
		{"an SVG", "kind", []byte("<svg xmlns='http://www.w3.org/2000/svg'/>")},
		{"half a file", "damaged", whole[:len(whole)/2]},
		{"a counting pixel", "only 1 × 1", pngOf(t, halves(1, 1))},
		{"a bomb", "too many pixels: 60000 × 60000", bomb(60_000, 60_000)},
		{"a long bomb", "too many pixels", bomb(4, 1<<30)},
	} {
		_, err := Decode(test.file)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v", test.name, err)
		}
	}
}

// bomb is a PNG file of a few bytes that claims that size.
func bomb(width, height uint32) []byte {
	header := append([]byte("IHDR"), make([]byte, 13)...)
	binary.BigEndian.PutUint32(header[4:], width)
	binary.BigEndian.PutUint32(header[8:], height)
	header[12], header[13] = 8, 2
	file := append([]byte("\x89PNG\r\n\x1a\n"), 0, 0, 0, 13)
	file = append(file, header...)
	return binary.BigEndian.AppendUint32(file, crc32.ChecksumIEEE(header))
}

// turned puts an Exif segment before the rest of a JPEG file.
func turned(file []byte, by uint16, order binary.AppendByteOrder, mark string) []byte {
	tiff := order.AppendUint32(order.AppendUint16([]byte(mark), 42), 8)
	tiff = order.AppendUint16(tiff, 1)
	tiff = order.AppendUint32(order.AppendUint16(order.AppendUint16(tiff, 274), 3), 1)
	tiff = order.AppendUint16(order.AppendUint16(tiff, by), 0)
	segment := append([]byte("Exif\x00\x00"), tiff...)
	head := binary.BigEndian.AppendUint16([]byte{0xff, 0xd8, 0xff, 0xe1}, uint16(len(segment)+2))
	return append(append(head, segment...), file[2:]...)
}

func TestCameraThatWasTurnedIsMadeUpForIt(t *testing.T) {
	file := jpegOf(t, halves(40, 20))
	for _, test := range []struct {
		by            uint16
		width, height int
		redAt, blueAt image.Point // in a scaled picture of 8 by 8
		byteOrder     binary.AppendByteOrder
		mark          string
	}{
		{by: 1, width: 40, height: 20, redAt: image.Pt(4, 1), blueAt: image.Pt(4, 6), byteOrder: binary.BigEndian, mark: "MM"},
		{by: 3, width: 40, height: 20, redAt: image.Pt(4, 6), blueAt: image.Pt(4, 1), byteOrder: binary.BigEndian, mark: "MM"},
		{by: 6, width: 20, height: 40, redAt: image.Pt(6, 4), blueAt: image.Pt(1, 4), byteOrder: binary.LittleEndian, mark: "II"},
		{by: 8, width: 20, height: 40, redAt: image.Pt(1, 4), blueAt: image.Pt(6, 4), byteOrder: binary.LittleEndian, mark: "II"},
		{by: 99, width: 40, height: 20, redAt: image.Pt(4, 1), blueAt: image.Pt(4, 6), byteOrder: binary.LittleEndian, mark: "II"},
	} {
		picture := decoded(t, turned(file, test.by, test.byteOrder, test.mark))
		if picture.Width != test.width || picture.Height != test.height {
			t.Errorf("%d: %d × %d", test.by, picture.Width, picture.Height)
		}
		scaled := picture.scale(8, 8)
		if c := scaled.RGBAAt(test.redAt.X, test.redAt.Y); c.R < c.B {
			t.Errorf("%d: not red at %v", test.by, test.redAt)
		}
		if c := scaled.RGBAAt(test.blueAt.X, test.blueAt.Y); c.B < c.R {
			t.Errorf("%d: not blue at %v", test.by, test.blueAt)
		}
	}
}

func TestBlocksFillTheirBoxExactly(t *testing.T) {
	for _, size := range [][2]int{{40, 20}, {300, 20}, {20, 300}, {5, 5}} {
		picture := decoded(t, pngOf(t, halves(size[0], size[1])))
		for _, box := range []Box{{1, 1}, {10, 3}, {72, 20}, {3, 20}} {
			checkLines(t, picture.Blocks(box), box)
			sent, err := picture.Transmit(77, box)
			if err != nil {
				t.Fatal(err)
			}
			checkLines(t, sent.Lines, box)
		}
	}
}

var colours = regexp.MustCompile(`\x1b\[(38;2;\d+;\d+;\d+|48;2;\d+;\d+;\d+)?m`)

func checkLines(t *testing.T, lines []string, box Box) {
	t.Helper()
	if len(lines) != box.Rows {
		t.Fatalf("%d lines in a box of %v", len(lines), box)
	}
	for i, line := range lines {
		cells := colours.ReplaceAllString(line, "")
		if strings.Contains(cells, "\x1b") || text.Width(cells) != box.Columns || ansi.StringWidth(line) != box.Columns {
			t.Errorf("line %d of a box of %v: %q", i, box, line)
		}
	}
}

func TestBlocksHoldTwoPixelsEach(t *testing.T) {
	stripes := image.NewRGBA(image.Rect(0, 0, 4, 4))
	for x := range 4 {
		for y := range 4 {
			stripes.SetRGBA(x, y, []color.RGBA{red, blue}[y%2])
		}
	}
	lines := decoded(t, pngOf(t, stripes)).Blocks(Box{4, 2})
	if want := "\x1b[48;2;32;32;208m\x1b[38;2;208;32;32m▀▀▀▀\x1b[m"; lines[0] != want {
		t.Errorf("%q, want %q", lines[0], want)
	}
}

func TestTransparentPicturesStandOnWhite(t *testing.T) {
	picture := decoded(t, pngOf(t, image.NewRGBA(image.Rect(0, 0, 8, 8))))
	if line := picture.Blocks(Box{1, 1})[0]; line != "\x1b[48;2;255;255;255m\x1b[38;2;255;255;255m▀\x1b[m" {
		t.Errorf("%q", line)
	}
}

func TestTransmissionIsInPiecesAndAsksForNoAnswer(t *testing.T) {
	noise := image.NewRGBA(image.Rect(0, 0, 200, 200))
	for i := range noise.Pix {
		noise.Pix[i] = byte(i * i >> 3)
	}
	sent, err := decoded(t, pngOf(t, noise)).Transmit(0x010203, Box{40, 20})
	if err != nil {
		t.Fatal(err)
	}
	commands := strings.Split(strings.TrimSuffix(sent.Escapes, "\x1b\\"), "\x1b\\")
	var payload strings.Builder
	for i, command := range commands {
		body, ok := strings.CutPrefix(command, "\x1b_G")
		options, data, _ := strings.Cut(body, ";")
		if !ok || !strings.Contains(options, "q=2") || len(data) > 4096 {
			t.Fatalf("command %d: %.80q", i, command)
		}
		if more := strings.Contains(options, "m=1"); more != (i < len(commands)-2) {
			t.Errorf("command %d of %d: %s", i, len(commands), options)
		}
		payload.WriteString(data)
	}
	if file, err := base64.StdEncoding.DecodeString(payload.String()); err != nil || !bytes.HasPrefix(file, []byte("\x89PNG")) {
		t.Errorf("the payload is no PNG file: %v", err)
	}
	if want := "\x1b_Ga=p,U=1,i=66051,c=40,r=20,q=2"; commands[len(commands)-1] != want {
		t.Errorf("placed by %q, want %q", commands[len(commands)-1], want)
	}
	if want := "\x1b[38;2;1;2;3m\U0010EEEE\u0305\u0305\U0010EEEE\u0305\u030d"; !strings.HasPrefix(sent.Lines[0], want) {
		t.Errorf("%q", sent.Lines[0])
	}
}

func TestTerminalsWithPlaceholdersAreKnown(t *testing.T) {
	for _, test := range []struct {
		env  map[string]string
		want bool
	}{
		{map[string]string{"TERM": "xterm-kitty"}, true},
		{map[string]string{"TERM": "xterm-ghostty"}, true},
		{map[string]string{"TERM": "xterm-256color", "TERM_PROGRAM": "ghostty"}, true},
		{map[string]string{"TERM": "xterm-kitty", "TMUX": "/tmp/tmux"}, false},
		{map[string]string{"TERM": "screen-256color", "TERM_PROGRAM": "ghostty"}, false},
		{map[string]string{"TERM": "xterm-256color"}, false},
	} {
		if got := Placeholders(func(name string) string { return test.env[name] }); got != test.want {
			t.Errorf("%v: %v", test.env, got)
		}
	}
	for name, want := range map[string]bool{
		"kitty(0.39.1)": true, "kitty(0.28.0)": true, "kitty(0.27.1)": false, "kitty(1.0)": true, "ghostty 1.2.0": true,
		"tmux 3.3a": false, "XTerm(390)": false, "": false, "kitty(": false,
	} {
		if got := NamesPlaceholders(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}

func FuzzDecode(f *testing.F) {
	var moving bytes.Buffer
	_ = gif.Encode(&moving, halves(8, 6), nil)
	webp, _ := base64.StdEncoding.DecodeString(webpFile)
	photo := jpegOf(f, halves(8, 6))
	for _, seed := range [][]byte{pngOf(f, halves(8, 6)), photo, turned(photo, 6, binary.LittleEndian, "II"), moving.Bytes(), webp, bomb(9, 9)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		if width, height, err := Size(bytes.NewReader(file)); err == nil && width > 2000/max(height, 1)*1000 {
			return // within the limit, but too slow for a fuzz
		}
		picture, err := Decode(file)
		if err != nil {
			return
		}
		checkLines(t, picture.Blocks(Box{7, 5}), Box{7, 5})
	})
}

func BenchmarkBlocksOfAPhotograph(b *testing.B) {
	file := jpegOf(b, halves(1600, 1067))
	for b.Loop() {
		picture, err := Decode(file)
		if err != nil {
			b.Fatal(err)
		}
		picture.Blocks(Box{72, 24})
	}
}
