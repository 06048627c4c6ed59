package edition

import (
	"slices"
	"strings"
	"testing"
)

// begging is how each passage of the demo begins that is not its articles'.
var begging = []string{
	"Accept all · Manage settings",
	"Advertisement",
	"Already a subscriber? Log in",
	"Do you have a question of your own? Join the conversation in",
	"Donate now",
	"Enjoying Lattice? Get one letter a week, no tracking, unsubs",
	"Field Notes has no advertisements and no owner. If everyone",
	"Get our weekly digest of discoveries delivered to your inbox",
	"Ihnen gefällt dieser Artikel? Dann abonnieren Sie unseren ko",
	"Je fais un don",
	"Jetzt anmelden",
	"Join us live: Second Draft Talks, an evening with our critic",
	"Like this story? Sign up to our newsletter and never miss a",
	"Listen to our podcast: every Thursday Leila and Otto argue a",
	"Notifications can be managed in browser preferences.",
	"Notre journal vit grâce à vous. Soutenez une presse indépend",
	"Please refresh the page or navigate to another page on the s",
	"Port Ansel in your inbox",
	"Read Field Notes on the go: download our free app for iOS an",
	"Read more: Forty years of plans for Mill Lane",
	"Share on Facebook · Share by e-mail · Pin it",
	"Share this:",
	"Sign up for our books newsletter and get reviews, interviews",
	"Sign up for our free morning newsletter and get the five sto",
	"Sign up for the newsletter",
	"Stay up to date with notifications from The Harbour Post",
	"Story continues below advertisement",
	"Subscribe for unlimited access to The Slow Kitchen. Cancel a",
	"Subscribe now",
	"Subscribers get unlimited access",
	"Support independent science writing",
	"Support us | Follow us on Mastodon | Subscribe to our feed",
	"Thank you for registering",
	"The post The typeface that was drawn for a telephone book ap",
	"This article is free for all. Lattice is paid for by its rea",
	"To continue reading, start your free trial today.",
	"Tweet this",
	"Twitter",
	"Was this article helpful? Take our two-minute survey and hel",
	"We use cookies to improve your experience. By continuing to",
	"What do you think? Have your say in the comments. You need t",
	"When you buy through links on our site, we may earn an affil",
	"You have read 3 of 3 free recipes this month.",
	"Your support makes all the difference. From the harbour to t",
	"この記事の続きを読むには、無料会員登録が必要です。",
	"会員の方はこちらからログイン",
}

func TestDemoLosesAllItsBeggingAndNothingElse(t *testing.T) {
	_, demos := everything(t)
	met := map[string]bool{}
	for _, demo := range demos {
		for _, entry := range demo.Feed.Entries {
			article := cleaned(t, demo.Feed, entry)
			if article.Excerpt {
				t.Errorf("%q is taken for an excerpt", entry.Title)
			}
			for i, removal := range article.Removals {
				text := article.Blocks[i].PlainText()
				known := slices.IndexFunc(begging, func(line string) bool { return strings.HasPrefix(text, line) })
				if known >= 0 {
					met[begging[known]] = true
				}
				if isRemoved := removal != nil; isRemoved != (known >= 0) {
					t.Errorf("%q: removed is %v for %q", entry.Title, isRemoved, text)
				}
			}
		}
	}
	for _, line := range begging {
		if !met[line] {
			t.Errorf("%q is in no article any more", line)
		}
	}
}
