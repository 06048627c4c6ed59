package fetch

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// The addresses of feeds that come from this machine, as newsboat writes them.
const (
	fileScheme    = "file:"
	commandScheme = "exec:"
)

// localTimeout is how long a command may take to print a feed.
const localTimeout = 60 * time.Second

var errTooMuch = errors.New("more output than allowed")

// IsLocal reports whether an address is that of a file, or a command, whose output is the feed.
func IsLocal(address string) bool {
	return strings.HasPrefix(address, fileScheme) || strings.HasPrefix(address, commandScheme)
}

// Local reads a feed from a file or from the output of a command, as an answer without any header. Addresses of this kind
// must come from the user's own config and from nowhere else.
func (c *Client) Local(ctx context.Context, address string) (Response, error) {
	read := readFile
	if strings.HasPrefix(address, commandScheme) {
		read = runCommand
	}
	body, err := read(ctx, address, c.options.MaxBytes)
	return Response{Status: http.StatusOK, Body: body, URL: address, Date: c.options.Clock()}, err
}

func readFile(_ context.Context, address string, limit int64) ([]byte, error) {
	parsed, err := url.Parse(address)
	if err != nil || !filepath.IsAbs(parsed.Path) {
		return nil, problem(Unusable, "this is not the address of a file: write file:///the/whole/path")
	}
	info, err := os.Stat(parsed.Path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, problem(Unusable, "the file is not there")
	case err != nil:
		return nil, problem(Unusable, "the file can't be read")
	case !info.Mode().IsRegular(): // a pipe or a device may never end
		return nil, problem(Unusable, "this is not a file of text")
	}
	file, err := os.Open(parsed.Path)
	if err != nil {
		return nil, problem(Unusable, "the file can't be read")
	}
	defer file.Close()
	body, err := io.ReadAll(io.LimitReader(file, limit+1))
	switch {
	case err != nil:
		return nil, problem(Unreadable, "the file can't be read")
	case int64(len(body)) > limit:
		return nil, tooLarge(limit)
	}
	return body, nil
}

// runCommand runs a command by the user's shell. It ends with all its children when it takes too long, prints too much, or is given up.
func runCommand(ctx context.Context, address string, limit int64) ([]byte, error) {
	limited, cancel := context.WithTimeout(ctx, localTimeout)
	defer cancel()
	command := exec.CommandContext(limited, "sh", "-c", strings.TrimPrefix(address, commandScheme))
	command.WaitDelay = time.Second
	endWithChildren(command)
	output := &boundedOutput{left: limit, exceeded: cancel}
	command.Stdout = output
	err := command.Run()
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case output.left < 0:
		return nil, tooLarge(limit)
	case limited.Err() != nil:
		return nil, problem(TooSlow, "the command was not done within %s", seconds(localTimeout))
	case err != nil:
		return nil, problem(Unreadable, "the command failed")
	}
	return output.kept.Bytes(), nil
}

// boundedOutput keeps what a command prints, and ends the command that prints too much.
type boundedOutput struct {
	kept     bytes.Buffer
	left     int64 // below zero once it was too much
	exceeded func()
}

// Write takes output up to the bound.
func (b *boundedOutput) Write(p []byte) (int, error) {
	if b.left -= int64(len(p)); b.left < 0 {
		b.exceeded()
		return 0, errTooMuch
	}
	return b.kept.Write(p)
}
