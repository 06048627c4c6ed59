package clean

import (
	"context"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

// saying cleans a source by what the user says.
func saying(t *testing.T, body string, kind feeds.SourceKind, say Say) Article {
	t.Helper()
	source := feeds.Source{Kind: kind, Body: []byte(body), URL: "https://news.example/a"}
	article, err := ReadWith(context.Background(), source, Known{}, nil, Options{Say: say, Weigh: true})
	if err != nil {
		t.Fatal(err)
	}
	return article
}

// spoken are verdicts as a store holds them.
type spoken []feeds.Verdict

func (s spoken) Verdicts(_ context.Context, site string) ([]feeds.Verdict, error) {
	var all []feeds.Verdict
	for _, verdict := range s {
		if verdict.Site == site {
			all = append(all, verdict)
		}
	}
	return all, nil
}

// on is a verdict on the block that a piece of a feed's HTML makes.
func on(t *testing.T, markup string, begging bool) feeds.Verdict {
	t.Helper()
	print, ok := Print(&document.FragmentHTML([]byte(markup), nil)[0])
	if !ok {
		t.Fatalf("%s has no fingerprint", markup)
	}
	return feeds.Verdict{Site: "news.example", Fingerprint: print, Begging: begging, Said: time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)}
}

const (
	signUp = "<p>Sign up to our newsletter and get the news of the day delivered to your inbox.</p>"
	fish   = "<p>Fresh fish is sold on the quay from six in the morning.</p>"
)

func TestTheUsersWordGoesBeforeEveryStage(t *testing.T) {
	rules := func(site feeds.SiteRules) Say {
		if site.Host == "" {
			site.Host = "news.example"
		}
		return Say{Rules: []feeds.SiteRules{site}}
	}
	verdicts := func(all ...feeds.Verdict) Say { return Say{Verdicts: spoken(all)} }
	list := "<ul><li>Bread at the baker's</li><li>Support our journalism</li><li>Tea at the inn</li></ul>"
	both := rules(feeds.SiteRules{Remove: []string{".k17"}})
	both.Verdicts = spoken{on(t, fish, false)}
	tests := []struct {
		name, markup, text string // the block with the text
		say                Say
		reason             string // why it was removed; "" is kept
	}{
		{"nothing said", fish, "Fresh fish", Say{}, ""},
		{"CSS removes", `<div class="k17">` + fish + "</div>", "Fresh fish", rules(feeds.SiteRules{Remove: []string{".k17"}}), "Your rule for news.example: .k17"},
		{"of another site", `<div class="k17">` + fish + "</div>", "Fresh fish", rules(feeds.SiteRules{Host: "other.example", Remove: []string{".k17"}}), ""},
		{"CSS keeps what begs", `<div class="newsletter">` + signUp + "</div>", "Sign up", rules(feeds.SiteRules{Keep: []string{".newsletter"}}), ""},
		{"CSS keeps an item", "<ul><li>Bread at the baker's</li><li class=k17>Support our journalism with a donation today</li></ul>", "Support", rules(feeds.SiteRules{Keep: []string{".k17"}}), ""},
		{"a phrase", "<p>Please SUPPORT our\njournalism!</p>", "journalism", rules(feeds.SiteRules{Phrases: []string{"Support our journalism"}}), "Your rule for news.example: “Support our journalism”"},
		{"a phrase in part of a word", "<p>Unsupport our journalism, they said.</p>", "journalism", rules(feeds.SiteRules{Phrases: []string{"Support our journalism"}}), ""},
		{"a phrase without gaps", "<p>ぜひ会員登録をお願いします。</p>", "会員", rules(feeds.SiteRules{Phrases: []string{"会員登録"}}), "Your rule for news.example: “会員登録”"},
		{"a phrase in an item", list, "Support", rules(feeds.SiteRules{Phrases: []string{"our journalism"}}), "Your rule for news.example: “our journalism”"},
		{"the items beside it", list, "Bread", rules(feeds.SiteRules{Phrases: []string{"our journalism"}}), ""},
		{"keeping goes before a phrase", `<p class="k17">Support our journalism</p>`, "Support", rules(feeds.SiteRules{Keep: []string{"p"}, Phrases: []string{"our journalism"}}), ""},
		{"a verdict: begging", fish, "Fresh fish", verdicts(on(t, fish, true)), "You said so on 22 November 2026."},
		{"a verdict: article", signUp, "Sign up", verdicts(on(t, signUp, false)), ""},
		{"a verdict with other numbers", "<p>Join 12,345 readers of 7 islands.</p>", "Join", verdicts(on(t, "<p>Join 980 readers of 12 islands</p>", true)), "You said so on 22 November 2026."},
		{"a verdict with other words", "<p>Join 12,345 friends of 7 islands.</p>", "Join", verdicts(on(t, "<p>Join 980 readers of 12 islands</p>", true)), ""},
		{"a verdict goes before a rule", `<div class="k17">` + fish + "</div>", "Fresh fish", both, ""},
		{
			"a verdict on an item that a stage parts off", "<ul><li>Bread is sold at the baker's</li><li>Fish is sold on the quay</li><li>Sign up to our newsletter and get the news delivered to your inbox.</li></ul>", "Sign up",
			verdicts(on(t, "<ul><li>Sign up to our newsletter and get the news delivered to your inbox.</li></ul>", false)), "",
		},
	}
	for _, test := range tests {
		for kind, body := range map[feeds.SourceKind]string{
			feeds.SourceFeed: paragraph + second + test.markup + third,
			feeds.SourcePage: "<html><body><article><h1>No ferry</h1>" + paragraph + second + test.markup + third + "</article></body></html>",
		} {
			article := saying(t, body, kind, test.say)
			found := false
			for i, block := range article.Blocks {
				if !strings.Contains(block.PlainText(), test.text) {
					continue
				}
				found = true
				reason, stage := "", ""
				if removal := article.Removals[i]; removal != nil {
					reason, stage = removal.Reason, removal.Stage
				}
				if reason != test.reason || reason != "" && stage != "own" {
					t.Errorf("%s (%s): removed by %q because %q, want %q", test.name, kind, stage, reason, test.reason)
				}
			}
			if !found {
				t.Errorf("%s (%s): it is gone without a word", test.name, kind)
			}
		}
	}
}

func TestTheUserMayCutMoreThanHalf(t *testing.T) {
	article := saying(t, paragraph+second+third, feeds.SourceFeed, Say{Rules: []feeds.SiteRules{{Host: "news.example", Remove: []string{"p"}}}})
	if kept := document.Text(article.Kept()); kept != "" {
		t.Errorf("kept %q", kept)
	}
}

func TestAVerdictIsKnownToWhoeverAsks(t *testing.T) {
	said := on(t, fish, true)
	article := saying(t, paragraph+fish+second, feeds.SourceFeed, Say{Verdicts: spoken{said}, Now: said.Said.AddDate(0, 1, 0)})
	if len(article.Verdicts) != 3 || article.Verdicts[0] != nil || article.Verdicts[1] == nil || *article.Verdicts[1] != said {
		t.Fatalf("verdicts %v", article.Verdicts)
	}
	if reason := article.Removals[1].Reason; reason != "You said so on 22 November." {
		t.Errorf("in the same year the reason is %q", reason)
	}
	kept := saying(t, paragraph+signUp+second, feeds.SourceFeed, Say{Verdicts: spoken{on(t, signUp, false)}})
	if why := kept.Weights[1].Kept; why != "You said so on 22 November 2026." {
		t.Errorf("it is kept because %q", why)
	}
}

// Verdicts are in the databases of users: a print that changes loses them.
func TestPrintsStayAsTheyAre(t *testing.T) {
	for markup, want := range map[string]uint64{
		fish: 12200556655664342191,
		"<p>Join 12,345 readers of 7 is\u00adlands.</p>": 16097924033730017400,
		"<p>Part 2</p>": 16793193863455983786,
		`<figure><img src="https://ads.example/ship.png?id=7" alt="A ship"></figure>`: 7472162712793818173,
	} {
		if got, ok := Print(&document.FragmentHTML([]byte(markup), nil)[0]); !ok || got != want {
			t.Errorf("the print of %s is %d, want %d", markup, got, want)
		}
	}
}

func TestPrintsTellBlocksApart(t *testing.T) {
	tests := []struct {
		a, b string
		same bool
	}{
		{"<p>Give 5 euros a month</p>", "<p>Give 10,000 EUROS — a month!</p>", true},
		{"<p>Give 5 euros a month</p>", "<p>Give euros a month</p>", false},
		{"<p>Give 5 euros a month</p>", "<p>Give 5 euros a year</p>", false},
		{"<p>Part 2</p>", "<p>Part 3</p>", false},
		{"<p>Advertisement</p>", "<h3>ADVERTISEMENT</h3>", true},
		{`<img src="https://ads.example/a.png?x=1">`, `<img src="https://ads.example/a.png?x=2">`, true},
		{`<img src="https://ads.example/a.png">`, `<img src="https://ads.example/b.png">`, false},
	}
	for _, test := range tests {
		a, _ := Print(&document.FragmentHTML([]byte(test.a), nil)[0])
		b, _ := Print(&document.FragmentHTML([]byte(test.b), nil)[0])
		if a == b != test.same {
			t.Errorf("%s and %s: the same %v, want %v", test.a, test.b, a == b, test.same)
		}
	}
	if _, ok := Print(&document.Block{Kind: document.Rule}); ok {
		t.Error("a rule has a print, so that a verdict on one would be on all")
	}
}
