package cli

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/pflag"
)

func completionCommand() command {
	return command{
		name:      "completion",
		arguments: "bash|zsh|fish",
		summary:   "print a completion script for your shell",
		example:   "broadsheet completion bash > ~/.local/share/bash-completion/completions/broadsheet",
		arity:     arity{1, 1},
		words:     []string{"bash", "zsh", "fish"},
		run: func(_ context.Context, at *Place, arguments []string) error {
			script, ok := completions[arguments[0]]
			if !ok {
				return wrongUse("no completion for %q: bash, zsh or fish", arguments[0])
			}
			_, err := io.WriteString(at.Stdout, script(commands()))
			return err
		},
	}
}

// completions makes a script for each shell from the table of commands.
var completions = map[string]func([]command) string{
	"bash": bashCompletion,
	"zsh":  zshCompletion,
	"fish": fishCompletion,
}

// words returns the flags and fixed arguments of a command.
func words(c command) []string {
	found := append([]string(nil), c.words...)
	for _, f := range flagsOf(c) {
		found = append(found, "--"+f.Name)
	}
	return found
}

func flagsOf(c command) []*pflag.Flag {
	flags := pflag.NewFlagSet(c.name, pflag.ContinueOnError)
	if c.flags != nil {
		c.flags(flags)
	}
	flags.String("config", "", "the config file")
	flags.String("data", "", "the directory of the data")
	var all []*pflag.Flag
	flags.VisitAll(func(f *pflag.Flag) { all = append(all, f) })
	return all
}

func names(table []command) string {
	all := make([]string, len(table))
	for i, c := range table {
		all[i] = c.name
	}
	return strings.Join(all, " ")
}

func bashCompletion(table []command) string {
	var b strings.Builder
	b.WriteString("# bash completion for broadsheet\n_broadsheet() {\n")
	b.WriteString("  local word=${COMP_WORDS[COMP_CWORD]} choices\n  case ${COMP_WORDS[1]} in\n")
	for _, c := range table {
		fmt.Fprintf(&b, "    %s) choices=%q ;;\n", c.name, strings.Join(words(c), " "))
	}
	fmt.Fprintf(&b, "  esac\n  [ \"$COMP_CWORD\" = 1 ] && choices=%q\n", names(table)+" help --config --data")
	b.WriteString("  COMPREPLY=($(compgen -W \"$choices\" -- \"$word\"))\n}\n")
	b.WriteString("complete -o default -F _broadsheet broadsheet\n")
	return b.String()
}

func zshCompletion(table []command) string {
	var b strings.Builder
	b.WriteString("#compdef broadsheet\n_broadsheet() {\n  local -a choices\n  if (( CURRENT == 2 )); then\n    choices=(\n")
	for _, c := range table {
		fmt.Fprintf(&b, "      '%s:%s'\n", c.name, strings.ReplaceAll(c.summary, "'", "’"))
	}
	b.WriteString("    )\n    _describe command choices\n    return\n  fi\n  case $words[2] in\n")
	for _, c := range table {
		fmt.Fprintf(&b, "    %s) compadd -- %s ;;\n", c.name, strings.Join(words(c), " "))
	}
	b.WriteString("  esac\n  _files\n}\n_broadsheet \"$@\"\n")
	return b.String()
}

func fishCompletion(table []command) string {
	var b strings.Builder
	b.WriteString("# fish completion for broadsheet\n")
	for _, c := range table {
		fmt.Fprintf(&b, "complete -c broadsheet -n __fish_use_subcommand -a %s -d %q\n", c.name, c.summary)
		for _, word := range c.words {
			fmt.Fprintf(&b, "complete -c broadsheet -n '__fish_seen_subcommand_from %s' -a %s\n", c.name, word)
		}
		for _, f := range flagsOf(c) {
			fmt.Fprintf(&b, "complete -c broadsheet -n '__fish_seen_subcommand_from %s' -l %s -d %q\n", c.name, f.Name, strings.ReplaceAll(f.Usage, "`", ""))
		}
	}
	return b.String()
}
