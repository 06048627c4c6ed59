package edition

import (
	"context"
	"errors"
	"maps"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/store/query"
	"broadsheet/store/terms"
	"broadsheet/ui/article"
	"broadsheet/ui/headlines"
	"broadsheet/ui/text"
)

// ranking is what the list of hits of a search of all articles knows of them.
type ranking struct {
	sought   []terms.Sought // by which they were found
	snippets headlines.Snippets
	width    int  // for which the snippets were cut
	loading  bool // some are on their way
}

// snippetsAtOnce are read together: each is the whole text of an article.
const snippetsAtOnce = 12

// snippetsRead are snippets of hits.
type snippetsRead struct {
	generation, width int
	snippets          headlines.Snippets
	err               error
}

func newRanking(asked string) *ranking {
	ranked := &ranking{snippets: headlines.Snippets{}}
	if parsed, err := query.Parse(asked); err == nil {
		ranked.sought = parsed.Lit()
	}
	return ranked
}

// known are the snippets that are there; nil where the list is not ranked.
func (r *ranking) known() headlines.Snippets {
	if r == nil {
		return nil
	}
	return r.snippets
}

// looksFor is what the search looked for; nil where the list is not ranked.
func (r *ranking) looksFor() []terms.Sought {
	if r == nil {
		return nil
	}
	return r.sought
}

// wantSnippets asks for the snippets of the hits in sight and of those below them, as far as they lack.
func (e *Edition) wantSnippets() tea.Cmd {
	ranked, width := e.ranked, e.desk.Pane.SnippetWidth()
	if ranked.loading || width == 0 {
		return nil
	}
	if width != ranked.width { // those on the screen stay until others come
		ranked.width, ranked.snippets = width, headlines.Snippets{}
	}
	rows, from := e.desk.Pane.Rows(), e.desk.Pane.Above()
	var wanted []store.Headline
	for _, row := range rows[from:min(from+e.desk.Pane.Height(), len(rows))] {
		if _, known := ranked.snippets[row.ID]; !known && len(wanted) < snippetsAtOnce {
			wanted = append(wanted, row)
		}
	}
	if len(wanted) == 0 {
		return nil
	}
	ranked.loading = true
	ctx, kept, sought, generation := e.ctx, e.desk.Store, terms.InTexts(ranked.sought), e.generation
	return func() tea.Msg {
		snippets, err := readSnippets(ctx, kept, wanted, sought, width)
		return snippetsRead{generation, width, snippets, err}
	}
}

// readSnippets cuts out of each article the piece that has most of what was found.
func readSnippets(ctx context.Context, kept *store.Store, rows []store.Headline, sought []terms.Sought, width int) (headlines.Snippets, error) {
	snippets := headlines.Snippets{}
	for _, row := range rows {
		piece, err := article.Snippet(ctx, kept, row, sought, width)
		if err != nil {
			return nil, err
		}
		piece = fitSnippet(text.Row(piece), sought, width)
		snippets[row.ID] = headlines.Snippet{Text: piece, Found: terms.Marks(piece, sought)}
	}
	return snippets, nil
}

// fitSnippet cuts a piece of text to its cells, around what was found: characters of Chinese take two, and the signs that
// the text goes on take some as well.
func fitSnippet(piece string, sought []terms.Sought, width int) string {
	for range mostCuts {
		cells := text.Width(piece)
		if cells <= width {
			break
		}
		length := utf8.RuneCountInString(piece)
		shorter := length*(width-text.Width(text.Ellipsis))/cells - 1
		piece, _ = terms.Excerpt(piece, sought, max(min(shorter, length-1), 1))
	}
	return piece
}

// mostCuts bounds how often a piece is cut anew; what is too long even then is cut at its end as it is drawn.
const mostCuts = 4

func (read snippetsRead) arrive(e *Edition) (Event, tea.Cmd) {
	if read.generation != e.generation || e.ranked == nil {
		return Event{}, nil
	}
	ranked := e.ranked
	ranked.loading = false
	if read.err != nil {
		if !errors.Is(read.err, context.Canceled) {
			e.desk.Said.Fail("Could not read what was found", read.err)
		}
		return Event{}, nil
	}
	if read.width == ranked.width {
		maps.Copy(ranked.snippets, read.snippets)
		e.desk.Pane.SetSnippets(ranked.snippets)
	}
	return Event{}, e.wantSnippets()
}
