package article

import (
	"context"
	"fmt"

	"broadsheet/store"
	"broadsheet/store/terms"
)

// Snippet is the piece of an article, about so many characters long, where the first of the words stands by which a
// search found it.
func Snippet(ctx context.Context, kept *store.Store, h store.Headline, words []string, length int) (string, error) {
	sources, err := kept.Sources(ctx, h.ID)
	if err != nil {
		return "", fmt.Errorf("reading what was found: %w", err)
	}
	snippet, _ := terms.Excerpt(Words(h, sources), words, length)
	return snippet, nil
}
