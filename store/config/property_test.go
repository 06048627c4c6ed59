package config

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"broadsheet/feeds"
	"broadsheet/feeds/propertytest"
)

func TestTwentyAddsAndRemovesLeaveTheRestByteForByte(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine and four thousand edits: nothing for the race detector, and slow under it")
	}
	original, err := os.ReadFile("testdata/commented.yaml")
	if err != nil {
		t.Fatal(err)
	}
	variants := map[string][]byte{
		"as it is":         original,
		"no line end":      bytes.TrimSuffix(original, []byte("\n")),
		"Windows":          bytes.ReplaceAll(original, []byte("\n"), []byte("\r\n")),
		"byte order mark":  append([]byte("\ufeff"), original...),
		"feeds at the end": feedsLast(original),
	}
	propertytest.Check(t, func(t *rapid.T) {
		name := rapid.SampledFrom(slices.Sorted(maps.Keys(variants))).Draw(t, "variant")
		text := variants[name]
		var there []string
		for i := 0; i < 20 || len(there) > 0; i++ {
			if i < 20 && (len(there) == 0 || rapid.Bool().Draw(t, "add")) {
				sub := tidy(subscription(i).Draw(t, "feed"))
				if text, err = added("config.yaml", text, []feeds.Subscription{sub}); err != nil {
					t.Fatalf("adding %+v: %v", sub, err)
				}
				there = append(there, sub.URL)
				continue
			}
			victim := rapid.IntRange(0, len(there)-1).Draw(t, "victim")
			if _, text, err = removed("config.yaml", text, listOfFeeds, there[victim]); err != nil {
				t.Fatal(err)
			}
			there = slices.Delete(there, victim, victim+1)
		}
		if !bytes.Equal(text, variants[name]) {
			t.Fatalf("got\n%s\nwant\n%s", text, variants[name])
		}
	})
}

func TestTwentyAddsAndRemovesOnDisk(t *testing.T) {
	original, err := os.ReadFile("testdata/commented.yaml")
	if err != nil {
		t.Fatal(err)
	}
	path := write(t, string(original))
	address := func(i int) string { return fmt.Sprintf("https://example.net/%d", i) }
	for i := range 20 {
		if err := Add(path, feeds.Subscription{URL: address(i), Name: fmt.Sprint("Feed ", i)}); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 20 {
		if err := Remove(path, address((i*7)%20)); err != nil {
			t.Fatal(err)
		}
	}
	if got := contents(t, path); got != string(original) {
		t.Errorf("the file is now\n%s", got)
	}
}

// feedsLast moves the list of feeds to the end of the file, without a line end.
func feedsLast(original []byte) []byte {
	head, rest, _ := strings.Cut(string(original), "feeds:\n")
	list, tail, _ := strings.Cut(rest, "    # what belongs to the last\n")
	return []byte(head + tail + "feeds:\n" + strings.TrimSuffix(list, "\n"))
}

// subscription draws a feed with any settings; the number keeps its address unlike the others.
func subscription(number int) *rapid.Generator[feeds.Subscription] {
	word := rapid.StringOfN(rapid.RuneFrom([]rune("aZ09 é日☀#:,-'\"[]{}&*!|>%@`\\?~=\t")), 0, 12, -1)
	return rapid.Custom(func(t *rapid.T) feeds.Subscription {
		path := rapid.StringMatching(`[a-zA-Z0-9._~:/?#@!$&()*+,;=%'-]{0,12}[a-z:,#']?`).Draw(t, "path")
		sub := feeds.Subscription{URL: fmt.Sprintf("https://example.net/%d/%s", number, strings.ReplaceAll(path, "%", "%20"))}
		if rapid.Bool().Draw(t, "bare") {
			return sub
		}
		sub.Name = word.Draw(t, "name")
		sub.Tags = rapid.SliceOfN(word, 0, 3).Draw(t, "tags")
		sub.Hidden = rapid.Bool().Draw(t, "hidden")
		sub.Every = time.Duration(rapid.IntRange(0, 1<<20).Draw(t, "every")) * time.Second
		if rapid.Bool().Draw(t, "private") {
			sub.User.Value = word.Draw(t, "user")
			sub.Password.Command = "pass show " + rapid.StringMatching(`[a-z"\\ ]{1,5}`).Draw(t, "command")
			sub.Headers = map[string]string{"X-Test": rapid.StringMatching(`[!-~]{1,8}`).Draw(t, "header")}
		}
		return sub
	})
}
