package cli

import (
	"bufio"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"broadsheet/feeds/download"
	"broadsheet/feeds/edition"
	"broadsheet/feeds/picture"
	"broadsheet/ui"
)

// addFiles gives the reader the pictures of articles and the files that come with them; without fetch only what is here.
func (at *Place) addFiles(options *ui.Options, fetch download.Fetch) {
	directory := ""
	if places, err := at.directories(); err == nil {
		directory = filepath.Join(places.Cache, "pictures")
	}
	options.Pictures = picture.New(picture.Options{
		Fetch: fetch, BuiltIn: edition.Picture, Directory: directory, Clock: at.Clock,
	})
	options.Opener.Pictures = options.Pictures
	options.Fetch, options.Getenv = fetch, at.Getenv
	options.Downloads = func(configured string) (string, error) { return downloadFolder(configured, at.Getenv) }
}

var errNoDownloads = errors.New("no home directory is known: name the folder as reading.downloads in the config")

// downloadFolder is where files are saved: what the config says, else the desktop's folder for downloads.
func downloadFolder(configured string, getenv func(string) string) (string, error) {
	home := getenv("HOME")
	if home == "" {
		home = getenv("USERPROFILE")
	}
	rest, fromHome := strings.CutPrefix(configured, "~")
	switch {
	case configured != "" && !fromHome:
		return configured, nil
	case home == "":
		return "", errNoDownloads
	case fromHome:
		return filepath.Join(home, rest), nil
	}
	if folder := desktopFolder(home, getenv); folder != "" {
		return folder, nil
	}
	return filepath.Join(home, "Downloads"), nil
}

// desktopFolder reads the folder from where desktops keep it (xdg-user-dirs); "" if they don't.
func desktopFolder(home string, getenv func(string) string) string {
	base := getenv("XDG_CONFIG_HOME")
	if !filepath.IsAbs(base) {
		base = filepath.Join(home, ".config")
	}
	file, err := os.Open(filepath.Join(base, "user-dirs.dirs"))
	if err != nil {
		return ""
	}
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		value, ok := strings.CutPrefix(strings.TrimSpace(lines.Text()), "XDG_DOWNLOAD_DIR=")
		if !ok {
			continue
		}
		folder := strings.Replace(strings.Trim(value, `"`), "$HOME", home, 1)
		if filepath.IsAbs(folder) {
			return folder
		}
	}
	return ""
}
