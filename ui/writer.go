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
	results []tea.Msg // of writes that are done, not yet handed to the reader
	running bool
	idle    *sync.Cond
}

// written says that the oldest result is to be taken. It does not hold the result itself, since messages of different
// commands may overtake each other, and then an undo would be told of after the one that followed it.
type written struct{}

// patience is how long one write may take. The store itself retries what another process holds up.
const patience = 30 * time.Second

func newWriter(ctx context.Context) *writer {
	w := &writer{ctx: ctx}
	w.idle = sync.NewCond(&w.mutex)
	return w
}

// do takes a write into the queue, even if the command that it returns is never run; that only brings the result.
func (w *writer) do(write func(ctx context.Context) tea.Msg) tea.Cmd {
	done := make(chan struct{})
	w.take(func() {
		ctx, cancel := context.WithTimeout(w.ctx, patience)
		defer cancel()
		result := write(ctx)
		w.mutex.Lock()
		w.results = append(w.results, result)
		w.mutex.Unlock()
		close(done)
	})
	return func() tea.Msg {
		<-done
		return written{}
	}
}

func (written) arrive(m *Model) tea.Cmd {
	w := m.writes
	w.mutex.Lock()
	var oldest tea.Msg
	if len(w.results) > 0 {
		oldest, w.results = w.results[0], w.results[1:]
	}
	w.mutex.Unlock()
	if result, ok := oldest.(message); ok {
		return result.arrive(m)
	}
	return nil
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
