package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"broadsheet/feeds"
)

// heading is the first line of a file that holds only what was added.
const heading = "# The feeds that Broadsheet reads. Every other setting: config.example.yaml in its repository.\n"

// WriteExample writes the example as the user's config. A file that is there already is left alone, and the error
// matches fs.ErrExist.
func WriteExample(path string, example []byte) error {
	if err := create(path, example); err != nil {
		return fmt.Errorf("writing the first config: %w", err)
	}
	return nil
}

// WriteNew writes a config that holds only these feeds. A file that is there already is left alone, and the error
// matches fs.ErrExist.
func WriteNew(path string, subs []feeds.Subscription) error {
	tidied, err := tidyAll(subs)
	if err != nil {
		return fmt.Errorf("writing the config: %w", err)
	}
	data, err := added(path, []byte(heading), tidied)
	if err != nil {
		return fmt.Errorf("writing the config: %w", err)
	}
	if err := create(path, data); err != nil {
		return fmt.Errorf("writing the config: %w", err)
	}
	return nil
}

// create writes a file that is not there yet, and the directories above it.
func create(path string, data []byte) error {
	target, err := followLinks(path)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(target), 0o700); err != nil {
		return err
	}
	release, err := lock(target)
	if err != nil {
		return err
	}
	defer release()
	switch _, err := os.Lstat(target); {
	case err == nil:
		return &fs.PathError{Op: "create", Path: target, Err: fs.ErrExist}
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	return replace(target, data, nil)
}
