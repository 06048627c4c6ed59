package typeset

import (
	"path"
	"slices"
	"strings"
	"testing"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
)

func pictureOf(url, alt string, width, height int) document.Block {
	return document.Block{Kind: document.Figure, Image: &document.Image{URL: url, Alt: alt, Width: width, Height: height}}
}

func TestRoomIsKeptInTheShapeThatIsDeclared(t *testing.T) {
	for _, test := range []struct {
		name          string
		block         document.Block
		columns, rows int // 0: words stand for it
	}{
		{"a photograph", pictureOf("https://example.org/a.jpg", "", 1200, 800), 60, 20},
		{"a small one is not blown up", pictureOf("https://example.org/a.jpg", "", 160, 160), 20, 10},
		{"a tower", pictureOf("https://example.org/a.jpg", "", 400, 4000), 4, 20},
		{"a banner", pictureOf("https://example.org/a.jpg", "", 2000, 100), 72, 2},
		{"a line", pictureOf("https://example.org/a.jpg", "", 100000, 65), 72, 1},
		{"nothing declared", pictureOf("https://example.org/a.jpg", "", 0, 0), 72, 20},
		{"only the width", pictureOf("https://example.org/a.jpg", "", 320, 0), 40, 11},
		{"only the height", pictureOf("https://example.org/a.jpg", "", 0, 180), 40, 11},
		{"an icon", pictureOf("https://example.org/a.jpg", "Logo", 48, 48), 0, 0},
		{"a drawing", pictureOf("https://example.org/a.svg?v=2", "Plan", 800, 600), 0, 0},
		{"no address", pictureOf("", "A lost picture", 800, 600), 0, 0},
	} {
		page := Lay(article(test.block, words("Below.")), Options{Width: 72, PictureRows: 20})
		switch {
		case test.rows == 0 && len(page.Pictures) > 0:
			t.Errorf("%s: gets room", test.name)
		case test.rows == 0:
		case len(page.Pictures) != 1:
			t.Errorf("%s: gets no room", test.name)
		case page.Pictures[0].Columns != test.columns || page.Pictures[0].Rows != test.rows:
			t.Errorf("%s: %d × %d cells, want %d × %d", test.name, page.Pictures[0].Columns, page.Pictures[0].Rows, test.columns, test.rows)
		case page.Pictures[0].Line != 0 || page.Lines[test.rows-1].Runs[0].Row != test.rows-1:
			t.Errorf("%s: does not stand where the page says", test.name)
		}
	}
}

func TestPictureIsDescribedOnce(t *testing.T) {
	captioned := pictureOf("https://example.org/a.jpg", "A boat", 800, 600)
	captioned.Spans = []document.Span{{Text: "The boat at noon."}}
	for want, block := range map[string]document.Block{
		"A boat": pictureOf("https://example.org/a.jpg", "A boat", 800, 600), "The boat at noon.": captioned,
	} {
		page := Lay(article(block), Options{Width: 72, PictureRows: 20})
		if got := strings.TrimSpace(page.String()); got != want {
			t.Errorf("below the picture stands %q, want %q", got, want)
		}
	}
}

func TestRemovedPicturesGetNoRoom(t *testing.T) {
	a := article(pictureOf("https://example.org/a.jpg", "Subscribe", 800, 600))
	a.Removals[0] = &clean.Removal{Category: "newsletter"}
	if page := Lay(a, Options{Width: 72, PictureRows: 20, ShowRemoved: true}); len(page.Pictures) > 0 {
		t.Error("a picture that was removed is to be fetched")
	}
}

func TestPlaceWithinAPictureIsFoundAtAnotherWidth(t *testing.T) {
	a := article(words("Above."), pictureOf("https://example.org/a.jpg", "A boat", 800, 600), words("Below."))
	wide, narrow := Lay(a, Options{Width: 100, PictureRows: 20}), Lay(a, Options{Width: 30, PictureRows: 20})
	middle := wide.Pictures[0].Line + wide.Pictures[0].Rows/2
	found := narrow.Line(wide.Lines[middle].Place)
	if want := narrow.Pictures[0].Line + narrow.Pictures[0].Rows/2; found < want-1 || found > want {
		t.Errorf("the middle of the picture is line %d, want %d", found, want)
	}
}

func TestPicturesInListsAndTablesAreDrawn(t *testing.T) {
	a := sample(t, "pictures-within")
	page := Lay(a, Options{Width: 72, Links: true, PictureRows: 8})
	var drawn []string
	for _, picture := range page.Pictures {
		drawn = append(drawn, picture.Image.Alt)
		for row := range picture.Rows {
			runs := page.Lines[picture.Line+row].Runs
			if !slices.ContainsFunc(runs, func(run Run) bool { return run.Picture > 0 && run.Row == row }) {
				t.Errorf("%s: row %d is not where the page says", picture.Image.Alt, row)
			}
		}
	}
	if want := []string{"A ferry", "A tug", "Alma at sea"}; !slices.Equal(drawn, want) {
		t.Errorf("room is kept for %q, want %q", drawn, want)
	}
	golden(t, "pictures-drawn.72", page.String())
}

func TestPicturesThatCannotBeDrawnAreListed(t *testing.T) {
	page := Lay(sample(t, "pictures-within"), Options{Width: 72, Links: true})
	var listed []string
	for _, link := range page.Numbered() {
		listed = append(listed, path.Base(link.URL))
	}
	if want := []string{"small.png", "tug", "berta.avif", "flag.gif", "boats.svg"}; !slices.Equal(listed, want) {
		t.Errorf("the list of links has %q, want %q", listed, want)
	}
}
