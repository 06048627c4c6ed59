package reader

import (
	"strings"

	"broadsheet/ui/text"
	"broadsheet/ui/typeset"
)

// Picture is a picture as it is wanted: in that many cells.
type Picture struct {
	Address       string
	Columns, Rows int
}

// pictures is what the pane has of the pictures on its page.
type pictures struct {
	on    bool
	drawn map[Picture][]string
	words map[string]string // why a picture is not there, by address
}

const (
	loadingPicture = "Loading …"
	leastRows      = 5  // that a picture may take even in a low pane
	mostRows       = 30 // that it may take in a high one
)

// SetPictures says whether room is kept for pictures.
func (r *Reader) SetPictures(on bool) {
	if r.pictures.on != on {
		r.pictures = pictures{on: on}
		r.layAtPlace()
	}
}

// WantedPictures are those that are in the pane or on the page below it and have neither been drawn nor given up.
func (r *Reader) WantedPictures() []Picture {
	if r.page == nil {
		return nil
	}
	var wanted []Picture
	for _, p := range r.page.Pictures {
		picture := wantedAs(p)
		near := p.Line+p.Rows > r.top && p.Line < r.top+2*r.height
		if near && r.pictures.drawn[picture] == nil && r.pictures.words[picture.Address] == "" {
			wanted = append(wanted, picture)
		}
	}
	return wanted
}

func wantedAs(p typeset.Picture) Picture { return Picture{p.Image.URL, p.Columns, p.Rows} }

// DrawPicture puts a picture into its room: a line for each of its rows, each as wide as the room.
func (r *Reader) DrawPicture(picture Picture, lines []string) {
	if len(lines) != picture.Rows {
		return
	}
	if r.pictures.drawn == nil {
		r.pictures.drawn = map[Picture][]string{}
	}
	r.pictures.drawn[picture] = lines
	r.repaintPicture(picture.Address)
}

// MissPicture says in a picture's room why it is not there.
func (r *Reader) MissPicture(address, words string) {
	if r.pictures.words == nil {
		r.pictures.words = map[string]string{}
	}
	r.pictures.words[address] = words
	r.repaintPicture(address)
}

// ForgetPictures drops all that was drawn, for another way of drawing.
func (r *Reader) ForgetPictures() {
	r.pictures = pictures{on: r.pictures.on}
	r.forget()
}

// TopPicture is the address of the picture nearest to the top of the pane.
func (r *Reader) TopPicture() (address string, ok bool) {
	if r.page == nil {
		return "", false
	}
	for _, p := range r.page.Pictures {
		if p.Line+p.Rows > r.top && p.Line < r.top+r.height {
			return p.Image.URL, safeTarget(p.Image.URL)
		}
	}
	return "", false
}

// pictureRows is how many rows a picture may take: some text is seen beside it.
func (r *Reader) pictureRows() int {
	if !r.pictures.on {
		return 0
	}
	return min(max(r.height*3/4, leastRows), mostRows)
}

func (r *Reader) repaintPicture(address string) {
	if r.page == nil {
		return
	}
	for _, p := range r.page.Pictures {
		if p.Image.URL == address {
			clear(r.lines[p.Line:min(p.Line+p.Rows, len(r.lines))])
		}
	}
}

// pictureRow is one row of a picture, or of the frame that keeps its place.
func (r *Reader) pictureRow(run typeset.Run) string {
	p := r.page.Pictures[run.Picture-1]
	if lines := r.pictures.drawn[wantedAs(p)]; lines != nil {
		return lines[run.Row]
	}
	words := r.pictures.words[p.Image.URL]
	if words == "" {
		words = loadingPicture
	}
	return r.frameRow(p, words, run.Row)
}

// frameRow is one row of the frame of a picture that is not there: what it would show, and why it does not.
func (r *Reader) frameRow(p typeset.Picture, words string, row int) string {
	const sides = 4 // the frame and a space on both sides
	rule, inner := r.options.Theme.Article.Rule, p.Columns-sides
	if inner < 1 || p.Rows < 3 {
		return text.Pad("", p.Columns)
	}
	switch row {
	case 0:
		return rule.Render("┌" + strings.Repeat("─", p.Columns-2) + "┐")
	case p.Rows - 1:
		return rule.Render("└" + strings.Repeat("─", p.Columns-2) + "┘")
	}
	lines := framed(p.Image.Alt, words, inner, p.Rows-2)
	line := ""
	if i := row - 1 - (p.Rows-2-len(lines))/2; i >= 0 && i < len(lines) {
		line = text.Spaces((inner-text.Width(lines[i]))/2) + lines[i]
	}
	return rule.Render("│") + " " + r.options.Theme.Article.Caption.Inline(true).Render(text.Pad(line, inner)) + " " + rule.Render("│")
}

// framed is a description and a word on the picture, in so many lines; the description gives way.
func framed(description, words string, width, most int) []string {
	lines := text.Wrap(text.Printable(description), width)
	state := text.Wrap(text.Printable(words), width)
	if description == "" {
		lines = nil
	}
	state = state[:min(len(state), most)]
	lines = lines[:min(len(lines), most-len(state))]
	return append(lines[:len(lines):len(lines)], state...)
}
