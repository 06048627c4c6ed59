package clean

import (
	"context"
	"strings"
	"testing"

	"broadsheet/feeds"
)

const sentence = "<p>The ferry will not sail in January, the harbour master said.</p>"

const sentencePost = `<p>The post <a href="https://news.example/a">Mail boat laid up</a> appeared first on <a href="https://news.example/">The Harbour Post</a>.</p>`

func TestTeaserOfAFeedIsAnExcerpt(t *testing.T) {
	const news = "Mail boat laid up"
	for name, c := range map[string]struct {
		title, url, body string
		want             bool
	}{
		"nothing":                    {news, "https://news.example/a", "", true},
		"cut in brackets":            {news, "https://news.example/a", "<p>The ferry that brings the mail to the outer islands will not […]</p>", true},
		"link to the rest":           {news, "https://news.example/a", sentence + `<p><a href="https://news.example/a">Continue reading</a></p>`, true},
		"link in the last line":      {news, "https://news.example/a", `<p>The ferry will not sail. <a href="https://news.example/a">Weiterlesen …</a></p>`, true},
		"cut, with a line below it":  {news, "https://news.example/a", strings.Replace(paragraph, "mainland.", "mainland […]", 1) + sentencePost, true},
		"words of a link":            {news, "https://news.example/a", sentence + "<p>Read more</p>", true},
		"one sentence":               {news, "https://news.example/a", sentence, true},
		"one sentence, unfinished":   {news, "https://news.example/a", "<p>The ferry that brings the mail to the outer islands will not sail in January, because its engine has to be taken out and sent to a yard on</p>", true},
		"whole paragraph":            {news, "https://news.example/a", paragraph, false},
		"note without a title":       {"", "https://news.example/a", sentence, false},
		"note that is its own title": {"The ferry will not sail in January", "https://news.example/a", sentence, false},
		"note without a page":        {news, "", sentence, false},
		"whole article":              {news, "https://news.example/a", strings.Repeat(paragraph+second+third, 2), false},
	} {
		source := feeds.Source{Kind: feeds.SourceFeed, Body: []byte(c.body), URL: c.url}
		article, err := Read(context.Background(), source, Known{Title: c.title}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if article.Excerpt != c.want {
			t.Errorf("%s: Excerpt is %v", name, article.Excerpt)
		}
	}
}
