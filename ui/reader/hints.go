package reader

import (
	"broadsheet/ui/text"
	"broadsheet/ui/typeset"
)

// hint is a label that stands over the beginning of a link.
type hint struct {
	line, column int
	label        string
	address      string
}

// HintLinks finds the links in the pane, from the top, each once, and gives each a label: label is told which one of how
// many it is. It returns how many there are.
func (r *Reader) HintLinks(label func(i, of int) string) int {
	r.hints = nil
	if r.page == nil {
		return 0
	}
	seen := make(map[int]bool)
	for index := r.top; index < min(r.top+r.height, len(r.page.Lines)); index++ {
		column := 0
		for _, run := range r.page.Lines[index].Runs {
			if run.Link > 0 && !seen[run.Link] && r.leads(r.page.Links[run.Link-1].URL) {
				seen[run.Link] = true
				r.hints = append(r.hints, hint{line: index, column: column, address: r.page.Links[run.Link-1].URL})
			}
			column += text.Width(run.Text)
		}
	}
	for i := range r.hints {
		r.hints[i].label = label(i, len(r.hints))
	}
	return len(r.hints)
}

// leads says whether a link can be followed: to an address that may be opened, or to a place in the article.
func (r *Reader) leads(link string) bool {
	_, within := r.page.Anchor(link)
	return within || safeTarget(link)
}

// Follow goes to the place in the article that a link leads to; false if it leads elsewhere.
func (r *Reader) Follow(link string) bool {
	if r.page == nil {
		return false
	}
	place, within := r.page.Anchor(link)
	if within {
		r.Restore(place)
	}
	return within
}

// HintUnder is the address of the link whose label stands at a place of the pane; "" if none does.
func (r *Reader) HintUnder(column, row int) string {
	column -= (r.width - r.measure()) / 2
	end := 0
	for _, h := range r.hintsAt(r.top + row) {
		left := r.labelColumn(h, end)
		end = left + text.Width(h.label)
		if column >= left && column < end {
			return h.address
		}
	}
	return ""
}

// labelColumn is where a label begins: over its link, but behind the label before it and within the line.
func (r *Reader) labelColumn(h hint, end int) int {
	return max(min(h.column, r.measure()-text.Width(h.label)), end)
}

// Hint narrows the labels down to those that begin as typed, and returns how many are left; address is that of the one
// that was typed whole.
func (r *Reader) Hint(typed string) (address string, left int) {
	kept := r.hints[:0]
	for _, h := range r.hints {
		if len(h.label) < len(typed) || h.label[:len(typed)] != typed {
			continue
		}
		kept = append(kept, h)
		if h.label == typed {
			address = h.address
		}
	}
	r.hints = kept
	return address, len(kept)
}

// ClearHints takes the labels away.
func (r *Reader) ClearHints() { r.hints = nil }

// hintsAt are the labels on a line, nil if there is none.
func (r *Reader) hintsAt(line int) []hint {
	var found []hint
	for _, h := range r.hints {
		if h.line == line {
			found = append(found, h)
		}
	}
	return found
}

// hinted is a line with its labels, painted anew: it stands only until a key is pressed.
func (r *Reader) hinted(index int, labels []hint) string {
	line := r.page.Lines[index]
	var hits []hit
	end := 0
	runs := []typeset.Run(nil)
	for _, h := range labels {
		column := r.labelColumn(h, end)
		label := text.Cut(h.label, max(r.measure()-column, 0))
		runs = append(runs, cutRuns(line.Runs, end, column)...)
		start := length(runs)
		runs = append(runs, typeset.Run{Text: label, Style: typeset.Drawn})
		hits = append(hits, hit{start: start, end: start + len(label), match: currentMatch})
		end = column + text.Width(label)
	}
	line.Runs = append(runs, cutRuns(line.Runs, end, line.Width())...)
	return r.painter.line(line, r.page.Links, hits)
}

func length(runs []typeset.Run) int {
	bytes := 0
	for _, run := range runs {
		bytes += len(run.Text)
	}
	return bytes
}

// cutRuns is what stands in the cells from one to before another. Half of a wide character is a space.
func cutRuns(runs []typeset.Run, from, to int) []typeset.Run {
	var kept []typeset.Run
	at := 0
	for _, run := range runs {
		words := ""
		for cluster, cells := range text.Graphemes(run.Text) {
			switch inside := min(at+cells, to) - max(at, from); {
			case inside == cells && at >= from && at <= to:
				words += cluster
			case inside > 0:
				words += text.Spaces(inside)
			}
			at += cells
		}
		if words != "" {
			run.Text = words
			kept = append(kept, run)
		}
	}
	if missing := to - max(at, from); missing > 0 {
		kept = append(kept, typeset.Run{Text: text.Spaces(missing), Style: typeset.Drawn})
	}
	return kept
}
