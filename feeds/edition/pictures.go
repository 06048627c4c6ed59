package edition

import (
	"embed"
	"net/url"
	"path"
	"strings"
)

//go:embed pictures/*.png
var pictures embed.FS

// pictureHosts are the made-up publications of the demo (RFC 2606 keeps .example free of real ones).
const pictureHosts = ".example"

// Picture returns a picture of the demo's articles by its address, and whether there is one: they come without a network.
func Picture(address string) ([]byte, bool) {
	parsed, err := url.Parse(address)
	if err != nil || !strings.HasSuffix(parsed.Hostname(), pictureHosts) || !strings.HasPrefix(parsed.Path, "/img/") {
		return nil, false
	}
	file, err := pictures.ReadFile("pictures/" + path.Base(parsed.Path))
	return file, err == nil
}
