// Package opener starts the programs that addresses are opened with: those that the config names for a pattern, and the
// browser. It never asks a shell, and starts nothing for an address that is not http, https or mailto.
package opener

import (
	"errors"
	"fmt"
	"net/url"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"broadsheet/store/config"
)

// patience is how long a program that was started is watched: one that fails does so at once.
const patience = 2 * time.Second

// Find returns the first opener whose pattern an address matches.
func Find(openers []config.Opener, address string) (config.Opener, bool) {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Scheme != "http" && parsed.Scheme != "https" {
		return config.Opener{}, false
	}
	for _, opener := range openers {
		if matches(opener.Match, parsed) {
			return opener, true
		}
	}
	return config.Opener{}, false
}

// matches compares an address with a pattern: the host or one above it, and the path with its stars.
func matches(pattern string, address *url.URL) bool {
	host, path, hasPath := strings.Cut(strings.ToLower(pattern), "/")
	name := strings.ToLower(address.Hostname())
	host = strings.TrimPrefix(host, "*.")
	if host != "*" && name != host && !strings.HasSuffix(name, "."+host) {
		return false
	}
	return !hasPath || glob("/"+path, strings.ToLower("/"+strings.TrimPrefix(address.Path, "/")))
}

// glob says whether a text is a pattern in which each star stands for anything.
func glob(pattern, text string) bool {
	parts := strings.Split(pattern, "*")
	if len(parts) == 1 {
		return pattern == text
	}
	text, ok := strings.CutPrefix(text, parts[0])
	if !ok {
		return false
	}
	for _, part := range parts[1 : len(parts)-1] {
		at := strings.Index(text, part)
		if at < 0 {
			return false
		}
		text = text[at+len(part):]
	}
	return strings.HasSuffix(text, parts[len(parts)-1])
}

// Command is the opener's command for an address.
func Command(opener config.Opener, address string) (*exec.Cmd, error) {
	if err := check(address); err != nil {
		return nil, err
	}
	words := make([]string, len(opener.Command))
	for i, word := range opener.Command {
		words[i] = strings.ReplaceAll(word, config.AddressPlace, address)
	}
	if len(words) == 0 {
		return nil, errors.New("the opener has no command")
	}
	return exec.Command(words[0], words[1:]...), nil
}

// Browser is the command that opens an address with a program and its arguments.
func Browser(program string, arguments []string, address string) (*exec.Cmd, error) {
	if err := check(address); err != nil {
		return nil, err
	}
	return exec.Command(program, append(arguments[:len(arguments):len(arguments)], address)...), nil
}

func check(address string) error {
	for _, scheme := range []string{"http://", "https://", "mailto:"} {
		if strings.HasPrefix(address, scheme) {
			return nil
		}
	}
	return fmt.Errorf("%s is not opened: only http, https and mailto addresses are", address)
}

// Start starts a program on its own and lets it run: it outlives this one, and what it prints is dropped, for the screen
// is the reader's. The error is that of a program that can't be started or ends in failure at once.
func Start(command *exec.Cmd) error {
	name := filepath.Base(command.Path)
	apart(command)
	if err := command.Start(); err != nil {
		return fmt.Errorf("%s could not be started: %w", name, reason(err))
	}
	ended := make(chan error, 1)
	go func() { ended <- command.Wait() }()
	select {
	case err := <-ended:
		if err != nil {
			return fmt.Errorf("%s failed: %w", name, err)
		}
	case <-time.After(patience):
	}
	return nil
}

// reason leaves out the name of the program, which the sentence has already.
func reason(err error) error {
	var missing *exec.Error
	if errors.As(err, &missing) {
		return missing.Err
	}
	return err
}
