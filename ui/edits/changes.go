package edits

import (
	"context"

	"broadsheet/store/config"
	"broadsheet/ui/text"
)

// Rename gives a feed another name; none is the feed's own.
func (e Editor) Rename(ctx context.Context, url, was, name string) (Done, error) {
	renamed, err := config.Rename(e.Path, url, name)
	if err != nil {
		return Done{}, err
	}
	words := text.Row(was) + " is called " + name + " now."
	if name == "" {
		words = text.Row(was) + " is called as it calls itself now."
	}
	return Done{Words: words}, e.keep(ctx, kept{Renamed: &renamed}, "rename: "+text.Row(was))
}

// Unsubscribe takes a feed's lines out.
func (e Editor) Unsubscribe(ctx context.Context, url, name string) (Done, error) {
	cut, err := config.CutOut(e.Path, url)
	if err != nil {
		return Done{}, err
	}
	done := Done{Words: "Unsubscribed from " + text.Row(name) + ".", Gone: url}
	return done, e.keep(ctx, kept{Cut: &cut}, "unsubscribe: "+text.Row(name))
}

// RemoveView takes a saved view's lines out.
func (e Editor) RemoveView(ctx context.Context, name string) (Done, error) {
	cut, err := config.CutOutView(e.Path, name)
	if err != nil {
		return Done{}, err
	}
	return Done{Words: "Removed the view “" + text.Row(name) + "”."}, e.keep(ctx, kept{Cut: &cut}, "remove view: "+text.Row(name))
}

// SaveView writes a query as a view.
func (e Editor) SaveView(ctx context.Context, now Query, name string) (Done, error) {
	found, err := now.shortest(ctx, e.Store)
	if err != nil {
		return Done{}, err
	}
	saved, err := config.Save(e.Path, config.View{Name: name, Query: found})
	if err != nil {
		return Done{}, err
	}
	done := Done{Words: "Saved “" + text.Row(name) + "”: " + text.Row(found), Saved: name, Was: now}
	return done, e.keep(ctx, kept{Saved: &saved}, "save view: "+text.Row(name))
}
