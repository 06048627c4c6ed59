package cli

import (
	"context"
	"fmt"
	"runtime"
)

func versionCommand() command {
	return command{
		name:    "version",
		summary: "print the version",
		example: "broadsheet version",
		run: func(_ context.Context, at *Place, _ []string) error {
			return printVersion(at)
		},
	}
}

func printVersion(at *Place) error {
	_, err := fmt.Fprintf(at.Stdout, "broadsheet %s (%s, %s/%s)\n", at.Version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}
