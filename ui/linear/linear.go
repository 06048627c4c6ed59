// Package linear is the reader without a screen: it prints headlines and articles one below the other and takes a
// command a line. It is for screen readers, braille displays, and terminals that can do no more.
package linear

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/ui/article"
	"broadsheet/ui/feedlist"
)

// origin names this reader in the undo steps.
const origin = "linear"

// Options are what the reader works with. All but Poller and Browse must be given.
type Options struct {
	Store  *store.Store
	Poller *poll.Poller // nil: nothing is ever fetched
	Opener article.Opener
	Clock  feeds.Clock
	In     io.Reader
	Out    io.Writer
	Width  int                    // columns of the text
	Marks  bool                   // reading an article marks it read
	Fold   bool                   // of one story of several feeds, one article is listed
	Browse func(url string) error // opens a browser; nil: there is none
	Notice string                 // to be said at the start
}

// errQuit ends a session.
var errQuit = errors.New("quit")

// session is one run of the reader.
type session struct {
	Options
	view   feedlist.View
	query  string // what the list was searched for
	views  []feedlist.View
	rows   []store.Headline
	last   store.Cursor // the place of the last of the view that was listed
	more   bool         // the view goes on below it
	open   *article.Opened
	links  []string // of the open article, by their numbers
	failed error    // of writing to Out
}

// Run reads commands until the user quits, the input ends, or the context does.
func Run(ctx context.Context, options Options) error {
	ctx, end := context.WithCancel(ctx)
	var background sync.WaitGroup
	defer background.Wait()
	defer end()
	background.Go(func() { _ = article.ApplyRules(ctx, options.Store) }) // what fails is tried again by the next refresh
	s := &session{Options: options, view: feedlist.Default()}
	if s.Notice != "" {
		s.say(s.Notice)
	}
	if err := s.list(ctx, ""); err != nil {
		return err
	}
	s.say("Type a number to read an article, n for the next, or ? for help.")
	lines := readLines(ctx, options.In)
	for s.failed == nil {
		s.print("> ")
		select {
		case <-ctx.Done():
			return nil
		case line, ok := <-lines:
			if !ok {
				return nil
			}
			if err := s.obey(ctx, strings.TrimSpace(line)); err != nil {
				if errors.Is(err, errQuit) {
					return nil
				}
				s.say(sentence(err.Error()))
			}
		}
	}
	return fmt.Errorf("printing: %w", s.failed)
}

// readLines hands over the lines of the input, which nobody can wait for and for the end of a context at once.
func readLines(ctx context.Context, in io.Reader) <-chan string {
	lines := make(chan string)
	go func() {
		defer close(lines)
		scanner := bufio.NewScanner(in)
		for scanner.Scan() {
			select {
			case lines <- scanner.Text():
			case <-ctx.Done():
				return
			}
		}
	}()
	return lines
}

// obey carries out one line: a number, a search, or a command of the table.
func (s *session) obey(ctx context.Context, line string) error {
	if number, err := strconv.Atoi(line); err == nil {
		return s.readNumber(ctx, number)
	}
	if words, ok := strings.CutPrefix(line, "/"); ok {
		return s.search(ctx, strings.TrimSpace(words))
	}
	name, argument, _ := strings.Cut(line, " ")
	for _, c := range commands() {
		if c.name == name || c.letter == name {
			return c.run(s, ctx, strings.TrimSpace(argument))
		}
	}
	return fmt.Errorf("there is no command %s; ? lists them", document.Line(name))
}

func (s *session) say(sentence string) { s.print(sentence + "\n") }

func (s *session) print(text string) {
	if _, err := io.WriteString(s.Out, text); err != nil && s.failed == nil {
		s.failed = err
	}
}

// sentence makes a sentence of an error.
func sentence(words string) string {
	if words == "" {
		return ""
	}
	return strings.ToUpper(words[:1]) + words[1:] + "."
}
