package cli_test

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// smoke asks for the tests that run the built program in a pseudo-terminal.
var smoke = flag.Bool("smoke", false, "run the built program in a pseudo-terminal")

// patience is how long a test waits for the program to show something. A slow machine needs some; a right program none.
const patience = 20 * time.Second

// program builds the program once for all tests of this file.
var program = sync.OnceValues(func() (string, error) {
	directory, err := os.MkdirTemp("", "broadsheet-test-")
	if err != nil {
		return "", err
	}
	path := filepath.Join(directory, "broadsheet")
	if out, err := exec.Command("go", "build", "-o", path, "broadsheet").CombinedOutput(); err != nil {
		return "", fmt.Errorf("building: %w\n%s", err, out)
	}
	return path, nil
})

func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	if path, err := program(); err == nil {
		os.RemoveAll(filepath.Dir(path))
	}
	os.Exit(code)
}

// command is the built program on a machine whose home is the given directory.
func command(t *testing.T, home string, arguments ...string) *exec.Cmd {
	t.Helper()
	path, err := program()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(path, arguments...)
	c.Env = []string{"HOME=" + home, "TERM=xterm-256color", "COLORTERM=truecolor", "LANG=C.UTF-8", "PATH=" + os.Getenv("PATH")}
	return c
}

// terminal is the program in a pseudo-terminal, with an emulator that shows what it draws.
type terminal struct {
	t      *testing.T
	screen *display
	device *os.File
	done   chan error
	raw    *record
}

// display is the emulated screen. The emulator's own locking does not cover the reading of the screen.
type display struct {
	mutex    sync.Mutex
	emulator *vt.Emulator
}

func (d *display) Write(p []byte) (int, error) {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	return d.emulator.Write(p)
}

func (d *display) String() string {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	return d.emulator.String()
}

// record keeps every byte that the program wrote.
type record struct {
	mutex sync.Mutex
	bytes bytes.Buffer
}

func (r *record) Write(p []byte) (int, error) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	return r.bytes.Write(p)
}

func (r *record) String() string {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	return r.bytes.String()
}

func start(t *testing.T, c *exec.Cmd, columns, rows int) *terminal {
	t.Helper()
	device, err := pty.StartWithSize(c, &pty.Winsize{Cols: uint16(columns), Rows: uint16(rows)})
	if err != nil {
		t.Fatal(err)
	}
	term := &terminal{t: t, screen: &display{emulator: vt.NewEmulator(columns, rows)}, device: device, done: make(chan error, 1), raw: &record{}}
	go io.Copy(device, term.screen.emulator)                  // the emulator's answers to the program's questions
	go io.Copy(io.MultiWriter(term.raw, term.screen), device) // what the program draws
	go func() { term.done <- c.Wait() }()
	t.Cleanup(func() {
		c.Process.Kill()
		device.Close()
	})
	return term
}

func (term *terminal) press(keys string) {
	term.t.Helper()
	if _, err := term.device.WriteString(keys); err != nil {
		term.t.Fatal(err)
	}
}

func (term *terminal) wait(text string) {
	term.t.Helper()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if strings.Contains(term.screen.String(), text) {
			return
		}
	}
	term.t.Fatalf("%q never appeared; the screen:\n%s", text, term.screen.String())
}

// end waits for the program to end by itself and returns its exit code.
func (term *terminal) end() int {
	term.t.Helper()
	select {
	case err := <-term.done:
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			return exit.ExitCode()
		}
		return 0
	case <-time.After(patience):
		term.t.Fatalf("the program does not end; the screen:\n%s", term.screen.String())
		return -1
	}
}

func TestSmokeDemoOpensReadsAndQuits(t *testing.T) {
	skipUnlessSmoke(t)
	home := t.TempDir()
	for _, size := range [][2]int{{80, 24}, {120, 40}} {
		term := start(t, command(t, home, "demo"), size[0], size[1])
		term.wait("●")
		term.press("j\r")
		term.wait("min")
		term.press(" ")
		term.press("?")
		term.wait("Moving")
		term.press("\x1b")
		time.Sleep(100 * time.Millisecond) // a lone escape is told from a sequence by the pause after it
		term.press("qqq")
		if code := term.end(); code != 0 {
			t.Errorf("%dx%d: exit %d", size[0], size[1], code)
		}
	}
	if left, _ := os.ReadDir(home); len(left) > 0 {
		t.Errorf("the demo wrote %v into the home", left)
	}
}

func TestSmokeFirstStartWritesTheExampleAndShowsTheWelcome(t *testing.T) {
	skipUnlessSmoke(t)
	home := t.TempDir()
	term := start(t, command(t, home), 100, 30)
	term.wait("Broadsheet")
	term.wait("●")
	term.press("q")
	if code := term.end(); code != 0 {
		t.Errorf("exit %d", code)
	}
	example, err := os.ReadFile("../../config.example.yaml")
	if err != nil {
		t.Fatal(err)
	}
	written, err := os.ReadFile(filepath.Join(home, ".config", "broadsheet", "config.yaml"))
	if err != nil || !bytes.Equal(written, example) {
		t.Errorf("the first start did not write the example: %v", err)
	}
}

func TestHostileFeedReachesNoTerminalRaw(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/feed+json")
		io.WriteString(w, hostileFeed)
	}))
	defer server.Close()
	home := t.TempDir()
	config := filepath.Join(home, "config.yaml")
	if err := os.WriteFile(config, []byte("feeds: \n  - "+server.URL+"/feed\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var printed bytes.Buffer
	for _, line := range []string{"refresh", "list", "list --tsv", "show 1", "show 1 --removed", "show 1 --format markdown", "show 1 --format html", "feeds", "search harbour", "export"} {
		c := command(t, home, append(strings.Fields(line), "--config", config)...)
		c.Stdout, c.Stderr = &printed, &printed
		if err := c.Run(); err != nil {
			t.Errorf("%s: %v\n%s", line, err, printed.String())
		}
	}
	assertHarmless(t, printed.String(), "\x1b\x07\u009b\u009d\u202e\u2066")

	term := start(t, command(t, home, "--config", config), 120, 40)
	term.wait("harbour")
	term.press("\r")
	term.wait("pilots")
	term.press("x")
	term.press("qqq")
	term.end()
	raw := term.raw.String()
	for _, planted := range []string{"\x1b]0;planted", "\x1b]52;c;", "\x1b[31mplanted", "\u009b31m", "\u202e", "\u2066", "javascript:"} {
		if strings.Contains(raw, planted) {
			t.Errorf("%q reached the terminal", planted)
		}
	}
}

// hostileFeed tries every way in: title, author, link, name and body, with C0, C1, OSC and bidi overrides.
const hostileFeed = `{"version":"https://jsonfeed.org/version/1.1","title":"Gazette \u001b]0;planted\u0007 \u202eevil",
"home_page_url":"javascript:alert(1)","items":[{"id":"1\u001b","url":"https://example.org/\u001b]8;;x\u0007a",
"title":"The harbour \u001b[31mplanted\u001b[0m \u009b31m \u009d0;x\u009c \u2066left","authors":[{"name":"A \u001b]52;c;aGk=\u0007"}],
"content_html":"<p>The pilots &#27;[31mplanted &#x9b;31m &#7;&#8; of the <a href=\"javascript:alert(1)\">harbour</a> <a href=\"https://example.org/\u001b]0;planted\u0007\">work</a> \u202e until late, and the tugs were out in every weather for a week.</p>"}]}`

func assertHarmless(t *testing.T, printed, forbidden string) {
	t.Helper()
	if i := strings.IndexAny(printed, forbidden); i >= 0 {
		t.Errorf("a control character was printed: %q", printed[max(0, i-20):min(len(printed), i+20)])
	}
}

func skipUnlessSmoke(t *testing.T) {
	t.Helper()
	if !*smoke {
		t.Skip("runs with -smoke, as .ci/run does")
	}
}
