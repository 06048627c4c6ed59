package clean

import (
	"strings"
	"testing"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

func TestStandfirstThatTheTextBeginsWithIsNotSaidTwice(t *testing.T) {
	const (
		first = "The ferry that brings the mail to the outer islands will not sail in January, because its engine has to be taken out and sent to a yard on the mainland."
		next  = "Islanders have ordered their flour and lamp oil early"
	)
	for name, description := range map[string]string{
		"two paragraphs, cut off":          first + " " + next + ", and the school",
		"no blank between the paragraphs":  first + next,
		"the name of a button before it":   "Share this on the wire: " + first,
		"a button behind it":               first + " Islanders have … Read more",
		"the second paragraph":             next + ", and the school has moved its exams to the week before the last crossing of the year.",
		"the first without its place name": "The ferry that brings the mail to the outer islands will not sail in January",
	} {
		article := clean(t, strings.Replace(described, "%", description, 1)+"<h1>No ferry in January</h1>"+
			strings.Replace(paragraph, "<p>", "<p>PORT ELLEN, 3 January (Wire) - ", 1)+second+third+"</article>", feeds.SourcePage)
		if article.Standfirst != "" {
			t.Errorf("%s: standfirst is %q", name, article.Standfirst)
		}
		if text := document.Text(article.Kept()); !strings.HasPrefix(text, "PORT ELLEN") || !strings.Contains(text, next) {
			t.Errorf("%s: text is %q", name, text)
		}
	}
}

func TestStandfirstInWordsOfItsOwnStays(t *testing.T) {
	article := clean(t, strings.Replace(described, "%", "The mail will come a month late while the engine is mended ashore", 1)+
		"<h1>No ferry in January</h1>"+paragraph+second+third+"</article>", feeds.SourcePage)
	if article.Standfirst == "" {
		t.Error("the standfirst is gone")
	}
}
