package pipe

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
)

func job(command, input string) *Job {
	return &Job{Command: command, Input: []byte(input), Signals: make(chan os.Signal, 1)}
}

func TestArticleIsTheInputOfTheCommand(t *testing.T) {
	hostile := "A title; touch $(pwd)/x `id` 'quoted'\n"
	var screen bytes.Buffer
	j := job("cat | tr a-z A-Z", hostile)
	j.SetStdout(&screen)
	j.SetStderr(&screen)
	if err := j.Run(); err != nil || screen.String() != strings.ToUpper(hostile) {
		t.Errorf("printed %q, %v", screen.String(), err)
	}
}

func TestCommandsThatDoNotReadOrFailAreToldOf(t *testing.T) {
	for command, want := range map[string]string{"true": "", "exit 3": "exit status 3", "no-such-command-here": "exit status 127"} {
		var screen bytes.Buffer
		j := job(command, strings.Repeat("news ", 1<<18)) // more than a pipe holds
		j.SetStdout(&screen)
		j.SetStderr(&screen)
		err := j.Run()
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%s: %v, want %q", command, err, want)
		}
	}
}

// tty is a terminal with a person in front of it: it answers where the cursor is, by counting the lines printed.
type tty struct {
	control, terminal *os.File
	printed           chan string
}

func newTTY(t *testing.T) *tty {
	t.Helper()
	control, terminal, err := pty.Open()
	if err != nil {
		t.Skipf("no pseudo-terminal here: %v", err)
	}
	y := &tty{control, terminal, make(chan string, 100)}
	t.Cleanup(func() { _, _ = terminal.Close(), control.Close() })
	go y.watch()
	return y
}

func (y *tty) watch() {
	row, buffer := 1, make([]byte, 4096)
	for {
		n, err := y.control.Read(buffer)
		if err != nil {
			return
		}
		for _, part := range strings.SplitAfter(string(buffer[:n]), "\x1b[6n") {
			row += strings.Count(part, "\n") - strings.Count(part, "\x1b[A")
			if strings.HasSuffix(part, "\x1b[6n") {
				_, _ = y.control.WriteString("\x1b[" + string(rune('0'+row%10)) + ";1R")
			}
		}
		y.printed <- string(buffer[:n])
	}
}

func (y *tty) wait(t *testing.T, words string) {
	t.Helper()
	for all := ""; !strings.Contains(all, words); {
		select {
		case more := <-y.printed:
			all += more
		case <-time.After(10 * time.Second):
			t.Fatalf("%q was never printed, but %q", words, all)
		}
	}
}

func (y *tty) run(command string) <-chan error {
	j := job(command, "news\n")
	j.SetStdin(y.terminal)
	j.SetStdout(y.terminal)
	j.SetStderr(y.terminal)
	ended := make(chan error, 1)
	go func() { ended <- j.Run() }()
	return ended
}

func TestOutputStaysUntilAKeyIsPressed(t *testing.T) {
	y := newTTY(t)
	ended := y.run("wc -l")
	y.wait(t, "Press any key")
	select {
	case <-ended:
		t.Fatal("it came back before a key was pressed")
	default:
	}
	_, _ = y.control.WriteString("x")
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestSilentCommandComesBackAtOnce(t *testing.T) {
	y := newTTY(t)
	if err := <-y.run("cat >/dev/null"); err != nil {
		t.Error(err)
	}
}

func TestFailureStaysUntilAKeyIsPressed(t *testing.T) {
	y := newTTY(t)
	ended := y.run("cat >/dev/null; exit 7")
	y.wait(t, "Press any key")
	_, _ = y.control.WriteString("\r")
	if err := <-ended; err == nil || !strings.Contains(err.Error(), "7") {
		t.Errorf("ended with %v", err)
	}
}
