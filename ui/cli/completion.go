package cli

import (
	"context"
	"fmt"
	"io"
	"slices"
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
func words(c command) string {
	found := append([]string(nil), c.words...)
	for _, f := range flagsOf(c) {
		found = append(found, "--"+f.Name)
	}
	return strings.Join(found, " ")
}

// takesFile reports whether an argument of the command is a file.
func takesFile(c command) bool { return strings.Contains(c.arguments, "FILE") }

func flagsOf(c command) []*pflag.Flag {
	flags := pflag.NewFlagSet(c.name, pflag.ContinueOnError)
	if c.flags != nil {
		c.flags(flags)
	}
	flags.String("config", "", "the config `FILE`")
	flags.String("data", "", "the `DIR` of database, log and cache together")
	var all []*pflag.Flag
	flags.VisitAll(func(f *pflag.Flag) { all = append(all, f) })
	return all
}

// valued returns the flags of a command that take a value.
func valued(c command) []*pflag.Flag {
	return slices.DeleteFunc(flagsOf(c), func(f *pflag.Flag) bool { return f.NoOptDefVal != "" })
}

func names(table []command) string {
	all := make([]string, len(table))
	for i, c := range table {
		all[i] = c.name
	}
	return strings.Join(all, " ")
}

// findCommand is the beginning of the functions of bash and zsh: the command is the first word that is no flag and no
// flag's value.
const findCommand = `  for ((; i < current; i++)); do
    case ${typed[i]} in
      --config | --data) ((i++)) ;;
      -*) ;;
      *) command=${typed[i]}; break ;;
    esac
  done
`

func bashCompletion(table []command) string {
	var b strings.Builder
	b.WriteString("# bash completion for broadsheet\n_broadsheet() {\n")
	b.WriteString("  local typed=(\"${COMP_WORDS[@]}\") current=$COMP_CWORD i=1 command= choices=\n" + findCommand)
	b.WriteString("  case $command:${typed[current-1]} in\n    *:--config | *:--data) return ;;\n")
	for _, c := range table {
		for _, f := range valued(c) {
			fmt.Fprintf(&b, "    %s:--%s) choices='%s' ;;\n", c.name, f.Name, strings.Join(c.choices[f.Name], " "))
		}
		fmt.Fprintf(&b, "    %s:*) choices='%s' ;;\n", c.name, words(c))
	}
	fmt.Fprintf(&b, "    help:*) choices='%s' ;;\n    :*) choices='%s help --config --data --plain --version' ;;\n  esac\n", names(table), names(table))
	b.WriteString("  COMPREPLY=($(compgen -W \"$choices\" -- \"${typed[current]}\"))\n}\n")
	b.WriteString("complete -o default -F _broadsheet broadsheet\n")
	return b.String()
}

func zshCompletion(table []command) string {
	var b strings.Builder
	b.WriteString("#compdef broadsheet\n_broadsheet() {\n  local -a typed commands\n  local command= i=2 current=$CURRENT\n")
	b.WriteString("  typed=(\"${words[@]}\")\n" + findCommand + "  commands=(\n")
	for _, c := range table {
		fmt.Fprintf(&b, "    '%s:%s'\n", c.name, strings.ReplaceAll(c.summary, "'", "’"))
	}
	b.WriteString("    'help:say more of a command'\n  )\n  case $command:${typed[current-1]} in\n    *:--config) _files ;;\n    *:--data) _files -/ ;;\n")
	for _, c := range table {
		for _, f := range valued(c) {
			fmt.Fprintf(&b, "    %s:--%s) compadd -- %s ;;\n", c.name, f.Name, strings.Join(c.choices[f.Name], " "))
		}
		files := ""
		if takesFile(c) {
			files = "; _files"
		}
		fmt.Fprintf(&b, "    %s:*) compadd -- %s%s ;;\n", c.name, words(c), files)
	}
	b.WriteString("    help:* | :*) _describe command commands ;;\n  esac\n}\n")
	b.WriteString("if [[ $funcstack[1] = _broadsheet ]]; then _broadsheet \"$@\"; else compdef _broadsheet broadsheet; fi\n")
	return b.String()
}

func fishCompletion(table []command) string {
	var b strings.Builder
	b.WriteString("# fish completion for broadsheet\ncomplete -c broadsheet -f\n")
	fmt.Fprintf(&b, "complete -c broadsheet -n __fish_use_subcommand -a help -d 'say more of a command'\n")
	fmt.Fprintf(&b, "complete -c broadsheet -n '__fish_seen_subcommand_from help' -a '%s'\n", names(table))
	b.WriteString("complete -c broadsheet -l config -r -F -d 'the config file'\ncomplete -c broadsheet -l data -r -F -d 'the directory of the data'\n")
	for _, c := range table {
		fmt.Fprintf(&b, "complete -c broadsheet -n __fish_use_subcommand -a %s -d %s\n", c.name, fishQuote(c.summary))
		within := "complete -c broadsheet -n '__fish_seen_subcommand_from " + c.name + "; and not __fish_seen_subcommand_from help'"
		if len(c.words) > 0 {
			fmt.Fprintf(&b, "%s -a '%s'\n", within, strings.Join(c.words, " "))
		}
		if takesFile(c) {
			b.WriteString(within + " -F\n")
		}
		for _, f := range flagsOf(c) {
			fishFlag(&b, within, f, c.choices[f.Name])
		}
	}
	return b.String()
}

func fishFlag(b *strings.Builder, within string, f *pflag.Flag, choices []string) {
	if f.Name == "config" || f.Name == "data" {
		return // of every command
	}
	_, usage := pflag.UnquoteUsage(f)
	fmt.Fprintf(b, "%s -l %s -d %s", within, f.Name, fishQuote(usage))
	if f.NoOptDefVal == "" {
		b.WriteString(" -x")
	}
	if len(choices) > 0 {
		fmt.Fprintf(b, " -a '%s'", strings.Join(choices, " "))
	}
	b.WriteString("\n")
}

// fishQuote puts a text in quotation marks, as fish reads it.
func fishQuote(text string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, "'", `\'`).Replace(text) + "'"
}
