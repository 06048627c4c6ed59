package document

import "testing"

func TestWordsAreCounted(t *testing.T) {
	tests := []struct {
		name, html string
		want       int
	}{
		{"words", "<p>One two, three – four’s</p>", 4},
		{"word of two styles", "<p>out<b>stand</b>ing work</p>", 2},
		{"blocks part words", "<p>a</p><ul><li>b<li>c</ul><pre>d e</pre>", 5},
		{"Japanese", "<p>東京タワーは高い。</p>", 4},
		{"nothing", "<hr><img src=https://a.example/x.jpg>", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := Words(FragmentHTML([]byte(test.html), nil)); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}

func TestPlainTextIsWhatIsReadAloud(t *testing.T) {
	blocks := FragmentHTML([]byte("<ul><li>ten&nbsp;kilo&shy;metres<li>a<br>b</ul><figure><img src=https://a.example/x.jpg><figcaption>c</figcaption></figure>"), nil)
	if got, want := blocks[0].PlainText(), "ten kilometres\na\nb"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := blocks[1].PlainText(), "c"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
