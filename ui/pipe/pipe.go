// Package pipe hands an article to a command of the user's, which has the terminal to itself until it ends.
// The article goes to the command's input and nowhere else: no word of it becomes a part of the command.
package pipe

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
)

// Job is one command with its input. Bubble Tea gives it the terminal and runs it.
type Job struct {
	Shell   string // "" is sh
	Command string // for the shell, since the user typed it and means its pipes, quotes and variables
	Input   []byte
	Signals chan<- os.Signal // gets the interrupts after the command has ended

	keys   io.Reader // the terminal's keys
	screen io.Writer
	errors io.Writer
}

// SetStdin takes where the terminal's keys come from.
func (j *Job) SetStdin(keys io.Reader) { j.keys = keys }

// SetStdout takes where the command prints to.
func (j *Job) SetStdout(screen io.Writer) { j.screen = screen }

// SetStderr takes where it prints its errors to.
func (j *Job) SetStderr(errors io.Writer) { j.errors = errors }

// Run runs the command. What it printed stays on the screen until a key is pressed; one that printed nothing, or that
// cleared up after itself as pagers and editors do, comes back at once.
func (j *Job) Run() error {
	terminal := terminalOf(j.keys, j.screen)
	before := terminal.mark()
	err := j.run()
	if err != nil {
		fmt.Fprintf(j.screen, "%v\r\n", err)
	}
	if terminal != nil && (err != nil || terminal.place() != before) {
		terminal.awaitKey("Press any key to go back to the news.")
	}
	return err
}

func (j *Job) run() error {
	command := exec.Command(cmp.Or(j.Shell, "sh"), "-c", j.Command)
	command.Stdin, command.Stdout, command.Stderr = bytes.NewReader(j.Input), j.screen, j.errors
	if err := command.Start(); err != nil {
		return fmt.Errorf("starting the shell: %w", err)
	}
	// ctrl+c is meant for the command, which has not inherited this, since it runs already.
	signal.Ignore(os.Interrupt)
	defer signal.Notify(j.Signals, os.Interrupt)
	err := command.Wait()
	var status *exec.ExitError
	if errors.As(err, &status) {
		return fmt.Errorf("the command ended with %s", status)
	}
	return err
}
