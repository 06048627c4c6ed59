package transfer

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
	"broadsheet/store/config"
)

// maxFolders is how deep folders give tags; what lies deeper has the tag of the folder at this depth.
const maxFolders = 16

// readOPML reads the outlines of OPML. Folders become tags, nested ones with a slash: "News/Europe". A file that breaks
// off in the middle gives what stood before that, and says so in Skipped.
func readOPML(text string) (List, error) {
	reader := outlineReader{decoder: newDecoder(text)}
	if err := reader.read(); err != nil {
		return List{}, err
	}
	return reader.list, nil
}

// newDecoder is as lenient as lists of feeds in the wild need: bare ampersands in addresses, entities of HTML.
func newDecoder(text string) *xml.Decoder {
	// Go's decoder refuses XML 1.1 by its declaration, which says nothing that is needed here.
	text = strings.TrimLeft(text, " \t\r\n")
	if declaration, rest, found := strings.Cut(text, "?>"); found && strings.HasPrefix(declaration, "<?xml") {
		text = strings.Repeat("\n", strings.Count(declaration, "\n")) + rest
	}
	decoder := xml.NewDecoder(strings.NewReader(text))
	decoder.Strict = false
	decoder.Entity = xml.HTMLEntity
	// The text is UTF-8 by now, whatever its declaration says.
	decoder.CharsetReader = func(_ string, input io.Reader) (io.Reader, error) { return input, nil }
	return decoder
}

// outlineReader walks the outlines of a document. It keeps a stack of its own, so depth costs no recursion.
type outlineReader struct {
	collector
	decoder *xml.Decoder
	folders []string // the path of each open outline that was read, as a tag
	depth   int      // open outlines
	isOPML  bool
}

func (r *outlineReader) read() error {
	for {
		token, err := r.decoder.Token()
		if errors.Is(err, io.EOF) && r.isOPML {
			return nil
		}
		if err != nil && r.isOPML {
			line, _ := r.decoder.InputPos()
			r.skip(line, "", "the file is broken from here on")
			return nil
		}
		if err != nil {
			return ErrNoList
		}
		switch element := token.(type) {
		case xml.StartElement:
			if err := r.start(element); err != nil {
				return err
			}
		case xml.EndElement:
			r.end(element)
		}
	}
}

func (r *outlineReader) start(element xml.StartElement) error {
	switch strings.ToLower(element.Name.Local) {
	case "opml", "body":
		r.isOPML = true
	case "outline":
		r.isOPML = true
		r.open(element)
	default:
		if !r.isOPML {
			return ErrNoList
		}
	}
	return nil
}

func (r *outlineReader) end(element xml.EndElement) {
	if !strings.EqualFold(element.Name.Local, "outline") || r.depth == 0 {
		return
	}
	r.depth--
	if r.depth < len(r.folders) {
		r.folders = r.folders[:r.depth]
	}
}

// open takes an outline: a feed, or a folder for the outlines in it.
func (r *outlineReader) open(element xml.StartElement) {
	outline := newOutline(element)
	line, _ := r.decoder.InputPos()
	tag := ""
	if len(r.folders) > 0 {
		tag = r.folders[len(r.folders)-1]
	}
	if outline.isFeed() {
		r.addFeed(outline, tag, line)
	} else if name := outline.label(); name != "" {
		tag = strings.TrimPrefix(tag+"/"+name, "/")
	}
	if r.depth == len(r.folders) && r.depth < maxFolders {
		r.folders = append(r.folders, tag)
	}
	r.depth++
}

func (r *outlineReader) addFeed(outline outline, tag string, line int) {
	address := outline.address()
	if err := config.CheckAddress(address); err != nil {
		r.skip(line, outline.label(), err.Error())
		return
	}
	sub := feeds.Subscription{URL: address, Tags: merged(outline.categories(), []string{tag})}
	if name := outline.label(); name != document.Line(outline.rawAddress()) && name != address {
		sub.Name = name
	}
	r.add(sub)
}
