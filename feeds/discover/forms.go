package discover

import (
	"net/url"
	"strings"
)

// form knows where a service keeps the feeds of its pages.
type form struct {
	hosts []string
	feeds func(page *url.URL, parts []string) []string // parts of the path
}

var forms = []form{
	{[]string{"youtube.com"}, youTube},
	{[]string{"reddit.com"}, reddit},
	{[]string{"github.com"}, gitHub},
}

// known lists the feeds of a page by the form of its address; none if that says nothing.
func known(page *url.URL) []string {
	parts := strings.FieldsFunc(page.Path, func(r rune) bool { return r == '/' })
	for _, form := range forms {
		for _, host := range form.hosts {
			if isOf(page.Hostname(), host) {
				return form.feeds(page, parts)
			}
		}
	}
	return nil
}

// isOf reports whether a host is a domain or stands below it.
func isOf(host, domain string) bool {
	host = strings.ToLower(host)
	return host == domain || strings.HasSuffix(host, "."+domain)
}

func isYouTube(host string) bool { return isOf(host, "youtube.com") }

// youTube has feeds of channels and playlists. The id of a channel behind a handle stands only in its page.
func youTube(page *url.URL, parts []string) []string {
	if list := page.Query().Get("list"); list != "" {
		return []string{page.Scheme + "://www.youtube.com/feeds/videos.xml?playlist_id=" + url.QueryEscape(list)}
	}
	switch {
	case len(parts) >= 2 && parts[0] == "channel":
		return []string{channelFeed(page.Scheme, parts[1])}
	case len(parts) >= 2 && parts[0] == "user":
		return []string{page.Scheme + "://www.youtube.com/feeds/videos.xml?user=" + url.QueryEscape(parts[1])}
	}
	return nil
}

func channelFeed(scheme, id string) string {
	return scheme + "://www.youtube.com/feeds/videos.xml?channel_id=" + url.QueryEscape(id)
}

// reddit has a feed of every listing: its path with .rss behind it.
func reddit(page *url.URL, parts []string) []string {
	if len(parts) < 2 || strings.HasSuffix(page.Path, ".rss") {
		return nil
	}
	switch parts[0] {
	case "r", "user", "u":
		feed := *page
		feed.Path = "/" + strings.Join(parts, "/") + "/.rss"
		feed.RawPath, feed.Fragment = "", ""
		return []string{feed.String()}
	}
	return nil
}

// gitHubPages are paths of GitHub that are no one's name.
var gitHubPages = map[string]bool{
	"about": true, "apps": true, "collections": true, "explore": true, "features": true, "login": true, "marketplace": true,
	"orgs": true, "search": true, "settings": true, "sponsors": true, "topics": true, "trending": true,
}

// gitHub has feeds of releases, tags and commits, and of what a person does.
func gitHub(page *url.URL, parts []string) []string {
	if len(parts) == 0 || gitHubPages[parts[0]] || strings.HasSuffix(page.Path, ".atom") {
		return nil
	}
	root := page.Scheme + "://" + page.Host + "/" + parts[0]
	if len(parts) == 1 {
		return []string{root + ".atom"}
	}
	root += "/" + parts[1]
	releases, tags, commits := root+"/releases.atom", root+"/tags.atom", root+"/commits.atom"
	if len(parts) == 2 {
		return []string{releases, commits, tags}
	}
	switch parts[2] {
	case "releases":
		return []string{releases}
	case "tags":
		return []string{tags}
	case "commits":
		return []string{root + "/" + strings.Join(parts[2:], "/") + ".atom"}
	}
	return nil
}

// profile lists the feed of a profile on Mastodon and its relatives, whatever their host: /@name.rss, /tags/word.rss.
func profile(page *url.URL) []string {
	path := strings.TrimRight(page.Path, "/")
	name, isProfile := strings.CutPrefix(path, "/@")
	tag, isTag := strings.CutPrefix(path, "/tags/")
	if isProfile && name != "" && !strings.ContainsAny(name, "/.") || isTag && tag != "" && !strings.ContainsAny(tag, "/.") {
		return []string{page.Scheme + "://" + page.Host + path + ".rss"}
	}
	return nil
}

// usualPaths are where most sites keep their feed, the commonest first. They are few: each costs the site a request.
var usualPaths = []string{"/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml"}

// wellKnown lists the usual addresses of feeds on the site of a page.
func wellKnown(page *url.URL) []string {
	addresses := make([]string, 0, len(usualPaths))
	for _, path := range usualPaths {
		addresses = append(addresses, page.Scheme+"://"+page.Host+path)
	}
	return addresses
}
