package clean

import (
	"net"
	"net/url"
	"strings"
)

// publicSeconds are second-level labels under which countries register names (co.uk, com.au …).
var publicSeconds = wordSet("co com org net ac gov edu or ne go gob nom asso gouv")

// hosters give each of their users a subdomain; there the whole host is the site.
var hosters = wordSet("blogspot wordpress substack medium tumblr github gitlab ghost typepad livejournal over-blog hatenablog netlify vercel pages")

// Site is the site that an address belongs to, and under which its repeated blocks are remembered: the registrable part
// of the host, "" if the address has no host. It knows the usual second-level labels, not the whole public suffix list:
// a site split in two learns more slowly, two sites taken for one need the same block on both to do harm.
func Site(rawURL string) string {
	address, err := url.Parse(rawURL)
	if err != nil || address.Hostname() == "" {
		return ""
	}
	host := strings.ToLower(strings.TrimSuffix(address.Hostname(), "."))
	if net.ParseIP(host) != nil {
		return host
	}
	labels := strings.Split(host, ".")
	take := 2
	if n := len(labels); n >= 3 {
		second := labels[n-2]
		if publicSeconds[second] && len(labels[n-1]) <= 3 || hosters[second] {
			take = 3
		}
	}
	return strings.Join(labels[max(0, len(labels)-take):], ".")
}
