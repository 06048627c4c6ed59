package transfer

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"broadsheet/feeds"
)

const head = `<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>Feeds</title></head><body>`

func TestOutlinesBecomeSubscriptions(t *testing.T) {
	sub := func(url, name string, tags ...string) feeds.Subscription {
		return feeds.Subscription{URL: url, Name: name, Tags: tags}
	}
	tests := []struct {
		name, body string
		want       []feeds.Subscription
	}{
		{"at the left edge", `<outline type="rss" text="A" title="A" xmlUrl="https://a.example/feed"/>`, []feeds.Subscription{sub("https://a.example/feed", "A")}},
		{"folders in folders", `<outline text="IT"><outline text="Linux"><outline text="A" xmlUrl="https://a.example/"/></outline><outline text="B" xmlUrl="https://b.example/"/></outline><outline text="C" xmlUrl="https://c.example/"/>`, []feeds.Subscription{sub("https://a.example/", "A", "IT/Linux"), sub("https://b.example/", "B", "IT"), sub("https://c.example/", "C")}},
		{"text without title", `<outline text="A &amp; B" xmlUrl="https://a.example/"/>`, []feeds.Subscription{sub("https://a.example/", "A & B")}},
		{"title goes before text", `<outline text="a" title="A" xmlUrl="https://a.example/"/>`, []feeds.Subscription{sub("https://a.example/", "A")}},
		{"no name at all", `<outline xmlUrl="https://a.example/"/>`, []feeds.Subscription{sub("https://a.example/", "")}},
		{"the address as name", `<outline text="https://a.example/" xmlUrl="https://a.example/"/>`, []feeds.Subscription{sub("https://a.example/", "")}},
		{"odd types", `<outline type="atom" text="A" xmlUrl="https://a.example/"/><outline type="folder" text="B" xmlUrl="https://b.example/"/><outline type="" text="C" xmlUrl="https://c.example/"/><outline type="rss" text="D" url="https://d.example/"/>`, []feeds.Subscription{sub("https://a.example/", "A"), sub("https://b.example/", "B"), sub("https://c.example/", "C"), sub("https://d.example/", "D")}},
		{"a typed folder", `<outline type="folder" title="News"><outline text="A" xmlUrl="https://a.example/"/></outline>`, []feeds.Subscription{sub("https://a.example/", "A", "News")}},
		{"attributes in any case", `<OUTLINE TEXT="A" XMLURL="https://a.example/"/>`, []feeds.Subscription{sub("https://a.example/", "A")}},
		{"a feed in two folders", `<outline text="X"><outline xmlUrl="https://a.example"/></outline><outline text="Y"><outline text="A" xmlUrl="HTTPS://A.example:443/"/></outline><outline text="X"><outline text="A" xmlUrl="https://a.example/"/></outline>`, []feeds.Subscription{sub("https://a.example", "A", "X", "Y")}},
		{"a feed in a feed", `<outline text="A" xmlUrl="https://a.example/"><outline text="B" xmlUrl="https://b.example/"/></outline>`, []feeds.Subscription{sub("https://a.example/", "A"), sub("https://b.example/", "B")}},
		{"categories", `<outline text="X"><outline text="A" category="/Y/Z, w,,X" xmlUrl="https://a.example/"/></outline>`, []feeds.Subscription{sub("https://a.example/", "A", "Y/Z", "w", "X")}},
		{"a relative address", `<outline text="A" htmlUrl="https://a.example/blog/" xmlUrl="feed.xml"/><outline text="B" htmlUrl="https://b.example/blog/" xmlUrl="/feed.xml"/><outline text="C" xmlUrl="//c.example/feed"/><outline text="D" xmlUrl="d.example/feed"/><outline text="E" htmlUrl="http://e.example" xmlUrl="e.example/feed"/>`, []feeds.Subscription{sub("https://a.example/blog/feed.xml", "A"), sub("https://b.example/feed.xml", "B"), sub("https://c.example/feed", "C"), sub("https://d.example/feed", "D"), sub("https://e.example/feed", "E")}},
		{"the feed scheme", `<outline text="A" xmlUrl="feed://a.example/rss"/><outline text="B" xmlUrl="feed:https://b.example/rss"/>`, []feeds.Subscription{sub("http://a.example/rss", "A"), sub("https://b.example/rss", "B")}},
		{"a bare ampersand and white space", "<outline text=\"A & B\" xmlUrl=\" https://a.example/?a=1&b=2\n\"/>", []feeds.Subscription{sub("https://a.example/?a=1&b=2", "A & B")}},
		{"entities of HTML", `<outline text="Caf&eacute;" xmlUrl="https://a.example/"/>`, []feeds.Subscription{sub("https://a.example/", "Café")}},
		{"a folder without a name", `<outline><outline text="A" xmlUrl="https://a.example/"/></outline>`, []feeds.Subscription{sub("https://a.example/", "A")}},
		{"what a terminal must not see", "<outline text=\"a&#x202e;b &amp;#27;[31mc\" xmlUrl=\"https://a.example/\"/>", []feeds.Subscription{sub("https://a.example/", "ab c")}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			list, err := Read(strings.NewReader(head + test.body + "</body></opml>"))
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(list.Feeds, test.want) {
				t.Errorf("got  %+v\nwant %+v", list.Feeds, test.want)
			}
			if len(list.Skipped) > 0 {
				t.Errorf("skipped %+v", list.Skipped)
			}
		})
	}
}

func TestWhatCannotBeSubscribedToIsNamed(t *testing.T) {
	const body = "\n<outline text='Mine' xmlUrl='exec:~/bin/feed'/>\n<outline text='Locked' xmlUrl='https://anna:hunter2@a.example/'/>\n" +
		"<outline text='Lost' xmlUrl='feed.xml'/>\n<outline text='Good' xmlUrl='https://b.example/'/>\n"
	list, err := Read(strings.NewReader(head + body + "</body></opml>"))
	if err != nil || len(list.Feeds) != 1 || len(list.Skipped) != 3 {
		t.Fatalf("got %+v, %v", list, err)
	}
	for i, want := range []struct {
		line int
		name string
	}{{2, "Mine"}, {3, "Locked"}, {4, "Lost"}} {
		got := list.Skipped[i]
		if got.Line != want.line || got.Name != want.name || got.Reason == "" || strings.Contains(got.Reason, "hunter2") {
			t.Errorf("got %+v, want %+v", got, want)
		}
	}
}

func TestBrokenFileGivesWhatStoodBefore(t *testing.T) {
	list, err := Read(strings.NewReader(head + "<outline text='A' xmlUrl='https://a.example/'/>\n<outline text='B' xmlU"))
	if err != nil || len(list.Feeds) != 1 || len(list.Skipped) != 1 || list.Skipped[0].Line != 2 {
		t.Errorf("got %+v, %v", list, err)
	}
}

func TestEncodings(t *testing.T) {
	document := func(declared string) string {
		return strings.Replace(head, "UTF-8", declared, 1) + `<outline text="Zürich 日本" xmlUrl="https://a.example/"/></body></opml>`
	}
	latin := strings.ReplaceAll(document("ISO-8859-1"), " 日本", "")
	encodings := map[string][]byte{
		"byte order mark": []byte("\ufeff" + document("UTF-8")),
		"wrong label":     []byte(document("us-ascii")),
		"white space":     []byte("\n " + document("UTF-8")),
		"XML 1.1":         []byte(strings.Replace(document("UTF-8"), "1.0", "1.1", 1)),
	}
	encodings["UTF-16"], _ = unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(document("UTF-16")))
	encodings["Latin 1"], _ = charmap.ISO8859_1.NewEncoder().Bytes([]byte(latin))
	for name, data := range encodings {
		list, err := Read(bytes.NewReader(data))
		if err != nil || len(list.Feeds) != 1 || !strings.HasPrefix(list.Feeds[0].Name, "Zürich") {
			t.Errorf("%s: got %+v, %v", name, list, err)
		}
	}
}

func TestOtherFilesAreNotTakenForOPML(t *testing.T) {
	for _, text := range []string{"", "hello", "<html><body>hi</body></html>", "<rss><channel/></rss>", `{"feeds": []}`, "feeds:\n  - x\n"} {
		if _, err := Read(strings.NewReader(text)); !errors.Is(err, ErrNoList) {
			t.Errorf("%q: %v", text, err)
		}
	}
	if _, err := Read(endless{}); !errors.Is(err, ErrTooLarge) {
		t.Errorf("an endless file: %v", err)
	}
}

func TestDeepNestingIsRead(t *testing.T) {
	const depth = 20000
	text := head + strings.Repeat(`<outline text="x">`, depth) + `<outline xmlUrl="https://a.example/"/>` + strings.Repeat("</outline>", depth) + `<outline xmlUrl="https://b.example/"/></body></opml>`
	list, err := Read(strings.NewReader(text))
	if err != nil || len(list.Feeds) != 2 {
		t.Fatalf("got %d feeds, %v", len(list.Feeds), err)
	}
	if got := list.Feeds[0].Tags[0]; strings.Count(got, "x") != maxFolders {
		t.Errorf("the tag is %s", got)
	}
	if len(list.Feeds[1].Tags) != 0 {
		t.Errorf("what follows has the tags %v", list.Feeds[1].Tags)
	}
}

// endless is a file without end.
type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}

func FuzzReadOPML(f *testing.F) {
	f.Add([]byte(head + `<outline text="IT"><outline type="rss" text="A" title="B" category="/a,b" htmlUrl="http://x" xmlUrl="y"/></outline></body></opml>`))
	f.Add([]byte("\xff\xfe<\x00o\x00p\x00m\x00l\x00"))
	f.Add([]byte(`<opml><outline xmlUrl=feed://[::1]:x text='&#x1b;&nbsp;&'/>`))
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := Read(bytes.NewReader(data))
		if err != nil {
			return
		}
		var out bytes.Buffer
		if err := WriteOPML(&out, list.Feeds, noon); err != nil {
			t.Fatal(err)
		}
		again, err := Read(&out)
		if err != nil || len(again.Feeds) != len(list.Feeds) || len(again.Skipped) > 0 {
			t.Fatalf("%+v came back as %+v (%v)", list, again, err)
		}
	})
}
