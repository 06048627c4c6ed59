package typeset

import "testing"

func TestFootnotesLeadToTheirPlacesAndBack(t *testing.T) {
	page := Lay(sample(t, "footnotes-long"), Options{Width: 40, Links: true})
	for link, want := range map[string]string{
		"#fn:1":    "1. Some say refounded; the papers that",
		"#fn:note": "3. At a loss. Back",
		"#fnref:2": "The paper was founded¹ in a cellar² and",
	} {
		place, ok := page.Anchor(link)
		if !ok {
			t.Errorf("%s leads nowhere", link)
			continue
		}
		if got := page.Lines[page.Line(place)].String(); got != want {
			t.Errorf("%s leads to %q, want %q", link, got, want)
		}
	}
	if _, ok := page.Anchor("#elsewhere"); ok {
		t.Error("a link to nothing leads somewhere")
	}
	if len(page.Numbered()) > 0 {
		t.Error("a place in the article is listed among the links")
	}
}

func TestNumeralsAreThoseOfHTML(t *testing.T) {
	for _, test := range []struct {
		n         int
		numbering string
		want      string
	}{
		{12, "", "12"},
		{1, "a", "a"},
		{26, "a", "z"},
		{27, "A", "AA"},
		{702, "a", "zz"},
		{703, "a", "aaa"},
		{1994, "i", "mcmxciv"},
		{3999, "I", "MMMCMXCIX"},
		{4000, "I", "4000"},
		{0, "a", "0"},
		{-3, "i", "-3"},
	} {
		if got := numeral(test.n, test.numbering); got != test.want {
			t.Errorf("%d as %q is %q, want %q", test.n, test.numbering, got, test.want)
		}
	}
}
