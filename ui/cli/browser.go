package cli

import (
	"fmt"
	"os/exec"
	"runtime"
	"strings"
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
	return func(address string) error { return openAddress(path, arguments, address) }
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

// openAddress starts the browser without a shell and does not wait for its end. What it prints is dropped: the
// screen is the reader's.
func openAddress(program string, arguments []string, address string) error {
	if !strings.HasPrefix(address, "http://") && !strings.HasPrefix(address, "https://") && !strings.HasPrefix(address, "mailto:") {
		return fmt.Errorf("%s is not opened: only http, https and mailto addresses are", address)
	}
	command := exec.Command(program, append(arguments, address)...)
	if err := command.Start(); err != nil {
		return fmt.Errorf("starting the browser: %w", err)
	}
	go command.Wait() // collects the process when it ends
	return nil
}
