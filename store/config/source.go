package config

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// source is the text of a config file and its YAML tree.
type source struct {
	file    string
	content string   // as decode made it
	root    ast.Node // nil if the file says nothing
	anchors map[string]ast.Node
}

var byteOrderMark = []byte("\ufeff")

// decode makes the text that the YAML parser gets: without a byte order mark and with plain line feeds, because the
// parser counts "\r\n" after a quoted text as two lines. Lines and columns are those of the file.
func decode(name string, data []byte) (string, *Error) {
	data = bytes.TrimPrefix(data, byteOrderMark)
	if isUTF16(data) {
		letters := strings.ToValidUTF8(string(bytes.ReplaceAll(data, []byte{0}, nil)), "")
		return "", newError(name, letters, 1, 1, "this file is written in UTF-16", "save it as UTF-8")
	}
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	line, column := 1, 1
	for rest := data; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		switch {
		case r == utf8.RuneError && size == 1:
			return "", newError(name, string(data), line, column, "this is not UTF-8 text", "save the file as UTF-8")
		case r == '\n':
			line, column = line+1, 0
		case r < ' ' && r != '\t' || r == 0x7f || r >= 0x80 && r < 0xa0:
			return "", newError(name, string(data), line, column, fmt.Sprintf("there is a control character here (%U)", r), "delete it")
		}
		column++
		rest = rest[size:]
	}
	return string(data), nil
}

// isUTF16 reports whether a text has the byte order mark of UTF-16, or the zeroes of its first letters.
func isUTF16(data []byte) bool {
	marked := bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff})
	return marked || len(data) > 1 && (data[0] == 0) != (data[1] == 0)
}

// newError makes an error at a place of the text.
func newError(file, text string, line, column int, message, remedy string) *Error {
	shown := printable(dotSecrets(lineOf(text, line)))
	return &Error{File: file, Line: line, Column: column, Source: shown, Message: message, Remedy: remedy}
}

// lineOf is a line of the text, counted from 1; "" if there is none.
func lineOf(text string, line int) string {
	for ; line > 1; line-- {
		_, text, _ = strings.Cut(text, "\n")
	}
	text, _, _ = strings.Cut(text, "\n")
	return text
}

// parseSource parses the YAML of the text.
func parseSource(name, text string) (*source, *Error) {
	file, err := parseYAML(text)
	if err != nil {
		return nil, syntaxError(name, text, err)
	}
	src := &source{file: name, content: text, anchors: map[string]ast.Node{}}
	for _, document := range file.Docs {
		if document.Body == nil || document.Body.Type() == ast.CommentType || document.Body.Type() == ast.DirectiveType {
			continue
		}
		if src.root != nil {
			line, column := position(document.Body)
			return nil, newError(name, text, line, column, "a second document begins here", "keep everything in one document: delete the line ---")
		}
		src.root = document.Body
	}
	if src.root == nil {
		return src, nil
	}
	ast.Walk(anchorFinder(src.anchors), src.root)
	return src, src.lostAlias()
}

// parseYAML turns a panic of the parser, which fuzzing has found in older versions of it, into an error.
func parseYAML(text string) (file *ast.File, err error) {
	defer func() {
		if problem := recover(); problem != nil {
			err = fmt.Errorf("the YAML parser gave up: %v", problem)
		}
	}()
	return parser.ParseBytes([]byte(text), parser.ParseComments)
}

// located is an error of the YAML parser that knows its place.
type located interface {
	GetToken() *token.Token
	GetMessage() string
}

func syntaxError(name, text string, err error) *Error {
	var at located
	if !errors.As(err, &at) || at.GetToken() == nil {
		return newError(name, text, 1, 1, "this is not YAML: "+err.Error(), "")
	}
	line, column := at.GetToken().Position.Line, at.GetToken().Position.Column
	for _, mistake := range syntaxMistakes {
		if !strings.Contains(at.GetMessage(), mistake.said) {
			continue
		}
		if mistake.message == misplacedTab {
			column = tabBefore(lineOf(text, line), column)
		}
		return newError(name, text, line, column, mistake.message, mistake.remedy)
	}
	return newError(name, text, line, column, at.GetMessage(), "")
}

// tabBefore is the column of the last tab up to a column: the parser names what stands behind it.
func tabBefore(line string, column int) int {
	written := []rune(line)
	for at := min(column, len(written)); at > 0; at-- {
		if written[at-1] == '\t' {
			return at
		}
	}
	return column
}

type anchorFinder map[string]ast.Node

// Visit remembers each anchored node by its name.
func (f anchorFinder) Visit(node ast.Node) ast.Visitor {
	if anchor, ok := node.(*ast.AnchorNode); ok && anchor.Name != nil {
		f[anchor.Name.GetToken().Value] = anchor.Value
	}
	return f
}

// lostAlias finds an alias whose anchor is nowhere in the file.
func (s *source) lostAlias() *Error {
	var lost *Error
	ast.Walk(aliasVisitor(func(alias *ast.AliasNode) {
		if name := alias.Value.GetToken(); s.anchors[name.Value] == nil && lost == nil {
			lost = newError(s.file, s.content, name.Position.Line, max(1, name.Position.Column-1),
				"there is no anchor &"+name.Value+" that this could stand for", `a text that begins with * is written in quotes: "*"`)
		}
	}), s.root)
	return lost
}

type aliasVisitor func(*ast.AliasNode)

// Visit hands on the aliases.
func (v aliasVisitor) Visit(node ast.Node) ast.Visitor {
	if alias, ok := node.(*ast.AliasNode); ok {
		v(alias)
	}
	return v
}

// resolve follows anchors and aliases to the node that holds the value.
func (s *source) resolve(node ast.Node) ast.Node {
	for range len(s.anchors) + 2 {
		switch n := node.(type) {
		case *ast.AnchorNode:
			node = n.Value
		case *ast.AliasNode:
			node = s.anchors[n.Value.GetToken().Value]
		default:
			return node
		}
	}
	return nil
}
