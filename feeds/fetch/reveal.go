package fetch

import (
	"context"
	"os"
	"os/exec"
	"strings"
	"time"

	"broadsheet/feeds"
)

// commandTimeout leaves a person time to answer a password manager's question.
const commandTimeout = 60 * time.Second

// Reveal returns the value of a secret: as it is written, from the environment, or the first line that a command prints.
// Its errors never show the value, nor the command, in which a value may stand.
func Reveal(ctx context.Context, secret feeds.Secret) (string, error) {
	switch {
	case secret.Environment != "":
		value, ok := os.LookupEnv(secret.Environment)
		if !ok {
			return "", problem(Unusable, "the environment variable %s that holds a credential is not set", secret.Environment)
		}
		return value, nil
	case secret.Command != "":
		return runSecretCommand(ctx, secret.Command, commandTimeout)
	default:
		return secret.Value, nil
	}
}

func runSecretCommand(ctx context.Context, line string, timeout time.Duration) (string, error) {
	limited, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	command := exec.CommandContext(limited, "sh", "-c", line)
	command.WaitDelay = time.Second // a grandchild that keeps the pipe open holds nobody up
	output, err := command.Output()
	switch {
	case ctx.Err() != nil:
		return "", ctx.Err()
	case limited.Err() != nil:
		return "", problem(Unusable, "the command for a credential was not done within %s", seconds(timeout))
	case err != nil:
		return "", problem(Unusable, "the command for a credential failed")
	}
	value, _, _ := strings.Cut(string(output), "\n")
	if value = strings.TrimSuffix(value, "\r"); value == "" {
		return "", problem(Unusable, "the command for a credential printed nothing")
	}
	return value, nil
}
