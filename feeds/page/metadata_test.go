package page

import (
	"strings"
	"testing"
	"time"
)

const linked = `{"@context":"https://schema.org","@type":"NewsArticle","headline":"No ferry in January","description":"The engine has to go ashore",
 "datePublished":"2024-01-02T03:04:05Z","author":{"@type":"Person","name":"Ada Lindqvist"},"publisher":{"name":"The Harbour Post"},"inLanguage":"en-GB"}`

func TestLinkedDataIsReadTolerantly(t *testing.T) {
	for name, script := range map[string]string{
		"plain":             linked,
		"in a list":         "[" + linked + "]",
		"in a graph":        `{"@graph":[{"@type":"WebPage","name":"x"},` + linked + `]}`,
		"in a comment":      "<!-- " + linked + " -->",
		"rubbish behind":    linked + ";",
		"trailing comma":    strings.TrimSuffix(linked, "}") + ",}",
		"raw line break":    strings.Replace(linked, "go ashore", "go\n ashore", 1),
		"type with address": strings.Replace(linked, `"NewsArticle"`, `["http://schema.org/NewsArticle"]`, 1),
		"main entity":       `{"@type":"WebPage","mainEntity":` + linked + `}`,
	} {
		doc := readPage(t, `<script type="application/ld+json">`+script+`</script>`, lead)
		if doc.Title != "No ferry in January" || doc.Byline != "Ada Lindqvist" || doc.Site != "The Harbour Post" ||
			doc.Standfirst != "The engine has to go ashore" || doc.Published.Format(time.RFC3339) != "2024-01-02T03:04:05Z" {
			t.Errorf("%s: %q %q %q %q %s", name, doc.Title, doc.Byline, doc.Site, doc.Standfirst, doc.Published)
		}
	}
}

func TestOtherArticlesInListsAreNotThisPage(t *testing.T) {
	doc := readPage(t, `<title>No ferry</title><script type="application/ld+json">{"@type":"ItemList","itemListElement":[`+linked+`]}</script>`, lead)
	if doc.Title != "No ferry" || doc.Byline != "" {
		t.Errorf("got %q by %q", doc.Title, doc.Byline)
	}
}

func TestMetaElementsFillInForLinkedData(t *testing.T) {
	doc := readPage(t, `<title>No ferry | The Harbour Post</title><meta property="og:title" content="No ferry | The Harbour Post"><meta property="og:site_name" content="The Harbour Post">
	<meta name="author" content="By Ada Lindqvist"><meta name="description" content="The engine has to go ashore"><meta name="date" content="2 January 2024">`, lead)
	if doc.Title != "No ferry" || doc.Site != "The Harbour Post" || doc.Byline != "Ada Lindqvist" || doc.Standfirst != "The engine has to go ashore" || doc.Published.Day() != 2 {
		t.Errorf("got %+v", doc)
	}
}

func TestTitleIsTheHeadingThatThePageShows(t *testing.T) {
	doc := readPage(t, `<meta property="og:title" content="No ferry in January, islands wait">`, "<h1>The Harbour Post</h1><article><h1>No ferry in January: the islands wait</h1>"+lead+"</article>")
	if doc.Title != "No ferry in January: the islands wait" {
		t.Errorf("got %q", doc.Title)
	}
}

func TestPageThatSaysItIsPaidIsLocked(t *testing.T) {
	for head, want := range map[string]bool{
		`{"@type":"NewsArticle","isAccessibleForFree":false}`:                                          true,
		`{"@type":"NewsArticle","isAccessibleForFree":"False"}`:                                        true,
		`{"@type":"NewsArticle","hasPart":{"@type":"WebPageElement","isAccessibleForFree":false}}`:     true,
		`{"@type":"NewsArticle","hasPart":[{"isAccessibleForFree":"false","cssSelector":".paywall"}]}`: true,
		`{"@type":"NewsArticle","isAccessibleForFree":true}`:                                           false,
		`{"@type":"NewsArticle"}`: false,
	} {
		doc := readPage(t, `<script type="application/ld+json">`+head+`</script>`, lead)
		if doc.Locked != want {
			t.Errorf("%s: locked is %v", head, doc.Locked)
		}
	}
	if !readPage(t, `<meta property="article:content_tier" content="locked">`, lead).Locked {
		t.Error("the content tier was not read")
	}
}

func TestBylineLosesItsMarker(t *testing.T) {
	for line, want := range map[string]string{
		"By Ada Lindqvist": "Ada Lindqvist", "Via Coast News Agency": "Coast News Agency", "Von Hanna Brook": "Hanna Brook", "Byron Smith": "Byron Smith", "": "",
	} {
		if got := Byline(line); got != want {
			t.Errorf("Byline(%q) = %q", line, got)
		}
	}
}

func FuzzJSONLD(f *testing.F) {
	f.Add(linked)
	f.Add(`{"@graph":[{"@type":["Article"],"author":[[["x"]]],"hasPart":[null]}]}`)
	f.Add(`[{"@type":"Article","headline":{"@value":"x"}},]`)
	f.Fuzz(func(t *testing.T, script string) {
		readLinkedData([]string{script, script})
	})
}

func TestBylineEndsBeforeTheDateAndTheButtons(t *testing.T) {
	for markup, want := range map[string]string{
		`<div class="byline">Ada Lindqvist | January 2, 2024 12:26 PM Print this article</div>`:            "Ada Lindqvist",
		`<div itemprop="author">By <span>HARBOUR POST STAFF</span> <div>JANUARY 2, 2024 10:43</div></div>`: "HARBOUR POST STAFF",
		`<div class="byline">Ada Lindqvist and Hanna Brook <time>2 January 2024 • 9:36pm</time></div>`:     "Ada Lindqvist and Hanna Brook",
		`<div class="byline">Ada Lindqvist, (live from the quay)</div>`:                                    "Ada Lindqvist",
		`<div class="byline">Ada Lindqvist Published 11:11 PM EST Jan 2, 2024</div>`:                       "Ada Lindqvist",
		`<div class="byline">Updated on January 2, 2024</div>`:                                             "",
		`<div class="byline">2 January 2024 • 2:54pm</div>`:                                                "",
		`<div class="byline">Autor Ada Lindqvist</div>`:                                                    "Ada Lindqvist",
		`<div class="byline">Ada Lindqvist (text) and Hanna Brook (pictures)</div>`:                        "Ada Lindqvist (text) and Hanna Brook (pictures)",
		`<div class="byline">Desk 4</div>`:                                                                 "Desk 4",
	} {
		doc := readPage(t, "", "<article><h1>No ferry</h1>"+markup+lead+middle+end+"</article>")
		if doc.Byline != want {
			t.Errorf("%s: byline is %q", markup, doc.Byline)
		}
	}
}

func TestTeaserMarkedAsStandfirstIsNotTheArticlesOwn(t *testing.T) {
	for name, body := range map[string]string{
		"above the title":   `<ul><li><h4>Zebra</h4><p class="item__dek">Painted cattle keep the flies away.</p></li></ul><article><h1>No ferry</h1>` + lead + middle + end + `</article>`,
		"heading of a part": `<article><h1>No ferry</h1>` + lead + `<h2 class="subheadline">What do the islanders say?</h2>` + middle + end + `</article>`,
	} {
		if doc := readPage(t, "", body); doc.Standfirst != "" {
			t.Errorf("%s: standfirst is %q", name, doc.Standfirst)
		}
	}
}
