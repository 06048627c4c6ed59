package parse

import (
	"strconv"
	"strings"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/document"

	"github.com/mmcdole/gofeed/rss"
)

// longestHint bounds what a feed may ask for; longer pauses are mistakes.
const longestHint = 366 * 24 * time.Hour

// hints reads how often an RSS feed wants to be asked.
func hints(channel *rss.Feed, more extension) feeds.Hints {
	found := feeds.Hints{Period: period(more)}
	if minutes, err := strconv.Atoi(strings.TrimSpace(channel.TTL)); err == nil && minutes > 0 {
		found.TTL = min(time.Duration(min(minutes, 1<<30))*time.Minute, longestHint)
	}
	for _, text := range channel.SkipHours {
		if hour, err := strconv.Atoi(strings.TrimSpace(text)); err == nil && hour >= 0 && hour <= 24 {
			found.SkipHours = append(found.SkipHours, hour%24) // RSS 0.91 counts from 1 to 24
		}
	}
	for _, text := range channel.SkipDays {
		for day := time.Sunday; day <= time.Saturday; day++ {
			if strings.EqualFold(strings.TrimSpace(text), day.String()) {
				found.SkipDays = append(found.SkipDays, day)
			}
		}
	}
	return found
}

// periods are those of the syndication module (RDF Site Summary 1.0 Modules: Syndication).
var periods = map[string]time.Duration{
	"hourly": time.Hour, "daily": 24 * time.Hour, "weekly": 7 * 24 * time.Hour,
	"monthly": 30 * 24 * time.Hour, "yearly": 365 * 24 * time.Hour,
}

// period reads the syndication module: so many updates in a period.
func period(more extension) time.Duration {
	unit := periods[strings.ToLower(strings.TrimSpace(more.value("sy", "updateperiod")))]
	frequency, err := strconv.Atoi(strings.TrimSpace(more.value("sy", "updatefrequency")))
	if err != nil || frequency < 1 {
		frequency = 1
	}
	return unit / time.Duration(frequency)
}

// language returns the first of several language tags.
func language(tags ...string) string {
	for _, tag := range tags {
		if tag = document.Line(tag); tag != "" && len(tag) <= 35 { // RFC 5646 section 4.4.1
			return tag
		}
	}
	return ""
}
