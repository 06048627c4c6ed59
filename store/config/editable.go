package config

import (
	"reflect"
	"slices"

	"broadsheet/feeds"
	"broadsheet/store/rules"
)

// editable is a list of the file whose single items are written and deleted here.
type editable struct {
	name            string
	unknown, double error
	find            func(c *Config, ref string) []int
	ref             func(c *Config, i int) string               // by which an item is found again
	without         func(c Config, i int) *Config               // the config without one item
	with            func(c Config, from *Config, i int) *Config // the config with one that another config has there
}

var (
	listOfFeeds = newEditable("feeds", ErrUnknownFeed, ErrDuplicate, (*Config).find,
		func(c *Config) *[]feeds.Subscription { return &c.Feeds }, func(sub feeds.Subscription) string { return sub.URL })
	listOfViews = newEditable("views", ErrUnknownView, ErrSameView, (*Config).findView,
		func(c *Config) *[]View { return &c.Views }, func(view View) string { return view.Name })
)

func newEditable[T any](
	name string, unknown, double error, find func(*Config, string) []int, items func(*Config) *[]T, ref func(T) string,
) editable {
	return editable{
		name: name, unknown: unknown, double: double, find: find,
		ref: func(c *Config, i int) string { return ref((*items(c))[i]) },
		without: func(c Config, i int) *Config {
			all := items(&c)
			*all = slices.Delete(slices.Clone(*all), i, i+1)
			return &c
		},
		with: func(c Config, from *Config, i int) *Config {
			all := items(&c)
			*all = slices.Insert(slices.Clone(*all), min(i, len(*all)), (*items(from))[i])
			return &c
		},
	}
}

// unreadable is an edit that broke the file: it will not be written.
const unreadable = "the edited file could not be read again"

// differs says in what an edited text is not the config that was wanted; "" if it is.
func differs(path string, want *Config, edited []byte) string {
	again, err := Parse(path, edited, Known{})
	if err != nil {
		return unreadable
	}
	is, should := withoutLines(*again), withoutLines(*want)
	if !reflect.DeepEqual(is.Feeds, should.Feeds) || !reflect.DeepEqual(is.Views, should.Views) {
		return "the edited file would not hold what it should"
	}
	if !reflect.DeepEqual(is, should) {
		return "the edit would change another setting"
	}
	return ""
}

// withoutLines is a config without the lines in which its rules stand, which may well change, and with no list that is
// empty rather than none.
func withoutLines(c Config) Config {
	c.Feeds = append([]feeds.Subscription(nil), c.Feeds...)
	c.Views = append([]View(nil), c.Views...)
	c.Rules = append([]rules.Rule(nil), c.Rules...)
	for i := range c.Rules {
		c.Rules[i].Line = 0
	}
	return c
}
