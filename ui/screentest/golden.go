package screentest

import (
	"flag"
	"os"
	"path/filepath"
	"time"
)

var update = flag.Bool("update", false, "write the golden screens anew")

// settle is how long a screen must stay as it is before it is taken for a golden file.
const settle = 150 * time.Millisecond

// Golden waits until the screen is as in testdata/<name>.golden. With -update it writes that file.
func (s *Screen) Golden(name string) {
	s.t.Helper()
	path := filepath.Join("testdata", name+".golden")
	if *update {
		s.write(path)
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		s.t.Fatalf("reading the golden screen: %v (go test -update writes it)", err)
	}
	if !s.eventually(func(screen string) bool { return screen+"\n" == string(want) }) {
		s.t.Errorf("the screen is not as in %s:\n%s\n--- wanted:\n%s", path, s.Text(), want)
	}
}

func (s *Screen) write(path string) {
	s.t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		s.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(s.Settled()+"\n"), 0o644); err != nil {
		s.t.Fatal(err)
	}
}

// Settled waits until the screen no longer changes, and returns it. It is for pictures; a test knows what it waits for.
func (s *Screen) Settled() string {
	s.t.Helper()
	s.Drawn()
	last, since := s.Text(), time.Now()
	for time.Since(since) < settle {
		time.Sleep(5 * time.Millisecond)
		if now := s.Text(); now != last {
			last, since = now, time.Now()
		}
	}
	return last
}
