// Package document is the typed form of an article: blocks (paragraph, heading, list, table …) of inline spans.
// It reads HTML and text into that form and prints it as text, Markdown, HTML and JSON; together with package page it
// is the only one that knows HTML, and no control character or escape sequence gets past it.
package document

import "time"

// Document is an article: what is known about it, and its blocks in reading order.
type Document struct {
	Title      string
	Standfirst string // the sentence under the title
	Byline     string
	Published  time.Time // zero if unknown
	Site       string    // the site's name as readers know it
	Language   string    // BCP 47, or ""
	URL        string
	Locked     bool // the page itself says that the whole text is for subscribers
	Blocks     []Block
	// Around is the text of the page outside the article, line by line. It is not shown: a site's memory learns from it.
	Around []string
}

// Kind says what a block is, and with it which of a Block's fields are used.
type Kind uint8

// The kinds of block.
const (
	Paragraph  Kind = iota + 1 // Spans
	Heading                    // Spans, Level
	List                       // Children (Item), Ordered, Start, Reversed, Numbering
	Item                       // Children, Task, Start
	Quote                      // Children; an attribution is a Paragraph with Attribution set
	Code                       // Text with its lines kept, Language
	Table                      // Table
	Figure                     // Image, Children (other content), Caption in Spans
	Rule                       // nothing
	Definition                 // Children: Term and Description in turn
	Term                       // Spans
	Detail                     // Children: what a term means
	Aside                      // Children: <details>; its summary in Spans
	Media                      // Media: a video, audio or frame that a terminal shows as a titled link
)

// Block is one piece of an article. The comments on Kind say which fields each kind uses.
type Block struct {
	Kind        Kind
	Spans       []Span
	Children    []Block
	Level       int    // Heading: 1–6
	Ordered     bool   // List
	Start       int    // List: number of the first item; Item: its own number where the count breaks off, else 0
	Reversed    bool   // List: counts down
	Numbering   string // List: letters or Roman numerals for numbers, as HTML names them: "a", "A", "i", "I"; else ""
	Task        Task   // Item: a check box before it
	Text        string // Code
	Language    string // Code: its language; elsewhere BCP 47 where it differs from the document's
	Attribution bool   // Paragraph in a Quote: who said it
	RightToLeft bool
	Table       *TableData
	Image       *Image
	Media       *MediaLink
	Origin      Origin
}

// Origin is where in the source a block stood. Typesetting does not look at it; cleaning does.
type Origin struct {
	// Furniture names the part of the page's furniture the block stood in ("newsletter", "share",
	// "related", …), as class, id or role tokens tell it; "" for the article's own text.
	Furniture string
	// Element is the HTML element the block was made from ("p", "div", "li" …); "" for plain text.
	Element string
	// Anchor is the block's id attribute, the target of footnote links; "" if none.
	Anchor string
	// Own is what the user's rules for the site say of the element the block stood in.
	Own OwnRule
}

// OwnRule is one of the user's own rules. The zero value is none.
type OwnRule struct {
	Name string // as a reason names it
	Keep bool   // what it finds is article; else it is begging
}

// Task is the state of an item's check box.
type Task uint8

// No box, an empty one, a ticked one.
const (
	NoTask Task = iota
	OpenTask
	DoneTask
)

// Style is a set of inline styles.
type Style uint16

// The inline styles.
const (
	Emphasis Style = 1 << iota
	Strong
	CodeStyle
	Sub
	Sup
	Inserted
	Deleted
	Marked
	Keyboard
	Small
)

// Span is a run of text in one style, or an image or line break within a line.
type Span struct {
	Text  string // display text: white space folded, no control characters; "\n" alone is a line break
	Style Style
	Link  string // absolute address with scheme http, https or mailto, or "#anchor" within the article; "" if none
	Image *Image // an image in the line; Text is then ""
	Ruby  string // reading set above the text (furigana); "" if none
	// Anchor is the id of an inline element that starts here, kept only where a link of the same article
	// leads to it: a footnote's way back. "" if none.
	Anchor string
}

// Image is a picture. It is not fetched here.
type Image struct {
	URL           string // absolute, http(s), or "" when only the description is known
	Alt           string
	Width, Height int    // pixels as declared, or 0
	Link          string // a Figure's: where it leads, as a Span's Link; "" if nowhere, or only to a picture
}

// MediaLink is a video, a sound or a frame.
type MediaLink struct {
	URL   string
	Title string
	Kind  string // "video", "audio" or "frame"
}

// TableData is a table: rows of cells, header rows first.
type TableData struct {
	Caption []Span
	Rows    []Row
}

// Row is a row of a table.
type Row struct {
	Header bool // the row stood in <thead>, or all its cells are <th>
	Footer bool // the row stood in <tfoot>
	Cells  []Cell
}

// Cell is a cell of a table. Its blocks are mostly one paragraph.
type Cell struct {
	Blocks  []Block
	Columns int // columns it spans, at least 1
	Rows    int // rows it spans, at least 1
	Align   Align
	Header  bool
}

// Align is how a cell's text is aligned.
type Align uint8

// As it comes, left, centre, right.
const (
	AlignAuto Align = iota
	AlignLeft
	AlignCenter
	AlignRight
)
