package clean

import (
	"strings"
	"testing"

	"broadsheet/feeds/document"
)

func TestLabelsOfControlsAreNotText(t *testing.T) {
	for _, line := range []string{"00:00", "0:00 / 3:12", "1 of 6", "1/8", "1 von 12", "Back to top", "✕ Close", "Nach oben ↑", "PIN THIS!"} {
		article := readFeed(t, paragraph+"<p>"+line+"</p>"+second)
		if kept := len(article.Kept()); kept != 2 {
			t.Errorf("%q is left", line)
		}
		figure := readFeed(t, paragraph+"<figure><img src=https://news.example/a.jpg alt=Quay><figcaption>"+line+"</figcaption></figure>"+second)
		if kept := figure.Kept(); len(kept) != 3 || len(kept[1].Spans) != 0 {
			t.Errorf("%q is left below the picture, or went with it", line)
		}
	}
}

func TestLinesLikeLabelsStay(t *testing.T) {
	for _, line := range []string{"8:02pm", "4 of 5", "4/5", "Close the harbour", "1 of them", "12:00", "7"} {
		article := readFeed(t, paragraph+"<p>"+line+"</p>"+second)
		if text := document.Text(article.Kept()); !strings.Contains(text, line) {
			t.Errorf("%q is gone", line)
		}
	}
}
