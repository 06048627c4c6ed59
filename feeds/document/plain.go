package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The widths between which lines count as wrapped by hand. Wider lines are whole paragraphs,
// narrower ones are verse, headlines or captions.
const (
	narrowestMeasure = 45
	widestMeasure    = 100
)

// FromText makes blocks of plain text. Blank lines part paragraphs; within one, each line is a block of its own,
// unless the text as a whole was wrapped by hand.
func FromText(body string) []Block {
	groups := lineGroups(CleanText(body))
	measure := wrapMeasure(groups)
	var blocks []Block
	for _, group := range groups {
		blocks = append(blocks, groupBlocks(group, measure)...)
	}
	return blocks
}

// lineGroups are the runs of lines between blank ones, each line trimmed.
func lineGroups(text string) [][]string {
	var groups [][]string
	var group []string
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.Trim(foldLine(line), edges)
		if line != "" && isVisible([]Span{{Text: line}}) {
			group = append(group, line)
			continue
		}
		if len(group) > 0 {
			groups = append(groups, group)
			group = nil
		}
	}
	if len(group) > 0 {
		groups = append(groups, group)
	}
	return groups
}

// foldLine folds the white space of a line as that of HTML is folded.
func foldLine(text string) string {
	var folded line
	folded.add(text, setting{})
	return string(folded.text)
}

// wrapMeasure is the width at which the text was wrapped by hand, or 0 if it was not. It was if nearly every line
// that another follows is full: the next word would have gone beyond the widest line.
func wrapMeasure(groups [][]string) int {
	measure := 0
	for _, group := range groups {
		for _, line := range group[:len(group)-1] {
			measure = max(measure, utf8.RuneCountInString(line))
		}
	}
	if measure < narrowestMeasure || measure > widestMeasure {
		return 0
	}
	full, total, lower := 0, 0, 0
	for _, group := range groups {
		for i, line := range group[:len(group)-1] {
			if utf8.RuneCountInString(line) < measure*6/10 {
				continue // a headline or the end of a paragraph says nothing about the others
			}
			total++
			if isFull(line, group[i+1], measure) {
				full++
			}
			if first, _ := utf8.DecodeRuneInString(group[i+1]); unicode.IsLower(first) {
				lower++
			}
		}
	}
	if full*10 < total*7 || total < 3 && lower == 0 {
		return 0
	}
	return measure
}

// isFull reports whether the first word of the next line had no room on this one.
func isFull(line, next string, measure int) bool {
	word, _, _ := strings.Cut(next, " ")
	return utf8.RuneCountInString(line)+1+min(utf8.RuneCountInString(word), measure/3) > measure
}

// groupBlocks makes blocks of the lines of one group.
func groupBlocks(group []string, measure int) []Block {
	var blocks []Block
	for i := 0; i < len(group); {
		if items := bulleted(group[i:]); items > 1 {
			blocks = append(blocks, bulletList(group[i:i+items]))
			i += items
			continue
		}
		lines := 1
		for measure > 0 && i+lines < len(group) && isFull(group[i+lines-1], group[i+lines], measure) {
			lines++
		}
		blocks = append(blocks, Block{Kind: Paragraph, Spans: linkedSpans(joinLines(group[i : i+lines]))})
		i += lines
	}
	for i := range blocks {
		blocks[i].RightToLeft = setting{}.isRightToLeft(blocks[i])
	}
	return blocks
}

func joinLines(lines []string) string {
	if len(lines) == 1 {
		return lines[0]
	}
	var b strings.Builder
	for i, line := range lines {
		if i > 0 {
			last, _ := utf8.DecodeLastRuneInString(lines[i-1])
			first, _ := utf8.DecodeRuneInString(line)
			if !joinsLines(last) || !joinsLines(first) {
				b.WriteByte(' ')
			}
		}
		b.WriteString(line)
	}
	return b.String()
}

// bullets begin the items of a list. A dash is none of them: in many languages it begins direct speech.
var bullets = []string{"• ", "* ", "‣ ", "◦ "}

// bulleted counts the lines at the start that are items of a list.
func bulleted(lines []string) int {
	for i, line := range lines {
		if bullet(line) == "" {
			return i
		}
	}
	return len(lines)
}

func bullet(line string) string {
	for _, sign := range bullets {
		if len(line) > len(sign) && strings.HasPrefix(line, sign) {
			return sign
		}
	}
	return ""
}

func bulletList(lines []string) Block {
	list := Block{Kind: List}
	for _, line := range lines {
		text := strings.Trim(line[len(bullet(line)):], edges)
		paragraph := Block{Kind: Paragraph, Spans: linkedSpans(text)}
		list.Children = append(list.Children, Block{Kind: Item, Children: []Block{paragraph}})
	}
	return list
}

// linkedSpans makes links of the web addresses that stand in a text.
func linkedSpans(text string) []Span {
	var spans []Span
	for rest := text; ; {
		start := strings.Index(rest, "http")
		if start < 0 {
			if len(spans) == 0 || text != "" {
				spans = appendSpan(spans, Span{Text: text})
			}
			return spans
		}
		length, address := addressAt(rest[start:])
		if address == "" {
			rest = rest[start+len("http"):]
			continue
		}
		before := len(text) - len(rest) + start
		spans = appendSpan(spans, Span{Text: text[:before]})
		spans = append(spans, Span{Text: text[before : before+length], Link: address})
		text = text[before+length:]
		rest = text
	}
}

// addressAt reads the web address that begins text, without the punctuation of the sentence around it.
func addressAt(text string) (length int, address string) {
	if !strings.HasPrefix(text, "http://") && !strings.HasPrefix(text, "https://") {
		return 0, ""
	}
	length = strings.IndexFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("<>\"“”„«»", r) || joinsLines(r)
	})
	if length < 0 {
		length = len(text)
	}
	trimmed := strings.TrimRight(text[:length], ".,;:!?'’*…")
	if strings.HasSuffix(trimmed, ")") && !strings.Contains(trimmed, "(") {
		trimmed = strings.TrimRight(trimmed, ").,;:!?")
	}
	return len(trimmed), CleanURL(trimmed, nil)
}
