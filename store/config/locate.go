package config

import (
	"errors"
	"path/filepath"
)

// Directories are the places of what the program keeps.
type Directories struct {
	Data  string // the database
	State string // the log
	Cache string // what can be fetched again
}

// ErrNoHome is a machine on which nothing says where the user's files are.
var ErrNoHome = errors.New("no home directory is known, as HOME is not set: set it, or say --config FILE and --data DIR")

// Locate returns the path of the config file: the one that a flag names, or the user's own.
func Locate(flag string, getenv func(string) string) (string, error) {
	if flag != "" {
		return flag, nil
	}
	base, err := baseDirectory(getenv, "XDG_CONFIG_HOME", ".config")
	if err != nil {
		return "", err
	}
	return filepath.Join(base, "broadsheet", "config.yaml"), nil
}

// LocateData returns the directories for everything else: all of them the one that a flag names, or the user's own.
func LocateData(flag string, getenv func(string) string) (Directories, error) {
	if flag != "" {
		return Directories{Data: flag, State: flag, Cache: flag}, nil
	}
	var places Directories
	for _, place := range []struct {
		variable, fallback string
		into               *string
	}{
		{"XDG_DATA_HOME", ".local/share", &places.Data},
		{"XDG_STATE_HOME", ".local/state", &places.State},
		{"XDG_CACHE_HOME", ".cache", &places.Cache},
	} {
		base, err := baseDirectory(getenv, place.variable, place.fallback)
		if err != nil {
			return Directories{}, err
		}
		*place.into = filepath.Join(base, "broadsheet")
	}
	return places, nil
}

// baseDirectory is one of the XDG base directories. A relative path in the variable counts as none
// (XDG Base Directory Specification, "Basics").
func baseDirectory(getenv func(string) string, variable, fallback string) (string, error) {
	if set := getenv(variable); filepath.IsAbs(set) {
		return set, nil
	}
	home := getenv("HOME")
	if home == "" {
		home = getenv("USERPROFILE")
	}
	if home == "" {
		return "", ErrNoHome
	}
	return filepath.Join(home, filepath.FromSlash(fallback)), nil
}
