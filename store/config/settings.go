package config

import "github.com/goccy/go-yaml/ast"

// rootSettings are the names at the left edge of the file.
var rootSettings = []setting[Config]{
	{"feeds", readFeeds},
	{"refresh", func(c *checker, value ast.Node, into *Config) {
		readMapping(c, value, "refresh", refreshSettings, &into.Refresh)
	}},
	{"reading", func(c *checker, value ast.Node, into *Config) {
		readMapping(c, value, "reading", readingSettings, &into.Reading)
	}},
	{"retention", func(c *checker, value ast.Node, into *Config) {
		readMapping(c, value, "retention", retentionSettings, &into.Retention)
	}},
	{"views", readViews},
	{"rules", readRules},
	{"sites", readSites},
	{"openers", readOpeners},
	{"theme", readTheme},
	{"keys", readKeys},
}

var refreshSettings = []setting[Refresh]{
	{"every", func(c *checker, value ast.Node, into *Refresh) { c.interval(value, &into.Every) }},
	{"on_start", func(c *checker, value ast.Node, into *Refresh) { c.boolean(value, &into.OnStart) }},
	{"per_host", func(c *checker, value ast.Node, into *Refresh) { c.number(value, 1, 8, &into.PerHost) }},
	{"total", func(c *checker, value ast.Node, into *Refresh) { c.number(value, 1, 256, &into.Total) }},
	{"notify", func(c *checker, value ast.Node, into *Refresh) { c.boolean(value, &into.Notify) }},
	{"follow_moves", func(c *checker, value ast.Node, into *Refresh) {
		if word, ok := c.choice(value, string(FollowAsk), string(FollowAlways), string(FollowNever)); ok {
			into.Moves = FollowMoves(word)
		}
	}},
}

var readingSettings = []setting[Reading]{
	{"width", func(c *checker, value ast.Node, into *Reading) { c.number(value, LeastWidth, MostWidth, &into.Width) }},
	{"mark_read", func(c *checker, value ast.Node, into *Reading) {
		into.MarkRead = readMarkRead(c, value)
	}},
	{"mark_passed", func(c *checker, value ast.Node, into *Reading) { c.boolean(value, &into.MarkPassed) }},
	{"fold", func(c *checker, value ast.Node, into *Reading) { c.boolean(value, &into.Fold) }},
	{"removed", func(c *checker, value ast.Node, into *Reading) {
		if word, ok := c.choice(value, "hidden", "shown"); ok {
			into.ShowRemoved = word == "shown"
		}
	}},
	{"images", func(c *checker, value ast.Node, into *Reading) {
		if word, ok := c.choice(value, string(ImagesAuto), string(ImagesBlocks), string(ImagesOff)); ok {
			into.Images = Images(word)
		}
	}},
	{"right_to_left", func(c *checker, value ast.Node, into *Reading) {
		if word, ok := c.choice(value, string(RightToLeftAuto), string(RightToLeftReorder), string(RightToLeftTerminal)); ok {
			into.RightToLeft = RightToLeft(word)
		}
	}},
	{"downloads", readDownloads},
}

var retentionSettings = []setting[Retention]{
	{"keep", readKeep},
}

// sections are the groups of settings, for the remedy of a setting that stands in the wrong one.
var sections = []struct {
	name     string
	settings []string
}{
	{"refresh", settingNames(refreshSettings)},
	{"reading", settingNames(readingSettings)},
	{"retention", settingNames(retentionSettings)},
}

// readMarkRead reads when an open article counts as read.
func readMarkRead(c *checker, value ast.Node) MarkRead {
	const remedy = "use on_open, manual, or a duration such as 10s"
	text, ok := c.text(value, remedy)
	if !ok || text == "on_open" || text == "manual" {
		return MarkRead{ByHand: text == "manual"}
	}
	after, err := ParseDuration(text)
	if err != nil {
		c.fail(value, remedy, "%q is not possible here", text)
	}
	return MarkRead{After: after}
}

// readKeep reads how long read articles are kept.
func readKeep(c *checker, value ast.Node, into *Retention) {
	if text, ok := c.resolve(value).(*ast.StringNode); ok && text.Value == "forever" {
		into.Keep = 0
		return
	}
	c.duration(value, "90d, or forever", &into.Keep)
}
