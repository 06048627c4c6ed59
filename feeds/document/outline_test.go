package document

import (
	"fmt"
	"net/url"
	"strings"
	"testing"
)

// outline writes blocks in a short form for comparison: p[text] ul[li[p[…]]], styles as {em text}, links as {a=address text}.
func outline(blocks []Block) string {
	parts := make([]string, 0, len(blocks))
	for _, block := range blocks {
		parts = append(parts, outlineBlock(block))
	}
	return strings.Join(parts, " ")
}

func outlineBlock(b Block) string {
	name := b.Kind.String()
	switch b.Kind {
	case Heading:
		name = fmt.Sprintf("h%d", b.Level)
	case List:
		if name = "ul"; b.Ordered {
			name = fmt.Sprintf("ol%d%s%s", b.Start, b.Numbering, map[bool]string{true: "↓"}[b.Reversed])
		}
	case Item:
		name = "li" + map[Task]string{OpenTask: "☐", DoneTask: "☑"}[b.Task]
		if b.Start != 0 {
			name += fmt.Sprint(b.Start)
		}
	case Paragraph:
		if name = "p"; b.Attribution {
			name = "by"
		}
	case Code:
		return fmt.Sprintf("code:%s[%s]", b.Language, strings.ReplaceAll(b.Text, "\n", "⏎"))
	case Media:
		return fmt.Sprintf("%s[%s %s]", b.Media.Kind, b.Media.URL, b.Media.Title)
	}
	var parts []string
	if b.Image != nil {
		parts = append(parts, outlineImage(b.Image))
	}
	if len(b.Spans) > 0 {
		parts = append(parts, outlineSpans(b.Spans))
	}
	if b.Table != nil {
		parts = append(parts, outlineTable(b.Table))
	}
	if len(b.Children) > 0 {
		parts = append(parts, outline(b.Children))
	}
	if b.Origin.Anchor != "" {
		name += "#" + b.Origin.Anchor
	}
	if b.RightToLeft {
		name += "←"
	}
	return name + "[" + strings.Join(parts, " ") + "]"
}

func outlineImage(image *Image) string { return "(" + image.URL + " " + image.Alt + ")" }

var outlineStyles = []string{"em", "strong", "code", "sub", "sup", "ins", "del", "mark", "kbd", "small"}

func outlineSpans(spans []Span) string {
	var b strings.Builder
	for _, span := range spans {
		text := span.Text
		switch {
		case span.Image != nil:
			text = outlineImage(span.Image)
		case span.Text == "\n":
			text = "⏎"
		case span.Ruby != "":
			text = "{ruby=" + span.Ruby + " " + text + "}"
		}
		for i, name := range outlineStyles {
			if span.Style&(1<<i) != 0 {
				text = "{" + name + " " + text + "}"
			}
		}
		if span.Link != "" {
			text = "{a=" + span.Link + " " + text + "}"
		}
		if span.Anchor != "" {
			text = "#" + span.Anchor + ":" + text
		}
		b.WriteString(text)
	}
	return b.String()
}

func outlineTable(table *TableData) string {
	var b strings.Builder
	if len(table.Caption) > 0 {
		b.WriteString("“" + outlineSpans(table.Caption) + "” ")
	}
	for _, row := range table.Rows {
		switch {
		case row.Header:
			b.WriteByte('=')
		case row.Footer:
			b.WriteByte('_')
		default:
			b.WriteByte('-')
		}
		for _, cell := range row.Cells {
			fmt.Fprintf(&b, "|%s", strings.TrimSuffix(strings.TrimPrefix(outline(cell.Blocks), "p["), "]"))
			if cell.Columns > 1 || cell.Rows > 1 {
				fmt.Fprintf(&b, " %dx%d", cell.Columns, cell.Rows)
			}
			b.WriteString(map[Align]string{AlignLeft: "<", AlignCenter: "^", AlignRight: ">"}[cell.Align])
		}
	}
	return b.String()
}

// reading is one piece of HTML and the outline of what it must become.
type reading struct{ name, html, want string }

func checkReadings(t *testing.T, readings []reading) {
	t.Helper()
	base, err := url.Parse("https://news.example/2026/story")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range readings {
		t.Run(test.name, func(t *testing.T) {
			t.Helper()
			if got := outline(FragmentHTML([]byte(test.html), base)); got != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.html, got, test.want)
			}
		})
	}
}
