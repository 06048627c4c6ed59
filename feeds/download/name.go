package download

import (
	"mime"
	"net/url"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

// longestName is in bytes: file systems take 255, of which a number and ".part" need some.
const longestName = 180

// Name is what a file is to be called: by the address that answered, or by its title. It is safe on every system.
func Name(file feeds.Enclosure, answered, contentType string) string {
	for _, address := range []string{file.URL, answered} {
		if name := safe(lastPart(address)); path.Ext(name) != "" {
			return name
		}
	}
	name := safe(document.Line(file.Title))
	if name == "" {
		name = safe(lastPart(file.URL))
	}
	if name == "" {
		name = "download"
	}
	if path.Ext(name) == "" {
		name += extension(contentType, file.Type)
	}
	return name
}

func lastPart(address string) string {
	parsed, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return path.Base(parsed.Path)
}

// extensions are the endings of usual media types; the system's own table names odd ones first.
var extensions = map[string]string{
	"audio/mpeg": ".mp3", "audio/mp4": ".m4a", "audio/x-m4a": ".m4a", "audio/ogg": ".ogg", "audio/opus": ".opus",
	"video/mp4": ".mp4", "video/webm": ".webm", "application/pdf": ".pdf", "application/epub+zip": ".epub", "image/jpeg": ".jpg",
}

func extension(types ...string) string {
	for _, mediaType := range types {
		kind, _, err := mime.ParseMediaType(mediaType)
		if err != nil {
			continue
		}
		if known, ok := extensions[kind]; ok {
			return known
		}
	}
	return ""
}

// reserved are names that mean a device on Windows, whatever their ending.
var reserved = map[string]bool{"con": true, "prn": true, "aux": true, "nul": true}

// safe takes out of a name what a file system or a terminal could take for something else.
func safe(name string) string {
	name = strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune(`/\:*?"<>|`, r):
			return '-'
		case unicode.IsControl(r) || r == utf8.RuneError:
			return -1
		}
		return r
	}, document.Line(name))
	name = strings.Trim(strings.TrimLeft(name, ".-~ "), ". ")
	stem := strings.ToLower(strings.TrimSuffix(name, path.Ext(name)))
	if reserved[stem] {
		name = "file " + name
	}
	return short(name)
}

// short cuts a name between characters, and leaves its ending.
func short(name string) string {
	if len(name) <= longestName {
		return name
	}
	ending := path.Ext(name)
	if len(ending) > 12 {
		ending = ""
	}
	cut := name[:longestName-len(ending)]
	for !utf8.ValidString(cut) {
		cut = cut[:len(cut)-1]
	}
	return strings.TrimRight(cut, ". ") + ending
}
