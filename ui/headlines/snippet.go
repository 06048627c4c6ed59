package headlines

import (
	"maps"
	"slices"

	"broadsheet/store/terms"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// Snippet is a piece of an article, and where in it the words stand by which a search found it.
type Snippet struct {
	Text  string
	Found []terms.Span
}

// Snippets are those of the rows, as far as they are known, by article.
type Snippets map[int64]Snippet

// SetSnippets shows a snippet below each title, and no days; nil is an ordinary list again.
func (p *Pane) SetSnippets(snippets Snippets) {
	p.snippets = maps.Clone(snippets)
	p.Repaint()
	p.SetDouble(snippets != nil)
}

// SetSought marks in titles what a search looked for.
func (p *Pane) SetSought(sought []terms.Sought) {
	p.sought = sought
	p.Repaint()
}

// SnippetWidth is how many cells a snippet has.
func (p *Pane) SnippetWidth() int { return max(p.Width()-indentOf(p.Width())-1, 0) }

// indentOf is where the titles begin.
func indentOf(width int) int {
	if width >= marginFrom {
		return 1 + markWidth
	}
	return min(markWidth, width)
}

// paintSnippet draws the line below a title.
func (p *Pane) paintSnippet(h listed, width int, state theme.State) string {
	look := p.look.Row(state)
	r := row{look: look, left: width}
	r.put(text.Spaces(indentOf(width)), look.Fill)
	p.putMarked(&r, p.snippets[h.ID], max(r.left-1, 0), look.Aside)
	r.put(text.Spaces(r.left), look.Fill)
	return r.drawn.String()
}

// putMarked draws a piece of text, cut to a width, with what was found in it marked.
func (p *Pane) putMarked(r *row, s Snippet, width int, style theme.Style) {
	for _, piece := range p.pieces(s, width) {
		if piece.found {
			r.put(piece.text, r.look.Found)
		} else {
			r.put(piece.text, style)
		}
	}
}

// putWords draws the words of a title, filled up to their room.
func (p *Pane) putWords(r *row, title string, room int, style theme.Style) {
	found := terms.Marks(title, p.sought)
	if len(found) == 0 {
		r.put(p.fitted(title, room), style)
		return
	}
	end := r.left - max(room, 0)
	p.putMarked(r, Snippet{title, found}, max(room, 0), style)
	r.put(text.Spaces(max(r.left-end, 0)), style)
}

// piece is a piece of a snippet, of found words or of others.
type piece struct {
	text  string
	found bool
	level uint8 // of the direction in which it reads
}

// pieces takes a snippet apart, cut to a width, in the order in which it is seen.
func (p *Pane) pieces(s Snippet, width int) []piece {
	line := text.Cut(s.Text, width)
	order, turned := text.Order{}, false
	if !p.logical {
		order, turned = text.OrderOf(line, false)
	}
	var clusters []piece
	at := 0
	for cluster := range text.Graphemes(line) {
		one := piece{text: cluster, found: s.has(at) && at+len(cluster) <= len(s.Text) && s.Text[at:at+len(cluster)] == cluster}
		if turned {
			one.level = order.Level(at)
			one.text = text.Mirrored(cluster, one.level)
		}
		clusters = append(clusters, one)
		at += len(cluster)
	}
	text.Reorder(clusters, func(one piece) uint8 { return one.level })
	return joined(clusters)
}

// has reports whether a byte is of a word that was found.
func (s Snippet) has(at int) bool {
	return slices.ContainsFunc(s.Found, func(span terms.Span) bool { return span.Start <= at && at < span.End })
}

func joined(clusters []piece) []piece {
	var pieces []piece
	for _, one := range clusters {
		if last := len(pieces) - 1; last >= 0 && pieces[last].found == one.found {
			pieces[last].text += one.text
			continue
		}
		pieces = append(pieces, one)
	}
	return pieces
}
