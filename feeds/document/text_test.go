package document

import "testing"

func TestCleanTextTakesOutWhatWritesToTerminals(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"plain", "Ordinary – text, 日本語", "Ordinary – text, 日本語"},
		{"colour", "a\x1b[1;31mred\x1b[0m b", "ared b"},
		{"colour in C1", "a\u009b31mred", "ared"},
		{"window title", "a\x1b]0;owned\ab", "ab"},
		{"clipboard ended by ST", "a\x1b]52;c;AAAA\x1b\\b", "ab"},
		{"image", "a\x1b_Gf=100;AAAA\x1b\\b", "ab"},
		{"device control in C1", "a\u0090q#0\u009cb", "ab"},
		{"string never ended", "a\x1b]0;the article goes on", "a0;the article goes on"},
		{"string not ended on its line", "a\x1b]0;x\nnext\a line", "a0;x\nnext line"},
		{"sequence never ended", "a\x1b[12é", "a12é"},
		{"lone escape", "a\x1bcb\x1b", "acb"},
		{"bell, backspace, delete, null", "a\a\b\x7f\x00b", "ab"},
		{"direction overrides", "a\u202egnp.exe\u202c\u2066x\u2069\u200f\u200e\u061c", "agnp.exex"},
		{"byte order mark", "\ufefftext", "text"},
		{"line ends", "a\r\nb\rc\u2028d\u0085e\ff", "a\nb\nc\nd\ne\nf"},
		{"tab stays", "a\tb", "a\tb"},
		{"joiners stay", "👩\u200d👧 می\u200cخواهم soft\u00adhyphen", "👩\u200d👧 می\u200cخواهم soft\u00adhyphen"},
		{"broken UTF-8", "a\xffb", "a\ufffdb"},
		{"image placeholder", "a\U0010eeeeb", "ab"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := CleanText(test.text); got != test.want {
				t.Errorf("CleanText(%q) = %q, want %q", test.text, got, test.want)
			}
		})
	}
}

func TestTitleIsDisplayText(t *testing.T) {
	tests := []struct{ name, title, want string }{
		{"entities", "Fish &amp; chips &#8217;26", "Fish & chips ’26"},
		{"decoded once", "What &amp;amp; means", "What &amp; means"},
		{"tags", "The <em>quiet</em> <b class=\"x\">return</b>", "The quiet return"},
		{"tags that part words", "First<br/>second<p>third", "First second third"},
		{"text that looks like a tag", "Using vector<int> and <dialog> in 3 < 5 years", "Using vector<int> and <dialog> in 3 < 5 years"},
		{"comment", "A<!-- secret -->B", "AB"},
		{"CDATA that survived", "<![CDATA[A title]]>", "A title"},
		{"script", "A <script>alert(1)</script>title", "A title"},
		{"white space", "  A\n\ttitle  of   it ", "A title of it"},
		{"escape by reference", "A &#27;[31mred title &#x202e;", "A red title"},
		{"tag never closed", "a <b title", "a <b title"},
		{"empty", " <br> ", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := Title(test.title); got != test.want {
				t.Errorf("Title(%q) = %q, want %q", test.title, got, test.want)
			}
		})
	}
}
