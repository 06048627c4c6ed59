package typeset

import (
	"fmt"
	"net/url"
	"path"
	"strings"
	"time"

	"broadsheet/feeds"
	"broadsheet/ui/text"
)

// listedFiles are the files that come with the article, as far as they are worth a line: not the pictures, which feeds
// add to every headline, and not what stands in the text already.
func (s *setter) listedFiles() []feeds.Enclosure {
	var listed []feeds.Enclosure
	for _, file := range s.options.Enclosures {
		if !strings.HasPrefix(file.Type, "image") && s.links[file.URL] == 0 {
			listed = append(listed, file)
		}
	}
	return listed
}

// files sets the files that come with the article, each with its number, and what is known of it.
func (s *setter) files() []Line {
	var lines []Line
	for _, file := range s.page.Files {
		in := plain(FileName(file), Link, s.links[file.URL])
		if link := s.links[file.URL]; link > 0 {
			if label := s.page.Links[link-1].label(); label != "" {
				in.add(label, LinkNumber|Drawn, link)
			}
		}
		for _, fact := range FileFacts(file) {
			in.add("\u00a0· "+fact, Note, 0)
		}
		lines = append(lines, s.signed(mediaSign, in, s.options.Width, false)...)
	}
	return restyle(lines, Drawn)
}

// add puts more text behind.
func (in *inline) add(words string, style Style, link int) {
	in.text += words
	in.parts = append(in.parts, part{end: len(in.text), style: style, link: link})
}

// FileName is what a file is called: by its title, else by the last part of its address.
func FileName(file feeds.Enclosure) string {
	if title := strings.TrimSpace(text.Printable(file.Title)); title != "" {
		return title
	}
	address, err := url.Parse(file.URL)
	if err != nil {
		return "File"
	}
	if name := text.Printable(path.Base(address.Path)); strings.Trim(name, "./") != "" {
		return name
	}
	return strings.TrimPrefix(text.Printable(address.Hostname()), "www.")
}

// FileFacts are the kind, the size and the length of a file, as far as its feed says them.
func FileFacts(file feeds.Enclosure) []string {
	var facts []string
	if kind := fileKind(file.Type); kind != "" {
		facts = append(facts, kind)
	}
	if file.Length > 0 {
		facts = append(facts, FileSize(file.Length))
	}
	if file.Duration > 0 {
		facts = append(facts, playingTime(file.Duration))
	}
	return facts
}

// fileKinds are the usual media types in the words that people use.
var fileKinds = map[string]string{
	"audio/mpeg": "MP3", "audio/mp3": "MP3", "audio/mp4": "M4A", "audio/x-m4a": "M4A", "audio/aac": "AAC", "audio/ogg": "Ogg",
	"audio/opus": "Opus", "audio/flac": "FLAC", "audio/wav": "WAV", "audio/x-wav": "WAV", "audio": "sound",
	"video/mp4": "MP4 video", "video/webm": "WebM video", "video/quicktime": "QuickTime video", "video": "video",
	"application/pdf": "PDF", "application/epub+zip": "EPUB", "application/zip": "ZIP", "application/x-bittorrent": "torrent",
}

func fileKind(mediaType string) string {
	mediaType, _, _ = strings.Cut(strings.ToLower(mediaType), ";")
	mediaType = strings.TrimSpace(text.Printable(mediaType))
	if kind, ok := fileKinds[mediaType]; ok {
		return kind
	}
	return mediaType
}

// FileSize says a number of bytes as file managers do, in steps of a thousand.
func FileSize(bytes int64) string {
	const step = 1000
	size, unit := float64(bytes), 0
	units := [...]string{"B", "kB", "MB", "GB", "TB"}
	for size >= step && unit < len(units)-1 {
		size /= step
		unit++
	}
	if size < 10 && unit > 1 {
		return fmt.Sprintf("%.1f\u00a0%s", size, units[unit])
	}
	return fmt.Sprintf("%.0f\u00a0%s", size, units[unit])
}

func playingTime(d time.Duration) string {
	hours, minutes := int(d.Hours()), int(d.Minutes())%60
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%d\u00a0s", int(d.Seconds()))
	case hours > 0:
		return fmt.Sprintf("%d\u00a0h %d\u00a0min", hours, minutes)
	default:
		return fmt.Sprintf("%d\u00a0min", minutes)
	}
}
