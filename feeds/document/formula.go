package document

import (
	"strings"

	"golang.org/x/net/html"

	"broadsheet/feeds/document/formula"
)

// formulaSource is the TeX that a page hands to a script for typesetting; "" if n holds none.
func formulaSource(n *html.Node) string {
	if n.Data != "script" || !strings.HasPrefix(attribute(n, "type"), "math/tex") || n.FirstChild == nil {
		return ""
	}
	return n.FirstChild.Data
}

// formula reads MathML as a line of text: a/b, √x, with raised and lowered parts as styles.
func (f *flow) formula(n *html.Node, s setting) {
	if attribute(n, "display") == "block" {
		f.flush()
		defer f.flush()
	}
	if n.FirstChild == nil {
		f.tex(attribute(n, "alttext"), s)
		return
	}
	f.written(mathRow(n, 0), s)
}

// tex reads a formula in TeX.
func (f *flow) tex(source string, s setting) { f.written(formula.TeX(CleanText(source)), s) }

// written puts a formula into the line.
func (f *flow) written(node formula.Node, s setting) {
	for _, run := range node.Write() {
		inner := s
		switch run.Script {
		case formula.Raised:
			inner.style |= Sup
		case formula.Lowered:
			inner.style |= Sub
		}
		f.text(run.Text, inner)
	}
}

// delimiters stand around TeX in running text, as MathJax and KaTeX look for it.
var delimiters = []struct {
	open, end string
	display   bool
}{{`\(`, `\)`, false}, {`\[`, `\]`, true}, {"$$", "$$", true}, {"$", "$", false}}

// longestFormula is how far the end of a formula is looked for.
const longestFormula = 2000

// prose reads running text, and the formulas in TeX that it may hold.
func (f *flow) prose(text string, s setting) {
	at := 0
	for at < len(text) && s.style&(CodeStyle|Keyboard) == 0 {
		next := strings.IndexAny(text[at:], `\$`)
		if next < 0 {
			break
		}
		at += next
		source, length, display := formulaAt(text, at)
		if length == 0 {
			at++
			continue
		}
		f.text(text[:at], s)
		f.formulaInText(source, display, s)
		text, at = text[at+length:], 0
	}
	f.text(text, s)
}

// formulaInText puts a formula into a line, or into one of its own.
func (f *flow) formulaInText(source string, display bool, s setting) {
	if display {
		f.line.breakLine()
		defer f.line.breakLine()
	}
	f.tex(source, s)
}

// formulaAt returns the source of the formula that begins at a byte, and how many bytes it takes with its delimiters; 0
// if none does.
func formulaAt(text string, at int) (source string, length int, display bool) {
	rest := text[at:min(at+longestFormula, len(text))]
	for _, d := range delimiters {
		inner, ok := strings.CutPrefix(rest, d.open)
		if !ok {
			continue
		}
		end := strings.Index(inner, d.end)
		if end <= 0 || d.open[0] == '$' && !looksLikeTeX(inner[:end]) {
			return "", 0, false
		}
		return inner[:end], len(d.open) + end + len(d.end), d.display
	}
	return "", 0, false
}

// looksLikeTeX tells a formula between dollar signs from prices.
func looksLikeTeX(source string) bool {
	return strings.TrimSpace(source) == source && (strings.ContainsAny(source, `\^{`) || strings.IndexByte(source, '_') == 1)
}
