package reader

import (
	"strings"

	"broadsheet/feeds/clean"
	"broadsheet/ui/text"
)

// selectBar stands beside the selected passage where there is a margin; it shows without colours too.
const selectBar = "▌"

// extent is the lines of the page that show a block.
type extent struct{ block, first, last int }

// SelectPassage selects the passage that many further on, first the one at the top of the pane, and brings it into view.
// It reports whether there is one.
func (r *Reader) SelectPassage(step int) bool {
	passages := r.passages()
	next := -1
	for i, e := range passages {
		switch {
		case r.passage > 0 && e.block == r.passage-1:
			next = i + step
		case r.passage == 0 && step > 0 && next < 0 && e.first >= r.top:
			next = i
		case r.passage == 0 && step < 0 && e.first < r.top+r.height:
			next = i
		}
	}
	if r.passage == 0 && next < 0 {
		next = len(passages) - 1
	}
	if next < 0 || next >= len(passages) {
		return false
	}
	r.passage = passages[next].block + 1
	r.showLines(passages[next].first, passages[next].last)
	r.forget()
	return true
}

// Selects reports whether a passage is selected.
func (r *Reader) Selects() bool { return r.passage > 0 }

// Passage is the selected block's place in the article.
func (r *Reader) Passage() (block int, ok bool) {
	return r.passage - 1, r.article != nil && r.passage > 0 && r.passage <= len(r.article.Blocks)
}

// Unselect leaves the selection. It reports whether there was one.
func (r *Reader) Unselect() bool {
	if r.passage == 0 {
		return false
	}
	r.passage = 0
	r.forget()
	return true
}

// passages lists the blocks that are shown and can be known again, with their lines.
func (r *Reader) passages() []extent {
	if r.page == nil {
		return nil
	}
	var all []extent
	for i, line := range r.page.Lines {
		block := line.Place.Block
		if block < 0 || block >= len(r.article.Blocks) || len(line.Runs) == 0 {
			continue
		}
		if last := len(all) - 1; last >= 0 && all[last].block == block {
			all[last].last = i
			continue
		}
		if _, known := clean.Print(&r.article.Blocks[block]); known {
			all = append(all, extent{block, i, i})
		}
	}
	return all
}

// showLines brings lines into view; of more than the pane holds, the first.
func (r *Reader) showLines(first, last int) {
	if last >= r.top+r.height {
		r.top = last - r.height + 1
	}
	if first < r.top {
		r.top = first
	}
	r.clamp()
}

// passageIn is where the selected block stands in another text of the article, nearest to where it stood.
func (r *Reader) passageIn(other *clean.Article) int {
	block, ok := r.Passage()
	if !ok || other == nil {
		return 0
	}
	print, _ := clean.Print(&r.article.Blocks[block])
	found, distance := 0, len(other.Blocks)+len(r.article.Blocks)
	for i := range other.Blocks {
		if again, ok := clean.Print(&other.Blocks[i]); ok && again == print && max(i-block, block-i) < distance {
			found, distance = i+1, max(i-block, block-i)
		}
	}
	return found
}

// isSelected reports whether a line of the page shows the selected passage.
func (r *Reader) isSelected(index int) bool {
	return r.passage > 0 && r.page.Lines[index].Place.Block == r.passage-1
}

// selectedLine is a line of the selected passage, marked over the whole measure and beside it.
func (r *Reader) selectedLine(index, margin int) string {
	look := &r.options.Theme.Article
	var b strings.Builder
	switch {
	case margin >= 2:
		b.WriteString(text.Spaces(margin-2) + look.SelectBar.Inline(true).Render(selectBar) + " ")
	case margin == 1:
		b.WriteString(look.SelectBar.Inline(true).Render(selectBar))
	}
	r.painter.selected = true
	b.WriteString(r.line(index))
	r.painter.selected = false
	if rest := r.measure() - r.page.Lines[index].Width(); rest > 0 {
		b.WriteString(look.Selected.Inline(true).Render(text.Spaces(rest)))
	}
	return b.String()
}
