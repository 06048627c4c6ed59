package writes

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

func TestWritesAndTheirOutcomesKeepTheirOrder(t *testing.T) {
	t.Parallel()
	q := New(t.Context())
	var written, told []int
	for i := range 50 {
		q.Do(func(context.Context) tea.Msg { // whose command is never run
			time.Sleep(time.Duration(50-i) * 10 * time.Microsecond)
			written = append(written, i)
			return i
		})
	}
	q.Wait()
	for outcome := q.Oldest(); outcome != nil; outcome = q.Oldest() {
		told = append(told, outcome.(int))
	}
	if len(written) != 50 || !slices.IsSorted(written) || !slices.Equal(written, told) {
		t.Errorf("written as %v, told as %v", written, told)
	}
}

func TestOnlyTheFailureOfAQuietWriteIsTold(t *testing.T) {
	t.Parallel()
	q := New(t.Context())
	full := errors.New("the disk is full")
	for _, err := range []error{nil, full} {
		if msg := q.Quietly("the session", func(context.Context) error { return err })(); msg != (Written{}) {
			t.Errorf("a write ends with %v", msg)
		}
		failed, told := q.Oldest().(Failed)
		if told != (err != nil) || !errors.Is(failed.Err, err) {
			t.Errorf("a write that ends with %v tells %v", err, failed.Err)
		}
	}
}
