package document

import "strings"

// Text prints blocks as plain paragraphs with a blank line between them: nothing is wrapped, and no bullet, number
// or mark-up is added. Captions, pictures and players are left out; a row of a table is a line, its cells parted by tabs.
func Text(blocks []Block) string {
	var paragraphs []string
	for _, block := range blocks {
		paragraphs = appendText(paragraphs, block)
	}
	return strings.Join(paragraphs, "\n\n")
}

func appendText(paragraphs []string, block Block) []string {
	switch block.Kind {
	case Code:
		return append(paragraphs, block.Text)
	case Table:
		return append(paragraphs, tableText(block.Table))
	case Figure, Rule, Media:
	default:
		if text := PlainText(block.Spans); strings.TrimSpace(text) != "" {
			paragraphs = append(paragraphs, text)
		}
	}
	for _, child := range block.Children {
		paragraphs = appendText(paragraphs, child)
	}
	return paragraphs
}

func tableText(table *TableData) string {
	var lines []string
	if caption := PlainText(table.Caption); caption != "" {
		lines = append(lines, caption)
	}
	for _, row := range table.Rows {
		cells := make([]string, len(row.Cells))
		for i, cell := range row.Cells {
			cells[i] = strings.ReplaceAll(Text(cell.Blocks), "\n\n", " ")
			cells[i] = strings.ReplaceAll(cells[i], "\n", " ")
		}
		lines = append(lines, strings.Join(cells, "\t"))
	}
	return strings.Join(lines, "\n")
}
