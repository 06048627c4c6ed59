package ui

import (
	"strings"
	"testing"
)

func TestFeedIsRenamedInTheConfigAndTheNameIsTakenBack(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	_, options, path := n.subscriber()
	before := contents(t, path)
	s := n.start(options(), 120, 40)
	s.Wait("Harbour").Press("e").Wait("Harbour").Press(": v i e w space").Type("Coast Post").Press("enter").Wait("│ Coast Post").Press("h")
	s.Press("e").Wait("Name of the feed: Coast Post").Press("ctrl+u").Type("The Shore").Press("enter")
	s.Wait("Coast Post is called The Shore now. (u takes it back)").Wait("│ The Shore").WaitGone("    Coast Post")
	if text := contents(t, path); !strings.Contains(text, "/coast  # mine\n    name: The Shore\n    tags: [Coast]\n") {
		t.Errorf("the config is\n%s", text)
	}
	s.Press(":").Type("rename").Press("space").Type("Quay").Press("enter").Wait("The Shore is called Quay now.").Wait("│ Quay")
	s.Press("u").Wait("Undone: rename: The Shore").Wait("│ The Shore").Press("Q")
	_ = s.WaitEnd()

	s = n.start(options(), 120, 40)
	s.Wait("The Shore").Press("u").Wait("Undone: rename: Coast Post").WaitGone("The Shore")
	if text := contents(t, path); text != before {
		t.Errorf("after the undo, the config is\n%s", text)
	}
	s.Press("ctrl+r").Wait("Done again: rename: Coast Post").Wait("The Shore")
	s.Press("h e").Wait("Name of the feed: The Shore").Press("ctrl+u enter").Wait("is called as it calls itself now.").Wait("Coast Post")
	if text := contents(t, path); text != before {
		t.Errorf("without a name, the config is\n%s", text)
	}
}

func TestOnlyAFeedIsRenamed(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	_, options, _ := n.subscriber()
	s := n.start(options(), 120, 40)
	s.Wait("Harbour").Press("h e").Wait("Select the feed to rename.")
	s.Press(":").Type("rename").Press("space").Type("Quay").Press("enter").Wait("Select the feed to rename.")
}
