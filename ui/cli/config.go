package cli

import (
	"context"
	"fmt"

	"broadsheet/ui/keys"
)

func configCommand() command {
	return command{
		name:      "config",
		arguments: "check|path",
		summary:   "check the config file, or say where it is",
		details: "A mistake is told with its line and what to write instead, and ends with 2. Actions that lost their keys to\n" +
			"others are told, too; the reader works without them.",
		example: "broadsheet config check\n$EDITOR \"$(broadsheet config path)\"",
		arity:   arity{1, 1},
		words:   []string{"check", "path"},
		run: func(_ context.Context, at *Place, arguments []string) error {
			switch arguments[0] {
			case "path":
				return printConfigPath(at)
			case "check":
				return checkConfig(at)
			default:
				return wrongUse("config %s: check or path", arguments[0])
			}
		},
	}
}

func printConfigPath(at *Place) error {
	path, err := at.configPath()
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(at.Stdout, path)
	return err
}

func checkConfig(at *Place) error {
	path, err := at.writtenConfig()
	if err != nil {
		return err
	}
	settings, err := at.config()
	if err != nil {
		return err
	}
	state := "is well"
	_, conflicts := keys.New(keys.Wishes{Preset: settings.Preset, Keys: settings.Keys, Macros: settings.Macros})
	for _, conflict := range conflicts {
		state = "can be read"
		at.say("keys: %s", conflict.Text)
	}
	_, err = fmt.Fprintf(at.Stdout, "%s %s: %s\n", path, state, count(len(settings.Feeds), "feed"))
	return err
}
