package document

import "testing"

func TestSizeOfAPictureIsReadFromWhereverItStands(t *testing.T) {
	for _, test := range []struct {
		attributes    string
		width, height int
	}{
		{`width="640" height="480"`, 640, 480},
		{`width="640px"`, 640, 0},
		{`width="100%" data-width="900" data-height="600"`, 900, 600},
		{`style="width: 300px; height:200px"`, 300, 200},
		{`style="aspect-ratio: 3 / 2"`, 800, 533},
		{`style="aspect-ratio:auto 16/9" width="320"`, 320, 180},
		{`style="aspect-ratio: 1.5" height="200"`, 300, 200},
		{`style="aspect-ratio: 0/0; width: 50%"`, 0, 0},
		{`style="aspect-ratio: 1e300"`, 0, 0},
		{`style="aspect-ratio: NaN"`, 0, 0},
		{`height="9999999999999"`, 0, 0},
		{`width="500000" height="20"`, 100_000, 20},
		{``, 0, 0},
	} {
		blocks := FragmentHTML([]byte(`<p>Words.</p><img src="https://example.org/a.jpg" `+test.attributes+`>`), nil)
		image := blocks[len(blocks)-1].Image
		if image == nil || image.Width != test.width || image.Height != test.height {
			t.Errorf("%s: %+v, want %d × %d", test.attributes, image, test.width, test.height)
		}
	}
}
