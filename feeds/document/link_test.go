package document

import (
	"net/url"
	"testing"
)

func TestCleanURLIsAbsoluteAndHarmless(t *testing.T) {
	base, err := url.Parse("https://news.example/2026/story?x=1")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, raw string
		base      *url.URL
		want      string
	}{
		{"absolute", "https://a.example/b?c=d#e", nil, "https://a.example/b?c=d#e"},
		{"relative", "../pic.jpg", base, "https://news.example/pic.jpg"},
		{"fragment", "#notes", base, "https://news.example/2026/story?x=1#notes"},
		{"without a base", "/pic.jpg", nil, ""},
		{"without a scheme", "//cdn.example/a", nil, "https://cdn.example/a"},
		{"mail", "mailto:editor@news.example", nil, "mailto:editor@news.example"},
		{"script", "javascript:alert(1)", base, ""},
		{"host that cannot be read back", "https://a.example>b/c", nil, ""},
		{"script in disguise", " java\nscript:alert(1)", base, ""},
		{"data", "data:text/html,x", base, ""},
		{"file", "file:///etc/passwd", base, ""},
		{"upper case", "HTTPS://A.example/", nil, "https://A.example/"},
		{"spaces and line ends", " https://a.example/b\n c d ", nil, "https://a.example/b%20c%20d"},
		{"escape sequence", "https://a.example/\x1b[31mb?q=\u009b\u202e", nil, "https://a.example/b?q="},
		{"not ASCII", "https://bücher.example/straße?q=ü#é", nil, "https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%BC#%C3%A9"},
		{"stray percent sign", "https://a.example/100%?p=5%", nil, "https://a.example/100%25?p=5%25"},
		{"no host", "https:///path", nil, ""},
		{"quotes and brackets", "https://a.example/?q=\"<x>\"", nil, "https://a.example/?q=%22%3Cx%3E%22"},
		{"empty", "", base, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := CleanURL(test.raw, test.base); got != test.want {
				t.Errorf("CleanURL(%q) = %q, want %q", test.raw, got, test.want)
			}
		})
	}
}
