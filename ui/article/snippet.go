package article

import (
	"context"
	"fmt"

	"broadsheet/store"
	"broadsheet/store/terms"
)

// Snippet is the piece of an article's text, about so many characters long, that has most of what a search found it by.
func Snippet(ctx context.Context, kept *store.Store, h store.Headline, sought []terms.Sought, length int) (string, error) {
	sources, err := kept.Sources(ctx, h.ID)
	if err != nil {
		return "", fmt.Errorf("reading what was found: %w", err)
	}
	snippet, _ := terms.Excerpt(Words(h, sources), terms.InTexts(sought), length)
	return snippet, nil
}
