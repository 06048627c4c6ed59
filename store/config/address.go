package config

import (
	"fmt"
	"net/url"
	"strings"
	"unicode"

	"broadsheet/feeds"
)

// The addresses of feeds that come from this machine: a file, and a command that prints the feed.
const (
	fileScheme    = "file"
	commandScheme = "exec"
)

// CheckAddress says why an address that did not come from the config can't be that of a feed: a command is run only if
// the user wrote it there. The address itself is not in the message: it may hold a password.
func CheckAddress(address string) error {
	if runsCommand(address) {
		return errCommand
	}
	if message, remedy := addressProblem(address); message != "" {
		return fmt.Errorf("%s: %s", message, remedy)
	}
	return nil
}

// addressProblem says what is wrong with the address of a feed, and what to write; "" if nothing is.
func addressProblem(address string) (message, remedy string) {
	if command, ok := strings.CutPrefix(address, commandScheme+":"); ok {
		return commandProblem(command)
	}
	if strings.IndexFunc(address, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }) >= 0 {
		return "an address has no spaces", "write %20 for a space, and one feed per line"
	}
	parsed, err := url.Parse(address)
	if err != nil {
		return "this is not an address", feedRemedy
	}
	if _, written := parsed.User.Password(); written {
		return "a password does not belong in an address", passwordRemedy
	}
	switch scheme := strings.ToLower(parsed.Scheme); {
	case scheme+":" == feeds.BuiltInScheme && parsed.Opaque != "":
		return "", ""
	case scheme == fileScheme:
		return fileProblem(parsed)
	case scheme == "url":
		return "url: and the address belong together, with a space between", "write url: " + strings.TrimSpace(address[len("url:"):])
	case scheme == "feed":
		return "feed: is not how an address begins", "write https:// in place of feed:"
	case scheme == "" || parsed.Host == "" && strings.Contains(parsed.Scheme, "."):
		return "this address does not say how it is reached", "write https://" + strings.TrimLeft(address, "/")
	case scheme != "http" && scheme != "https":
		return scheme + ": can't be read", feedRemedy
	case parsed.Hostname() == "":
		return "this address names no host", feedRemedy
	}
	return "", ""
}

// IsLocal reports whether the address is of this machine: a file, a command, or an edition that comes with the program.
func IsLocal(address string) bool {
	scheme, _, found := strings.Cut(address, ":")
	return found && (strings.EqualFold(scheme, fileScheme) || runsCommand(address) || IsBuiltIn(address))
}

// runsCommand reports whether an address is a command.
func runsCommand(address string) bool {
	scheme, _, _ := strings.Cut(strings.TrimSpace(address), ":")
	return strings.EqualFold(scheme, commandScheme)
}

func commandProblem(command string) (message, remedy string) {
	switch {
	case strings.TrimSpace(command) == "":
		return "exec: names no command", "write the command that prints the feed, such as exec:~/bin/my-feed"
	case strings.IndexFunc(command, unicode.IsControl) >= 0:
		return "a command is written on one line", "put longer ones into a script"
	}
	return "", ""
}

func fileProblem(address *url.URL) (message, remedy string) {
	if address.Host != "" && address.Host != "localhost" || !strings.HasPrefix(address.Path, "/") {
		return "file: needs the whole path of a file", "write file:///home/anna/feed.xml"
	}
	return "", ""
}

// Identity is what two addresses of one feed have in common: the case of scheme and host, the usual port and the
// slash of an empty path make no difference (RFC 3986 §6.2.2, §6.2.3).
func Identity(address string) string {
	parsed, err := url.Parse(address)
	if err != nil || runsCommand(address) {
		return address
	}
	parsed.Scheme = strings.ToLower(parsed.Scheme)
	parsed.Host = strings.ToLower(parsed.Host)
	switch {
	case parsed.Scheme == "http":
		parsed.Host = strings.TrimSuffix(parsed.Host, ":80")
	case parsed.Scheme == "https":
		parsed.Host = strings.TrimSuffix(parsed.Host, ":443")
	}
	if parsed.Path == "" && parsed.Opaque == "" {
		parsed.Path = "/"
	}
	parsed.Fragment = ""
	return parsed.String()
}

// IsBuiltIn reports whether an address is that of an edition that comes with the program.
func IsBuiltIn(address string) bool {
	return strings.HasPrefix(strings.ToLower(address), feeds.BuiltInScheme)
}
