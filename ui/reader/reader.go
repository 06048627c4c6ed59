// Package reader is the reading pane: an article set at a comfortable measure, scrolled, searched, and painted in the
// colours of a theme. It is plain state with methods; it reads no input and does no work in the background.
package reader

import (
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/clean"
	"broadsheet/ui/theme"
	"broadsheet/ui/typeset"
)

// DefaultMeasure is the width of the text in cells where nothing else is asked for.
const DefaultMeasure = 72

// Options are the settings of the pane.
type Options struct {
	Theme       *theme.Theme
	Measure     int    // widest text in cells; 0 is DefaultMeasure
	Empty       string // the sentence shown while there is no article
	RemovedKey  string // the key that shows removed text, to be named below the article
	FullTextKey string // the key that fetches the whole article, to be named below an excerpt
	Logical     bool   // the terminal turns right-to-left text itself
	NoLinks     bool   // links without numbers
	Clock       func() time.Time
}

// Reader is the reading pane.
type Reader struct {
	options     Options
	painter     *painter
	article     *clean.Article
	width       int
	height      int
	showRemoved bool
	passage     int // 1 + the index of the selected block; 0 is none
	sideways    int

	page   *typeset.Page // the article at the present width; nil while there is none
	top    int           // the line at the top of the pane
	search search
	lines  []string // painted lines of page, "" where not painted yet

	pictures   pictures
	hints      []hint
	enclosures []feeds.Enclosure
}

// New makes an empty pane.
func New(options Options) *Reader {
	if options.Measure <= 0 {
		options.Measure = DefaultMeasure
	}
	if options.Theme == nil {
		options.Theme = theme.New("auto", true, true)
	}
	r := &Reader{options: options}
	r.painter = newPainter(&options.Theme.Article, r.pictureRow)
	return r
}

// SetArticle shows an article and its files from its beginning, with its removed text hidden; nil empties the pane.
func (r *Reader) SetArticle(article *clean.Article, enclosures ...feeds.Enclosure) {
	r.article, r.enclosures = article, enclosures
	r.pictures = pictures{on: r.pictures.on}
	r.top, r.sideways = 0, 0
	r.showRemoved, r.passage = false, 0
	r.search = search{}
	r.lay()
}

// ReplaceArticle shows another text of the same article (its full page, for one) and stays at the place, and on the
// selected passage.
func (r *Reader) ReplaceArticle(article *clean.Article) {
	position := r.Position()
	passage := r.passageIn(article)
	r.article = article
	r.lay()
	r.passage = passage
	r.Restore(position)
	r.find()
}

// Article returns the article shown, or nil.
func (r *Reader) Article() *clean.Article { return r.article }

// SetSize gives the pane its width and height in cells. The text at its top stays there.
func (r *Reader) SetSize(width, height int) {
	width, height = max(width, 0), max(height, 0)
	before, rows := r.width, r.pictureRows()
	r.width, r.height = width, height
	if width != before || rows != r.pictureRows() && r.page != nil && len(r.page.Pictures) > 0 {
		r.layAtPlace()
	}
	r.clamp()
}

// SetTheme changes the colours.
func (r *Reader) SetTheme(t *theme.Theme) {
	r.options.Theme = t
	r.painter = newPainter(&t.Article, r.pictureRow)
	r.forget()
}

// SetMeasure changes the widest width of the text.
func (r *Reader) SetMeasure(cells int) {
	if cells <= 0 {
		cells = DefaultMeasure
	}
	r.options.Measure = cells
	r.layAtPlace()
}

// SetLogical says whether the terminal turns right-to-left text itself.
func (r *Reader) SetLogical(logical bool) {
	if r.options.Logical != logical {
		r.options.Logical = logical
		r.layAtPlace()
	}
}

// SetKeys changes the keys named below the article: the one that shows removed text, and the one that fetches the
// whole article.
func (r *Reader) SetKeys(removed, fullText string) {
	r.options.RemovedKey, r.options.FullTextKey = removed, fullText
	r.layAtPlace()
}

// SetRemovedKey changes the key named below the article.
func (r *Reader) SetRemovedKey(key string) { r.SetKeys(key, r.options.FullTextKey) }

// SetEmpty changes the sentence shown while there is no article.
func (r *Reader) SetEmpty(sentence string) { r.options.Empty = sentence }

// ToggleRemoved shows what was removed in its place, or hides it again.
func (r *Reader) ToggleRemoved() {
	r.showRemoved, r.passage = !r.showRemoved, 0
	r.layAtPlace()
}

// ShowsRemoved says whether the removed text is shown.
func (r *Reader) ShowsRemoved() bool { return r.showRemoved }

// Removed is how many passages of the article were removed.
func (r *Reader) Removed() int {
	if r.page == nil {
		return 0
	}
	return r.page.Removed
}

// Sideways scrolls code by so many cells to the right, or back.
func (r *Reader) Sideways(cells int) {
	sideways := max(r.sideways+cells, 0)
	if sideways != r.sideways {
		r.sideways = sideways
		r.layAtPlace()
	}
}

// layAtPlace sets the article anew, with the place that is at the top of the pane still there.
func (r *Reader) layAtPlace() {
	position := r.Position()
	r.lay()
	r.Restore(position)
	r.find()
}

// lay sets the article for the present width.
func (r *Reader) lay() {
	r.page, r.hints = nil, nil
	if r.article != nil && r.width > 0 {
		r.page = typeset.Lay(r.article, r.setting())
	}
	r.forget()
}

func (r *Reader) setting() typeset.Options {
	setting := typeset.Options{
		Width:       r.measure(),
		ShowRemoved: r.showRemoved,
		RemovedKey:  r.options.RemovedKey,
		FullTextKey: r.options.FullTextKey,
		Links:       !r.options.NoLinks,
		PictureRows: r.pictureRows(),
		Enclosures:  r.enclosures,
		Sideways:    r.sideways,
		Logical:     r.options.Logical,
	}
	if r.options.Clock != nil {
		setting.Now = r.options.Clock()
	}
	return setting
}

// forget drops the painted lines.
func (r *Reader) forget() {
	r.lines = nil
	if r.page != nil {
		r.lines = make([]string, len(r.page.Lines))
	}
}

// measure is the width of the text: a pane that has room leaves a cell free on each side.
func (r *Reader) measure() int {
	const roomy = 30
	width := r.width
	if width >= roomy {
		width -= 2
	}
	return max(1, min(width, r.options.Measure))
}
