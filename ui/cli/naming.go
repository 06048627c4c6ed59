package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"broadsheet/store"
	"broadsheet/store/nearest"
)

// feedAddress finds the address of a feed that a person named: by address, name or title. Before anything is stored,
// only the config knows feeds.
func (at *Place) feedAddress(ctx context.Context, kept *store.Store, reference string) (string, error) {
	settings, err := at.configIfAny()
	if err != nil {
		return "", err
	}
	if kept != nil {
		feed, err := kept.FindFeed(ctx, reference)
		if errors.Is(err, store.ErrAmbiguous) {
			return "", usageError{err.Error()}
		}
		if !errors.Is(err, store.ErrUnknown) {
			return feed.URL, err
		}
	}
	if found := settings.Find(reference); len(found) > 0 {
		return found[0].URL, nil
	}
	all, err := at.allFeeds(ctx, kept)
	if err != nil {
		return "", err
	}
	return "", unknownFeed(reference, all)
}

// allFeeds are the feeds of the config, with what is stored of them.
func (at *Place) allFeeds(ctx context.Context, kept *store.Store) ([]store.Feed, error) {
	if kept != nil {
		return kept.Feeds(ctx)
	}
	settings, err := at.configIfAny()
	if err != nil {
		return nil, err
	}
	var all []store.Feed
	for _, sub := range settings.Feeds {
		all = append(all, store.Feed{URL: sub.URL, Name: nameOr(sub.Name, sub.URL), Tags: sub.Tags})
	}
	return all, nil
}

// unknownFeed is the error about a feed that there is none of.
func unknownFeed(reference string, all []store.Feed) error {
	if len(all) == 0 {
		return wrongUse("no feed %q; there are none yet\n`broadsheet add URL` subscribes to one", reference)
	}
	var names []string
	for _, feed := range all {
		names = append(names, feed.Name, feed.URL)
	}
	return wrongUse("no feed %q%s\n`broadsheet feeds` lists them", reference, didYouMean(reference, slices.Compact(names)))
}

// checkTag refuses a tag that no feed has and no rule gives.
func (at *Place) checkTag(ctx context.Context, kept *store.Store, tag string) error {
	tags, err := at.allTags(ctx, kept)
	switch {
	case err != nil:
		return err
	case slices.ContainsFunc(tags, func(known string) bool { return strings.EqualFold(known, tag) }):
		return nil
	case len(tags) == 0:
		return wrongUse("no tag %q; no feed has one: they are given in the config, or with `broadsheet add --tag`", tag)
	case len(tags) <= mostTags:
		return wrongUse("no tag %q%s\nthere are %s", tag, didYouMean(tag, tags), strings.Join(tags, ", "))
	}
	return wrongUse("no tag %q%s\n`broadsheet feeds` shows those of each feed", tag, didYouMean(tag, tags))
}

// mostTags is how many tags are still read in a message.
const mostTags = 12

// allTags are the tags of feeds and of rules.
func (at *Place) allTags(ctx context.Context, kept *store.Store) ([]string, error) {
	settings, err := at.configIfAny()
	if err != nil {
		return nil, err
	}
	var tags []string
	for _, rule := range settings.Rules {
		tags = append(tags, rule.Tag)
	}
	for _, sub := range settings.Feeds {
		tags = append(tags, sub.Tags...)
	}
	if kept != nil {
		sidebar, err := kept.Sidebar(ctx)
		if err != nil {
			return nil, err
		}
		for _, tag := range sidebar.Tags {
			tags = append(tags, tag.Name)
		}
	}
	slices.Sort(tags)
	return slices.DeleteFunc(slices.Compact(tags), func(tag string) bool { return tag == "" }), nil
}

// didYouMean names what is near a name that there is none of; "" if nothing is.
func didYouMean(name string, allowed []string) string {
	near := nearest.Names(name, allowed)
	for i := range near {
		near[i] = fmt.Sprintf("%q", near[i])
	}
	if len(near) == 0 {
		return ""
	}
	return ": did you mean " + strings.Join(near, " or ") + "?"
}
