package ui

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/picture"
	"broadsheet/store/config"
	"broadsheet/ui/screentest"
)

// press is a server of pictures and files. What it is asked for waits until it is let go.
type press struct {
	*httptest.Server
	mutex sync.Mutex
	asked []*http.Request
	let   chan struct{}
}

func newPress(t *testing.T) *press {
	t.Helper()
	p := &press{let: make(chan struct{})}
	p.Server = httptest.NewServer(p)
	t.Cleanup(p.Close)
	return p
}

func (p *press) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mutex.Lock()
	p.asked = append(p.asked, r)
	p.mutex.Unlock()
	select {
	case <-p.let:
	case <-r.Context().Done():
		return
	}
	switch filepath.Ext(r.URL.Path) {
	case ".png":
		red := image.NewRGBA(image.Rect(0, 0, 320, 160))
		for i := range red.Pix {
			red.Pix[i] = []byte{0xc8, 0x10, 0x10, 0xff}[i%4]
		}
		var file bytes.Buffer
		_ = png.Encode(&file, red)
		w.Header().Set("Content-Type", "image/png")
		_, _ = w.Write(file.Bytes())
	case ".mp3":
		w.Header().Set("Content-Type", "audio/mpeg")
		_, _ = w.Write(make([]byte, 40_000))
	default:
		http.NotFound(w, r)
	}
}

func (p *press) requests() int {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	return len(p.asked)
}

// illustrated is a newsroom with one article that has a picture in its middle.
func illustrated(t *testing.T, p *press, image string) *newsroom {
	t.Helper()
	n := newNewsroom(t)
	n.publish("/feed", "The Pictorial", nil, item{
		title: "A red square is shown",
		body:  "<p>The words above the picture.</p><img src='" + p.URL + image + "' alt='A red square' width='320' height='160'><p>The words below it, which must not move.</p>",
	})
	return n
}

func (n *newsroom) pictured(options func(*Options)) *screentest.Screen {
	kept := n.open()
	n.refresh(kept)
	all := n.options(kept)
	all.Pictures = picture.New(picture.Options{Fetch: all.Poller.File, Directory: filepath.Join(n.data, "pictures")})
	all.Opener = all.withDefaults().Opener
	all.Opener.Pictures = all.Pictures
	if options != nil {
		options(&all)
	}
	s := n.start(all, 80, 24)
	return s.Wait("A red square is shown")
}

func TestTextStaysWhereItIsWhenAPictureComes(t *testing.T) {
	t.Parallel()
	p := newPress(t)
	s := illustrated(t, p, "/square.png").pictured(nil)
	if p.requests() > 0 {
		t.Fatal("a picture was fetched before its article was opened")
	}
	s.Press("enter").Wait("Loading …").Wait("A red square")
	before := row(s.Text(), "The words below")
	close(p.let)
	s.WaitGone("Loading").Wait("▀▀▀▀▀▀▀▀▀▀")
	if after := row(s.Text(), "The words below"); after != before || before < 0 {
		t.Errorf("the text below stood in row %d, and stands in %d", before, after)
	}
	if !hasColour(s, color.RGBA{0xc8, 0x10, 0x10, 0xff}) {
		t.Error("the picture is not red")
	}
	for _, name := range []string{"Referer", "Cookie"} {
		if p.asked[0].Header.Get(name) != "" {
			t.Errorf("the server was told a %s", name)
		}
	}
	s.Press("h enter").Wait("▀▀▀")
	if p.requests() != 1 {
		t.Errorf("the picture was fetched %d times", p.requests())
	}
}

func hasColour(s *screentest.Screen, want color.Color) bool {
	r, g, b, _ := want.RGBA()
	for _, c := range s.Colours() {
		if red, green, blue, _ := c.RGBA(); red == r && green == g && blue == b {
			return true
		}
	}
	return false
}

func TestPictureThatCannotBeHadSaysWhyInItsPlace(t *testing.T) {
	t.Parallel()
	p := newPress(t)
	close(p.let)
	s := illustrated(t, p, "/missing").pictured(nil)
	s.Press("enter").Wait("Could not be had:").Wait("(404)").Wait("The words below")
}

func TestKeptPicturesAreShownWithoutANetwork(t *testing.T) {
	t.Parallel()
	p := newPress(t)
	close(p.let)
	n := illustrated(t, p, "/square.png")
	s := n.pictured(nil)
	s.Press("enter").Wait("▀▀▀").Press("q q")
	_ = s.WaitEnd()
	again := n.pictured(func(o *Options) {
		o.Pictures = picture.New(picture.Options{Directory: filepath.Join(n.data, "pictures")})
	})
	again.Press("enter").Wait("▀▀▀")
	if p.requests() != 1 {
		t.Errorf("the picture was fetched %d times", p.requests())
	}
}

func TestNoPictureIsFetchedThatIsNotWanted(t *testing.T) {
	t.Parallel()
	p := newPress(t)
	n := illustrated(t, p, "/square.png")
	n.config.Reading.Images = config.ImagesOff
	n.pictured(nil).Press("enter").Wait("▣ A red square")
	other := illustrated(t, p, "/square.png")
	other.pictured(func(o *Options) { o.NoColour = true }).Press("enter").Wait("▣ A red square")
	if p.requests() > 0 {
		t.Errorf("%d pictures were fetched", p.requests())
	}
}

func TestTerminalDrawsThePictureBehindPlaceholders(t *testing.T) {
	t.Parallel()
	p := newPress(t)
	close(p.let)
	n := illustrated(t, p, "/square.png")
	n.report("/feed", item{title: "Nothing to see", body: "<p>Words only.</p>", age: time.Hour})
	s := n.pictured(func(o *Options) {
		o.Getenv = func(name string) string { return map[string]string{"TERM": "xterm-kitty"}[name] }
	})
	s.Press("enter").Wait("\U0010EEEE\u0305\u0305\U0010EEEE\u0305\u030d").Wait("\U0010EEEE\u030d\u0305")
	sent := s.Sent()
	transmitted := strings.Index(sent, "\x1b_Ga=t,f=100,i=")
	if transmitted < 0 || strings.Count(sent, "a=t") != 1 || !strings.Contains(sent, "a=p,U=1") {
		t.Fatal("the picture was not sent once, and placed")
	}
	id, _, _ := strings.Cut(sent[transmitted+len("\x1b_Ga=t,f=100,i="):], ",")
	if row(s.Text(), "The words below") < 0 {
		t.Error("the text is gone")
	}
	s.Press("down down").Wait("\U0010EEEE\u0305\u0305")
	if strings.Count(s.Sent(), "a=t") != 1 {
		t.Error("scrolling sent the picture again")
	}
	s.Press("J").Wait("Words only.").Settled()
	if !strings.Contains(s.Sent(), "\x1b_Ga=d,d=I,i="+id+",q=2\x1b\\") {
		t.Error("the terminal was not told to forget the picture")
	}
}

func TestPictureOpensInAProgramOfItsOwn(t *testing.T) {
	t.Parallel()
	p := newPress(t)
	opened := make(chan string, 2)
	s := illustrated(t, p, "/square.png").pictured(func(o *Options) {
		o.Browse = func(url string) error { opened <- url; return nil }
	})
	s.Press("enter").Wait("Loading").Press("i").Wait("Opening " + p.URL + "/square.png")
	s.Press("h").Wait("A red square is shown")
	if got := <-opened; got != p.URL+"/square.png" {
		t.Errorf("opened %q", got)
	}
}

func TestFilesAreListedAndSaved(t *testing.T) {
	t.Parallel()
	p := newPress(t)
	n := newNewsroom(t)
	n.mutex.Lock()
	n.raw["/episodes"] = `{"version": "https://jsonfeed.org/version/1.1", "title": "Tides", "items": [{"id": "1", "title": "Episode one",
		"content_html": "<p>On the tides.</p>", "date_published": "2026-11-22T10:00:00Z",
		"attachments": [{"url": "` + p.URL + `/one.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 40000, "duration_in_seconds": 1800}]}]}`
	n.mutex.Unlock()
	n.config.Feeds = append(n.config.Feeds, feeds.Subscription{URL: n.server.URL + "/episodes", FullText: feeds.FullTextNever})
	kept := n.open()
	n.refresh(kept)
	options := n.options(kept)
	folder := filepath.Join(t.TempDir(), "saved")
	options.Fetch, options.Downloads = options.Poller.File, func(string) (string, error) { return folder, nil }
	s := n.start(options, 120, 24)
	s.Wait("Episode one").Press("enter").Wait("▶ one.mp3[1]").Wait("MP3")
	s.Press("d").Wait("one.mp3 0 B").Press("esc").Wait("Give up saving one.mp3?").Press("y").Wait("Given up: one.mp3")
	if files, _ := filepath.Glob(folder + "/*"); len(files) > 0 {
		t.Errorf("left behind: %q", files)
	}
	close(p.let)
	s.Press("d").Wait("Saved one.mp3")
	if files, _ := filepath.Glob(folder + "/*"); len(files) != 1 || filepath.Base(files[0]) != "one.mp3" {
		t.Errorf("saved: %q", files)
	}
}
