package article

import (
	"fmt"
	"strings"

	"broadsheet/store"
	"broadsheet/store/rules"
)

// deedWords say what a rule did.
var deedWords = map[rules.Deed]string{
	rules.Mute: "Muted", rules.MarkRead: "Marked read as it came", rules.Star: "Starred as it came",
}

// Because says in words what the rules and the config did with an article.
func Because(why store.Why) string {
	var sentences []string
	for _, rule := range why.Rules {
		did := deedWords[rule.Do]
		if rule.Do == rules.Tag {
			did = "Tagged " + rule.Tag
		}
		sentences = append(sentences, fmt.Sprintf("%s by the rule in line %d of the config: %s.", did, rule.Line, rule.Match))
	}
	if len(why.Rules) == 0 {
		sentences = append(sentences, "No rule matches this article.")
	}
	switch {
	case why.Left:
		sentences = append(sentences, "It is in no list: its feed is not in the config any more.")
	case why.Quiet:
		sentences = append(sentences, "Its feed is hidden (hidden: true), so it is not in Today and All unread.")
	case why.Muted && !mutes(why.Rules):
		sentences = append(sentences, "It is muted by a rule that is gone, and will be shown in a moment.")
	}
	if why.Under.ID != 0 {
		sentences = append(sentences, fmt.Sprintf("It is folded under “%s” of %s, which has the same story.", why.Under.Title, why.Under.Feed))
	}
	return strings.Join(sentences, " ")
}

func mutes(list []rules.Rule) bool {
	for _, rule := range list {
		if rule.Do == rules.Mute {
			return true
		}
	}
	return false
}
