package clean

import (
	"strings"
	"testing"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

const described = `<!doctype html><html><head><title>No ferry in January</title><meta name="description" content="%"></head><body><article>`

func TestDeclaredStandfirstAboveTheBylineIsNotText(t *testing.T) {
	article := clean(t, strings.Replace(described, "%", "The engine has to go ashore", 1)+"<h1>No ferry in January</h1><p>The engine has to go ashore</p><p>By Ada Lindqvist</p>"+paragraph+second+third+"</article>", feeds.SourcePage)
	if text := document.Text(article.Kept()); !strings.HasPrefix(text, "The ferry") || article.Standfirst != "The engine has to go ashore" {
		t.Errorf("standfirst %q, text %q", article.Standfirst, text)
	}
}

func TestFirstSentenceDeclaredAsDescriptionStaysInTheText(t *testing.T) {
	first := "The ferry that brings the mail to the outer islands will not sail in January, because its engine has to be taken out and sent to a yard on the mainland."
	article := clean(t, strings.Replace(described, "%", first, 1)+"<h1>No ferry in January</h1>"+paragraph+second+third+"</article>", feeds.SourcePage)
	if text := document.Text(article.Kept()); !strings.HasPrefix(text, "The ferry") || article.Standfirst != "" {
		t.Errorf("standfirst %q, text %q", article.Standfirst, text)
	}
}

func TestHeaderLinesOfAPlainTextBecomeFields(t *testing.T) {
	for name, text := range map[string]string{
		"date after byline":  "No ferry in January\n\nThe engine has to go ashore\n\nBy Ada Lindqvist\nTuesday 2 January 2024\n\n",
		"date before byline": "No ferry in January\nThe engine has to go ashore\n2 January 2024\nBy Ada Lindqvist\n\n",
	} {
		article := clean(t, text+document.Text(document.FragmentHTML([]byte(paragraph+second+third), nil)), feeds.SourceText)
		if article.Title != "No ferry in January" || article.Standfirst != "The engine has to go ashore" || article.Byline != "Ada Lindqvist" || article.Published.Day() != 2 {
			t.Errorf("%s: %q, %q, %q, %s", name, article.Title, article.Standfirst, article.Byline, article.Published)
		}
		if len(article.Kept()) != 3 {
			t.Errorf("%s: kept %d blocks", name, len(article.Kept()))
		}
	}
}

func TestHeadingBelowTheDateLineStays(t *testing.T) {
	body := document.Text(document.FragmentHTML([]byte(paragraph+second+third), nil))
	article := clean(t, "No ferry in January\n\nBy Ada Lindqvist\nTuesday 2 January 2024\n\nThe last crossing\n\n"+body, feeds.SourceText)
	if text := document.Text(article.Kept()); !strings.HasPrefix(text, "The last crossing") {
		t.Errorf("got %q", text)
	}
}

func TestTitleWithSoftHyphensStandsOnce(t *testing.T) {
	article := clean(t, `<!doctype html><html><head><title>x</title><meta property="og:title" content="Winter&shy;fähre"></head><body><article><h2>Winterfähre</h2>`+
		paragraph+second+third+"</article>", feeds.SourcePage)
	if text := document.Text(article.Kept()); !strings.HasPrefix(text, "The ferry") {
		t.Errorf("text %q", text)
	}
}

func TestLineOfTwoDatesIsNotText(t *testing.T) {
	article := clean(t, `<!doctype html><html><body><article><h1>No ferry</h1><p>Mon 18 Nov 2019 18.54 GMT Last modified on Mon 18 Nov 2019 18.56 GMT</p>`+
		paragraph+second+third+"</article>", feeds.SourcePage)
	if text := document.Text(article.Kept()); !strings.HasPrefix(text, "The ferry") || article.Published.Hour() != 18 {
		t.Errorf("published %s, text %q", article.Published, text)
	}
}
