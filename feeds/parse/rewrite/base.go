package rewrite

import (
	"net/url"
	"strings"
)

// Limits on what relative links may grow to, so that a long base and many short links stay harmless.
const (
	maxBase   = 1024
	maxGrowth = 8 << 20 // of all bases and links together
)

// bases keeps what relative links are relative to: the innermost xml:base, else the address of the document
// (RFC 3986 section 5.1).
type bases struct {
	document *url.URL
	stack    []declared
	growth   int // bytes that resolving has made
}

type declared struct {
	base  *url.URL
	depth int
}

// declare brings an xml:base into force.
func (b *bases) declare(reference string, depth int) {
	base, err := url.Parse(strings.TrimSpace(reference))
	if err != nil || reference == "" || len(reference) > maxBase || len(b.stack) >= maxBindings || b.growth > maxGrowth {
		return
	}
	if outer := b.inForce(); outer != nil {
		base = outer.ResolveReference(base)
	}
	length := len(base.String())
	b.growth += length
	if length > maxBase {
		return
	}
	b.stack = append(b.stack, declared{base, depth})
}

// leave ends the declarations of the elements deeper than a depth.
func (b *bases) leave(depth int) {
	for last := len(b.stack) - 1; last >= 0 && b.stack[last].depth > depth; last-- {
		b.stack = b.stack[:last]
	}
}

// explicit returns the innermost xml:base, or nil.
func (b *bases) explicit() *url.URL {
	if len(b.stack) == 0 {
		return nil
	}
	return b.stack[len(b.stack)-1].base
}

func (b *bases) inForce() *url.URL {
	if base := b.explicit(); base != nil {
		return base
	}
	return b.document
}

// resolve makes a reference absolute if anything is known to resolve it against. Absolute ones stay as written.
// An empty one is taken for the base only where a base is declared.
func (b *bases) resolve(reference string) string {
	base := b.inForce()
	if base == nil || reference == "" && b.explicit() == nil || b.growth > maxGrowth || isPlainlyAbsolute(reference) {
		return reference
	}
	parsed, err := url.Parse(reference)
	if err != nil || parsed.IsAbs() {
		return reference
	}
	absolute := base.ResolveReference(parsed).String()
	b.growth += len(absolute) - len(reference)
	return absolute
}

// isPlainlyAbsolute spares most links the reading: whatever follows, they stay as written.
func isPlainlyAbsolute(reference string) bool {
	return strings.HasPrefix(reference, "https://") || strings.HasPrefix(reference, "http://")
}
