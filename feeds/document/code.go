package document

import (
	"strings"

	"golang.org/x/net/html"
)

// gutters are class tokens of line numbers that stand beside code.
var gutters = setOf("gutter lineno linenos linenumber line-number line-numbers line-numbers-rows rouge-gutter blob-num " +
	"hljs-ln-numbers hljs-ln-n lnt ln react-syntax-highlighter-line-number")

// codeLines are the elements that make a line of their own inside code.
var codeLines = setOf("div p li tr")

// languagePrefixes come before the language in the class of a code block.
var languagePrefixes = []string{"language-", "lang-", "highlight-source-", "source-", "brush:"}

// code reads preformatted text. Where it holds nothing but pictures, it is a container like any other.
func (f *flow) code(n *html.Node, s setting) {
	text := codeText(n)
	if text == "" {
		f.container(n, s)
		return
	}
	block := Block{Kind: Code, Text: text, Language: codeLanguage(n)}
	block.Origin.Anchor = Line(attribute(n, "id"))
	s.element = n.Data
	f.add(block, s)
}

// codeText is the text of a node with its lines kept, without blank lines around it.
func codeText(n *html.Node) string {
	var b strings.Builder
	writeCode(&b, n)
	lines := strings.Split(CleanText(b.String()), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(strings.ReplaceAll(line, "\u00a0", " "), " \t")
	}
	for len(lines) > 0 && lines[0] == "" {
		lines = lines[1:]
	}
	for len(lines) > 0 && lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return strings.Join(lines, "\n")
}

func writeCode(b *strings.Builder, n *html.Node) {
	for child := range n.ChildNodes() {
		switch {
		case child.Type == html.TextNode:
			b.WriteString(child.Data)
		case child.Type != html.ElementNode:
		case child.Data == "br":
			b.WriteByte('\n')
		case ignored[child.Data], child.Data == "button", hasToken(attribute(child, "class"), gutters):
		case codeLines[child.Data]:
			startLine(b)
			writeCode(b, child)
			startLine(b)
		default:
			writeCode(b, child)
		}
	}
}

func startLine(b *strings.Builder) {
	if written := b.String(); written != "" && !strings.HasSuffix(written, "\n") {
		b.WriteByte('\n')
	}
}

// codeLanguage looks for the language on the block, on the <code> inside it and on the elements that
// highlighters put around it.
func codeLanguage(n *html.Node) string {
	candidates := []*html.Node{n}
	for child := range n.ChildNodes() {
		if child.Type == html.ElementNode && child.Data == "code" {
			candidates = append(candidates, child)
		}
	}
	for parent := n.Parent; parent != nil && len(candidates) < 5 && (parent.Data == "div" || parent.Data == "figure"); parent = parent.Parent {
		candidates = append(candidates, parent)
	}
	for _, candidate := range candidates {
		if language := declaredLanguage(candidate); language != "" {
			return language
		}
	}
	return ""
}

func declaredLanguage(n *html.Node) string {
	for _, key := range []string{"data-lang", "data-language"} {
		if language := languageName(attribute(n, key)); language != "" {
			return language
		}
	}
	class := strings.ToLower(attribute(n, "class"))
	class = strings.ReplaceAll(class, "brush: ", "brush:")
	tokens := strings.Fields(class)
	for _, token := range tokens {
		for _, prefix := range languagePrefixes {
			if name, found := strings.CutPrefix(token, prefix); found {
				return languageName(name)
			}
		}
	}
	for i, token := range tokens {
		if (token == "sourcecode" || token == "hljs") && i+1 < len(tokens) {
			return languageName(tokens[i+1])
		}
	}
	return ""
}

// languageName returns a name if it can be one, "" for values that say there is none.
func languageName(name string) string {
	name = strings.ToLower(strings.Trim(Line(name), "; "))
	switch name {
	case "none", "plaintext", "plain", "text", "txt", "nohighlight":
		return ""
	}
	if len(name) > 30 || strings.ContainsAny(name, " \"'<>`") {
		return ""
	}
	return name
}
