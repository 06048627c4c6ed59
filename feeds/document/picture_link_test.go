package document

import (
	"strings"
	"testing"
)

func TestPictureKeepsTheLinkAroundIt(t *testing.T) {
	for name, test := range map[string]struct{ html, link string }{
		"to a film":        {`<a href="https://video.example/7"><img src="/still.jpg" alt="x"></a>`, "https://video.example/7"},
		"in a figure":      {`<figure><a href="/gallery"><img src="/1.jpg"></a><figcaption>One</figcaption></figure>`, "https://news.example/gallery"},
		"to a larger copy": {`<p><a href="/large.JPG?w=2000"><img src="/small.jpg" alt="x"></a></p>`, ""},
		"none":             {`<img src="/small.jpg" alt="x">`, ""},
	} {
		blocks := FragmentHTML([]byte(test.html), fuzzBase)
		if len(blocks) != 1 || blocks[0].Image == nil {
			t.Fatalf("%s: %s", name, outline(blocks))
		}
		if got := blocks[0].Image.Link; got != test.link {
			t.Errorf("%s: leads to %q, want %q", name, got, test.link)
		}
		for _, printed := range []string{HTML(Document{Blocks: blocks}), Markdown(Document{Blocks: blocks})} {
			if !strings.Contains(printed, test.link) {
				t.Errorf("%s: the link is lost in %s", name, printed)
			}
		}
	}
}

func TestGalleryKeepsTheOrderOfItsPictures(t *testing.T) {
	checkReadings(t, []reading{
		{
			"picture first", "<figure><img src=/1.jpg alt=1><img src=/2.jpg alt=2><figcaption>c</figcaption></figure>",
			"figure[(https://news.example/1.jpg 1) c figure[(https://news.example/2.jpg 2)]]",
		},
		{
			"words first", "<figure><p>a</p><img src=/1.jpg alt=1><figcaption>c</figcaption></figure>",
			"figure[c p[a] figure[(https://news.example/1.jpg 1)]]",
		},
	})
}
