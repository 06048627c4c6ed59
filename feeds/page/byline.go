package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"broadsheet/feeds/document"
	"broadsheet/feeds/page/dates"
)

// byline names the authors.
func (f *facts) byline(site string) string {
	if len(f.data.authors) > 0 {
		if line := authors(f.data.authors); line != "" && !strings.EqualFold(line, site) {
			return line
		}
	}
	candidates := []string{f.meta["author"], f.meta["article:author"], f.meta["parsely-author"], f.meta["dc.creator"]}
	for _, text := range f.bylines {
		candidates = append(candidates, namesIn(text))
	}
	for _, text := range candidates {
		line := authors([]string{text})
		if line != "" && len(line) <= 120 && !strings.EqualFold(line, site) {
			return line
		}
	}
	return ""
}

// authors joins names to one line; addresses and markers such as "By" are not part of it.
func authors(names []string) string {
	var kept []string
	seen := make(map[string]bool)
	for _, name := range names {
		name = Byline(document.Title(name))
		if name == "" || seen[name] || strings.Contains(name, "://") || strings.HasPrefix(name, "@") {
			continue
		}
		seen[name] = true
		kept = append(kept, name)
	}
	return strings.Join(kept, ", ")
}

// bylineMarkers stand before a name in a byline.
var bylineMarkers = []string{
	"by ", "by: ", "via ", "von ", "par ", "por ", "di ", "door ", "av ", "af ", "przez ", "autor: ", "autor ", "auteur: ", "text: ",
	"words by ", "written by ", "posted by ", "story by ", "reported by ", "author: ", "автор: ", "文 ", "文：",
}

// Byline cuts the marker ("By", "Von", "Via" …) off the line that names the author.
func Byline(line string) string {
	line = strings.TrimSpace(line)
	lower := strings.ToLower(line)
	for _, marker := range bylineMarkers {
		if strings.HasPrefix(lower, marker) && len(lower) == len(line) {
			return strings.TrimSpace(line[len(marker):])
		}
	}
	return line
}

// startsWithMarker reports whether a line is a byline's marker and a name.
func startsWithMarker(line string) bool {
	name := Byline(line)
	first, _ := utf8.DecodeRuneInString(name)
	return name != line && (unicode.IsUpper(first) || unicode.Is(unicode.Han, first))
}

// namesIn is what comes before the date, the remark or the button in a line that names the author.
func namesIn(line string) string {
	line, _, _ = strings.Cut(line, "|")
	line, _, _ = strings.Cut(line, "•")
	if at := strings.Index(line, " ("); at > 0 && strings.HasSuffix(line, ")") && strings.Count(line, "(") == 1 {
		line = line[:at]
	}
	if strings.ContainsAny(line, "0123456789") {
		if dates.Stamp(line) {
			return ""
		}
		line = beforeDate(line)
	}
	return strings.TrimRight(line, " ,;-–—")
}

// mostDateWords is how many words a date may have behind a name: "Published 11:11 PM EST Nov 19, 2019".
const mostDateWords = 8

// beforeDate cuts a line off where a date begins, if a name stands before it.
func beforeDate(line string) string {
	words := strings.Fields(line)
	for i := 1; i < len(words); i++ {
		for n := mostDateWords; n > 0; n-- {
			if i+n > len(words) {
				continue
			}
			if _, isDate := dates.Line(strings.Join(words[i:i+n], " ")); isDate {
				return strings.Join(words[:i], " ")
			}
		}
	}
	return line
}
