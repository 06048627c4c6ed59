package config

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

var (
	errWrittenPassword = errors.New("a password is not written into the config")
	errCommand         = errors.New("this would run a command: write it into the config yourself, if you trust it")
)

// tidyAll makes subscriptions as they will be read back from the file, and refuses those that can't be.
func tidyAll(subs []feeds.Subscription) ([]feeds.Subscription, error) {
	tidied := make([]feeds.Subscription, 0, len(subs))
	for _, sub := range subs {
		if message, remedy := addressProblem(sub.URL); message != "" {
			return nil, fmt.Errorf("%q: %s: %s", sub.URL, message, remedy)
		}
		if runsCommand(sub.URL) {
			return nil, fmt.Errorf("%q: %w", sub.URL, errCommand)
		}
		if sub.Password.Value != "" {
			return nil, fmt.Errorf("%s: %w", sub.URL, errWrittenPassword)
		}
		if slices.ContainsFunc(tidied, func(t feeds.Subscription) bool { return Identity(t.URL) == Identity(sub.URL) }) {
			return nil, fmt.Errorf("%s: %w", sub.URL, ErrDuplicate)
		}
		tidied = append(tidied, tidy(sub))
	}
	return tidied, nil
}

func tidy(sub feeds.Subscription) feeds.Subscription {
	sub.Name = document.Line(sub.Name)
	sub.User.Value = document.Line(sub.User.Value)
	if sub.Every = max(0, sub.Every); sub.Every > 0 {
		sub.Every = max(leastInterval, sub.Every.Truncate(time.Second))
	}
	if sub.FullText == feeds.FullTextAuto {
		sub.FullText = ""
	}
	var tags []string
	for _, tag := range sub.Tags {
		if tag = document.Line(tag); tag != "" && !slices.Contains(tags, tag) {
			tags = append(tags, tag)
		}
	}
	sub.Tags = tags
	if len(sub.Headers) == 0 {
		sub.Headers = nil
	}
	return sub
}

// itemStyle is how the items of a list are written.
type itemStyle struct {
	indent, gap string // before the dash and behind it
	mapping     bool   // "- url: …" even where the address is all there is
}

// feedItems is how feeds are written as items of a list.
func feedItems(subs []feeds.Subscription) func(s itemStyle, end string) string {
	return func(s itemStyle, end string) string { return s.lines(subs, end) }
}

// lines writes feeds as items of a list.
func (s itemStyle) lines(subs []feeds.Subscription, end string) string {
	var out strings.Builder
	for _, sub := range subs {
		pairs := pairsOf(sub)
		if len(pairs) == 0 && !s.mapping {
			out.WriteString(s.indent + "-" + s.gap + address(sub.URL) + end)
			continue
		}
		out.WriteString(s.indent + "-" + s.gap + "url: " + address(sub.URL) + end)
		for _, pair := range pairs {
			out.WriteString(s.indent + " " + s.gap + pair + end)
		}
	}
	return out.String()
}

// flowFeeds writes feeds as items of a list in brackets.
func flowFeeds(subs []feeds.Subscription) string {
	var out strings.Builder
	for _, sub := range subs {
		pairs := pairsOf(sub)
		if len(pairs) == 0 {
			out.WriteString("  " + quote(sub.URL) + ",\n")
			continue
		}
		out.WriteString("  {url: " + quote(sub.URL) + ", " + strings.Join(pairs, ", ") + "},\n")
	}
	return out.String()
}

// pairsOf writes the settings of a feed beside its address.
func pairsOf(sub feeds.Subscription) []string {
	var pairs []string
	put := func(set bool, name, value string) {
		if set {
			pairs = append(pairs, name+": "+value)
		}
	}
	put(sub.Name != "", "name", scalar(sub.Name))
	put(len(sub.Tags) > 0, "tags", flowList(sub.Tags))
	put(sub.Every > 0, "every", FormatDuration(sub.Every))
	put(sub.FullText != "", "full_text", string(sub.FullText))
	put(sub.Hidden, "hidden", "true")
	put(sub.Apart, "fold", "false")
	put(len(sub.Headers) > 0, "headers", flowMapping(sub.Headers))
	put(!sub.User.IsZero(), "user", secretText(sub.User))
	put(!sub.Password.IsZero(), "password", secretText(sub.Password))
	return pairs
}

func flowList(texts []string) string {
	written := make([]string, len(texts))
	for i, text := range texts {
		written[i] = scalar(text)
	}
	return "[" + strings.Join(written, ", ") + "]"
}

func flowMapping(texts map[string]string) string {
	var written []string
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		written = append(written, scalar(name)+": "+quote(texts[name]))
	}
	return "{" + strings.Join(written, ", ") + "}"
}

func secretText(secret feeds.Secret) string {
	switch {
	case secret.Environment != "":
		return "{env: " + scalar(secret.Environment) + "}"
	case secret.Command != "":
		return "{command: " + quote(secret.Command) + "}"
	default:
		return scalar(secret.Value)
	}
}

var (
	// plainText needs no quotes anywhere in YAML.
	plainText = compiled(`^[\p{L}][\p{L}\p{N}_./-]*( [\p{L}\p{N}_./-]+)*$`)
	// plainAddress needs no quotes in a block list or mapping.
	plainAddress = compiled(`^[A-Za-z][A-Za-z0-9._~:/?#@!$&()*+,;=%-]*[A-Za-z0-9_~/?@!$&()*+;=%-]$`)
	// meaningful are texts that YAML, of one version or another, reads as something else.
	meaningful = compiled(`(?i)^(true|false|null|yes|no|on|off|y|n|\.?inf|\.?nan)$`)
)

// scalar writes a text, with quotes where it needs them.
func scalar(text string) string {
	if plainText().MatchString(text) && !meaningful().MatchString(text) {
		return text
	}
	return quote(text)
}

func address(text string) string {
	if plainAddress().MatchString(text) {
		return text
	}
	return quote(text)
}

func quote(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"`
}
