package cli

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestBashCompletesWhatCanBeTyped(t *testing.T) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("there is no bash here")
	}
	script := newHome(t).must("completion", "bash")
	for typed, want := range map[string]string{
		"re":                           "refresh remove",
		"list --un":                    "--unread",
		"mark ":                        "read unread star unstar --config --data",
		"--config other.yaml li":       "list",
		"--data /tmp/data mark un":     "unread unstar",
		"help fee":                     "feeds",
		"show 1 --format m":            "markdown",
		"clean --format ":              "text markdown html json",
		"list --feed ":                 "", // names are not known; bash then offers files
		"--config ":                    "",
		"list --config ":               "",
		"config ch":                    "check",
		"show --width 5 --format mark": "markdown",
	} {
		words := strings.Split("broadsheet "+typed, " ")
		ask := script + "\nCOMP_WORDS=('" + strings.Join(words, "' '") + "')\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_broadsheet\necho \"${COMPREPLY[*]}\"\n"
		out, err := exec.CommandContext(t.Context(), bash, "--norc", "-c", ask).CombinedOutput()
		if got := strings.TrimSpace(string(out)); err != nil || got != want {
			t.Errorf("%q: %q, %v, want %q", typed, got, err, want)
		}
	}
}

func TestCompletionScriptsAreReadByTheirShells(t *testing.T) {
	h := newHome(t)
	for shell, check := range map[string]string{"bash": "-n", "zsh": "-n", "fish": "--no-execute"} {
		script := h.must("completion", shell)
		for _, c := range commands() {
			if !strings.Contains(script, c.name) {
				t.Errorf("%s: %s is missing", shell, c.name)
			}
		}
		path, err := exec.LookPath(shell)
		if err != nil {
			continue
		}
		file := filepath.Join(t.TempDir(), shell)
		if err := os.WriteFile(file, []byte(script), 0o600); err != nil {
			t.Fatal(err)
		}
		if out, err := exec.CommandContext(t.Context(), path, check, file).CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", shell, err, out)
		}
	}
}
