package cli

import (
	"context"
	"errors"
	"io"
	"strings"

	"broadsheet/store"
)

// markings says what each word after "mark" sets.
var markings = map[string]store.Change{
	"read":   {Read: &yes},
	"unread": {Read: &no},
	"star":   {Starred: &yes},
	"unstar": {Starred: &no},
}

var (
	yes = true
	no  = false
)

// origin names the command line in the steps that can be undone: the reader's undo leaves them alone.
const origin = "command line"

func markCommand() command {
	return command{
		name:      "mark",
		arguments: "read|unread|star|unstar ID|URL…|-",
		summary:   "mark articles read, unread, starred or not",
		details: "A URL marks every article with that link. With - the list is read from standard input, one per line;\n" +
			"blank lines and doubles are fine. If one is unknown, nothing is marked. The marks are on disk when it ends with 0.",
		example: "broadsheet list --feed \"BBC World\" --tsv | cut -f1 | broadsheet mark read -",
		arity:   arity{2, many},
		words:   []string{"read", "unread", "star", "unstar"},
		run:     mark,
	}
}

func mark(ctx context.Context, at *Place, arguments []string) error {
	change, ok := markings[arguments[0]]
	if !ok {
		return wrongUse("mark %s: read, unread, star or unstar", arguments[0])
	}
	references, err := references(at.Stdin, arguments[1:])
	if err != nil {
		return err
	}
	kept, err := at.existingStore(ctx)
	if err != nil {
		return err
	}
	if kept == nil {
		if len(references) == 0 {
			return nil
		}
		return wrongUse("%s: no such article; nothing was marked", references[0])
	}
	ids, err := kept.FindAll(ctx, references)
	if errors.Is(err, store.ErrUnknown) {
		return wrongUse("%v; nothing was marked", err)
	}
	if err != nil {
		return err
	}
	_, err = kept.Mark(ctx, ids, change, store.Step{Origin: origin, Label: "mark " + arguments[0]})
	return err
}

// references gathers the articles named as arguments or on standard input, each once.
func references(stdin io.Reader, arguments []string) ([]string, error) {
	var all []string
	seen := map[string]bool{}
	add := func(reference string) {
		if reference = strings.TrimSpace(reference); reference != "" && !seen[reference] {
			seen[reference] = true
			all = append(all, reference)
		}
	}
	for _, argument := range arguments {
		if argument != "-" {
			add(argument)
			continue
		}
		err := eachLine(stdin, func(_ int, line []byte) error {
			add(string(line))
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}
