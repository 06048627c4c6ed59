package cli

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/pflag"

	"broadsheet/ui/keys"
)

func manCommand() command {
	return command{
		name:    "man",
		summary: "print the manual page",
		example: "broadsheet man | man -l -\nbroadsheet man > ~/.local/share/man/man1/broadsheet.1",
		run: func(_ context.Context, at *Place, _ []string) error {
			_, err := io.WriteString(at.Stdout, manual(commands(), at.Version))
			return err
		},
	}
}

// manual is the manual page, in the man macros of roff (man-pages(7)), made from the tables of commands and of keys.
func manual(table []command, version string) string {
	var page strings.Builder
	fmt.Fprintf(&page, ".TH BROADSHEET 1 \"\" \"broadsheet %s\"\n", roff(version))
	page.WriteString(".SH NAME\nbroadsheet \\- reads the news in a terminal, without the begging\n")
	page.WriteString(".SH SYNOPSIS\n.B broadsheet\n[\\-\\-plain]\n.br\n.B broadsheet\n.I COMMAND\n[\\fIARGUMENTS\\fR]\n")
	page.WriteString(".SH DESCRIPTION\n" + roff("Without a command it opens the reader; without a terminal it prints the headlines.") + "\n")
	page.WriteString(".SH COMMANDS\n")
	for _, c := range table {
		manualCommand(&page, c)
	}
	page.WriteString(".SH KEYS\n")
	bindings, _ := keys.New(keys.Wishes{})
	for _, action := range bindings.Actions() {
		if len(action.Keys) > 0 {
			fmt.Fprintf(&page, ".TP\n.B %s\n%s\n", roff(strings.Join(action.Keys, ", ")), roff(action.Help))
		}
	}
	page.WriteString(".SH OPTIONS\n.nf\n" + roff(strings.TrimSpace(globalFlags)) + "\n.fi\n")
	return page.String()
}

func manualCommand(page *strings.Builder, c command) {
	fmt.Fprintf(page, ".SS %s\n%s\n", roff(usageLine(c)), roff(sentence(c.summary)))
	if c.details != "" {
		fmt.Fprintf(page, ".PP\n%s\n", roff(c.details))
	}
	if c.flags != nil {
		flags := pflag.NewFlagSet(c.name, pflag.ContinueOnError)
		c.flags(flags)
		flags.VisitAll(func(f *pflag.Flag) {
			value, usage := pflag.UnquoteUsage(f)
			fmt.Fprintf(page, ".TP\n.B %s\n%s\n", roff(strings.TrimSpace("--"+f.Name+" "+value)), roff(usage))
		})
	}
	fmt.Fprintf(page, ".PP\n.nf\n%s\n.fi\n", roff(c.example))
}

// roff escapes a text: a backslash, a hyphen that is to stay one, and a line that would be taken for a request.
func roff(text string) string {
	text = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(text)
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
			lines[i] = `\&` + line
		}
	}
	return strings.Join(lines, "\n")
}
