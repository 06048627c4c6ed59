//go:build unix

package fetch

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestFeedsOfThisMachine(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a feed.xml")
	if err := os.WriteFile(path, []byte("<rss/>"), 0o600); err != nil {
		t.Fatal(err)
	}
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	tests := []struct{ name, address, body, problem string }{
		{"a file", "file://" + strings.ReplaceAll(path, " ", "%20"), "<rss/>", ""},
		{"a command", "exec:printf '<%s/>' rss | cat", "<rss/>", ""},
		{"no such file", "file:///no/such/file", "", "not there"},
		{"a directory", "file:///", "", "not a file"},
		{"a pipe", "file://" + pipe, "", "not a file"},
		{"a relative path", "file:feed.xml", "", "the/whole/path"},
		{"a command that fails", "exec:echo secret; exit 3", "", "failed"},
		{"a command without end", "exec:yes", "", "larger than 1 MB"},
		{"a file without end", "file:///dev/zero", "", "not a file"},
	}
	client := newClient(t, Options{MaxBytes: 1 << 20})
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			response, err := client.Local(t.Context(), test.address)
			if string(response.Body) != test.body {
				t.Errorf("body %q, want %q", response.Body, test.body)
			}
			if (test.problem == "") != (err == nil) || err != nil && !strings.Contains(err.Error(), test.problem) {
				t.Errorf("error %v, want %q", err, test.problem)
			}
		})
	}
}

func TestACommandThatIsGivenUpTakesItsChildrenAlong(t *testing.T) {
	note := filepath.Join(t.TempDir(), "child")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	ended := make(chan error)
	go func() {
		_, err := newClient(t, Options{}).Local(ctx, "exec:sleep 100 & echo $! > "+note+".new; mv "+note+".new "+note+"; wait")
		ended <- err
	}()
	var child int
	for child == 0 {
		text, _ := os.ReadFile(note)
		child, _ = strconv.Atoi(strings.TrimSpace(string(text)))
		time.Sleep(time.Millisecond)
	}
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	for deadline := time.Now().Add(5 * time.Second); isRunning(child); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the child still runs")
		}
	}
}

// isRunning does not take a process for running that has ended and that nobody has asked about yet.
func isRunning(process int) bool {
	status, err := os.ReadFile("/proc/" + strconv.Itoa(process) + "/stat")
	if err != nil {
		return !errors.Is(syscall.Kill(process, 0), syscall.ESRCH) && !errors.Is(err, os.ErrNotExist)
	}
	return !strings.Contains(string(status), ") Z ")
}

func TestLocalAddressesAreNoWebAddresses(t *testing.T) {
	for _, address := range []string{"file:///etc/hostname", "exec:echo"} {
		if problem := failure(t, newClient(t, Options{}), Request{URL: address}); problem.Kind != Unusable {
			t.Errorf("%s: %v", address, problem)
		}
	}
}
