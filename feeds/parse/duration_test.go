package parse

import (
	"testing"
	"time"
)

func TestLengthOfARecordingIsRead(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"1834": 30*time.Minute + 34*time.Second, "42:05": 42*time.Minute + 5*time.Second, "01:02:03": time.Hour + 2*time.Minute + 3*time.Second,
		"12.7": 12 * time.Second, "": 0, "soon": 0, "1:2:3:4": 0, "-5": 0, "NaN": 0, "1e300": 0, "99999:00:00": 0,
	} {
		if got := duration(text); got != want {
			t.Errorf("%q is %v, want %v", text, got, want)
		}
	}
}

func TestRecordingOfAnEpisodeHasItsLength(t *testing.T) {
	document := `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Tides</title><item>
		<title>One</title><guid>1</guid><itunes:duration>42:00</itunes:duration>
		<enclosure url="https://example.org/1.mp3" type="audio/mpeg" length="34000000"/></item></channel></rss>`
	feed, err := Feed(t.Context(), []byte(document), Options{})
	if err != nil || len(feed.Entries) != 1 || len(feed.Entries[0].Enclosures) != 1 {
		t.Fatalf("%+v, %v", feed, err)
	}
	if file := feed.Entries[0].Enclosures[0]; file.Duration != 42*time.Minute || file.Length != 34_000_000 {
		t.Errorf("%+v", file)
	}
}
