package typeset

import (
	"strings"
	"testing"

	"broadsheet/feeds/document"
)

// BenchmarkMegabyte sets an article of one megabyte, the size of a long book chapter or a page of comments.
func BenchmarkMegabyte(b *testing.B) {
	const size = 1 << 20
	sentence := "The measure of a line is its width in cells, and “nobody” counts them, except a typesetter who must. "
	paragraph := document.Block{Kind: document.Paragraph, Spans: []document.Span{
		{Text: strings.Repeat(sentence, 5)},
		{Text: "a link in the text", Link: "https://example.org/one"},
		{Text: ", emphasis ", Style: document.Emphasis},
		{Text: strings.Repeat(sentence, 2)},
	}}
	var blocks []document.Block
	for length := 0; length < size; length += 7 * len(sentence) {
		blocks = append(blocks, paragraph)
	}
	a := article(blocks...)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		Lay(a, Options{Width: 72, Links: true})
	}
}

// BenchmarkArticle sets each sample once, as opening an article does.
func BenchmarkArticle(b *testing.B) {
	for _, name := range []string{"emphasis", "table", "cjk", "code"} {
		b.Run(name, func(b *testing.B) {
			a := sample(b, name)
			b.ReportAllocs()
			for b.Loop() {
				Lay(a, Options{Width: 72, Links: true})
			}
		})
	}
}
