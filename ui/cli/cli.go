// Package cli is the command line: one command, one file, all of them rows of one table.
// The table makes dispatch, help and shell completion, so that they cannot disagree.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/pflag"
)

// Exit codes, a promise to scripts.
const (
	exitDone   = 0
	exitFailed = 1 // some of it failed; what did is on stderr
	exitUsage  = 2 // wrong use, or a mistake in the config
)

// command is one row of the table.
type command struct {
	name      string
	arguments string // after the name, in the usage line
	summary   string // one line in the list of commands
	details   string // what a person needs beyond the flags; "" if nothing
	example   string
	arity     arity
	words     []string            // what the first argument can be, for completion
	choices   map[string][]string // what a flag can be given, for completion
	flags     func(*pflag.FlagSet)
	run       func(ctx context.Context, at *Place, arguments []string) error
}

// arity is how many arguments a command takes.
type arity struct{ least, most int }

// many is an arity's upper bound where there is none.
const many = 1 << 30

// errIncomplete ends a command that did some of its work and has said on stderr what failed.
var errIncomplete = errors.New("some of it failed")

// usageError is a mistake of the caller: exit code 2.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

func wrongUse(format string, values ...any) error { return usageError{fmt.Sprintf(format, values...)} }

// commands is the table. It is a function because each row holds its own fresh flag values.
func commands() []command {
	return []command{
		demoCommand(),
		refreshCommand(),
		listCommand(),
		showCommand(),
		markCommand(),
		searchCommand(),
		whyCommand(),
		addCommand(),
		removeCommand(),
		feedsCommand(),
		importCommand(),
		exportCommand(),
		cleanCommand(),
		sitesCommand(),
		parseCommand(),
		configCommand(),
		completionCommand(),
		manCommand(),
		versionCommand(),
	}
}

// Run carries out one command line and returns the exit code.
func Run(ctx context.Context, at Place, arguments []string) int {
	err := dispatch(ctx, &at, arguments)
	closing := at.close()
	if err == nil {
		err = closing
	}
	return at.explain(err)
}

func dispatch(ctx context.Context, at *Place, arguments []string) error {
	table := commands()
	global := pflag.NewFlagSet("broadsheet", pflag.ContinueOnError)
	global.SetInterspersed(false)
	version := global.Bool("version", false, "print the version")
	prepare(global, at)
	global.BoolVar(&at.plain, "plain", false, plainUsage)
	if err := global.Parse(arguments); err != nil {
		return helpOr(err, global, "broadsheet help", func() error { return printOverview(at.Stdout, table) })
	}
	if err := refuseNothing(global); err != nil {
		return err
	}
	rest := global.Args()
	switch {
	case *version:
		return printVersion(at)
	case len(rest) == 0:
		return openReader(ctx, at)
	case rest[0] == "help":
		return help(at.Stdout, table, rest[1:])
	}
	chosen, ok := find(table, rest[0])
	if !ok {
		return unknownCommand(table, rest[0])
	}
	return runCommand(ctx, at, chosen, rest[1:])
}

func runCommand(ctx context.Context, at *Place, chosen command, arguments []string) error {
	flags := pflag.NewFlagSet(chosen.name, pflag.ContinueOnError)
	prepare(flags, at)
	if chosen.flags != nil {
		chosen.flags(flags)
	}
	if err := flags.Parse(arguments); err != nil {
		return helpOr(err, flags, "broadsheet help "+chosen.name, func() error { return printCommand(at.Stdout, chosen) })
	}
	if err := refuseNothing(flags); err != nil {
		return err
	}
	rest := flags.Args()
	if len(rest) < chosen.arity.least || len(rest) > chosen.arity.most {
		return wrongUse("usage: %s\nfor example: %s", usageLine(chosen), firstLine(chosen.example))
	}
	return chosen.run(ctx, at, rest)
}

// prepare gives a flag set the flags that every command has, and keeps it from printing by itself.
func prepare(flags *pflag.FlagSet, at *Place) {
	flags.SetOutput(io.Discard)
	flags.SortFlags = false
	flags.StringVar(&at.configFlag, "config", at.configFlag, "the config `FILE`")
	flags.StringVar(&at.dataFlag, "data", at.dataFlag, "the `DIR` of database, log and cache together")
}

// refuseNothing refuses a place that is named and empty, as by a variable that is not set: the user's own would be
// taken in its stead.
func refuseNothing(flags *pflag.FlagSet) error {
	for _, name := range []string{"config", "data"} {
		if flags.Changed(name) && flags.Lookup(name).Value.String() == "" {
			return wrongUse("--%s is empty: name a place, or leave it out", name)
		}
	}
	return nil
}

// helpOr prints the help where it was asked for, by a flag; all else is a mistake in the flags, which list shows.
func helpOr(err error, flags *pflag.FlagSet, list string, print func() error) error {
	if errors.Is(err, pflag.ErrHelp) {
		return print()
	}
	near := ""
	var unknown *pflag.NotExistError
	if errors.As(err, &unknown) {
		var known []string
		flags.VisitAll(func(f *pflag.Flag) { known = append(known, "--"+f.Name) })
		near = didYouMean("--"+unknown.GetSpecifiedName(), known)
	}
	return wrongUse("%v%s\n`%s` lists the flags", err, near, list)
}

func find(table []command, name string) (command, bool) {
	for _, c := range table {
		if c.name == name {
			return c, true
		}
	}
	return command{}, false
}

// unknownCommand is the error about a command that there is none of.
func unknownCommand(table []command, name string) error {
	known := []string{"help"}
	for _, c := range table {
		known = append(known, c.name)
	}
	return wrongUse("there is no command %q%s\n`broadsheet help` lists them", name, didYouMean(name, known))
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}
