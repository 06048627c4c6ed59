package clean

import (
	"strings"
	"testing"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

// stageOf is the stage that removed the block with that text, or "".
func stageOf(t *testing.T, article Article, text string) string {
	t.Helper()
	for i := range article.Blocks {
		if strings.Contains(article.Blocks[i].PlainText(), text) {
			if article.Removals[i] == nil {
				return ""
			}
			return article.Removals[i].Stage
		}
	}
	t.Fatalf("no block with %q", text)
	return ""
}

func TestParagraphThatEndsWithAPointerStays(t *testing.T) {
	pointing := strings.Replace(second, "</p>", " Read more about it here.</p>", 1)
	article := clean(t, paragraph+pointing+third+"<p>Read more about it here.</p>", feeds.SourceFeed)
	if removed := removedTexts(article); len(removed) != 1 || removed[0] != "Read more about it here." {
		t.Errorf("removed %q", removed)
	}
}

func TestLinesOfLinksAndTheirHeadingGo(t *testing.T) {
	article := clean(t, paragraph+second+third+`<h3>Related articles</h3><ul><li><a href="/1">Ferry sails again after storm</a></li><li><a href="/2">Coffee arrives at last</a></li></ul><p><a href="/3">CLICK HERE FOR MORE ISLAND NEWS</a></p>`, feeds.SourceFeed)
	for _, text := range []string{"Related articles", "Ferry sails again", "CLICK HERE"} {
		if stageOf(t, article, text) == "" {
			t.Errorf("%q was kept", text)
		}
	}
}

func TestCollectionOfLinksStays(t *testing.T) {
	list := `<ul><li><a href="/1">Knots for beginners</a></li><li><a href="/2">Charts and tides</a></li></ul>`
	article := clean(t, "<p>Four schools offer courses on the coast this year.</p>"+strings.Repeat("<h3>School of sailing</h3>"+list, 4), feeds.SourceFeed)
	if removed := removedTexts(article); len(removed) > 0 {
		t.Errorf("removed %q", removed)
	}
}

func TestAppealGrowsOverItsMiddle(t *testing.T) {
	appeal := "<p>Your support keeps us on the coast.</p><p>Our reporters count seals and read ledgers, wherever that takes them.</p><p>Please consider making a small donation.</p>"
	article := clean(t, paragraph+appeal+second+third, feeds.SourceFeed)
	if stage := stageOf(t, article, "count seals"); stage != "neighbours" {
		t.Errorf("removed by %q", stage)
	}
	if stage := stageOf(t, article, "Islanders have ordered"); stage != "" {
		t.Errorf("the article was removed by %q", stage)
	}
}

func TestArticleBetweenTwoAppealsStays(t *testing.T) {
	article := clean(t, "<p>Your support keeps us on the coast.</p>"+paragraph+"<p>Please consider making a small donation.</p>"+second+third, feeds.SourceFeed)
	if stage := stageOf(t, article, "The ferry"); stage != "" {
		t.Errorf("removed by %q", stage)
	}
}

func TestSecondCopyOfAParagraphGoes(t *testing.T) {
	article := clean(t, paragraph+second+third+"<blockquote>"+second+"</blockquote>", feeds.SourceFeed)
	if last := article.Removals[len(article.Removals)-1]; last == nil || last.Stage != "duplicate" {
		t.Errorf("got %+v", last)
	}
}

func TestCreditLeavesItsPicture(t *testing.T) {
	article := clean(t, paragraph+`<figure><img src="https://news.example/f.jpg" width="600" height="400"><figcaption>Photo: A. Lens/Quay Pictures</figcaption></figure>`+second, feeds.SourceFeed)
	if stage := stageOf(t, article, "Photo:"); stage != "credit" {
		t.Errorf("the credit was removed by %q", stage)
	}
	for i := range article.Blocks {
		if article.Blocks[i].Kind == document.Figure && article.Removals[i] == nil {
			return
		}
	}
	t.Error("the picture is gone")
}

func TestAuthorsLineAtTheEndGoes(t *testing.T) {
	article := clean(t, `<p>By Ada Lindqvist</p>`+paragraph+second+third+`<p>Ada Lindqvist is a reporter who covers the islands.</p>`, feeds.SourceFeed)
	if article.Byline != "Ada Lindqvist" {
		t.Errorf("byline is %q", article.Byline)
	}
	if stage := stageOf(t, article, "covers the islands"); stage != "tail" {
		t.Errorf("removed by %q", stage)
	}
}

func TestPlainTextWithoutHeaderKeepsItsFirstParagraph(t *testing.T) {
	article := clean(t, "The ferry will not sail in January, the harbour master said on Friday.\n\nIts engine has to be taken out.", feeds.SourceText)
	if article.Title != "" || len(article.Kept()) != 2 {
		t.Errorf("title %q, %d blocks", article.Title, len(article.Kept()))
	}
}
