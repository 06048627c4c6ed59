package cli

import (
	"context"
	"fmt"
)

func configCommand() command {
	return command{
		name:      "config",
		arguments: "check|path",
		summary:   "check the config file, or say where it is",
		example:   "broadsheet config check\n$EDITOR \"$(broadsheet config path)\"",
		arity:     arity{1, 1},
		words:     []string{"check", "path"},
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
	_, err = fmt.Fprintf(at.Stdout, "%s is well: %s\n", path, count(len(settings.Feeds), "feed"))
	return err
}
