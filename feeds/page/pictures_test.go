package page

import (
	"net/url"
	"strings"
	"testing"

	"broadsheet/feeds/document"
)

// picturesOf lists the addresses of the pictures in blocks.
func picturesOf(blocks []document.Block) []string {
	var all []string
	for i := range blocks {
		if image := blocks[i].Image; image != nil && image.URL != "" {
			all = append(all, image.URL)
		}
		for _, span := range blocks[i].Spans {
			if span.Image != nil {
				all = append(all, span.Image.URL)
			}
		}
		all = append(all, picturesOf(blocks[i].Children)...)
	}
	return all
}

func TestPicturesThatScriptsLoadAreFound(t *testing.T) {
	const (
		spacer = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
		vector = "data:image/svg+xml;charset=utf-8,%3Csvg xmlns%3D'http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg'%2F%3E"
		ferry  = "https://news.example/img/ferry.jpg"
	)
	for name, test := range map[string]struct{ markup, want string }{
		"as it is":                      {`<img src="/img/ferry.jpg" alt="The ferry">`, ferry},
		"data-src":                      {`<img src="` + spacer + `" data-src="/img/ferry.jpg" alt="The ferry">`, ferry},
		"data-src alone":                {`<img data-src="/img/ferry.jpg" class="lazy" alt="The ferry">`, ferry},
		"data-src alone, no words":      {`<img data-src="/img/ferry.jpg" class="lazy">`, ferry},
		"data-original":                 {`<img src="/img/grey.gif" data-original="/img/ferry.jpg" alt="The ferry">`, ferry},
		"data-lazy-src":                 {`<img src="` + vector + `" data-lazy-src="/img/ferry.jpg" alt="The ferry">`, ferry},
		"data-lazy":                     {`<img src="` + spacer + `" data-lazy="/img/ferry.jpg" alt="The ferry">`, ferry},
		"data-echo":                     {`<img src="/img/blank.gif" data-echo="/img/ferry.jpg" alt="The ferry">`, ferry},
		"data-url":                      {`<img src="` + spacer + `" data-url="/img/ferry.jpg" alt="The ferry">`, ferry},
		"data-srcset":                   {`<img src="` + spacer + `" data-srcset="/img/s.jpg 320w, /img/ferry.jpg 900w, /img/l.jpg 2400w" alt="The ferry">`, ferry},
		"data-lazy-srcset":              {`<img src="` + vector + `" data-lazy-srcset="/img/s.jpg 320w, /img/ferry.jpg 900w" alt="The ferry">`, ferry},
		"srcset beside a placeholder":   {`<img src="` + spacer + `" srcset="/img/ferry.jpg 900w" alt="The ferry">`, ferry},
		"sources of a picture":          {`<picture><source srcset="/img/ferry.jpg 900w" type="image/jpeg"><img src="` + spacer + `" alt="The ferry"></picture>`, ferry},
		"lazy sources of a picture":     {`<picture><source data-srcset="/img/s.jpg 320w, /img/ferry.jpg 900w"><img src="` + vector + `" alt="The ferry"></picture>`, ferry},
		"a picture without its own":     {`<picture><source data-srcset="/img/ferry.jpg 900w"><img alt="The ferry"></picture>`, ferry},
		"only without scripts":          {`<img src="` + spacer + `" alt="The ferry" class="lazyload"><noscript><img src="/img/ferry.jpg" alt="The ferry"></noscript>`, ferry},
		"without scripts, nothing else": {`<noscript><img src="/img/ferry.jpg" alt="The ferry"></noscript>`, ferry},
		"twice":                         {`<img data-src="/img/ferry.jpg" alt="The ferry"><noscript><img src="/img/ferry.jpg" alt="The ferry"></noscript>`, ferry},
		"an AMP picture":                {`<amp-img src="/img/ferry.jpg" width=900 height=600 alt="The ferry"></amp-img>`, ferry},
		"a template":                    {`<img src="/img/{width}/ferry.jpg" data-src="/img/ferry.jpg" alt="The ferry">`, ferry},
		"a placeholder only":            {`<img src="` + spacer + `" alt="">`, ""},
		"a drawing in the address only": {`<img src="` + vector + `" alt="">`, ""},
		"a tracking pixel":              {`<img src="https://count.example/hit?id=7" width="1" height="1" alt="">`, ""},
		"a hidden pixel":                {`<img src="https://count.example/hit?id=7" style="display:none" alt="">`, ""},
		"a pixel by its style":          {`<img src="https://count.example/hit?id=7" style="width:1px;height:1px" alt="">`, ""},
		"a lazy tracking pixel":         {`<img data-src="https://count.example/hit?id=7" width="1" height="1" alt="">`, ""},
		"a pixel without scripts":       {`<noscript><img src="https://count.example/hit?id=7" width="1" height="1" style="display:none" alt=""></noscript>`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			for shape, markup := range map[string]string{"in a figure": "<figure>" + test.markup + "</figure>", "in a paragraph": "<p>" + test.markup + "</p>"} {
				doc := readPage(t, "", "<article><h1>No ferry</h1>"+lead+middle+markup+end+lead+"</article>")
				if got := strings.Join(picturesOf(doc.Blocks), " "); got != test.want {
					t.Errorf("%s: got %q, want %q", shape, got, test.want)
				}
				blocks := document.FragmentHTML([]byte(middle+markup+end), baseOf(t))
				if got := strings.Join(picturesOf(blocks), " "); got != test.want {
					t.Errorf("%s of a feed: got %q, want %q", shape, got, test.want)
				}
			}
		})
	}
}

func baseOf(t *testing.T) *url.URL {
	t.Helper()
	base, err := url.Parse("https://news.example/2024/ferry")
	if err != nil {
		t.Fatal(err)
	}
	return base
}
