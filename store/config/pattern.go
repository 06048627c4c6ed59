package config

import (
	"regexp"
	"sync"
)

// pattern is a regular expression that is compiled when it is first asked for: most runs of the program edit no config.
type pattern func() *regexp.Regexp

func compiled(expression string) pattern {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}
