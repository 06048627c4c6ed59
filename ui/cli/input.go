package cli

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
	"broadsheet/feeds/parse/charset"
)

// maxInput bounds what clean and parse read from a file or standard input.
const maxInput = 16 << 20

func firstOr(arguments []string, otherwise string) string {
	if len(arguments) > 0 {
		return arguments[0]
	}
	return otherwise
}

// input is a file, an address or standard input, read.
type input struct {
	body        []byte
	contentType string
	url         string
	name        string
	parts       []feeds.Source // of an article that is cut into several pages
	missing     string         // why the parts after these could not be had
}

// read gets what an argument names: "-" is standard input, an http address is fetched, all else is a file.
func (at *Place) read(ctx context.Context, name string) (input, error) {
	switch {
	case name == "-":
		body, err := readBounded(at.Stdin)
		return input{body: body, name: name}, err
	case isWebAddress(name):
		response, err := at.client().Get(ctx, fetch.Request{URL: name})
		if err != nil {
			return input{}, fmt.Errorf("fetching %s: %w", name, err)
		}
		return input{body: response.Body, contentType: response.ContentType, url: response.URL, name: name}, nil
	default:
		body, err := readFile(name)
		return input{body: body, name: name}, err
	}
}

// callItself gives the input the address that the caller says it has, by a flag; "" says nothing.
func (i *input) callItself(flag, address string) error {
	if address == "" {
		return nil
	}
	if parsed, err := url.Parse(address); err != nil || parsed.Host == "" {
		return wrongUse("%s %s: a whole address such as https://example.org/news/ship", flag, address)
	}
	i.url = address
	return nil
}

func isWebAddress(name string) bool {
	return strings.HasPrefix(name, "http://") || strings.HasPrefix(name, "https://")
}

func readFile(name string) ([]byte, error) {
	if name == "" {
		return nil, wrongUse("no file is named")
	}
	file, err := openFile(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return readBounded(file)
}

// openFile opens a file that an argument names.
func openFile(name string) (*os.File, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, wrongUse("%v", err)
	}
	if info, err := file.Stat(); err == nil && info.IsDir() {
		file.Close()
		return nil, wrongUse("%s: this is a folder; name a file", name)
	}
	return file, nil
}

func readBounded(r io.Reader) ([]byte, error) {
	body, err := io.ReadAll(io.LimitReader(r, maxInput+1))
	if err != nil {
		return nil, fmt.Errorf("reading: %w", err)
	}
	if len(body) > maxInput {
		return nil, fmt.Errorf("reading: more than %d MB", maxInput>>20)
	}
	return body, nil
}

// decode makes a text of whatever encoding UTF-8, and refuses what is neither a page nor a text.
func (i *input) decode() error {
	zeroes := bytes.IndexByte(i.body, 0) >= 0
	switch {
	case i.kind() != feeds.SourceText || utf8.Valid(i.body) && !zeroes:
		return nil
	case zeroes && !bytes.HasPrefix(i.body, []byte{0xff, 0xfe}) && !bytes.HasPrefix(i.body, []byte{0xfe, 0xff}):
		return fmt.Errorf("%s is neither a page nor a text", i.called())
	}
	decoded, err := charset.Text(i.body, i.contentType)
	i.body = []byte(decoded)
	return err
}

// called is what the input is called in messages.
func (i input) called() string {
	if i.name == "-" {
		return "standard input"
	}
	return i.name
}

// source guesses what kind of text was read: a page, a piece of HTML, or plain text.
func (i input) source() feeds.Source {
	return feeds.Source{Kind: i.kind(), Body: i.body, ContentType: i.contentType, URL: i.url, Parts: i.parts, Missing: i.missing}
}

func (i input) kind() feeds.SourceKind {
	switch strings.ToLower(filepath.Ext(i.name)) {
	case ".txt", ".md":
		return feeds.SourceText
	case ".html", ".htm", ".xhtml":
		return feeds.SourcePage
	}
	start := bytes.ToLower(i.body[:min(len(i.body), 4096)])
	switch {
	case strings.Contains(i.contentType, "html"), bytes.Contains(start, []byte("<html")), bytes.Contains(start, []byte("<!doctype")):
		return feeds.SourcePage
	case bytes.HasPrefix(bytes.TrimSpace(start), []byte("<")):
		return feeds.SourceFeed
	default:
		return feeds.SourceText
	}
}
