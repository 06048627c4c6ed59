// Package writes carries out the user's writes one after the other, in the order in which they were made: commands of
// Bubble Tea run at the same time, so that of two quick marks the first could be written last. Each begins by itself, and
// its outcome comes in its turn.
package writes

import (
	"context"
	"fmt"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
)

// Queue is the writes that are to be done, and the outcomes of those that are.
type Queue struct {
	ctx      context.Context
	mutex    sync.Mutex
	jobs     []func()
	outcomes []tea.Msg // not yet handed to the reader
	running  bool
	idle     *sync.Cond
}

// Written says that the oldest outcome is to be taken. It does not hold the outcome itself, since messages of different
// commands may overtake each other, and then an undo would be told of after the one that followed it.
type Written struct{}

// Failed is the outcome of a write that nobody waits for, if it failed.
type Failed struct{ Err error }

// patience is how long one write may take. The store itself retries what another process holds up.
const patience = 30 * time.Second

// New makes a queue whose writes work under a context.
func New(ctx context.Context) *Queue {
	q := &Queue{ctx: ctx}
	q.idle = sync.NewCond(&q.mutex)
	return q
}

// Do takes a write into the queue, even if the command that it returns is never run; that only brings the outcome.
func (q *Queue) Do(write func(ctx context.Context) tea.Msg) tea.Cmd {
	done := make(chan struct{})
	q.take(func() {
		ctx, cancel := context.WithTimeout(q.ctx, patience)
		defer cancel()
		outcome := write(ctx)
		q.mutex.Lock()
		q.outcomes = append(q.outcomes, outcome)
		q.mutex.Unlock()
		close(done)
	})
	return func() tea.Msg {
		<-done
		return Written{}
	}
}

// Quietly takes a write of which only the failure is told.
func (q *Queue) Quietly(what string, write func(ctx context.Context) error) tea.Cmd {
	return q.Do(func(ctx context.Context) tea.Msg {
		if err := write(ctx); err != nil {
			return Failed{fmt.Errorf("%s: %w", what, err)}
		}
		return nil
	})
}

// Oldest takes the oldest outcome; nil is none.
func (q *Queue) Oldest() tea.Msg {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	if len(q.outcomes) == 0 {
		return nil
	}
	oldest := q.outcomes[0]
	q.outcomes = q.outcomes[1:]
	return oldest
}

func (q *Queue) take(job func()) {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	q.jobs = append(q.jobs, job)
	if !q.running {
		q.running = true
		go q.work()
	}
}

func (q *Queue) work() {
	for {
		q.mutex.Lock()
		if len(q.jobs) == 0 {
			q.running = false
			q.idle.Broadcast()
			q.mutex.Unlock()
			return
		}
		job := q.jobs[0]
		q.jobs = q.jobs[1:]
		q.mutex.Unlock()
		job()
	}
}

// Wait returns when all writes are done.
func (q *Queue) Wait() {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	for q.running {
		q.idle.Wait()
	}
}
