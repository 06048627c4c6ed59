package config

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"

	"broadsheet/feeds"
)

const (
	userRemedy     = "write a user name, {env: NAME} or {command: \"pass show example\"}"
	passwordRemedy = "use user: with password: {env: NAME} or password: {command: \"pass show example\"}"
)

// secretSettings are the two ways to a secret that is not written into the file.
var secretSettings = []setting[feeds.Secret]{
	{"env", func(c *checker, value ast.Node, into *feeds.Secret) { into.Environment, _ = c.text(value, userRemedy) }},
	{"command", func(c *checker, value ast.Node, into *feeds.Secret) { into.Command, _ = c.text(value, userRemedy) }},
}

// readUser reads a user name, which may be written out.
func readUser(c *checker, value ast.Node, into *feeds.Subscription) {
	if _, written := c.resolve(value).(ast.ScalarNode); written {
		into.User.Value, _ = c.text(value, userRemedy)
		return
	}
	into.User = c.secret(value, userRemedy)
}

// readPassword reads where a password is to be had. One that is written out is refused: config files are copied,
// shown and kept in repositories.
func readPassword(c *checker, value ast.Node, into *feeds.Subscription) {
	if _, written := c.resolve(value).(ast.ScalarNode); written {
		c.fail(value, "write password: {env: NAME} or password: {command: \"pass show example\"}", "a password is not written into this file")
		return
	}
	into.Password = c.secret(value, "write {env: NAME} or {command: \"pass show example\"}")
}

func (c *checker) secret(value ast.Node, remedy string) feeds.Secret {
	var secret feeds.Secret
	before := len(c.problems)
	c.private = true
	defer func() { c.private = false }()
	if _, ok := c.pairs(value); !ok {
		c.fail(value, remedy, "%s can't stand here", kind(c.resolve(value)))
		return secret
	}
	readMapping(c, value, "a secret", secretSettings, &secret)
	if len(c.problems) == before && (secret.Environment == "") == (secret.Command == "") {
		c.fail(value, remedy, "a secret comes from env or from command: one of the two")
	}
	return secret
}

// secretPlaces are the places of a line where a secret may have been written out.
var secretPlaces = []*regexp.Regexp{
	regexp.MustCompile(`(?i)\b(?:password|authorization|cookie|[\w-]*(?:token|key|secret))["']?\s*:\s*(\S.*)$`),
	regexp.MustCompile(`://[^\s/@:]*:([^\s/@]+)@`),
}

// namedSecret is a secret that is named and not written out.
var namedSecret = regexp.MustCompile(`^\{\s*["']?(?:env|command)\b`)

// dotSecrets puts a dot in place of each character of a secret, so that a message can show the line.
func dotSecrets(line string) string {
	for _, place := range secretPlaces {
		at := place.FindStringSubmatchIndex(line)
		if at != nil && !namedSecret.MatchString(line[at[2]:at[3]]) {
			line = line[:at[2]] + dots(line[at[2]:at[3]]) + line[at[3]:]
		}
	}
	return line
}

// dotValue dots out whatever a line sets.
func dotValue(line string) string {
	name, value, found := strings.Cut(line, ":")
	if !found {
		return dots(line)
	}
	return name + ":" + dots(value)
}

func dots(secret string) string { return strings.Repeat("•", utf8.RuneCountInString(secret)) }
