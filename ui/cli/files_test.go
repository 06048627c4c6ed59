package cli

import (
	"os"
	"path/filepath"
	"testing"
)

func TestFilesAreSavedWhereTheUserKeepsThem(t *testing.T) {
	home, bare := t.TempDir(), t.TempDir()
	if err := os.MkdirAll(filepath.Join(home, ".config"), 0o700); err != nil {
		t.Fatal(err)
	}
	desktop := "# made by xdg-user-dirs\nXDG_MUSIC_DIR=\"$HOME/Music\"\nXDG_DOWNLOAD_DIR=\"$HOME/Herunter geladen\"\n"
	if err := os.WriteFile(filepath.Join(home, ".config", "user-dirs.dirs"), []byte(desktop), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ home, configured, want string }{
		{home, "", filepath.Join(home, "Herunter geladen")},
		{bare, "", filepath.Join(bare, "Downloads")},
		{home, "~/Podcasts", filepath.Join(home, "Podcasts")},
		{home, "/srv/sound", "/srv/sound"},
		{"", "/srv/sound", "/srv/sound"},
		{"", "", ""},
	} {
		got, err := downloadFolder(test.configured, func(name string) string { return map[string]string{"HOME": test.home}[name] })
		if got != test.want || (err != nil) != (test.want == "") {
			t.Errorf("%+v: %q, %v", test, got, err)
		}
	}
}
