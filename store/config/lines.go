package config

import (
	"bytes"
	"slices"
	"strings"

	"github.com/goccy/go-yaml/ast"
)

// blockList is where a list of the config stands. Lines count from 0.
type blockList struct {
	name  string
	key   int  // line of its name, such as "feeds:"; -1 if there is none
	inert bool // "feeds: []", which a list can replace
	flow  bool // it is written in brackets
	items []listItem
}

// listItem is one entry of a block list.
type listItem struct {
	line, dash int // the line of its dash, and the columns before that
	mapping    bool
}

// blockList finds a list of the config; why says what keeps it from being edited.
func (s *source) blockList(name string) (place blockList, why string) {
	place.name, place.key = name, -1
	if s.root == nil {
		return place, ""
	}
	if mapping, ok := s.root.(*ast.MappingNode); !ok || mapping.IsFlowStyle {
		place.flow = true
		return place, "the file is written in { }"
	}
	pair := s.pairOf(name)
	if pair == nil {
		return place, ""
	}
	place.key = pair.Key.GetToken().Position.Line - 1
	switch value := pair.Value.(type) {
	case *ast.NullNode:
		return place, ""
	case *ast.SequenceNode:
		if value.IsFlowStyle {
			place.inert = len(value.Values) == 0 && value.Start.Position.Line == value.End.Position.Line
			if !place.inert {
				place.flow, why = true, "it is written in [ ]"
			}
			return place, why
		}
		place.items = listItems(value)
		return place, ""
	}
	return place, "it is written with an anchor or a tag"
}

// pairOf returns the pair of a setting of the config, or nil.
func (s *source) pairOf(name string) *ast.MappingValueNode {
	pairs, _ := s.pairs(s.root)
	for _, pair := range pairs {
		if pair.Key.GetToken().Value == name {
			return pair
		}
	}
	return nil
}

// lineOfItem is the line, from 1, in which the item of a list with this index begins.
func (s *source) lineOfItem(name string, index int) int {
	if sequence, ok := s.resolve(s.pairOf(name).Value).(*ast.SequenceNode); ok && index < len(sequence.Values) {
		line, _ := position(sequence.Values[index])
		return line
	}
	return 1
}

func listItems(sequence *ast.SequenceNode) []listItem {
	items := make([]listItem, len(sequence.Entries))
	for i, entry := range sequence.Entries {
		at := entry.Start.Position
		_, scalar := entry.Value.(ast.ScalarNode)
		items[i] = listItem{line: at.Line - 1, dash: at.Column - 1, mapping: !scalar}
	}
	return items
}

// fileLines is a file as lines, each with its end.
type fileLines struct {
	lines [][]byte
	end   string // how its lines end
}

func splitLines(data []byte) fileLines {
	t := fileLines{lines: bytes.SplitAfter(data, []byte("\n")), end: "\n"}
	if len(t.lines[len(t.lines)-1]) == 0 {
		t.lines = t.lines[:len(t.lines)-1]
	}
	if len(t.lines) > 0 && bytes.HasSuffix(t.lines[0], []byte("\r\n")) {
		t.end = "\r\n"
	}
	return t
}

// insert puts items behind the last one of the list, written in its style.
func (t fileLines) insert(place blockList, written func(style itemStyle, end string) string) []byte {
	style := itemStyle{indent: "  ", gap: " "}
	at := place.key + 1
	switch {
	case len(place.items) > 0:
		last := place.items[len(place.items)-1]
		style = t.styleOf(last)
		at = t.after(last)
	case place.key < 0:
		return t.splice(len(t.lines), len(t.lines), place.name+":"+t.end+written(style, t.end))
	case place.inert:
		t.lines = slices.Clone(t.lines)
		t.lines[place.key] = withoutEmptyList(t.lines[place.key])
	default:
		at = t.afterComments(at)
	}
	return t.splice(at, at, written(style, t.end))
}

// withoutEmptyList takes the brackets out of "feeds: [] # …".
func withoutEmptyList(line []byte) []byte {
	open, shut := bytes.IndexByte(line, '['), bytes.IndexByte(line, ']')
	if open < 0 || shut < open {
		return line
	}
	rest := line[shut+1:]
	head := bytes.TrimRight(line[:open], " ")
	return slices.Concat(head, rest)
}

// cut takes the lines of one item out.
func (t fileLines) cut(place blockList, index int) (Cut, []byte) {
	from, to := place.items[index].line, t.after(place.items[index])
	taken := Cut{
		Lines: string(bytes.Join(t.lines[from:to], nil)), At: from, Before: t.bareLine(from - 1), After: t.bareLine(to),
	}
	return taken, t.splice(from, to, "")
}

// after is the line behind an item: behind its last line with text, or with a comment that is indented as its text is.
func (t fileLines) after(item listItem) int {
	end := item.line + 1
	for i := end; i < len(t.lines); i++ {
		line := strings.TrimRight(string(t.lines[i]), " \t\r\n")
		content := strings.TrimLeft(line, " ")
		switch {
		case content == "":
			continue
		case len(line)-len(content) <= item.dash:
			return end
		case strings.HasPrefix(content, "#") && i > end:
			continue // a comment behind a blank line is about what follows, unless more of the item comes
		}
		end = i + 1
	}
	return end
}

// afterComments is the line behind the indented comments that begin at a line.
func (t fileLines) afterComments(at int) int {
	for at < len(t.lines) && bytes.HasPrefix(t.lines[at], []byte(" ")) && bytes.HasPrefix(bytes.TrimSpace(t.lines[at]), []byte("#")) {
		at++
	}
	return at
}

// splice puts text in the place of lines. A file whose last line had no end still has none.
func (t fileLines) splice(from, to int, replacement string) []byte {
	head, tail := bytes.Join(t.lines[:from], nil), bytes.Join(t.lines[to:], nil)
	if len(tail) > 0 || t.endsWithNewline() || len(t.lines) == 0 {
		return slices.Concat(head, []byte(replacement), tail)
	}
	if len(head) > 0 && !bytes.HasSuffix(head, []byte("\n")) {
		head = append(head, t.end...)
	}
	joined := append(head, replacement...)
	return bytes.TrimSuffix(bytes.TrimSuffix(joined, []byte("\n")), []byte("\r"))
}

func (t fileLines) endsWithNewline() bool {
	return len(t.lines) > 0 && bytes.HasSuffix(t.lines[len(t.lines)-1], []byte("\n"))
}

// styleOf is how an item is written.
func (t fileLines) styleOf(item listItem) itemStyle {
	line := string(t.lines[item.line])
	if item.line == 0 {
		line = strings.TrimPrefix(line, "\ufeff")
	}
	rest := line[item.dash+1:]
	gap := rest[:len(rest)-len(strings.TrimLeft(rest, " "))]
	if gap == "" || len(gap) > 4 || strings.TrimSpace(rest) == "" {
		gap = " "
	}
	return itemStyle{indent: line[:item.dash], gap: gap, mapping: item.mapping}
}
