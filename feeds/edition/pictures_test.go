package edition

import (
	"bytes"
	"image/png"
	"testing"

	"broadsheet/feeds/document"
)

func TestPicturesOfTheDemoNeedNoNetwork(t *testing.T) {
	_, demos := everything(t)
	found := 0
	for _, demo := range demos {
		for _, entry := range demo.Feed.Entries {
			for _, block := range document.FragmentHTML([]byte(entry.Content), nil) {
				if block.Image == nil {
					continue
				}
				found++
				file, ok := Picture(block.Image.URL)
				if !ok {
					t.Errorf("%s is not built in", block.Image.URL)
					continue
				}
				size, err := png.DecodeConfig(bytes.NewReader(file))
				if err != nil || size.Width != block.Image.Width || size.Height != block.Image.Height {
					t.Errorf("%s is %d × %d, %v; declared %d × %d", block.Image.URL, size.Width, size.Height, err, block.Image.Width, block.Image.Height)
				}
				if len(file) > 20<<10 {
					t.Errorf("%s takes %d bytes", block.Image.URL, len(file))
				}
			}
		}
	}
	if found < 5 {
		t.Errorf("only %d pictures", found)
	}
	for _, address := range []string{"https://harbourpost.example/img/../../edition.go", "https://harbourpost.example/img/no.png", "https://example.org/img/room.png", ""} {
		if _, ok := Picture(address); ok {
			t.Errorf("%q leads to a picture", address)
		}
	}
}
