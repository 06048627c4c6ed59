package clean

import (
	"strconv"
	"strings"

	"broadsheet/feeds/document"
)

// controlWords bounds the label of a control.
const controlWords = 5

// controls are the labels of buttons and links that move about in a page, folded.
var controls = map[string]bool{
	"back to top": true, "return to top": true, "go to top": true, "nach oben": true, "zurück nach oben": true, "zum seitenanfang": true,
	"retour en haut": true, "haut de page": true, "volver arriba": true, "ir arriba": true, "torna su": true, "voltar ao topo": true,
	"naar boven": true, "terug naar boven": true, "till toppen": true, "til toppen": true, "tilbage til toppen": true, "do góry": true,
	"close": true, "see album": true, "see gallery": true, "view gallery": true, "open gallery": true, "bild vergrößern": true,
	"enlarge image": true, "pin this": true, "copy link": true,
}

// isControl reports whether a line is left of a player, a gallery or a button that is not here.
func (p *passage) isControl() bool {
	if p.words > controlWords || p.block.Kind != document.Paragraph || p.text == "" {
		return false
	}
	return controls[fold(p.text)] || isPlayed(p.text) || isCounter(p.text)
}

// isPlayed reports whether a line is where a player stands before it plays, such as 00:00 or 0:00 / 3:12.
func isPlayed(line string) bool {
	start, _, _ := strings.Cut(line, "/")
	switch strings.TrimSpace(start) {
	case "00:00", "0:00", "00:00:00":
		return true
	}
	return false
}

// isCounter reports whether a line is where a gallery stands before it is opened, such as 1 of 6 or 1/6.
func isCounter(line string) bool {
	words := strings.Fields(strings.ReplaceAll(line, "/", " / "))
	if len(words) != 3 || words[0] != "1" {
		return false
	}
	all, err := strconv.Atoi(words[2])
	switch strings.ToLower(words[1]) {
	case "of", "/", "von", "de", "sur", "di", "van", "av", "af", "z":
		return err == nil && all > 1
	}
	return false
}
