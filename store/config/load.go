package config

import (
	"fmt"
	"os"

	"github.com/goccy/go-yaml/ast"
)

// maxSize bounds the file that is read: ten thousand feeds with every setting take a quarter of it.
const maxSize = 8 << 20

// Load reads and checks the config file at path. A file that is not there is an error that matches fs.ErrNotExist;
// mistakes in the file come as Problems.
func Load(path string, known Known) (*Config, error) {
	data, err := read(path)
	if err != nil {
		return nil, fmt.Errorf("reading the config: %w", err)
	}
	config, err := Parse(path, data, known)
	if err != nil {
		return nil, err
	}
	config.Path = path
	return config, nil
}

func read(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return nil, fmt.Errorf("%s is a folder: name the file in it", path)
	}
	if info.Size() > maxSize {
		return nil, fmt.Errorf("%s is larger than %d MB", path, maxSize>>20)
	}
	return os.ReadFile(path)
}

// Parse reads and checks the text of a config file. The name stands in the messages.
func Parse(name string, data []byte, known Known) (*Config, error) {
	config, _, err := parse(name, data, known)
	return config, err
}

// parse also returns the places of the feeds, for the editing of their lines.
func parse(name string, data []byte, known Known) (*Config, *source, error) {
	text, problem := decode(name, data)
	if problem != nil {
		return nil, nil, Problems{problem}
	}
	src, problem := parseSource(name, text)
	if problem != nil {
		return nil, nil, Problems{problem}
	}
	check := &checker{source: src, known: known}
	config := Default()
	switch src.root.(type) {
	case nil:
	case *ast.SequenceNode:
		check.fail(src.root, "write feeds: on a line above the list", "a list can't stand at the left edge of the file")
	case *ast.StringNode:
		check.fail(src.root, "write name: value, with a colon and a space between", "this line is no setting")
	default:
		readMapping(check, src.root, "the config", rootSettings, config)
	}
	if len(check.problems) > 0 {
		return nil, nil, check.sorted()
	}
	return config, src, nil
}
