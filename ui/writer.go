package ui

import (
	"context"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
)

// writer carries out the user's writes one after the other, in the order in which they were made: commands of Bubble
// Tea run at the same time, so that of two quick marks the first could be written last.
type writer struct {
	ctx     context.Context
	mutex   sync.Mutex
	jobs    []func()
	running bool
	idle    *sync.Cond
}

// patience is how long one write may take. The store itself retries what another process holds up.
const patience = 30 * time.Second

func newWriter(ctx context.Context) *writer {
	w := &writer{ctx: ctx}
	w.idle = sync.NewCond(&w.mutex)
	return w
}

// do takes a write into the queue, even if the command that it returns is never run; that only brings the result.
func (w *writer) do(write func(ctx context.Context) tea.Msg) tea.Cmd {
	result := make(chan tea.Msg, 1)
	w.take(func() {
		ctx, cancel := context.WithTimeout(w.ctx, patience)
		defer cancel()
		result <- write(ctx)
	})
	return func() tea.Msg { return <-result }
}

func (w *writer) take(job func()) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.jobs = append(w.jobs, job)
	if !w.running {
		w.running = true
		go w.work()
	}
}

func (w *writer) work() {
	for {
		w.mutex.Lock()
		if len(w.jobs) == 0 {
			w.running = false
			w.idle.Broadcast()
			w.mutex.Unlock()
			return
		}
		job := w.jobs[0]
		w.jobs = w.jobs[1:]
		w.mutex.Unlock()
		job()
	}
}

// wait returns when all writes are done.
func (w *writer) wait() {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	for w.running {
		w.idle.Wait()
	}
}
