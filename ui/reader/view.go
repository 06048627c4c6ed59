package reader

import (
	"strings"

	"broadsheet/ui/text"
)

// View is the pane as it stands: exactly as many lines as it is high, none wider than it is wide.
func (r *Reader) View() string {
	if r.height <= 0 {
		return ""
	}
	if r.page == nil {
		return strings.Join(r.emptyLines(), "\n")
	}
	var b strings.Builder
	margin := text.Spaces((r.width - r.measure()) / 2)
	for row := range r.height {
		if row > 0 {
			b.WriteByte('\n')
		}
		index := r.top + row
		if index >= len(r.page.Lines) || len(r.page.Lines[index].Runs) == 0 {
			continue
		}
		if r.isSelected(index) {
			b.WriteString(r.selectedLine(index, text.Width(margin)))
			continue
		}
		b.WriteString(margin)
		b.WriteString(r.line(index))
	}
	return b.String()
}

// line is a line of the page, painted once.
func (r *Reader) line(index int) string {
	if labels := r.hintsAt(index); labels != nil {
		return r.hinted(index, labels)
	}
	if r.lines[index] == "" {
		r.lines[index] = r.painter.line(r.page.Lines[index], r.page.Links, r.search.hits[index])
	}
	return r.lines[index]
}

// emptyLines is the pane without an article: one sentence, a third from the top.
func (r *Reader) emptyLines() []string {
	lines := make([]string, r.height)
	measure := r.measure()
	sentence := text.Wrap(text.Printable(r.options.Empty), measure)
	first := max((r.height-len(sentence))/3, 0)
	for i, words := range sentence {
		if first+i < r.height && r.width > 0 {
			margin := text.Spaces((r.width - text.Width(words)) / 2)
			lines[first+i] = margin + r.options.Theme.Empty.Inline(true).Render(words)
		}
	}
	return lines
}
