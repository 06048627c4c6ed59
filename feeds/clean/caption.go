package clean

import (
	"slices"
	"strings"

	"broadsheet/feeds/document"
)

// detachCredits splits captions that only name rights, or a button, off their pictures, so that they can go and the
// picture stay.
func (r *reading) detachCredits() {
	for i := 0; i < len(r.passages); i++ {
		p := r.passages[i]
		if p.gone() || p.block.Kind != document.Figure || len(p.block.Spans) == 0 {
			continue
		}
		caption := document.Block{Kind: document.Paragraph, Spans: p.block.Spans, Origin: p.block.Origin}
		q := newPassage(&caption)
		isControl := q.isControl()
		if !isControl && (!isCredit(q) || describes(q.text)) {
			continue
		}
		picture := *p.block
		picture.Spans = nil
		p.block = &picture
		if isControl {
			r.remove(q, Player, reasons[Player])
		}
		r.remove(q, Copyright, reasons[Copyright])
		r.passages = slices.Insert(r.passages, i+1, q)
		i++
	}
}

// describes reports whether a caption says with a sentence what is to be seen, before it names anyone.
func describes(caption string) bool {
	text := strings.ToLower(caption)
	for _, mark := range creditMarks {
		if at := strings.Index(text, mark); at > 0 {
			before := strings.TrimRight(text[:at], " (|[–—-")
			if strings.HasSuffix(before, ".") && strings.Contains(before, " ") {
				return true
			}
		}
	}
	return false
}
