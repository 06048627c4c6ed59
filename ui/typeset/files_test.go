package typeset

import (
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
)

func TestFilesOfAnArticleAreListedWithWhatIsKnown(t *testing.T) {
	a := article(linked("He has kept the books", "https://example.org/books"))
	page := Lay(a, Options{Width: 72, Links: true, Enclosures: []feeds.Enclosure{
		{URL: "https://example.org/media/episode-12.mp3", Type: "audio/mpeg", Length: 34_600_000, Duration: 62 * time.Minute},
		{URL: "https://example.org/notes.pdf", Type: "application/pdf", Title: "The notes"},
		{URL: "https://example.org/books", Type: "text/html"},
		{URL: "https://example.org/thumb.jpg", Type: "image/jpeg"},
	}})
	got := strings.ReplaceAll(page.String(), "\u00a0", " ")
	for _, want := range []string{"▶ episode-12.mp3[2] · MP3 · 35 MB · 1 h 2 min\n", "▶ The notes[3] · PDF\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
	if strings.Contains(got, "thumb") || strings.Count(got, "example.org/books") != 1 {
		t.Errorf("what is no file is listed:\n%s", got)
	}
	if address, ok := page.Link(2); !ok || address != "https://example.org/media/episode-12.mp3" {
		t.Errorf("link 2 is %q", address)
	}
}

func TestSizesAreSaidInRoundNumbers(t *testing.T) {
	for bytes, want := range map[int64]string{0: "0 B", 999: "999 B", 1500: "2 kB", 4_560_000: "4.6 MB", 34_600_000: "35 MB", 2_100_000_000: "2.1 GB"} {
		if got := strings.ReplaceAll(FileSize(bytes), "\u00a0", " "); got != want {
			t.Errorf("%d bytes are %q, want %q", bytes, got, want)
		}
	}
}
