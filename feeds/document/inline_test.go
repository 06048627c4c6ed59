package document

import "testing"

func TestWhiteSpaceFoldsAcrossElements(t *testing.T) {
	checkReadings(t, []reading{
		{"spaces at the edges of styles", "<p>a <b> bold </b> word</p>", "p[a {strong bold} word]"},
		{"style that begins with a space", "<p>a<em> b</em>c</p>", "p[a {em b}c]"},
		{"style of nothing but space", "<p>a<b> </b>b</p>", "p[a b]"},
		{"line ends", "<p>\n  one\n  two <i>\n three\n</i>\n</p>", "p[one two {em three}]"},
		{"link with spaces", "<p>see<a href='/x'> this </a>now</p>", "p[see {a=https://news.example/x this} now]"},
		{"no-break space alone stays", "<p>10&nbsp;km</p>", "p[10\u00a0km]"},
		{"no-break spaces for layout", "<p>&nbsp;&nbsp; One. &nbsp;Two.&nbsp; Three.&nbsp;</p>", "p[One. Two. Three.]"},
		{"line ends between Chinese characters", "<p>日本\n語 a\nb</p>", "p[日本語 a b]"},
		{"nothing to see", "<p>&nbsp;</p><p> \n</p><p>&#8203;</p><div></div><b> </b>", ""},
		{"spaces around a break", "<p>a <br> b</p>", "p[a⏎b]"},
		{"space in a style before a break", "<p><b>a </b><br> b</p>", "p[{strong a}⏎b]"},
		{"breaks at the edges", "<p><br>a<br></p>", "p[a]"},
		{"verse that is set in", "a<br>&nbsp;&nbsp; b<br>&nbsp;c<br>&nbsp;&nbsp;<br>d", "p[a⏎\u00a0\u00a0b⏎c] p[d]"},
		{"two breaks part paragraphs", "a<br><br>b<br>\n<br/><br>c", "p[a] p[b] p[c]"},
	})
}

func TestInlineElementsBecomeStyles(t *testing.T) {
	checkReadings(t, []reading{
		{
			"each of them", "<em>a</em><strong>b</strong><code>c</code><sub>d</sub><sup>e</sup><ins>f</ins><del>g</del><mark>h</mark><kbd>i</kbd><small>j</small>",
			"p[{em a}{strong b}{code c}{sub d}{sup e}{ins f}{del g}{mark h}{kbd i}{small j}]",
		},
		{"nested", "<b>a <i>b</i></b>", "p[{strong a }{strong {em b}}]"},
		{"badly nested", "<p><b>a <i>b</b> c</i>", "p[{strong a }{strong {em b}}{em  c}]"},
		{"never closed", "<p>a <b>b", "p[a {strong b}]"},
		{"around paragraphs", "<b><p>a</p><p>b</p></b>", "p[{strong a}] p[{strong b}]"},
		{"by a word processor", "<span style='font-weight: 700; font-style:italic'>a</span>", "p[{strong {em a}}]"},
		{"quotation marks", "<q>a <q>b</q></q>", "p[“a ‘b’”]"},
		{"quotation marks of its own", "<q>„a“</q> <q>\"b\"</q> <q>[c] d</q> „<q>e</q>“", "p[„a“ \"b\" “[c] d” „e“]"},
		{"reading over characters", "<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>。", "p[{ruby=かんじ 漢字}。]"},
		{"reading character by character", "<ruby>漢<rt>かん</rt>字<rt>じ</rt>x</ruby>", "p[{ruby=かん 漢}{ruby=じ 字}x]"},
		{"place to break", "super<wbr>long", "p[super\u200blong]"},
		{"control", "a <input type=checkbox checked> b <select><option>no</option></select><button>Copy</button>", "p[a ☑ b]"},
		{"escape by reference", "<p>a&#27;[31mb&#7;&#8;&#x9b;&#127;&#x202e;c", "p[ab›c]"},
	})
}

func TestLinksLeadSomewhere(t *testing.T) {
	checkReadings(t, []reading{
		{"within the article", "<p>a<sup id=r1><a href='#n1'>1</a></sup></p><ol><li id=n1>Note <a href='https://news.example/2026/story#r1'>↩</a></li></ol>", "p[a#r1:{a=#n1 {sup 1}}] ol1[li#n1[p[Note {a=#r1 ↩}]]]"},
		{"to another part of the page", "<a href='#comments'>c</a>", "p[{a=https://news.example/2026/story#comments c}]"},
		{"to nothing", "<a href='#'>a</a><a>b</a><a href='javascript:x()'>c</a>", "p[abc]"},
		{"around a block", "<a href='/x'><h2>a</h2><p>b</p></a>", "h2[{a=https://news.example/x a}] p[{a=https://news.example/x b}]"},
		{"old kind of anchor", "<a href='#x'>go</a><p><a name=x></a>here</p>", "p[{a=#x go}] p[#x:here]"},
	})
}

func TestFormulasAreReadable(t *testing.T) {
	checkReadings(t, []reading{
		{"fraction", "<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>", "p[a/b]"},
		{"fraction of sums", "<math><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mi>b</mi></mfrac></math>", "p[(a + 1)/b]"},
		{"equation", "<math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>", "p[E = mc{sup 2}]"},
		{"sign", "<math><mo>−</mo><mi>x</mi></math>", "p[−x]"},
		{"root and index", "<math><msqrt><msub><mi>x</mi><mi>i</mi></msub></msqrt></math>", "p[√(x{sub i})]"},
		{"power of a power", "<math><msup><mn>2</mn><msup><mi>x</mi><mn>2</mn></msup></msup></math>", "p[2{sup x^2}]"},
		{"sum", "<math><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover></math>", "p[∑{sub i=1}{sup n}]"},
		{"only the first meaning", "<math><semantics><mi>x</mi><annotation encoding='application/x-tex'>\\x</annotation></semantics></math>", "p[x]"},
		{"rendered twice", "<span class=katex><math><mi>x</mi></math><span class=katex-html aria-hidden=true>x</span></span>", "p[x]"},
		{"source for a script", "let <script type='math/tex'>x^2</script> be", "p[let x{sup 2} be]"},
		{"root of a sum", "<math><msqrt><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mn>1</mn></msqrt></math>", "p[√(x{sup 2} + 1)]"},
		{"sum of names", "<math><munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><msub><mi>x</mi><mi>i</mi></msub></math>", "p[∑{sub i}{sup n} x{sub i}]"},
		{"function applied", "<math><mi>sin</mi><mo>&#x2061;</mo><mi>x</mi></math>", "p[sin x]"},
		{"binomial", "<math><mo>(</mo><mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac><mo>)</mo></math>", "p[(n over k)]"},
		{"mean", "<math><mover><mi>x</mi><mo>¯</mo></mover></math>", "p[x\u0304]"},
		{"isotope", "<math><mmultiscripts><mi>C</mi><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts></math>", "p[{sub 6}{sup 14}C]"},
		{"fenced", "<math><mfenced><mi>a</mi><mi>b</mi></mfenced></math>", "p[(a, b)]"},
		{"TeX in text", `<p>let \(x_i\) be $\alpha$ or $x^2$, for $5 or $6</p>`, "p[let x{sub i} be α or x{sup 2}, for $5 or $6]"},
		{"TeX on a line of its own", `<p>so $$a = \frac{b}{2}$$ holds</p>`, "p[so⏎a = b/2⏎holds]"},
		{"TeX in code", `<code>\(x\)</code>`, `p[{code \(x\)}]`},
		{"variables of a shell", `<p>set $HOME_DIR and $PATH_LIST$</p>`, "p[set $HOME_DIR and $PATH_LIST$]"},
		{"TeX of a picture", `<img class=latex alt='\sqrt{x}' src=a.png>`, "p[√x]"},
		{"TeX for want of MathML", `<math alttext='x^2'></math>`, "p[x{sup 2}]"},
		{"picture", "let <img class=latex src=/f.png alt='x^2'> be", "p[let x{sup 2} be]"},
	})
}
