package typeset

import (
	"net/url"
	"strings"

	"broadsheet/feeds/document"
	"broadsheet/ui/text"
)

const (
	pictureSign = "▣ "
	mediaSign   = "▶ "
)

// figure keeps room for the picture, or sets what stands for it, and the caption below: where there is none, the
// description. A caption of several things stands apart from the last of them.
func (s *setter) figure(b *document.Block, width int) []Line {
	var lines []Line
	caption := s.inline(b.Spans, Caption)
	indentation := text.Width(pictureSign)
	switch {
	case b.Image == nil:
	case s.draws(b.Image, width):
		lines, indentation = s.room(b.Image, width), 0
		if caption.text == "" {
			caption = plain(strings.TrimSpace(text.Printable(b.Image.Alt)), Caption, 0)
		}
		caption = s.numbered(caption, b.Image.Link)
	default:
		lines = s.picture(b, caption.text, width)
	}
	lines = spaced(lines, s.stack(b.Children, width, true))
	words := s.beside(width, blank(indentation, b.RightToLeft), func(width int) []Line {
		return s.flow(caption, width, b.RightToLeft)
	})
	if len(b.Children) > 0 {
		return spaced(lines, words)
	}
	return append(lines, words...)
}

// picture sets the description of a picture. Where the caption says the same, a bare word stands for it.
func (s *setter) picture(b *document.Block, caption string, width int) []Line {
	image := b.Image
	words := strings.TrimSpace(text.Printable(image.Alt))
	if words == "" || repeats(caption, words) {
		words = "Picture"
	}
	address := image.URL
	if image.Link != "" {
		address = image.Link
	}
	in := s.numbered(plain(words, Caption|s.linked(address), s.links[address]), address)
	return s.signed(pictureSign, in, width, b.RightToLeft)
}

// repeats says whether a caption begins with the description of its picture.
func repeats(caption, description string) bool {
	description = strings.TrimRight(description, ".")
	caption = strings.TrimSpace(caption)
	return len(caption) >= len(description) && strings.EqualFold(caption[:len(description)], description)
}

// media sets a video, a sound or a frame as a titled link.
func (s *setter) media(b *document.Block, width int) []Line {
	if b.Media == nil {
		return nil
	}
	in := s.numbered(plain(mediaTitle(b.Media), s.linked(b.Media.URL), s.links[b.Media.URL]), b.Media.URL)
	return s.signed(mediaSign, in, width, b.RightToLeft)
}

// mediaTitle is the title, or what it is, and from where.
func mediaTitle(media *document.MediaLink) string {
	title := strings.TrimSpace(text.Printable(media.Title))
	if title == "" {
		title = mediaNames[media.Kind]
	}
	address, err := url.Parse(media.URL)
	if err != nil || address.Hostname() == "" {
		return title
	}
	return title + " (" + strings.TrimPrefix(text.Printable(address.Hostname()), "www.") + ")"
}

var mediaNames = map[string]string{"video": "Video", "audio": "Audio", "frame": "Embedded page", "": "Embedded page"}

// numbered is text with the number of a link behind it, if the link has one.
func (s *setter) numbered(in inline, address string) inline {
	link := s.links[address]
	if link == 0 {
		return in
	}
	if label := s.page.Links[link-1].label(); label != "" {
		return in.with(plain(label, LinkNumber|Drawn, link))
	}
	return in
}

// signed sets text behind a sign, its lines hanging.
func (s *setter) signed(sign string, in inline, width int, rightToLeft bool) []Line {
	return s.beside(width, hanging(sign, Bullet, rightToLeft), func(width int) []Line {
		return s.flow(in, width, rightToLeft)
	})
}

func (s *setter) linked(address string) Style {
	if s.links[address] > 0 {
		return Link
	}
	return 0
}

// plain is text of one look.
func plain(words string, style Style, link int) inline {
	return inline{text: words, parts: []part{{end: len(words), style: style, link: link}}}
}
