package cli

import (
	"context"
	"errors"
	"fmt"

	"broadsheet/store"
	"broadsheet/ui/article"
)

func whyCommand() command {
	return command{
		name:      "why",
		arguments: "ID|URL…",
		summary:   "say why articles are hidden, marked or tagged",
		details:   "Names the rules of the config that match an article, each with its line.",
		example:   "broadsheet why 4711",
		arity:     arity{1, many},
		run:       why,
	}
}

func why(ctx context.Context, at *Place, references []string) error {
	kept, err := at.existingStore(ctx)
	if err != nil {
		return err
	}
	if kept == nil {
		return unknownArticle(references[0])
	}
	var ids []int64
	for _, reference := range references {
		found, err := kept.Find(ctx, reference)
		if errors.Is(err, store.ErrUnknown) {
			return unknownArticle(reference)
		}
		if err != nil {
			return err
		}
		ids = append(ids, found...)
	}
	for _, id := range ids {
		found, err := kept.Why(ctx, id)
		if err != nil {
			return err
		}
		if err := printHeadline(at.Stdout, found.Headline, at.Clock()); err != nil {
			return err
		}
		if _, err := fmt.Fprintf(at.Stdout, "         %s\n", oneLine(article.Because(found))); err != nil {
			return err
		}
	}
	return nil
}
