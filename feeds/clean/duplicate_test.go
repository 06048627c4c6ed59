package clean

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

func TestParagraphsThatDifferOnlyInNumbersAreNoCopies(t *testing.T) {
	var page strings.Builder
	page.WriteString("<p>The council published the results of the vote on the new harbour wall, ward by ward, at noon.</p>")
	for ward := range 6 {
		fmt.Fprintf(&page, "<p>In ward %d the wall was approved by %d votes to %d, which is more than anybody at the town hall had expected.</p>",
			ward+1, 900-ward*13, 400+ward*17)
	}
	article := readFeed(t, page.String())
	if kept := len(article.Kept()); kept != 7 {
		t.Errorf("%d of 7 paragraphs are left", kept)
	}
}

func TestSecondCopyOfAParagraphIsRemoved(t *testing.T) {
	long := "The pilots of the harbour had work until late in the evening, for every berth was taken and the tide was wrong."
	article := readFeed(t, "<p>"+long+"</p><p>Nobody in the town could remember a winter as mild as this one.</p><blockquote><p>"+strings.ToUpper(long)+"</p></blockquote>")
	text := document.Text(article.Kept())
	if strings.Count(strings.ToLower(text), "until late in the evening") != 1 {
		t.Errorf("kept:\n%s", text)
	}
}

func readFeed(t *testing.T, body string) Article {
	t.Helper()
	article, err := Read(context.Background(), feeds.Source{Kind: feeds.SourceFeed, Body: []byte(body)}, Known{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return article
}
