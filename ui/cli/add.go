package cli

import (
	"bufio"
	"context"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"github.com/spf13/pflag"

	"broadsheet/feeds"
	"broadsheet/feeds/discover"
	"broadsheet/feeds/fetch"
	"broadsheet/store/config"
)

// addOptions are the flags of add.
type addOptions struct {
	name string
	tags []string
}

func addCommand() command {
	var options addOptions
	return command{
		name:      "add",
		arguments: "URL…",
		summary:   "subscribe to feeds, or to the feeds behind a site's address",
		details: "Adds lines to the config file and leaves the rest of it as it is. Without a network the address is\n" +
			"added as it was given, and so is a file:///… of this machine.",
		example: "broadsheet add https://example.org --tag news\n" +
			"broadsheet add https://example.org/feed.xml --name Example",
		arity: arity{1, many},
		flags: func(f *pflag.FlagSet) {
			f.StringVar(&options.name, "name", "", "the `NAME` to show in place of the feed's own")
			f.StringArrayVar(&options.tags, "tag", nil, "a `TAG` for it; may be given several times")
		},
		run: func(ctx context.Context, at *Place, arguments []string) error {
			return add(ctx, at, arguments, options)
		},
	}
}

func add(ctx context.Context, at *Place, addresses []string, options addOptions) error {
	if options.name != "" && len(addresses) > 1 {
		return wrongUse("--name goes with one address")
	}
	for _, address := range addresses {
		if err := config.CheckAddress(withScheme(address)); err != nil {
			return wrongUse("%q: %v; nothing was added", withoutPassword(address), err)
		}
	}
	if _, err := at.configIfAny(); err != nil {
		return err
	}
	failed := false
	for _, address := range addresses {
		added, err := addFeed(ctx, at, address, options, at.askWhich)
		if err != nil {
			at.say("%s: %v", withoutPassword(address), err)
			failed = true
			continue
		}
		if _, err := fmt.Fprintln(at.Stdout, added); err != nil {
			return err
		}
	}
	if failed {
		return errIncomplete
	}
	return nil
}

// choose picks one of several feeds of a site.
type choose func(candidates []discover.Candidate) (string, error)

// addition is a feed that was written into the config.
type addition struct {
	address   string
	unreached error // why nobody looked at it first; nil if somebody did
}

func (a addition) String() string {
	if a.unreached != nil {
		return fmt.Sprintf("added %s as given: %v", a.address, a.unreached)
	}
	return "added " + a.address
}

// addFeed finds the feed behind an address and writes it into the config. What cannot be reached now is added as it
// was given: somebody without a network knows what to subscribe to all the same.
func addFeed(ctx context.Context, at *Place, address string, options addOptions, which choose) (addition, error) {
	typed, address := address, withScheme(address)
	chosen, err := findFeed(ctx, at, address, which)
	added := addition{address: chosen}
	switch {
	case fetch.Offline(err) && isWord(typed):
		return addition{}, fmt.Errorf("there is no such site; a host of your own network is written with https:// before it: %w", err)
	case fetch.Offline(err):
		added, err = addition{address, err}, nil
	}
	if err != nil {
		return addition{}, err
	}
	path, err := at.configPath()
	if err != nil {
		return addition{}, err
	}
	return added, config.Add(path, feeds.Subscription{URL: added.address, Name: options.name, Tags: options.tags})
}

func findFeed(ctx context.Context, at *Place, address string, which choose) (string, error) {
	if config.IsLocal(address) {
		return address, nil
	}
	candidates, err := discover.Feeds(ctx, at.client(), address)
	if err != nil {
		return "", err
	}
	return which(candidates)
}

// isWord reports whether what was typed for an address is rather a word: no part of it says that it is a host or a path.
func isWord(typed string) bool { return !strings.ContainsAny(typed, ".:/") && typed != "localhost" }

// withScheme completes an address as people type it.
func withScheme(address string) string {
	if strings.Contains(address, "://") || config.IsLocal(address) {
		return address
	}
	return "https://" + address
}

// withoutPassword is an address as it may be said.
func withoutPassword(address string) string {
	if parsed, err := url.Parse(address); err == nil {
		return parsed.Redacted()
	}
	return address
}

// firstCandidate takes the first feed: sites list their main one first.
func firstCandidate(candidates []discover.Candidate) (string, error) { return candidates[0].URL, nil }

// askWhich lets a person choose. Without a person the first is taken, and the others are named.
func (at *Place) askWhich(candidates []discover.Candidate) (string, error) {
	if len(candidates) == 1 {
		return candidates[0].URL, nil
	}
	for i, candidate := range candidates {
		at.say("%2d  %s  %s", i+1, candidate.URL, candidate.Title)
	}
	if !at.StdinTerminal || !at.StderrTerminal {
		at.say("several feeds there; taking the first")
		return firstCandidate(candidates)
	}
	fmt.Fprintf(at.Stderr, "Which one? [1–%d, empty for the first] ", len(candidates))
	line, err := bufio.NewReader(at.Stdin).ReadString('\n')
	if err != nil {
		return "", fmt.Errorf("reading the answer: %w", err)
	}
	return chosenOf(candidates, strings.TrimSpace(line))
}

func chosenOf(candidates []discover.Candidate, answer string) (string, error) {
	if answer == "" {
		return firstCandidate(candidates)
	}
	number, err := strconv.Atoi(answer)
	if err != nil || number < 1 || number > len(candidates) {
		return "", fmt.Errorf("%q is none of them; nothing was added", answer)
	}
	return candidates[number-1].URL, nil
}
