package main

import (
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestClockIsMovedByTheOffset(t *testing.T) {
	for offset, shift := range map[string]time.Duration{"": 0, "nonsense": 0, "86400": 24 * time.Hour, "-3600": -time.Hour} {
		got := time.Until(clock(offset)())
		if difference := got - shift; difference < -time.Minute || difference > time.Minute {
			t.Errorf("offset %q moves the clock by %v", offset, got)
		}
	}
}

// forbidden names what the files of each room must not import. HTML is known to two packages of feeds only.
var forbidden = []struct {
	room    string
	imports []string
	except  []string
}{
	{"feeds", []string{"broadsheet/store", "broadsheet/ui", "charm.land/", "database/sql", "modernc.org/"}, nil},
	{"feeds", []string{"golang.org/x/net/html"}, []string{"feeds/page", "feeds/document", "feeds/discover", "feeds/parse"}},
	{"store", []string{"broadsheet/ui", "charm.land/", "net/http", "golang.org/x/net/html"}, nil},
	{"ui", []string{"net/http", "database/sql", "modernc.org/", "golang.org/x/net/html"}, nil},
}

func TestImportsGoOneWay(t *testing.T) {
	for _, rule := range forbidden {
		err := filepath.WalkDir(rule.room, func(path string, entry os.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			if slices.ContainsFunc(rule.except, func(folder string) bool { return strings.HasPrefix(path, folder+"/") }) {
				return nil
			}
			return checkImports(t, path, rule.imports)
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// closures names what must not stand behind a package, however far: the database drags no network and no HTML along.
var closures = []struct {
	packages  string
	forbidden []string
}{
	{"./store", []string{"net/http", "golang.org/x/net/html"}},
	{"./store/...", []string{"net/http"}},
	{"./feeds/ledger", []string{"net/http", "golang.org/x/net/html", "database/sql"}},
}

func TestNothingForbiddenStandsBehindAPackage(t *testing.T) {
	for _, closure := range closures {
		list, err := exec.CommandContext(t.Context(), "go", "list", "-deps", closure.packages).Output()
		if err != nil {
			t.Fatal(err)
		}
		behind := strings.Fields(string(list))
		for _, forbidden := range closure.forbidden {
			if slices.Contains(behind, forbidden) {
				t.Errorf("%s reaches %s", closure.packages, forbidden)
			}
		}
	}
}

func checkImports(t *testing.T, path string, forbidden []string) error {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
	if err != nil {
		return err
	}
	for _, spec := range file.Imports {
		imported := strings.Trim(spec.Path.Value, `"`)
		for _, prefix := range forbidden {
			if strings.HasPrefix(imported, prefix) {
				t.Errorf("%s imports %s", path, imported)
			}
		}
	}
	return nil
}
