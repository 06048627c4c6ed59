package formula

import (
	"strings"
	"unicode"
)

const (
	// infixes stand between spaces.
	infixes = "=<>≤≥≦≧≪≫≠≈≡∼≃≅∝→←↔⇒⇐⇔↦⟶⟵⟹⟺+−-±∓×÷·∗*∘⊕⊗∈∉∋⊂⊆⊃⊇∪∩∖∧∨∣≔⊥⊢⊨"
	// postfixes belong to what they stand behind.
	postfixes = "!%′″°…⋯⋮⋱"
	opening   = "([{⟨⌊⌈"
	closing   = ")]}⟩⌋⌉"
	big       = "∑∏∐∫∬∭∮⋃⋂⋁⋀⨁⨂"
)

func isOpening(s string) bool { return s != "" && strings.Contains(opening, s) }

func isClosing(s string) bool { return s != "" && strings.Contains(closing, s) }

func isBig(s string) bool { return s != "" && strings.Contains(big, s) }

// isWord says whether s is a word such as sin or lim, rather than a letter.
func isWord(s string) bool {
	letters := 0
	for _, r := range s {
		if !unicode.IsLetter(r) {
			return false
		}
		letters++
	}
	return letters > 1
}

// accents are the marks that stand over a letter, as characters of their own and as those that combine.
var accents = map[string]string{
	"¯": "\u0304", "‾": "\u0304", "―": "\u0304", "_": "\u0331", "^": "\u0302", "ˆ": "\u0302", "~": "\u0303", "˜": "\u0303", "∼": "\u0303",
	"→": "\u20d7", "⃗": "\u20d7", "˙": "\u0307", ".": "\u0307", "¨": "\u0308", "ˇ": "\u030c", "˘": "\u0306",
}

// Over makes a base with something above or below it: a mark on it, or else a script.
func Over(base, above Node) Node {
	mark := above.alone()
	if combining, ok := accents[mark.Text]; ok && mark.Kind == Operator {
		return Node{Kind: Accent, Text: combining, Parts: []Node{base}}
	}
	return Of(Scripts, base, Node{}, above)
}
