package clean

import (
	"slices"
	"strings"
	"testing"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

// pageOf is a page whose article element holds the text, and around it what the arguments say.
func pageOf(before, after string) string {
	return `<!doctype html><html lang="en"><head><title>No ferry in January | The Harbour Post</title></head><body><header><nav><a href="/">Home</a></nav></header>
<main><article><header><h1>No ferry in January</h1></header>` + before + `<div class="c1">` + paragraph + second + third + paragraph2 + `</div>` + after + `</article></main><footer><p>Sign up to our newsletter</p></footer></body></html>`
}

const paragraph2 = "<p>A fishing boat will take letters and medicine when the weather allows, the council said, but no parcels and no passengers before the ferry is back.</p>"

func TestBeggingBesideTheTextIsListed(t *testing.T) {
	for name, after := range map[string]string{
		"own container":  `<div class="x9"><p>Thank you for registering</p></div>`,
		"bare division":  `<div class="x9"><div>Thank you for registering</div></div>`,
		"section":        `<section><h3>Thank you for registering</h3></section>`,
		"aside":          `<aside><p>Thank you for registering</p></aside>`,
		"form":           `<form><p>Thank you for registering</p><input name=a></form>`,
		"list":           `<ul><li>Thank you for registering</li></ul>`,
		"last paragraph": `<p>Thank you for registering</p>`,
		"hidden":         `<div hidden><p>Thank you for registering</p></div>`,
	} {
		article := clean(t, pageOf("", after), feeds.SourcePage)
		if !slices.Contains(removedTexts(article), "Thank you for registering") {
			t.Errorf("%s: removed are %q", name, removedTexts(article))
		}
		if text := document.Text(article.Kept()); strings.Contains(text, "registering") || strings.Count(text, "\n\n") != 3 {
			t.Errorf("%s: the text is %q", name, text)
		}
	}
}

func TestOtherTextBesideTheArticleIsNoRemoval(t *testing.T) {
	article := clean(t, pageOf("", `<div class="x9"><p>Harbour</p><p>Weather on the coast</p></div>`), feeds.SourcePage)
	for _, text := range removedTexts(article) {
		if strings.Contains(text, "Weather") {
			t.Errorf("removed %q", text)
		}
	}
}

func TestFrameOfThePageIsNotListed(t *testing.T) {
	article := clean(t, pageOf("", ""), feeds.SourcePage)
	if removed := removedTexts(article); len(removed) > 0 {
		t.Errorf("removed %q", removed)
	}
}

func TestBeggingBeforeTheMainElementIsListed(t *testing.T) {
	page := strings.Replace(pageOf("", ""), "<main>", "<div><p>Turn on notifications from The Harbour Post</p></div><main>", 1)
	if removed := removedTexts(clean(t, page, feeds.SourcePage)); len(removed) != 1 {
		t.Errorf("removed %q", removed)
	}
}

func TestDeclaredDescriptionAboveTheDateIsTheStandfirst(t *testing.T) {
	const line = "The engine of the mail boat has to go to the mainland for repairs"
	page := pageOf("<p>"+line+`</p><div><time datetime="2024-03-09T07:30:00Z">Saturday</time></div>`, "")
	page = strings.Replace(page, "</title>", `</title><meta name="description" content="`+line+`">`, 1)
	article := clean(t, page, feeds.SourcePage)
	if text := document.Text(article.Kept()); article.Standfirst != line || strings.Contains(text, line) {
		t.Errorf("standfirst is %q, the text %q", article.Standfirst, text)
	}
}

func TestPictureStaysWithoutItsRightsLine(t *testing.T) {
	for caption, kept := range map[string]string{
		`Harbour<span class="copyright"> (Copyright 2024 Quay Pictures. All rights reserved.)</span>`: "",
		`Photo: A. Lens/Quay Pictures`:               "",
		`A ferry. Photograph: Ada Lens`:              "A ferry. Photograph: Ada Lens",
		`The ferry in its yard, on a day without it`: "The ferry in its yard, on a day without it",
	} {
		page := pageOf(`<figure><img src="/f.jpg" alt="Ferry"><figcaption>`+caption+`</figcaption></figure>`, "")
		article := clean(t, page, feeds.SourcePage)
		figures := slices.DeleteFunc(article.Kept(), func(b document.Block) bool { return b.Kind != document.Figure })
		if len(figures) != 1 {
			t.Errorf("%q: %d figures", caption, len(figures))
			continue
		}
		if got := figures[0].PlainText(); got != kept {
			t.Errorf("%q: the caption is %q", caption, got)
		}
		if isListed := len(removedTexts(article)) == 1; isListed != (kept == "") {
			t.Errorf("%q: removed are %q", caption, removedTexts(article))
		}
	}
}

func TestCaptionThatAClassNamesStaysWithItsPicture(t *testing.T) {
	const figure = `<figure class="c2"><img src="/f.jpg" alt="Ferry" width="900" height="600"><figcaption class="caption">A ferry in its yard</figcaption></figure>`
	for name, page := range map[string]string{
		"before the text": pageOf(figure, ""),
		"within the text": strings.Replace(pageOf("", ""), second, second+figure, 1),
	} {
		found := ""
		article := clean(t, page, feeds.SourcePage)
		for _, block := range article.Kept() {
			if block.Kind == document.Figure {
				found = block.PlainText()
			}
		}
		if found != "A ferry in its yard" {
			t.Errorf("%s: the caption is %q", name, found)
		}
	}
}

func TestBylineBesideADateIsTheByline(t *testing.T) {
	for _, line := range []string{
		`<div class="m"><span>Via AP news wire</span> <time datetime="2024-03-09T07:30:00Z">Saturday</time></div>`,
		`<div><div>Via AP news wire</div><div><time datetime="2024-03-09T07:30:00Z">Saturday</time></div></div>`,
		`<div>By <a href="/ap">AP news wire</a> <time datetime="2024-03-09T07:30:00Z">Saturday</time></div>`,
		`<p><time datetime="2024-03-09T07:30:00Z">Saturday</time> | <b>By AP news wire</b></p>`,
	} {
		article := clean(t, pageOf(line, ""), feeds.SourcePage)
		if article.Byline != "AP news wire" {
			t.Errorf("%s: byline is %q", line, article.Byline)
		}
		if text := document.Text(article.Kept()); strings.Contains(text, "AP news wire") {
			t.Errorf("%s: the text is %q", line, text)
		}
	}
}
