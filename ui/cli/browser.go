package cli

import (
	"os/exec"
	"runtime"
	"strings"

	"broadsheet/ui/opener"
)

// browser returns how to open an address in the user's browser, or nil where there is none to open it in: over SSH,
// or without a display.
func browser(getenv func(string) string) func(address string) error {
	program, arguments := browserCommand(getenv)
	if program == "" {
		return nil
	}
	path, err := exec.LookPath(program)
	if err != nil {
		return nil
	}
	return func(address string) error {
		command, err := opener.Browser(path, arguments, address)
		if err != nil {
			return err
		}
		return opener.Start(command)
	}
}

// browserCommand is what opens addresses here. $BROWSER goes first, as everywhere; its lists and "%s" are not used.
func browserCommand(getenv func(string) string) (program string, arguments []string) {
	if words := strings.Fields(getenv("BROWSER")); len(words) > 0 && !strings.ContainsAny(getenv("BROWSER"), "%:") {
		return words[0], words[1:]
	}
	switch {
	case runtime.GOOS == "darwin":
		return "open", nil
	case runtime.GOOS == "windows":
		return "rundll32", []string{"url.dll,FileProtocolHandler"}
	case getenv("DISPLAY") != "" || getenv("WAYLAND_DISPLAY") != "":
		return "xdg-open", nil
	default:
		return "", nil
	}
}
