package clean

import (
	"context"
	"net/url"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/page"
)

// Say is what the user says is begging and what is not: rules from the config, and verdicts on single blocks.
type Say struct {
	Rules    []feeds.SiteRules // of any site
	Verdicts Verdicts          // nil: none
	Now      time.Time         // reasons leave out the year of a verdict of this year; zero names it always
}

// Verdicts knows what the user said of blocks of a site.
type Verdicts interface {
	Verdicts(ctx context.Context, site string) ([]feeds.Verdict, error)
}

// said is what the user says of one article.
type said struct {
	phrases  []phrase
	verdicts map[uint64]*feeds.Verdict
	now      time.Time
}

// phrase is a phrase of the user's, in words.
type phrase struct {
	words  []string
	reason string
}

// rulesFor is the part of the rules that finds its blocks in the mark-up.
func (s Say) rulesFor(address string) []page.Rule {
	var rules []page.Rule
	for _, site := range s.covering(address) {
		for _, css := range site.Keep {
			rules = append(rules, page.Rule{Selector: css, Keep: true, Name: site.Host + ": " + css})
		}
		for _, css := range site.Remove {
			rules = append(rules, page.Rule{Selector: css, Name: site.Host + ": " + css})
		}
	}
	return rules
}

// covering lists the rules that are for an address.
func (s Say) covering(address string) []feeds.SiteRules {
	if len(s.Rules) == 0 {
		return nil
	}
	parsed, err := url.Parse(address)
	if err != nil {
		return nil
	}
	var all []feeds.SiteRules
	for _, rules := range s.Rules {
		if rules.Cover(parsed.Hostname()) {
			all = append(all, rules)
		}
	}
	return all
}

// hear takes down what the user says of the article at an address.
func (r *reading) hear(ctx context.Context, say Say, address string) error {
	r.say.now = say.Now
	for _, site := range say.covering(address) {
		for _, text := range site.Phrases {
			r.say.phrases = append(r.say.phrases, newPhrase(text, ownRule+site.Host+": “"+text+"”"))
		}
	}
	site := Site(address)
	if say.Verdicts == nil || site == "" {
		return nil
	}
	verdicts, err := say.Verdicts.Verdicts(ctx, site)
	if err != nil || len(verdicts) == 0 {
		return err
	}
	r.say.verdicts = make(map[uint64]*feeds.Verdict, len(verdicts))
	for i := range verdicts {
		r.say.verdicts[verdicts[i].Fingerprint] = &verdicts[i]
	}
	return nil
}

func newPhrase(text, reason string) phrase {
	tokens := tokenise(text)
	words := make([]string, len(tokens))
	for i := range tokens {
		words[i] = tokens[i].word
	}
	return phrase{words, reason}
}

// saidIn reports whether the words stand in a text one after the other.
func (p phrase) saidIn(tokens []token) bool {
	for start := 0; start+len(p.words) <= len(tokens); start++ {
		said := 0
		for said < len(p.words) && tokens[start+said].word == p.words[said] {
			said++
		}
		if said == len(p.words) && said > 0 {
			return true
		}
	}
	return false
}
