package ui

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"broadsheet/store"
	"broadsheet/store/config"
)

// reread reads the config as the next start of the program does.
func (n *newsroom) reread(path string) {
	n.t.Helper()
	now, err := config.Load(path, config.Known{})
	if err != nil {
		n.t.Fatal(err)
	}
	n.take(now)
}

// TestSearchAndSaveAQuery types a query, saves what it found, and finds the same under its name after a restart.
func TestSearchAndSaveAQuery(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	kept, options, path := n.subscriber()
	indexNow(t, kept)
	before := contents(t, path)
	s := n.start(options(), 120, 40)
	s.Wait("Harbour reopens").Wait("A clock")
	s.Press("/").Type("feed:coast -title:gulls").WaitGone("A clock").WaitGone("Gulls").Press("enter").Wait("All unread: “feed:coast -title:gulls”")
	found := headlinesColumn(s.Settled())
	s.Press("V").Wait("Save this query as: feed:coast -title:gulls").Wait("is:unread feed:coast -title:gulls")
	s.Press("ctrl+u").Type("On the coast").Press("enter").Wait("Saved “On the coast”: is:unread feed:coast -title:gulls").Wait("On the coast       2").Wait("│ On the coast")
	const lines = "views:\n  - name: On the coast\n    query: is:unread feed:coast -title:gulls\n"
	if got := contents(t, path); got != before+lines {
		t.Errorf("the config is\n%s\nwant\n%s", got, before+lines)
	}
	if got := headlinesColumn(s.Settled()); got != found {
		t.Errorf("saved, it shows\n%s\nnot\n%s", got, found)
	}
	s.Press("Q")
	_ = s.WaitEnd()

	n.reread(path)
	again := n.start(options(), 120, 40)
	again.Wait("On the coast       2").Wait("│ On the coast").Wait("Harbour reopens").WaitGone("A clock")
	if got := headlinesColumn(again.Settled()); got != found {
		t.Errorf("after a restart, it shows\n%s\nnot\n%s", got, found)
	}
	again.Press("u").Wait("Undone: save view: On the coast").WaitGone("On the coast       2").Wait("A clock")
	if got := contents(t, path); got != before {
		t.Errorf("undone, the config is\n%s", got)
	}
	again.Press("ctrl+r").Wait("Done again: save view").Wait("On the coast       2")
	if got := contents(t, path); got != before+lines {
		t.Errorf("done again, the config is\n%s", got)
	}
}

// headlinesColumn is what stands in the pane of headlines of a screen of three panes, without its title line.
func headlinesColumn(screen string) string {
	var lines []string
	for _, line := range strings.Split(screen, "\n")[1:] {
		if parts := strings.Split(line, "│"); len(parts) == 3 {
			lines = append(lines, strings.TrimSpace(parts[1]))
		}
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}

func TestAFilterInAViewIsSavedWithTheView(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	kept, options, path := n.subscriber()
	indexNow(t, kept)
	s := n.start(options(), 160, 40)
	s.Wait("Harbour reopens").Press(":").Type("view Coast").Press("enter").Wait("│ Coast ")
	s.Press("/").Type("title:ferry").WaitGone("Harbour").Press("enter").Press("V").Wait("Save this query as: Coast: title:ferry")
	s.Press("enter").Wait("Saved “Coast: title:ferry”: tag:Coast title:ferry").Wait("│ Coast: title:ferry")
	s.Press("h").Wait("Coast: title:ferry").Press("-").Wait("Remove the view “Coast: title:ferry”? Its articles stay.").Press("y").Wait("Removed the view").WaitGone("│ Coast: title")
	s.Press("u").Wait("Undone: remove view: Coast: title:ferry")
	n.reread(path)
	if want := []config.View{{Name: "Coast: title:ferry", Query: "tag:Coast title:ferry"}}; !slices.Equal(n.config.Views, want) {
		t.Errorf("the config has %+v", n.config.Views)
	}
	s.Press(":").Type("remove-view coast: t").Press("enter").Wait("Removed the view")
	n.reread(path)
	if len(n.config.Views) > 0 {
		t.Errorf("the config still has %+v", n.config.Views)
	}
}

func TestAnUnfinishedWordIsSavedAsItFound(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	kept, options, path := n.subscriber()
	indexNow(t, kept)
	s := n.start(options(), 120, 40)
	s.Wait("Harbour reopens").Press("/").Type("harb").WaitGone("A clock").Press("enter").Wait("“harb”").Press(":").Type("save-view Unfinished").Press("enter").Wait("Saved “Unfinished”")
	s.Press(": v i e w space").Type("All unread").Press("enter").Wait("Moss").Press("/").Type("strontium").WaitGone("Moss").Press("enter").Wait("“strontium”").Press(":").Type("save-view Finished").Press("enter").Wait("Saved “Finished”")
	n.reread(path)
	want := []config.View{{Name: "Unfinished", Query: "is:unread (title:harb* or harb)"}, {Name: "Finished", Query: "is:unread strontium"}}
	if !slices.Equal(n.config.Views, want) {
		t.Errorf("the config has %+v, want %+v", n.config.Views, want)
	}
}

func TestASearchOfAllArticlesIsSaved(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	kept, options, path := n.subscriber()
	indexNow(t, kept)
	s := n.start(options(), 120, 40)
	s.Wait("Harbour reopens").Press("S").Type(`"tide table"`).Press("enter").Wait("2 hits").Press("V").Wait("Save this query as:").Press("enter").Wait("Saved “")
	s.Wait(`│ tide table`).Wait("What the tide table")
	n.reread(path)
	if want := []config.View{{Name: "tide table", Query: `"tide table"`}}; !slices.Equal(n.config.Views, want) {
		t.Errorf("the config has %+v", n.config.Views)
	}
}

func TestANameThatIsTakenIsRefusedInWords(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	_, options, path := n.subscriber()
	before := contents(t, path)
	s := n.start(options(), 120, 40)
	s.Wait("Harbour reopens").Press("V").Wait("There is no query here (/ filters the list)")
	s.Press("/").Type("title:ferry").WaitGone("Harbour").Press("enter V ctrl+u").Type("coast post").Press("enter")
	s.Wait("There is a feed “Coast Post” already. Another name: coast post").Press("ctrl+u").Type("STARRED").Press("enter").Wait("There is a view “Starred” already. Another name:")
	s.Press("esc").Press(":").Type("save-view Science").Press("enter").Wait("There is a tag “Science” already.")
	if got := contents(t, path); got != before {
		t.Errorf("the config is\n%s", got)
	}
	s.Press("V ctrl+u enter").WaitGone("Save this query as")
	if got := contents(t, path); got != before {
		t.Errorf("without a name, the config is\n%s", got)
	}
}

func TestAViewThatCanNotBeWrittenIsNotSaved(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	kept, options, path := n.subscriber()
	write(t, path, contents(t, path)+"views: [{name: A, query: a}]\n")
	n.reread(path)
	before := contents(t, path)
	s := n.start(options(), 200, 40)
	s.Wait("Harbour reopens").Press("/").Type("title:ferry").WaitGone("Harbour").Press("enter V enter").Wait("Not saved: ").Wait("it is written in [ ]")
	if got := contents(t, path); got != before {
		t.Errorf("the config is\n%s", got)
	}
	if _, err := kept.Undo(t.Context(), store.Reader); !errors.Is(err, store.ErrNothingToUndo) {
		t.Errorf("what was not done can be undone: %v", err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	without := options()
	without.ConfigPath = ""
	s = n.start(without, 120, 40)
	s.Wait("Harbour reopens").Press("/").Type("title:ferry").WaitGone("Harbour").Press("enter V").Wait("The config can't be changed here.")
}
