package cli

import (
	"fmt"
	"slices"
	"strings"

	"broadsheet/feeds/page"
	"broadsheet/store/config"
	"broadsheet/ui/keys"
	"broadsheet/ui/theme"
)

// known is what the config may name.
func known() config.Known {
	return config.Known{
		Actions: keys.Actions(), Themes: theme.Names(), Colours: theme.Roles(), Presets: keys.Presets(),
		Key: keys.Sequence, Clash: keys.Clash, Apart: keys.Apart, Selector: page.CheckSelector, Command: checkCommand,
	}
}

// checkCommand says what is wrong with a command of the config, as far as that can be known before it is carried out.
func checkCommand(text string) error {
	command, err := keys.Parse(text)
	if err != nil {
		return err
	}
	switch command.Name {
	case keys.Theme:
		return oneOf(command, theme.Names())
	case keys.Preset:
		return oneOf(command, keys.Presets())
	}
	return nil
}

func oneOf(command keys.Command, allowed []string) error {
	if slices.Contains(allowed, command.Argument) {
		return nil
	}
	return fmt.Errorf("%s can be told %s", command.Name, strings.Join(allowed, ", "))
}
