// Package edits changes the config file as the user wishes from within the reader, keeps each change for undo, and reads
// the file again. What is in force afterwards is what is written there.
package edits

import (
	"context"
	"encoding/json"
	"errors"
	"strings"

	"broadsheet/store"
	"broadsheet/store/config"
)

// Editor is what the config is edited and read with. What it does takes time: it is for commands.
type Editor struct {
	Store *store.Store
	Path  string                                            // of the file; "" is none
	Load  func(ctx context.Context) (*config.Config, error) // reads it anew; nil: it can't be
	Move  func(ctx context.Context, from, to string) error  // writes a feed's new address into it; nil: it can't be
}

// Can reports whether the config can be edited.
func (e Editor) Can() bool { return e.Load != nil && e.Path != "" }

// CanFollow reports whether feeds that moved can be followed.
func (e Editor) CanFollow() bool { return e.Move != nil && e.Load != nil }

// Done is what this reader did to the file.
type Done struct {
	Words string // to be said of it; "" is nothing: somebody else did it
	Gone  string // the address of the feed that left
	Saved string // the name of the view that came
	Was   Query  // and what was saved as that
}

// Own reports whether this reader did anything.
func (d Done) Own() bool { return d.Words != "" }

// Read is the config after the file changed.
type Read struct {
	Config  *config.Config
	Changes store.Changes
	Done    Done         // what this reader did to the file before
	Stamp   config.Stamp // of the file just before it was read
	Err     error
}

// Read reads the file again and brings the store in line with it.
func (e Editor) Read(ctx context.Context, after Done) Read {
	stamp, _ := config.StampOf(e.Path) // a file that can't be looked at is tried again every second
	now, err := e.Load(ctx)
	if err != nil {
		return Read{Done: after, Err: err}
	}
	changes, err := e.Store.Subscribe(ctx, now.Feeds)
	if err == nil {
		err = e.Store.SetRules(ctx, now.Rules)
	}
	return Read{now, changes, after, stamp, err}
}

// kept is an edit of the config as it is kept for undo: lines that were taken out, a feed that was renamed, or a view
// that was written.
type kept struct {
	Cut     *config.Cut     `json:",omitempty"`
	Renamed *config.Renamed `json:",omitempty"`
	Saved   *config.Saved   `json:",omitempty"`
}

// keep keeps an edit for undo. What could not be undone is better not done, so it is reverted if that fails.
func (e Editor) keep(ctx context.Context, edit kept, label string) error {
	written, err := json.Marshal(edit)
	if err == nil {
		err = e.Store.KeepEdit(ctx, string(written), store.Step{Origin: store.Reader, Label: label})
	}
	if err != nil {
		_, _ = edit.revert(e.Path, false) // err says the rest
	}
	return err
}

// Revert takes an edit that was kept back, or makes it again, where the file still allows it. It returns the address of
// the feed that left by that.
func (e Editor) Revert(edit string, redo bool) (gone string, err error) {
	var was kept
	if err := json.Unmarshal([]byte(edit), &was); err != nil {
		return "", err
	}
	return was.revert(e.Path, redo)
}

// revert returns what is not in the config any more.
func (e kept) revert(path string, redo bool) (gone string, err error) {
	switch {
	case e.Cut != nil && redo:
		return e.Cut.Ref, e.Cut.Again(path)
	case e.Cut != nil:
		return "", e.Cut.PutBack(path)
	case e.Renamed != nil && redo:
		return "", e.Renamed.Again(path)
	case e.Renamed != nil:
		return "", e.Renamed.Back(path)
	case e.Saved != nil && redo:
		return "", e.Saved.Again(path)
	case e.Saved != nil:
		return "", e.Saved.TakeBack(path)
	}
	return "", nil
}

// FirstMistake is the first of the mistakes that a config is refused for, on one line.
func FirstMistake(err error) string {
	var mistake *config.Error
	if errors.As(err, &mistake) {
		return mistake.Short()
	}
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}
