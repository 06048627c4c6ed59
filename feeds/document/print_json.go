package document

import "encoding/json"

var kindNames = map[Kind]string{
	Paragraph: "paragraph", Heading: "heading", List: "list", Item: "item", Quote: "quote", Code: "code", Table: "table",
	Figure: "figure", Rule: "rule", Definition: "definition", Term: "term", Detail: "detail", Aside: "aside", Media: "media",
}

// String names the kind as it is called in JSON.
func (k Kind) String() string { return kindNames[k] }

var taskNames = map[Task]string{OpenTask: "open", DoneTask: "done"}

var alignNames = map[Align]string{AlignLeft: "left", AlignCenter: "center", AlignRight: "right"}

var styleNames = []struct {
	style Style
	name  string
}{
	{Emphasis, "emphasis"},
	{Strong, "strong"},
	{CodeStyle, "code"},
	{Sub, "sub"},
	{Sup, "sup"},
	{Inserted, "inserted"},
	{Deleted, "deleted"},
	{Marked, "marked"},
	{Keyboard, "keyboard"},
	{Small, "small"},
}

// The forms of the document in JSON. Their field names are a promise to scripts; what is empty is left out.
type (
	blockJSON struct {
		Kind        string     `json:"kind"`
		Text        string     `json:"text,omitempty"`
		Spans       []Span     `json:"spans,omitempty"`
		Level       int        `json:"level,omitempty"`
		Ordered     bool       `json:"ordered,omitempty"`
		Start       *int       `json:"start,omitempty"`
		Reversed    bool       `json:"reversed,omitempty"`
		Numbering   string     `json:"numbering,omitempty"`
		Task        string     `json:"task,omitempty"`
		Language    string     `json:"language,omitempty"`
		Attribution bool       `json:"attribution,omitempty"`
		RightToLeft bool       `json:"right_to_left,omitempty"`
		Image       *imageJSON `json:"image,omitempty"`
		Media       *mediaJSON `json:"media,omitempty"`
		Table       *tableJSON `json:"table,omitempty"`
		Children    []Block    `json:"children,omitempty"`
		Furniture   string     `json:"furniture,omitempty"`
		Element     string     `json:"element,omitempty"`
		Anchor      string     `json:"anchor,omitempty"`
	}
	spanJSON struct {
		Text   string     `json:"text"`
		Styles []string   `json:"styles,omitempty"`
		Link   string     `json:"link,omitempty"`
		Image  *imageJSON `json:"image,omitempty"`
		Ruby   string     `json:"ruby,omitempty"`
		Anchor string     `json:"anchor,omitempty"`
	}
	imageJSON struct {
		URL    string `json:"url,omitempty"`
		Alt    string `json:"alt,omitempty"`
		Width  int    `json:"width,omitempty"`
		Height int    `json:"height,omitempty"`
		Link   string `json:"link,omitempty"`
	}
	mediaJSON struct {
		URL   string `json:"url"`
		Title string `json:"title,omitempty"`
		Kind  string `json:"kind"`
	}
	tableJSON struct {
		Caption []Span    `json:"caption,omitempty"`
		Rows    []rowJSON `json:"rows"`
	}
	rowJSON struct {
		Header bool       `json:"header,omitempty"`
		Footer bool       `json:"footer,omitempty"`
		Cells  []cellJSON `json:"cells"`
	}
	cellJSON struct {
		Text    string  `json:"text"`
		Blocks  []Block `json:"blocks,omitempty"`
		Columns int     `json:"columns"`
		Rows    int     `json:"rows"`
		Align   string  `json:"align,omitempty"`
		Header  bool    `json:"header,omitempty"`
	}
)

// MarshalJSON prints a block with its kind by name, and its own text beside its spans.
func (b Block) MarshalJSON() ([]byte, error) {
	form := blockJSON{
		Kind: b.Kind.String(), Text: b.Text, Spans: b.Spans, Level: b.Level, Ordered: b.Ordered, Task: taskNames[b.Task],
		Language: b.Language, Attribution: b.Attribution, RightToLeft: b.RightToLeft,
		Image: (*imageJSON)(b.Image), Media: (*mediaJSON)(b.Media), Table: tableForm(b.Table), Children: b.Children,
		Reversed: b.Reversed, Numbering: b.Numbering, Furniture: b.Origin.Furniture, Element: b.Origin.Element, Anchor: b.Origin.Anchor,
	}
	if b.Kind != Code {
		form.Text = PlainText(b.Spans)
	}
	if b.Ordered || b.Start != 0 {
		form.Start = &b.Start
	}
	return json.Marshal(form)
}

// MarshalJSON prints a span with its styles by name.
func (s Span) MarshalJSON() ([]byte, error) {
	form := spanJSON{Text: s.Text, Link: s.Link, Image: (*imageJSON)(s.Image), Ruby: s.Ruby, Anchor: s.Anchor}
	for _, entry := range styleNames {
		if s.Style&entry.style != 0 {
			form.Styles = append(form.Styles, entry.name)
		}
	}
	return json.Marshal(form)
}

func tableForm(table *TableData) *tableJSON {
	if table == nil {
		return nil
	}
	form := &tableJSON{Caption: table.Caption, Rows: make([]rowJSON, 0, len(table.Rows))}
	for _, row := range table.Rows {
		cells := make([]cellJSON, 0, len(row.Cells))
		for _, cell := range row.Cells {
			cells = append(cells, cellJSON{
				Text: Text(cell.Blocks), Blocks: cell.Blocks, Columns: cell.Columns, Rows: cell.Rows,
				Align: alignNames[cell.Align], Header: cell.Header,
			})
		}
		form.Rows = append(form.Rows, rowJSON{Header: row.Header, Footer: row.Footer, Cells: cells})
	}
	return form
}
