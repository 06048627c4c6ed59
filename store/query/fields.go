package query

import (
	"strconv"
	"strings"
	"time"
)

// field says which column a property is about.
type field uint8

const (
	fieldFeed field = iota + 1
	fieldTag
	fieldAuthor
	fieldURL
	fieldUnread
	fieldRead
	fieldStarred
	fieldLocked
	fieldMuted
	fieldBegun
	fieldSince
	fieldBefore
)

// knownField is a field as people write it.
type knownField struct {
	example string
	make    func(value string) (node, bool)
}

// fields are all that may stand before a colon.
var fields = map[string]knownField{
	"title":  {`title:word or title:"two words"`, func(v string) (node, bool) { return content{text: v, title: true}, true }},
	"feed":   {`feed:name`, textual(fieldFeed)},
	"tag":    {`tag:name`, textual(fieldTag)},
	"author": {`author:name`, textual(fieldAuthor)},
	"url":    {`url:part-of-the-address`, textual(fieldURL)},
	"is":     {`is:unread, is:read, is:starred, is:begun, is:locked or is:muted`, flag},
	"since":  {`since:2d (h, d, w, m or y), since:today or since:2026-10-01`, temporal(fieldSince)},
	"before": {`before:2d (h, d, w, m or y), before:today or before:2026-10-01`, temporal(fieldBefore)},
}

// flags are the values of is:.
var flags = map[string]field{
	"unread": fieldUnread, "read": fieldRead, "starred": fieldStarred, "locked": fieldLocked, "muted": fieldMuted,
	"begun": fieldBegun,
}

func isField(name string) bool {
	_, known := fields[strings.ToLower(name)]
	return known
}

func textual(f field) func(string) (node, bool) {
	return func(value string) (node, bool) { return property{field: f, text: value}, true }
}

func flag(value string) (node, bool) {
	f, known := flags[strings.ToLower(value)]
	return property{field: f}, known
}

func temporal(f field) func(string) (node, bool) {
	return func(value string) (node, bool) {
		point, ok := parseBound(value)
		return property{field: f, bound: point}, ok
	}
}

// units are the letters of a span of time.
var units = map[byte]time.Duration{
	'h': time.Hour,
	'd': 24 * time.Hour,
	'w': 7 * 24 * time.Hour,
	'm': 30 * 24 * time.Hour,
	'y': 365 * 24 * time.Hour,
}

// daysBack are the days that have a name.
var daysBack = map[string]int{"today": 0, "yesterday": -1}

// parseBound reads "2d" as so long ago, and "today", "yesterday", "2026-10-01", "2026-10" or "2026" as the start of that
// day, month or year where the reader is.
func parseBound(value string) (bound, bool) {
	if day, named := daysBack[strings.ToLower(value)]; named {
		return bound{day: day, midnight: true}, true
	}
	for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
		if at, err := time.ParseInLocation(layout, value, time.Local); err == nil {
			return bound{at: at}, true
		}
	}
	if len(value) < 2 {
		return bound{}, false
	}
	unit, known := units[value[len(value)-1]|0x20]
	number, err := strconv.ParseUint(value[:len(value)-1], 10, 16)
	if !known || err != nil {
		return bound{}, false
	}
	return bound{back: min(time.Duration(number), 100*365*24*time.Hour/unit) * unit}, true
}
