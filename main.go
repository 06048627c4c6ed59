// Broadsheet reads the news in a terminal: it polls feeds, shows their headlines, and renders the chosen article
// without the begging that stands around it.
package main

import (
	"context"
	_ "embed"
	"os"
	"os/signal"
	"runtime/debug"
	"strconv"
	"syscall"
	"time"

	"golang.org/x/term"

	"broadsheet/feeds"
	"broadsheet/ui/cli"
)

//go:embed config.example.yaml
var example []byte

// release is the version; a build of a tagged module knows a more exact one.
const release = "0.1.0"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	code := cli.Run(ctx, cli.Place{
		Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr,
		StdinTerminal:  term.IsTerminal(int(os.Stdin.Fd())),
		StdoutTerminal: term.IsTerminal(int(os.Stdout.Fd())),
		StderrTerminal: term.IsTerminal(int(os.Stderr.Fd())),
		Getenv:         os.Getenv,
		Clock:          clock(os.Getenv("BROADSHEET_CLOCK_OFFSET")),
		Version:        version(),
		Example:        example,
	}, os.Args[1:])
	stop()
	os.Exit(code)
}

// clock is the one clock of the program. The offset, in seconds, lets a test see days pass in a minute.
func clock(offset string) feeds.Clock {
	seconds, err := strconv.ParseInt(offset, 10, 64)
	if err != nil {
		return time.Now
	}
	shift := time.Duration(seconds) * time.Second
	return func() time.Time { return time.Now().Add(shift) }
}

func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return release
}
