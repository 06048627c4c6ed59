package store

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

// childVariable makes a run of this test binary a child process that does one of the tasks below.
const childVariable = "BROADSHEET_TEST_TASK"

// tasks are what child processes do with the store in a directory; they print a line for each thing acknowledged.
var tasks = map[string]func(ctx context.Context, s *Store) error{
	"mark":   markOneByOne,
	"ingest": ingestForEver,
	"mixed":  markAndIngest,
}

func TestMain(m *testing.M) {
	if task := os.Getenv(childVariable); task != "" {
		os.Exit(runTask(task, os.Args[len(os.Args)-1]))
	}
	os.Exit(m.Run())
}

func runTask(task, dir string) int {
	ctx := context.Background()
	s, err := Open(ctx, dir, testClock)
	if err == nil {
		err = tasks[task](ctx, s)
	}
	if err == nil {
		err = s.Close()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

func startTask(t *testing.T, task, dir string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	child := exec.CommandContext(t.Context(), os.Args[0], dir)
	child.Env = append(os.Environ(), childVariable+"="+task)
	child.Stderr = os.Stderr
	output, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	return child, bufio.NewScanner(output)
}

// killAfter lets a task acknowledge so many things, kills it, and returns everything it acknowledged.
func killAfter(t *testing.T, task, dir string, count int) []string {
	t.Helper()
	child, lines := startTask(t, task, dir)
	var acknowledged []string
	for lines.Scan() {
		if acknowledged = append(acknowledged, lines.Text()); len(acknowledged) == count {
			if err := child.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := child.Wait(); err == nil {
		t.Fatal("the child ended before it was killed")
	}
	if len(acknowledged) < count {
		t.Fatalf("the child ended after %d lines", len(acknowledged))
	}
	return acknowledged
}

func markOneByOne(ctx context.Context, s *Store) error {
	for id := int64(1); id <= 1000; id++ {
		if _, err := s.Mark(ctx, []int64{id}, Change{Read: yes()}, Step{Origin: "child"}); err != nil {
			return err
		}
		fmt.Println(id)
	}
	time.Sleep(time.Minute) // to be killed
	return nil
}

func ingestForEver(ctx context.Context, s *Store) error {
	for n := 0; ; n++ {
		list := make([]feeds.Entry, 200)
		for i := range list {
			list[i] = entry("a", n*len(list)+i)
		}
		content := &feeds.Feed{Title: "A", Entries: list}
		record := ledger.Record{Feed: 1, BodyHash: fmt.Sprint(n)}
		if _, err := s.Save(ctx, []ledger.Outcome{{Record: record, Content: content}}); err != nil {
			return err
		}
		fmt.Println((n + 1) * len(list))
	}
}

func TestKillInTheMiddleOfAThousandMarks(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	subscribeTo(t, s, subscriptionsOf("a"))
	receive(t, s, "a", entries("a", 1000)...)
	for _, count := range []int{1, 150} {
		acknowledged := killAfter(t, "mark", dir, count)
		byID, err := s.HeadlinesByID(t.Context(), allIDs(1000))
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range acknowledged {
			var id int64
			if _, err := fmt.Sscan(line, &id); err != nil || !byID[id].Read {
				t.Errorf("the mark of %s was acknowledged and is lost (%v)", line, err)
			}
		}
		checkCounts(t, s)
		checkIntegrity(t, s)
	}
}

func TestKillInTheMiddleOfAnIngest(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	subscribeTo(t, s, subscriptionsOf("a"))
	_ = s.Close() // the child is alone with the file, so that its death leaves a log to recover
	for _, count := range []int{1, 4} {
		acknowledged := killAfter(t, "ingest", dir, count)
		again := openIn(t, dir)
		var want int
		if _, err := fmt.Sscan(acknowledged[len(acknowledged)-1], &want); err != nil {
			t.Fatal(err)
		}
		got := len(headlines(t, again, Filter{}))
		if got < want || got%200 != 0 {
			t.Errorf("%d articles were acknowledged, %d are there", want, got)
		}
		records, err := again.Records(t.Context())
		if err != nil || records[0].BodyHash != fmt.Sprint(got/200-1) && count > 1 {
			t.Errorf("the record says %+v of %d articles, %v", records, got, err)
		}
		checkCounts(t, again)
		checkIntegrity(t, again)
		_ = again.Close()
	}
}

func allIDs(count int64) []int64 {
	ids := make([]int64, count)
	for i := range ids {
		ids[i] = int64(i) + 1
	}
	return ids
}

// markAndIngest is what one of several processes does: it marks articles of its own, asks for lists, polls.
func markAndIngest(ctx context.Context, s *Store) error {
	name := "p" + fmt.Sprint(os.Getpid())
	for n := range 25 {
		if _, err := s.Headlines(ctx, Filter{Unread: true}, Cursor{}, 50); err != nil {
			return err
		}
		leased, err := s.Lease(ctx, 1, name, testTime.Add(time.Minute))
		if err != nil {
			return err
		}
		list := entries("a", 10)
		list[0] = entry(name, n)
		saved, err := s.Save(ctx, []ledger.Outcome{{Record: ledger.Record{Feed: 1}, Owner: name, Content: &feeds.Feed{Entries: list}}})
		if err != nil {
			return err
		}
		if saved[0].New < 1 {
			return fmt.Errorf("nothing new in round %d", n)
		}
		ids, err := s.Find(ctx, list[0].Link)
		if err != nil {
			return err
		}
		if _, err := s.Mark(ctx, ids, Change{Starred: yes()}, Step{Origin: name}); err != nil {
			return err
		}
		if _, err := s.IndexSome(ctx, 5, func(Headline, []feeds.Source) string { return name }); err != nil {
			return err
		}
		fmt.Println(ids[0], leased)
	}
	return nil
}

func TestSeveralProcessesAtOnce(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	subscribeTo(t, s, subscriptionsOf("a"))
	type process struct {
		child *exec.Cmd
		lines *bufio.Scanner
	}
	var running []process
	for range 4 {
		child, lines := startTask(t, "mixed", dir)
		running = append(running, process{child, lines})
	}
	var marked []int64
	for _, p := range running {
		for p.lines.Scan() {
			var id int64
			if _, err := fmt.Sscan(strings.Fields(p.lines.Text())[0], &id); err != nil {
				t.Fatal(err)
			}
			marked = append(marked, id)
		}
		if err := p.child.Wait(); err != nil {
			t.Errorf("a process failed: %v", err)
		}
	}
	byID, err := s.HeadlinesByID(t.Context(), marked)
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range marked {
		if !byID[id].Starred {
			t.Errorf("the mark of %d is lost", id)
		}
	}
	if len(byID) != 100 {
		t.Errorf("%d marks, want 100", len(byID))
	}
	checkCounts(t, s)
	checkIntegrity(t, s)
}
