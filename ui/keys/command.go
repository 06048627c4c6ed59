package keys

import (
	"fmt"
	"strings"
)

// Command is an action with what is to be said to it: a number, a text, or nothing.
type Command struct {
	Name     Name
	Argument string
}

func (c Command) String() string { return strings.TrimRight(string(c.Name)+" "+c.Argument, " ") }

// arguments are the forms of what an action can be told on the command line; in brackets, it does without too.
var arguments = map[Name]string{
	Down: "[COUNT]", Up: "[COUNT]", PageDown: "[COUNT]", PageUp: "[COUNT]", HalfPageDown: "[COUNT]", HalfPageUp: "[COUNT]",
	ScrollDown: "[COUNT]", ScrollUp: "[COUNT]", NextView: "[COUNT]", PreviousView: "[COUNT]",
	NextUnread: "[COUNT]", PreviousUnread: "[COUNT]", NextArticle: "[COUNT]", PreviousArticle: "[COUNT]",
	NextMatch: "[COUNT]", PreviousMatch: "[COUNT]",
	NextParagraph: "[COUNT]", PreviousParagraph: "[COUNT]", NextHeading: "[COUNT]", PreviousHeading: "[COUNT]",

	Row:         "NUMBER",
	Open:        "[NUMBER]",
	OpenLink:    "NUMBER",
	Search:      "[WORDS]",
	SearchAll:   "[WORDS]",
	SaveView:    "[NAME]",
	RemoveView:  "[NAME]",
	View:        "NAME",
	MarkAllRead: "[all|above|day|week]",
	AddFeed:     "[ADDRESS]",
	Rename:      "[NAME]",
	Pipe:        "[--markdown|--html] [COMMAND]",
	Help:        "[WORDS]",
	Theme:       "NAME",
	Width:       "COLUMNS",
	Preset:      "NAME",
}

// Argument is the form of what an action can be told; "" is nothing.
func Argument(name Name) string { return arguments[name] }

// Repeats reports whether a count says how often the action is to be done.
func Repeats(name Name) bool { return arguments[name] == "[COUNT]" }

// shortNames are shorter or older names of commands.
var shortNames = map[string]Name{
	"add": AddFeed, "link": OpenLink, "browser": OpenInBrowser, "find": Search, "next": NextUnread, "previous": PreviousUnread,
	"q": Quit, "qa": Exit, "q!": Exit, "wq": Exit, "x": Exit, "h": Help, "refresh": RefreshAll, "reload": RefreshFeed,
}

// Unknown is the error about a command that there is none of.
type Unknown struct{ Name string }

func (u *Unknown) Error() string { return fmt.Sprintf("there is no command %q", u.Name) }

// Parse reads a command as it is typed or written in the config: the name of an action, and what it is told. A number
// alone is a row to go to.
func Parse(text string) (Command, error) {
	written, argument, _ := strings.Cut(strings.TrimSpace(text), " ")
	argument = strings.TrimSpace(argument)
	if argument == "" && isNumber(written) {
		return Command{Row, written}, nil
	}
	name, ok := shortNames[written]
	if !ok {
		name = find(table, Name(written)).Name
	}
	form := arguments[name]
	switch {
	case name == "":
		return Command{}, &Unknown{written}
	case argument != "" && form == "":
		return Command{}, fmt.Errorf("%s takes nothing behind it", name)
	case argument == "" && form != "" && !strings.HasPrefix(form, "["):
		return Command{}, fmt.Errorf("%s needs something behind it: %s %s", name, name, form)
	}
	return Command{name, argument}, nil
}

func isNumber(text string) bool {
	return text != "" && strings.Trim(text, "0123456789") == ""
}
