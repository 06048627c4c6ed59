package typeset

import (
	"slices"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
)

func TestLinksAreNumberedOncePerAddress(t *testing.T) {
	a := article(
		linked("one", "https://example.org/1"), linked("two", "https://example.org/2"), linked("one again", "https://example.org/1"),
		linked("within", "#note"), linked("mail", "mailto:desk@example.org"),
	)
	page := Lay(a, Options{Width: 60, Links: true})
	for number, want := range map[int]string{1: "https://example.org/1", 2: "https://example.org/2", 3: "mailto:desk@example.org"} {
		if got, ok := page.Link(number); got != want || !ok {
			t.Errorf("link %d is %q, want %q", number, got, want)
		}
	}
	if got := len(page.Numbered()); got != 3 {
		t.Errorf("%d numbered links, want 3", got)
	}
	if text := page.String(); !strings.Contains(text, "one again[1].") || strings.Contains(text, "within[") {
		t.Error(text)
	}
	if bare := Lay(a, Options{Width: 60}).String(); strings.Contains(bare, "[1]") || strings.Contains(bare, "https://") {
		t.Errorf("without links: %s", bare)
	}
}

func TestShowingRemovedTextChangesNoNumber(t *testing.T) {
	hidden, shown := Lay(nagging(), Options{Width: 60, Links: true}), Lay(nagging(), Options{Width: 60, Links: true, ShowRemoved: true})
	before, _ := hidden.Link(1)
	after, _ := shown.Link(1)
	if before != "https://example.org/books" || after != before {
		t.Errorf("link 1 is %q, then %q", before, after)
	}
	if hidden.Removed != 3 || shown.Removed != 3 {
		t.Errorf("%d and %d removed, want 3", hidden.Removed, shown.Removed)
	}
}

func TestWhatIsMissingIsSaid(t *testing.T) {
	tests := []struct {
		name            string
		excerpt, locked bool
		key, want       string
	}{
		{"whole", false, false, "F", ""},
		{"excerpt", true, false, "F", "This is an excerpt · F fetches the whole article"},
		{"excerpt without a page", true, false, "", "This is an excerpt."},
		{"locked", true, true, "F", "The rest is for subscribers of the site."},
	}
	t.Run("a later page of the article", func(t *testing.T) {
		a := article(words("A first sentence."))
		a.Missing = "a.example has an error of its own (500)"
		got := Lay(a, Options{Width: 160, FullTextKey: "F"}).String()
		if want := "its next page could not be had: a.example has an error of its own (500) · F tries again"; !strings.Contains(got, want) {
			t.Errorf("below the text: %q", got)
		}
	})
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a := article(words("A first sentence."))
			a.Excerpt, a.Locked = test.excerpt, test.locked
			got := strings.TrimPrefix(Lay(a, Options{Width: 60, FullTextKey: test.key}).String(), "A first sentence.\n")
			if strings.TrimSpace(got) != test.want {
				t.Errorf("below the text: %q, want %q", got, test.want)
			}
		})
	}
}

func TestDateTellsTheHourWhileItIsFresh(t *testing.T) {
	now := time.Date(2026, time.November, 22, 18, 0, 0, 0, time.UTC)
	tests := []struct {
		name      string
		published time.Time
		location  *time.Location
		want      string
	}{
		{"today", now.Add(-3 * time.Hour), nil, "22 November 2026, 15:00"},
		{"last year", now.AddDate(-1, 0, 0), nil, "22 November 2025"},
		{"elsewhere", now.Add(-3 * time.Hour), time.FixedZone("", 2*60*60), "22 November 2026, 17:00"},
		{"unknown", time.Time{}, nil, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a := article(words("Text."))
			a.Title, a.Published = "Title", test.published
			s := setter{article: a, options: Options{Now: now, Location: test.location}}
			if got := strings.ReplaceAll(s.date(), "\u00a0", " "); got != test.want {
				t.Errorf("the date is %q, want %q", got, test.want)
			}
		})
	}
}

func TestReadingTime(t *testing.T) {
	tests := []struct {
		name string
		text string
		want int
	}{
		{"nothing", "", 0},
		{"a sentence", "Six words are read in seconds.", 1},
		{"English", strings.Repeat("word ", 10*wordsPerMinute), 10},
		{"Chinese", strings.Repeat("报", 5*ideographsPerMinute), 5},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := readingTime([]document.Block{words(test.text)}); got != test.want {
				t.Errorf("%d minutes, want %d", got, test.want)
			}
		})
	}
}

func TestScripts(t *testing.T) {
	tests := []struct {
		text  string
		style document.Style
		want  string
	}{
		{"2", document.Sub, "₂"},
		{"n+1", document.Sup, "ⁿ⁺¹"},
		{" 3 ", document.Sup, " ³ "},
		{"max", document.Sub, "ₘₐₓ"},
		{"Q", document.Sup, "^Q"},
		{"a/b", document.Sup, "^(a/b)"},
		{"ω", document.Sub, "_ω"},
		{"[4]", document.Sup, "^[4]"},
		{"plain", 0, "plain"},
		{"", document.Sup, ""},
	}
	for _, test := range tests {
		if got := scripted(test.text, test.style); got != test.want {
			t.Errorf("%q becomes %q, want %q", test.text, got, test.want)
		}
	}
}

func TestCodeScrollsSideways(t *testing.T) {
	a := article(document.Block{Kind: document.Code, Text: "0123456789abcdefghij\n\tx"})
	tests := []struct {
		sideways int
		want     []string
	}{
		{0, []string{"  01234567›", "      x"}},
		{4, []string{"  ‹456789a›", "  ‹x"}},
		{18, []string{"  ‹ij", "  ‹"}},
	}
	for _, test := range tests {
		page := Lay(a, Options{Width: 11, Sideways: test.sideways})
		if got := strings.Split(strings.TrimSuffix(page.String(), "\n"), "\n"); !slices.Equal(got, test.want) {
			t.Errorf("scrolled by %d: %q, want %q", test.sideways, got, test.want)
		}
	}
}

func TestNumbersAreRecognised(t *testing.T) {
	for words, want := range map[string]bool{
		"1,024": true, "-3.5 %": true, "€ 12": true, "12:30": true, "": false, "n/a": false, "3 kg": false, "2026-11-22": true,
	} {
		if got := isNumber(words); got != want {
			t.Errorf("isNumber(%q) = %v", words, got)
		}
	}
}

func TestNumericColumnsAreAlignedRight(t *testing.T) {
	page := Lay(article(table([]string{"Town", "Copies"}, []string{"Aldbeck", "1,204"}, []string{"Zürich", "9"})), Options{Width: 40})
	want := "Town    │ Copies\n────────┼───────\nAldbeck │  1,204\nZürich  │      9\n"
	if got := page.String(); got != want {
		t.Errorf("set as\n%swant\n%s", got, want)
	}
}

func TestTableWithoutRoomBecomesRecords(t *testing.T) {
	b := table([]string{"Town", "Editor", "Remark"}, []string{"Aldbeck", "M. Lindqvist", "a remark of some length"})
	b.Table.Rows[1].Cells[0].Rows = 2
	b.Table.Rows = append(b.Table.Rows, document.Row{Cells: []document.Cell{cellOf("R. Conti"), cellOf("none")}})
	want := "Town: Aldbeck\nEditor: M. Lindqvist\nRemark: a remark of\n  some length\n\nTown: Aldbeck\nEditor: R. Conti\nRemark: none\n"
	if got := Lay(article(b), Options{Width: 22}).String(); got != want {
		t.Errorf("set as\n%swant\n%s", got, want)
	}
}

func table(rows ...[]string) document.Block {
	data := &document.TableData{}
	for i, row := range rows {
		data.Rows = append(data.Rows, document.Row{Header: i == 0})
		for _, cell := range row {
			data.Rows[i].Cells = append(data.Rows[i].Cells, cellOf(cell))
		}
	}
	return document.Block{Kind: document.Table, Table: data}
}

func cellOf(s string) document.Cell {
	return document.Cell{Blocks: []document.Block{words(s)}, Columns: 1, Rows: 1}
}

// What a hostile page can hold must be set in the time that a reader waits for a key.
func TestHostileArticlesAreSetInTime(t *testing.T) {
	nested := words("at the bottom")
	for range 200 {
		nested = document.Block{Kind: document.Quote, Children: []document.Block{{Kind: document.List, Children: []document.Block{
			{Kind: document.Item, Children: []document.Block{nested}},
		}}}}
	}
	long := document.Block{Kind: document.Table, Table: &document.TableData{}}
	for range 5000 {
		long.Table.Rows = append(long.Table.Rows, document.Row{Cells: []document.Cell{cellOf("a"), {Columns: 1000, Rows: 1000, Blocks: []document.Block{words("b")}}}})
	}
	tables := table([]string{"inner", "cell"})
	for range 100 {
		tables = document.Block{Kind: document.Table, Table: &document.TableData{Rows: []document.Row{{Cells: []document.Cell{
			cellOf("a"), {Blocks: []document.Block{tables}},
		}}}}}
	}
	for name, a := range map[string]*clean.Article{
		"nested": article(nested), "long table": article(long), "tables in tables": article(tables),
		"one word": article(words(strings.Repeat("x", 1<<18))), "right to left": article(words(strings.Repeat("שלום ", 1<<12))),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			for _, width := range []int{20, 72} {
				Lay(a, Options{Width: width, Links: true})
			}
			if took := time.Since(start); took > 20*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

func TestDeepNestingKeepsTheTextReadable(t *testing.T) {
	nested := words("words that should still be readable however deep they lie")
	for range 60 {
		nested = document.Block{Kind: document.Quote, Children: []document.Block{nested}}
	}
	page := Lay(article(nested), Options{Width: 72})
	if len(page.Lines) > 6 {
		t.Errorf("squeezed into %d lines", len(page.Lines))
	}
}

func TestLinesOfAPlace(t *testing.T) {
	page := Lay(article(words("one two three four five six"), words("seven eight")), Options{Width: 10})
	tests := []struct {
		place Place
		want  string
	}{
		{Place{Block: Head}, "one two"},
		{Place{Block: 0, Offset: 0}, "one two"},
		{Place{Block: 0, Offset: 9}, "three four"},
		{Place{Block: 1}, "seven"},
		{Place{Block: 9}, "eight"},
	}
	for _, test := range tests {
		if got := page.Lines[page.Line(test.place)].String(); got != test.want {
			t.Errorf("%v is at %q, want %q", test.place, got, test.want)
		}
	}
}
