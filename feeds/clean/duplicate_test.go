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

func TestQuotationThatAParagraphHasTooIsRemoved(t *testing.T) {
	quote := "<blockquote>“She would open every other day”</blockquote>"
	article := readFeed(t, paragraph+quote+third+"<blockquote>Nobody else was asked about coffee that week.</blockquote>")
	if kept := article.Kept(); len(kept) != 3 || kept[2].Kind != document.Quote {
		t.Errorf("kept:\n%s", document.Text(kept))
	}
}

func TestHeadingsOfATextThatStandsTwiceStandOnce(t *testing.T) {
	const speaker = "<p><b>Ada Lindqvist</b></p>"
	text := "<p><b>THE ENGINE</b></p>" + paragraph + second + "<p><b>THE SHOP</b></p><p>It has coffee.</p>" + third +
		"<p>The ferry will come back in February with a new engine, fresh paint and the mail of a whole month in its hold.</p>"
	article := readFeed(t, text+text)
	if got := document.Text(article.Kept()); strings.Count(got, "THE ENGINE") != 1 || strings.Count(got, "THE SHOP") != 1 || strings.Count(got, "It has coffee.") != 1 {
		t.Errorf("kept:\n%s", got)
	}
	interview := readFeed(t, speaker+paragraph+speaker+second+speaker+third)
	if got := document.Text(interview.Kept()); strings.Count(got, "Ada Lindqvist") != 3 {
		t.Errorf("kept:\n%s", got)
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
