package clean

import (
	"slices"
	"strings"
	"testing"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

func TestOnlyTheBeggingItemOfAListGoes(t *testing.T) {
	const list = `<ul><li>Flour and lamp oil are sold in the shop.</li><li>The school has moved its exams.</li><li>Letters go by fishing boat.</li><li>Sign up for our newsletter</li></ul>`
	article := clean(t, paragraph+list+second, feeds.SourceFeed)
	if removed := removedTexts(article); !slices.Equal(removed, []string{"Sign up for our newsletter"}) {
		t.Errorf("removed %q", removed)
	}
	if text := document.Text(article.Kept()); strings.Contains(text, "newsletter") || !strings.Contains(text, "exams.") || !strings.Contains(text, "fishing boat.") {
		t.Errorf("the text is %q", text)
	}
}

func TestOnlyTheBeggingParagraphOfAQuotationGoes(t *testing.T) {
	const quote = `<blockquote><p>We wait for the spring, and for the engine.</p><p>Nobody here is in a hurry.</p><p>Subscribe now for unlimited access.</p><footer>The keeper</footer></blockquote>`
	article := clean(t, paragraph+quote+second, feeds.SourceFeed)
	if removed := removedTexts(article); !slices.Equal(removed, []string{"Subscribe now for unlimited access."}) {
		t.Errorf("removed %q", removed)
	}
	if text := document.Text(article.Kept()); !strings.Contains(text, "The keeper") || !strings.Contains(text, "hurry.") {
		t.Errorf("the text is %q", text)
	}
}

func TestListThatMostlyBegsGoesWhole(t *testing.T) {
	const list = `<ul><li>Subscribe now for unlimited access</li><li>Sign up for our newsletter</li><li>Crosswords</li></ul>`
	article := clean(t, paragraph+list+second, feeds.SourceFeed)
	if text := document.Text(article.Kept()); strings.Contains(text, "Crosswords") {
		t.Errorf("the text is %q", text)
	}
}
