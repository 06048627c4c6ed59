package document

import "testing"

func TestTextsThatOnlyAStyleSheetPartsAreNotGlued(t *testing.T) {
	checkReadings(t, []reading{
		{"two dates", "<p><time>Posted 10.23</time><span><time>Updated 12.17</time></span></p>", "p[Posted 10.23 Updated 12.17]"},
		{"date in brackets", "<p>The storm (<time>4 May</time>) passed.</p>", "p[The storm (4 May) passed.]"},
		{
			"credit behind a caption", `<figure><img src=/a.jpg><figcaption><span>The quay at dawn</span><span>Ada Lindqvist</span></figcaption></figure>`,
			"figure[(https://news.example/a.jpg ) The quay at dawn Ada Lindqvist]",
		},
		{
			"credit behind bare text", `<figure><img src=/a.jpg><figcaption>The quay (2024)<strong>Ada Lindqvist</strong></figcaption></figure>`,
			"figure[(https://news.example/a.jpg ) The quay (2024) {strong Ada Lindqvist}]",
		},
		{"large first letter", `<p><span class=cap>T</span><span class=rest>he ferry</span> and <b class=x>Mac</b><i class=x>OS</i></p>`, "p[The ferry and {strong Mac}{em OS}]"},
	})
}

func TestTextForTheEarsIsNotInTheLine(t *testing.T) {
	checkReadings(t, []reading{
		{"clipped away", `<p>See <a href=/x>the chart<span style="border: 0; clip: rect(0 0 0 0); position:absolute">, opens new tab</span></a>.</p>`, "p[See {a=https://news.example/x the chart}.]"},
	})
}

func TestItemsThatWriteTheirOwnNumberAreNumberedOnce(t *testing.T) {
	checkReadings(t, []reading{
		{"number in a box", "<ol><li><div>1.</div><div>Mix.</div></li><li><div>2.</div><div>Bake.</div></li></ol>", "ol1[li[p[Mix.]] li[p[Bake.]]]"},
		{"another number", "<ol><li><div>1945</div><div>The war ends.</div></li></ol>", "ol1[li[p[1945] p[The war ends.]]]"},
		{"nothing but the number", "<ol><li>1</li><li>2</li></ol>", "ol1[li[p[1]] li[p[2]]]"},
	})
}

func TestPictureBehindItsCopyWithoutScriptsIsOne(t *testing.T) {
	checkReadings(t, []reading{
		{"the same address", `<div><noscript><img src="/a.jpg" alt=Quay></noscript><img data-src="/a.jpg" alt=Quay></div>`, "figure[(https://news.example/a.jpg Quay)]"},
		{"two without scripts", `<div><p><img src="/a.jpg" alt=Quay></p><p><img src="/a.jpg" alt=Quay></p><p>Then:</p><img src="/a.jpg" alt=Quay></div>`, "figure[(https://news.example/a.jpg Quay)] p[Then:] figure[(https://news.example/a.jpg Quay)]"},
		{"another picture", `<div><noscript><img src="/a.jpg" alt=Quay></noscript><img data-src="/b.jpg" alt=Pier></div>`, "figure[(https://news.example/a.jpg Quay)] figure[(https://news.example/b.jpg Pier)]"},
		{"mark-up in the description", `<div><img src="/a.jpg" alt="&lt;p&gt;The &lt;b&gt;quay&lt;/b&gt; &lt;/p&gt;"></div>`, "figure[(https://news.example/a.jpg The quay)]"},
	})
}

func TestCountOfAGalleryIsNotInItsCaption(t *testing.T) {
	checkReadings(t, []reading{
		{"count", `<figure><img src=/a.jpg alt=Quay><div><span>2</span></div><figcaption>The quay</figcaption></figure>`, "figure[(https://news.example/a.jpg Quay) The quay]"},
	})
}
