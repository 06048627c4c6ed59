package ui

import (
	"context"
	"errors"
	"maps"

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
	words    []string // by which they were found
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
		ranked.words = parsed.Lit()
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

// wantSnippets asks for the snippets of the hits in sight and of those below them, as far as they lack.
func (m *Model) wantSnippets() tea.Cmd {
	ranked, width := m.edition.ranked, m.headlines.SnippetWidth()
	if ranked.loading || width == 0 {
		return nil
	}
	if width != ranked.width { // those on the screen stay until others come
		ranked.width, ranked.snippets = width, headlines.Snippets{}
	}
	rows, from := m.headlines.Rows(), m.headlines.Above()
	var wanted []store.Headline
	for _, row := range rows[from:min(from+m.headlines.Height(), len(rows))] {
		if _, known := ranked.snippets[row.ID]; !known && len(wanted) < snippetsAtOnce {
			wanted = append(wanted, row)
		}
	}
	if len(wanted) == 0 {
		return nil
	}
	ranked.loading = true
	ctx, kept, words, generation := m.ctx, m.options.Store, ranked.words, m.edition.generation
	return func() tea.Msg {
		snippets, err := readSnippets(ctx, kept, wanted, words, width)
		return snippetsRead{generation, width, snippets, err}
	}
}

// readSnippets cuts out of each article the piece where the words stand, with room for the signs that the text goes on.
func readSnippets(ctx context.Context, kept *store.Store, rows []store.Headline, words []string, width int) (headlines.Snippets, error) {
	snippets := headlines.Snippets{}
	room := max(width-2*text.Width(text.Ellipsis), 1)
	for _, row := range rows {
		snippet, err := article.Snippet(ctx, kept, row, words, room)
		if err != nil {
			return nil, err
		}
		snippet = text.Row(snippet)
		snippets[row.ID] = headlines.Snippet{Text: snippet, Found: terms.Marks(snippet, words)}
	}
	return snippets, nil
}

func (read snippetsRead) arrive(m *Model) tea.Cmd {
	if read.generation != m.edition.generation || m.edition.ranked == nil {
		return nil
	}
	ranked := m.edition.ranked
	ranked.loading = false
	if read.err != nil {
		if !errors.Is(read.err, context.Canceled) {
			m.fail("Could not read what was found", read.err)
		}
		return nil
	}
	if read.width == ranked.width {
		maps.Copy(ranked.snippets, read.snippets)
		m.headlines.SetSnippets(ranked.snippets)
	}
	return m.wantSnippets()
}
