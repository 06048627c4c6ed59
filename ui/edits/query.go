package edits

import (
	"context"

	"broadsheet/store"
	"broadsheet/store/query"
	"broadsheet/ui/feedlist"
)

// Query is what the list shows, in the query language.
type Query struct {
	View   feedlist.View
	Filter string // by which the view is filtered
	Typed  string // with the words as they were typed
	asked  string // with the last one as the store was asked for it: it may be unfinished
}

// QueryOf is what a view shows that asks for something itself, and is filtered by a query as it was typed and as the store
// was asked for it.
func QueryOf(view feedlist.View, asks, typed, asked string) Query {
	return Query{view, typed, join(view, asks, typed), join(view, asks, asked)}
}

// join adds a query to what a view asks for, which need not be said twice.
func join(view feedlist.View, asks, also string) string {
	parsed, err := query.Parse(also)
	if err == nil {
		limits := parsed.Limits()
		if view.Kind == feedlist.Unread && limits.Unread || view.Kind == feedlist.Starred && limits.Starred || view.Kind == feedlist.Begun && limits.Begun {
			return also
		}
	}
	return query.Join(asks, also)
}

// shortest is the query as it was typed, if that finds as much as what was asked for while the last word might have been
// unfinished. Then it finds the same, for it finds nothing else.
func (q Query) shortest(ctx context.Context, kept *store.Store) (string, error) {
	if q.Typed == q.asked {
		return q.Typed, nil
	}
	typed, err := kept.CountUpTo(ctx, feedlist.SavedFilter(q.Typed), feedlist.MostCounted)
	if err != nil {
		return "", err
	}
	asked, err := kept.CountUpTo(ctx, feedlist.SavedFilter(q.asked), feedlist.MostCounted)
	if err != nil || typed != asked {
		return q.asked, err
	}
	return q.Typed, nil
}
