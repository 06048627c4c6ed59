package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestArticleIsPipedToACommand(t *testing.T) {
	n, s := keyed(t, 120, 40, "default", map[string][]string{
		"X": {"open", "pipe --markdown cat > $PIPED/list.md", "next-unread"},
		"Y": {"pipe exit 3", "star"},
	})
	folder := t.TempDir()
	t.Setenv("PIPED", folder)
	s.Press("|").Wait("Pipe the article to:").Type("cat > $PIPED/article.txt").Press("enter")
	wantFile(t, filepath.Join(folder, "article.txt"), "Harbour reopens after the storm\n", "Ada Quill")
	s.Press("X").Wait("It ticks in strontium").Wait("7 unread")
	wantFile(t, filepath.Join(folder, "list.md"), "[tide table](https://tides.example/table)")
	s.Press("Y").Wait("Pipe: the command ended with exit status 3. Not done after that: star.")
	s.Press("| up").Wait("Pipe the article to: cat > $PIPED").Press("esc q q")
	_ = s.WaitEnd()
	again := n.reader(n.open(), 120, 40)
	again.Wait("It ticks in strontium").Press("| up").Wait("Pipe the article to: cat > $PIPED/article.txt")
}

func wantFile(t *testing.T, path string, words ...string) {
	t.Helper()
	var text []byte
	for range 500 {
		if text, _ = os.ReadFile(path); len(text) > 0 {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	for _, word := range words {
		if !strings.Contains(string(text), word) {
			t.Errorf("%s holds no %q:\n%s", path, word, text)
		}
	}
}
