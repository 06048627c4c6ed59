package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/pflag"
)

const overview = `Broadsheet reads the news in a terminal, without the begging.

  broadsheet              open the reader
  broadsheet COMMAND …    see below; "broadsheet help COMMAND" says more
`

const globalFlags = `
Everywhere:
  --config FILE   the config file (else $XDG_CONFIG_HOME/broadsheet/config.yaml)
  --data DIR      database, log and cache together (else the XDG directories)
  --help          what a command does, with an example

Exit codes: 0 done, 1 some of it failed (said on stderr), 2 wrong use or a mistake in the config.
`

// help answers "broadsheet help [COMMAND]".
func help(w io.Writer, table []command, names []string) error {
	if len(names) == 0 {
		return printOverview(w, table)
	}
	if len(names) > 1 {
		return wrongUse("help %s: one command at a time", strings.Join(names, " "))
	}
	chosen, ok := find(table, names[0])
	if !ok {
		return unknownCommand(table, names[0])
	}
	return printCommand(w, chosen)
}

func printOverview(w io.Writer, table []command) error {
	var b strings.Builder
	b.WriteString(overview)
	b.WriteString("\nCommands:\n")
	for _, c := range table {
		fmt.Fprintf(&b, "  %-11s %s\n", c.name, c.summary)
	}
	b.WriteString(globalFlags)
	_, err := io.WriteString(w, b.String())
	return err
}

func printCommand(w io.Writer, c command) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\nUsage: %s\n", sentence(c.summary), usageLine(c))
	if c.details != "" {
		fmt.Fprintf(&b, "\n%s\n", c.details)
	}
	if usages := flagUsages(c); usages != "" {
		fmt.Fprintf(&b, "\nFlags:\n%s", usages)
	}
	fmt.Fprintf(&b, "\nExample:\n  %s\n", strings.ReplaceAll(c.example, "\n", "\n  "))
	_, err := io.WriteString(w, b.String())
	return err
}

func usageLine(c command) string {
	line := "broadsheet " + c.name
	if c.arguments != "" {
		line += " " + c.arguments
	}
	if c.flags != nil {
		line += " [flags]"
	}
	return line
}

func flagUsages(c command) string {
	if c.flags == nil {
		return ""
	}
	flags := pflag.NewFlagSet(c.name, pflag.ContinueOnError)
	flags.SortFlags = false
	c.flags(flags)
	return flags.FlagUsages()
}

func sentence(summary string) string {
	return strings.ToUpper(summary[:1]) + summary[1:] + "."
}
