package pipe

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/muesli/cancelreader"
	"golang.org/x/term"
)

// terminal is where a command runs, if it is one.
type terminal struct {
	keys   *os.File
	screen io.Writer
}

// terminalOf is the terminal that keys come from; nil if they come from somewhere else.
func terminalOf(keys io.Reader, screen io.Writer) *terminal {
	file, ok := keys.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return nil
	}
	return &terminal{file, screen}
}

// position is where the cursor is; the zero value is anywhere. Two of those are not the same place: see place.
type position struct{ row, column int }

// answerWithin is how long the terminal has to say where its cursor is. One that never says is asked twice at most.
const answerWithin = 300 * time.Millisecond

// mark puts the cursor at the beginning of a line that has one below it, so that whatever is printed moves it, and
// tells where that is.
func (t *terminal) mark() position {
	if t == nil {
		return position{}
	}
	fmt.Fprint(t.screen, "\r\n\x1b[A")
	at := t.place()
	if at == (position{}) {
		at.row = -1 // unlike any place: without an answer the output is taken for printed
	}
	return at
}

// place asks the terminal where its cursor is (DSR 6, ECMA-48 8.3.35).
func (t *terminal) place() position {
	if t == nil {
		return position{}
	}
	var at position
	t.raw(func(keys cancelreader.CancelReader) {
		timer := time.AfterFunc(answerWithin, func() { keys.Cancel() })
		defer timer.Stop()
		fmt.Fprint(t.screen, "\x1b[6n")
		var answer []byte
		buffer := make([]byte, 64)
		for !bytes.HasSuffix(answer, []byte("R")) {
			n, err := keys.Read(buffer)
			if err != nil {
				return
			}
			answer = append(answer, buffer[:n]...)
		}
		_, _ = fmt.Sscanf(string(answer[bytes.LastIndexByte(answer, '[')+1:]), "%d;%dR", &at.row, &at.column)
	})
	return at
}

// awaitKey says something and waits until a key is pressed.
func (t *terminal) awaitKey(words string) {
	t.raw(func(keys cancelreader.CancelReader) {
		fmt.Fprint(t.screen, "\r\n\x1b[2m"+words+"\x1b[m")
		_, _ = keys.Read(make([]byte, 64))
		fmt.Fprint(t.screen, "\r\x1b[K")
	})
}

// raw reads keys as they are pressed.
func (t *terminal) raw(read func(keys cancelreader.CancelReader)) {
	before, err := term.MakeRaw(int(t.keys.Fd()))
	if err != nil {
		return
	}
	defer func() { _ = term.Restore(int(t.keys.Fd()), before) }()
	keys, err := cancelreader.NewReader(t.keys)
	if err != nil {
		return
	}
	defer keys.Close()
	read(keys)
}
