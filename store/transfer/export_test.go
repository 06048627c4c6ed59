package transfer

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"broadsheet/feeds"
	"broadsheet/feeds/propertytest"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

func TestExportIsOPMLWithTagsAsFolders(t *testing.T) {
	var out bytes.Buffer
	err := WriteOPML(&out, []feeds.Subscription{
		{URL: "broadsheet:welcome"},
		{URL: "exec:~/bin/my-feed --token 12", Tags: []string{"News"}},
		{URL: "https://a.example/?x=1&y=2", Name: "A <b>", Tags: []string{"News/Europe", "Long"}},
		{URL: "https://b.example/"},
		{URL: "https://c.example/", Name: "C", Tags: []string{"News"}},
	}, noon)
	if err != nil {
		t.Fatal(err)
	}
	const want = xml.Header + `<opml version="2.0">
  <head>
    <title>Broadsheet subscriptions</title>
    <dateCreated>Sun, 22 Nov 2026 12:00:00 UTC</dateCreated>
  </head>
  <body>
    <outline text="News" title="News">
      <outline text="Europe" title="Europe">
        <outline text="A &amp;lt;b&amp;gt;" title="A &amp;lt;b&amp;gt;" type="rss" xmlUrl="https://a.example/?x=1&amp;y=2" category="/News/Europe,Long"></outline>
      </outline>
      <outline text="C" title="C" type="rss" xmlUrl="https://c.example/"></outline>
    </outline>
    <outline text="Long" title="Long">
      <outline text="A &amp;lt;b&amp;gt;" title="A &amp;lt;b&amp;gt;" type="rss" xmlUrl="https://a.example/?x=1&amp;y=2" category="/News/Europe,Long"></outline>
    </outline>
    <outline text="https://b.example/" type="rss" xmlUrl="https://b.example/"></outline>
  </body>
</opml>
`
	if out.String() != want {
		t.Errorf("got\n%s", out.String())
	}
}

func TestEmptyListIsStillOPML(t *testing.T) {
	var out bytes.Buffer
	if err := WriteOPML(&out, nil, noon); err != nil {
		t.Fatal(err)
	}
	if list, err := Read(&out); err != nil || len(list.Feeds) != 0 {
		t.Errorf("got %+v, %v", list, err)
	}
}

func TestExportComesBackUnchanged(t *testing.T) {
	word := rapid.StringMatching(`[A-Za-zé日☀&"'.#!-]{1,8}( [a-zß]{1,4})?|&(amp|GT|lt|copy|#38)|a<b>`)
	tag := rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(word, 1, 3).Draw(t, "path"), "/")
	})
	propertytest.Check(t, func(t *rapid.T) {
		var subs []feeds.Subscription
		for i := range rapid.IntRange(0, 12).Draw(t, "feeds") {
			sub := feeds.Subscription{URL: fmt.Sprintf("https://example.org/%d?a=b&c", i), Name: rapid.OneOf(rapid.Just(""), word).Draw(t, "name")}
			sub.Tags = append(sub.Tags, rapid.SliceOfNDistinct(tag, 0, 3, rapid.ID).Draw(t, "tags")...)
			subs = append(subs, sub)
		}
		var out bytes.Buffer
		if err := WriteOPML(&out, subs, noon); err != nil {
			t.Fatal(err)
		}
		list, err := Read(&out)
		if err != nil || len(list.Skipped) > 0 {
			t.Fatalf("%v, %+v", err, list.Skipped)
		}
		slices.SortFunc(list.Feeds, byAddress)
		slices.SortFunc(subs, byAddress)
		if !reflect.DeepEqual(list.Feeds, subs) {
			t.Fatalf("got  %+v\nwant %+v", list.Feeds, subs)
		}
	})
}

func byAddress(a, b feeds.Subscription) int { return strings.Compare(a.URL, b.URL) }
