package config

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/goccy/go-yaml/ast"
)

// Opener says by which program the addresses of a pattern are opened.
type Opener struct {
	Match    string   // a host, with a path if wanted; * stands for anything
	Command  []string // the program and its arguments; AddressPlace in them is the address
	Terminal bool     // the program takes the terminal until it ends
}

// AddressPlace stands for the address in an opener's command.
const AddressPlace = "{url}"

const (
	matchRemedy   = `write a host, such as youtube.com or *.example.org, with a path if you want: "*/*.mp3"`
	commandRemedy = `write the program and its arguments, such as [mpv, "{url}"]`
)

var openerSettings = []setting[Opener]{
	{"match", (*checker).openerMatch},
	{"command", (*checker).openerCommand},
	{"terminal", func(c *checker, value ast.Node, into *Opener) { c.boolean(value, &into.Terminal) }},
}

// readDownloads reads a folder, which must not depend on where the program was started.
func readDownloads(c *checker, value ast.Node, into *Reading) {
	const remedy = "write the whole path, such as ~/Podcasts, or nothing for the system's own folder"
	folder, ok := c.text(value, remedy)
	if !ok {
		return
	}
	if folder != "" && folder != "~" && !strings.HasPrefix(folder, "~/") && !filepath.IsAbs(folder) {
		c.fail(value, remedy, "%q is not a whole path", folder)
		return
	}
	into.Downloads = folder
}

// readOpeners reads the list of openers.
func readOpeners(c *checker, value ast.Node, into *Config) {
	openers := items[Opener]{"openers", "an opener", "write - match: …, with the command below it, for each", openerSettings}
	openers.read(c, value, func(item ast.Node, opener Opener) {
		switch {
		case opener.Match == "":
			c.fail(item, matchRemedy, "this opener has no match")
		case len(opener.Command) == 0:
			c.fail(item, commandRemedy, "this opener has no command")
		default:
			into.Openers = append(into.Openers, opener)
		}
	})
}

func (c *checker) openerMatch(value ast.Node, into *Opener) {
	match, ok := c.text(value, matchRemedy)
	if !ok {
		return
	}
	if problem := patternProblem(match); problem != "" {
		c.fail(value, matchRemedy, "%q %s", match, problem)
		return
	}
	into.Match = match
}

// patternProblem says why a text is no pattern of addresses, or "".
func patternProblem(match string) string {
	host, _, _ := strings.Cut(match, "/")
	switch {
	case strings.Contains(match, "://"):
		return "begins with a scheme, which a pattern leaves out"
	case host == "":
		return "names no host"
	case strings.ContainsAny(match, " \t?#@"):
		return "holds a character that no pattern has"
	case host != "*" && strings.Contains(strings.TrimPrefix(host, "*."), "*"):
		return "has a * inside the host: it can only stand for all of it, or before a dot"
	}
	return ""
}

func (c *checker) openerCommand(value ast.Node, into *Opener) {
	sequence, ok := c.resolve(value).(*ast.SequenceNode)
	if !ok {
		c.fail(value, commandRemedy, "a command is a list, for no shell reads it")
		return
	}
	var words []string
	for _, word := range sequence.Values {
		text, ok := c.text(word, commandRemedy)
		if !ok {
			return
		}
		words = append(words, text)
	}
	switch {
	case len(words) == 0 || words[0] == "":
		c.fail(value, commandRemedy, "the command is empty")
	case strings.Contains(words[0], AddressPlace):
		c.fail(value, commandRemedy, "the address can't be the program")
	case !slices.ContainsFunc(words, func(word string) bool { return strings.Contains(word, AddressPlace) }):
		c.fail(value, fmt.Sprintf(`write "%s" where the address is to stand`, AddressPlace), "the command does not get the address")
	default:
		into.Command = words
	}
}
