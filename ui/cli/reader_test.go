package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestFirstStartWithoutAPlaceForTheConfigRunsOnTheExampleAndSaysWhy(t *testing.T) {
	blocked := filepath.Join(t.TempDir(), "a-file")
	if err := os.WriteFile(blocked, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for home, says := range map[string]string{"": "no home directory", blocked: "not a directory"} {
		at := Place{
			Getenv:  func(name string) string { return map[string]string{"HOME": home}[name] },
			Example: []byte(exampleConfig),
		}
		notice, err := at.firstStart()
		if err != nil || !strings.Contains(notice, says) {
			t.Errorf("home %q: notice %q, error %v; want %q", home, notice, err, says)
		}
		if at.settings == nil || len(at.settings.Feeds) != 1 {
			t.Errorf("home %q: the example is not in force: %+v", home, at.settings)
		}
	}
}
