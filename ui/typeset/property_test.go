package typeset

import (
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/feeds/propertytest"
	"broadsheet/ui/text"
)

func TestNoLineIsWiderThanThePage(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		a := someArticle().Draw(t, "article")
		options := someOptions().Draw(t, "options")
		for i, line := range Lay(a, options).Lines {
			if width := line.Width(); width > options.Width {
				t.Fatalf("line %d is %d cells wide on a page of %d: %q", i, width, options.Width, line)
			}
		}
	})
}

func TestNoControlCharacterGetsIntoALine(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		for _, line := range Lay(someArticle().Draw(t, "article"), someOptions().Draw(t, "options")).Lines {
			for _, run := range line.Runs {
				if run.Text == "" || run.Text != text.Printable(run.Text) {
					t.Fatalf("a run holds %q", run.Text)
				}
			}
		}
	})
}

func TestPlacesGoForwardOnly(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		lines := Lay(someArticle().Draw(t, "article"), someOptions().Draw(t, "options")).Lines
		for i := 1; i < len(lines); i++ {
			if lines[i].Place.Before(lines[i-1].Place) {
				t.Fatalf("line %d is at %v, the one before at %v", i, lines[i].Place, lines[i-1].Place)
			}
		}
	})
}

func TestAPlaceIsFoundAgainAtAnotherWidth(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		a := someArticle().Draw(t, "article")
		from, to := someOptions().Draw(t, "from"), someOptions().Draw(t, "to")
		to.ShowRemoved, to.Links = from.ShowRemoved, from.Links
		page, other := Lay(a, from), Lay(a, to)
		for _, line := range page.Lines {
			index := other.Line(line.Place)
			found := other.Lines[index].Place
			if line.Place.Before(found) && index > 0 {
				t.Fatalf("%v is looked for at line %d, which begins at %v", line.Place, index, found)
			}
			if index+1 == len(other.Lines) {
				continue
			}
			if next := other.Lines[index+1].Place; found.Before(next) && !line.Place.Before(next) {
				t.Fatalf("%v is looked for at line %d, but line %d is nearer", line.Place, index, index+1)
			}
		}
	})
}

func TestNoLetterIsLost(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		a := someArticle().Draw(t, "article")
		options := Options{Width: rapid.IntRange(20, 200).Draw(t, "width"), Logical: true}
		letters := func(s string) string {
			return strings.Map(func(r rune) rune {
				if unicode.IsLetter(r) && r < 0x250 {
					return r
				}
				return -1
			}, s)
		}
		set := letters(Lay(a, options).String())
		for _, block := range a.Kept() {
			if block.Kind != document.Paragraph {
				continue
			}
			for _, span := range block.Spans {
				if want := letters(span.Text); span.Style == 0 && !strings.Contains(set, want) {
					t.Fatalf("%q is not on the page: %q", want, set)
				}
			}
		}
	})
}

func someOptions() *rapid.Generator[Options] {
	return rapid.Custom(func(t *rapid.T) Options {
		return Options{
			Width:       rapid.IntRange(1, 200).Draw(t, "width"),
			ShowRemoved: rapid.Bool().Draw(t, "removed"),
			RemovedKey:  rapid.SampledFrom([]string{"", "x"}).Draw(t, "key"),
			Links:       rapid.Bool().Draw(t, "links"),
			Sideways:    rapid.IntRange(0, 20).Draw(t, "sideways"),
			Logical:     rapid.Bool().Draw(t, "logical"),
			PictureRows: rapid.SampledFrom([]int{0, 1, 7, 30}).Draw(t, "picture rows"),
		}
	})
}

func someArticle() *rapid.Generator[*clean.Article] {
	return rapid.Custom(func(t *rapid.T) *clean.Article {
		a := article(rapid.SliceOfN(someBlock(3), 0, 6).Draw(t, "blocks")...)
		for i := range a.Removals {
			if rapid.IntRange(0, 4).Draw(t, "removed") == 0 {
				a.Removals[i] = &clean.Removal{Category: "donation", Reason: someWords().Draw(t, "reason")}
			}
		}
		a.Title = someWords().Draw(t, "title")
		a.Byline = someWords().Draw(t, "byline")
		return a
	})
}

func someWords() *rapid.Generator[string] {
	pieces := []string{
		"a", "word", "longer words than that", " ", "-", "/", ".", "日本語の文", "。", "「", "안녕 하세요", "e\u0301", "👩‍👩‍👧‍👦", "❤️", "1️⃣",
		"🇯", "🇵", "\u200d", "\ufe0f", "\u00ad", "\u200b", "\u00a0", "नमस्ते", "สวัสดีชาวโลก", "ทำ", "שלום", "(", ")", "123", "مرحبا",
		"\x1b[2J", "\u009b", "\u202e", "\a", "https://example.org/a/b?c=d", "Incomprehensibilities",
	}
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 12).Draw(t, "pieces"), "")
	})
}

func someSpans() *rapid.Generator[[]document.Span] {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) document.Span {
		span := document.Span{
			Text:  someWords().Draw(t, "text"),
			Style: document.Style(rapid.IntRange(0, 1023).Draw(t, "style")) * document.Style(rapid.IntRange(0, 1).Draw(t, "styled")),
			Link:  rapid.SampledFrom([]string{"", "", "https://example.org/x", "#note", "mailto:a@example.org"}).Draw(t, "link"),
		}
		switch rapid.IntRange(0, 9).Draw(t, "special") {
		case 0:
			span.Text = "\n"
		case 1:
			span.Text, span.Image = "", &document.Image{Alt: someWords().Draw(t, "alt")}
		case 2:
			span.Ruby = "かんじ"
		}
		return span
	}), 0, 4)
}

func someBlock(depth int) *rapid.Generator[document.Block] {
	return rapid.Custom(func(t *rapid.T) document.Block {
		last := int(document.Media)
		if depth == 0 {
			last = int(document.Heading)
		}
		b := document.Block{
			Kind:        document.Kind(rapid.IntRange(1, last).Draw(t, "kind")),
			Spans:       someSpans().Draw(t, "spans"),
			Level:       rapid.IntRange(1, 6).Draw(t, "level"),
			Ordered:     rapid.Bool().Draw(t, "ordered"),
			Start:       rapid.SampledFrom([]int{1, 9, -3, 123456}).Draw(t, "start"),
			Task:        document.Task(rapid.IntRange(0, 2).Draw(t, "task")),
			Attribution: rapid.IntRange(0, 5).Draw(t, "attribution") == 0,
			RightToLeft: rapid.IntRange(0, 5).Draw(t, "rtl") == 0,
		}
		if depth > 0 {
			b.Children = rapid.SliceOfN(someBlock(depth-1), 0, 3).Draw(t, "children")
		}
		fillSpecial(t, &b, depth)
		return b
	})
}

func fillSpecial(t *rapid.T, b *document.Block, depth int) {
	switch b.Kind {
	case document.Code:
		b.Text = strings.Join(rapid.SliceOfN(someWords(), 0, 4).Draw(t, "code"), "\n\t")
	case document.Figure:
		b.Image = &document.Image{URL: "https://example.org/i.png", Alt: someWords().Draw(t, "alt")}
		b.Image.Link = rapid.SampledFrom([]string{"", "https://example.org/gallery", "#note"}).Draw(t, "picture link")
	case document.Media:
		b.Media = &document.MediaLink{URL: "https://example.org/v", Title: someWords().Draw(t, "title"), Kind: "video"}
	case document.Table:
		b.Table = &document.TableData{Caption: someSpans().Draw(t, "caption")}
		for range rapid.IntRange(0, 4).Draw(t, "rows") {
			b.Table.Rows = append(b.Table.Rows, someRow(t, depth))
		}
	}
}

func someRow(t *rapid.T, depth int) document.Row {
	row := document.Row{Header: rapid.IntRange(0, 3).Draw(t, "header") == 0}
	for range rapid.IntRange(0, 4).Draw(t, "cells") {
		row.Cells = append(row.Cells, document.Cell{
			Blocks:  rapid.SliceOfN(someBlock(depth-1), 0, 2).Draw(t, "cell"),
			Columns: rapid.SampledFrom([]int{0, 1, 1, 1, 2, 3, 1000}).Draw(t, "columns"),
			Rows:    rapid.SampledFrom([]int{0, 1, 1, 1, 2, 1000}).Draw(t, "rowspan"),
			Align:   document.Align(rapid.IntRange(0, 3).Draw(t, "align")),
		})
	}
	return row
}
