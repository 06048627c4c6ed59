package ui

import (
	"strings"
	"testing"

	"broadsheet/ui/screentest"
)

// keyed is a newsday with keys of the user's own.
func keyed(t *testing.T, width, height int, preset string, macros map[string][]string) (*newsroom, *screentest.Screen) {
	t.Helper()
	n := newNewsroom(t)
	n.edition()
	n.config.Preset, n.config.Macros = preset, macros
	kept := n.open()
	n.refresh(kept)
	s := n.reader(kept, width, height)
	s.Wait("Harbour reopens")
	return n, s
}

func TestSequenceWaitsAndTellsWhatMayFollow(t *testing.T) {
	t.Parallel()
	_, s := keyed(t, 80, 24, "vim", nil)
	s.Press("G").Wait("An old entry").Press("g").Wait("g …")
	s.Wait("never mind").Wait(" t  next view").Wait(" T  view before")
	s.Press("t").WaitGone("never mind").Wait("Starred")
	s.Press("g T").WaitGone("Starred").Wait("Harbour")
	s.Press("G g esc").WaitGone("g …").Press("g k").Wait("Nothing is on gk.")
	s.Press("g g m").Wait("    Harbour reopens")
	s.Press("Z Z")
	if err := s.WaitEnd(); err != nil {
		t.Error(err)
	}
}

func TestCountsSayHowOftenAndWhich(t *testing.T) {
	t.Parallel()
	_, s := keyed(t, 120, 40, "vim", nil)
	s.Press("3 j s").Wait("●★ 日本").Press("2 k s").Wait("●★ A clock")
	s.Press("4 G s").WaitGone("★ 日本").Press("1 g g m").Wait("8 unread")
	s.Press("2 d d").Wait("7 unread").Press("u").Wait("Undone").Wait("8 unread")
	s.Press("1 enter").Wait("counted the boats twice")
	s.Press("2 g l").Wait("copied: https://tides.example/map")
	s.Press("1 2").Wait("12 …").Press("esc").WaitGone("12 …")
}

func TestEachPresetKeepsItsMeanings(t *testing.T) {
	t.Parallel()
	_, s := keyed(t, 120, 40, "newsboat", nil)
	s.Press("N").Wait("Marked read. (U takes it back)").Press("u U").Wait("Undone").Wait("9 unread")
	s.Press("D").Wait("8 unread").Press("N").Wait("7 unread").Press("j").Wait("│ Starred")
	s.Press("k").Wait("│ All unread").Press("Q")
	if err := s.WaitEnd(); err != nil {
		t.Error(err)
	}
}

func TestListOfCommandsIsDoneInOrder(t *testing.T) {
	t.Parallel()
	n, s := keyed(t, 120, 40, "default", map[string][]string{"gx": {"open", "star", "mark-read", "next"}})
	s.Press("g x").Wait("It ticks in strontium").Wait("★").Wait("7 unread")
	s.Press("q u u u").Wait("9 unread").WaitGone("★")
	if left := n.unread(n.open()); left != 9 {
		t.Errorf("%d of 9 are unread after each step was undone", left)
	}
}

func TestListOfCommandsStopsAtTheFirstThatFails(t *testing.T) {
	t.Parallel()
	_, s := keyed(t, 120, 40, "default", map[string][]string{
		"X": {"star", "open 77", "view Starred", "mark-read"},
		"Y": {"mark-all-read", "view Starred"},
	})
	s.Press("Y").Wait("Mark 9").Press("n").WaitGone("Mark 9").Press("j").Wait("│ All unread")
	s.Press("Y").Wait("Mark 9").Press("y").Wait("│ Starred")
	s.Press("u").Wait(" All unread         9")
	s.Press(":").Type("view All unread").Press("enter").Wait("Varnish").Press("X")
	s.Wait("There is no row 77 here. Not done after that: view Starred, mark-read.").Wait("●★ Harbour")
}

func TestEveryActionCanBeTyped(t *testing.T) {
	t.Parallel()
	n, s := newsday(t, 120, 40)
	s.Press(":").Type("mark-read").Press("enter").Wait("8 unread")
	s.Press(":").Type("3").Press("enter : s t a r enter").Wait("●★ Ferry")
	s.Press(":").Type("open 2").Press("enter").Wait("It ticks in strontium").Wait("7 unread")
	s.Press(":").Type("search boat").Press("enter").Wait("Match 1 of").Press("esc")
	s.Press("esc :").Type("search ferry or moss").Press("enter").Wait("Moss").WaitGone("Varnish").Press("esc").Wait("Varnish")
	s.Press(":").Type("view the l").Press("enter").Wait("│ The Laboratory").WaitGone("Ferry")
	s.Press(":").Type("add https://example.org/feed").Press("enter").Wait("Added https://example.org/feed")
	s.Press(":").Type("view All unread").Press("enter").Wait("Varnish")
	s.Press(":").Type("mark-all-read week").Press("enter").Wait("Marked 2 articles read").Wait("5 unread")
	s.Press(":").Type("theme paper").Press("enter").Wait("“theme: paper” in the config keeps it")
	s.Press(":").Type("width 30").Press("enter").Wait("30 columns")
	s.Press(":").Type("key-preset vim").Press("enter").Wait("preset: vim").Press("g t").Wait("│ Starred")
	s.Press(":").Type("exit").Press("enter")
	if err := s.WaitEnd(); err != nil {
		t.Fatal(err)
	}
	if len(n.added) != 1 {
		t.Errorf("added %v", n.added)
	}
}

func TestMistakesInCommandsAreToldInWords(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 120, 40)
	for typed, said := range map[string]string{
		"qiut":               "There is no command \"qiut\"; did you mean quit?",
		"quit now":           "Quit takes nothing behind it",
		"theme mauve":        "There is no theme “mauve”; there are auto, dark",
		"width broad":        "“broad” is not a number",
		"link 9":             "No article is open.",
		"next-match":         "Nothing is searched for.",
		"mark-all-read some": "Nothing here is called “some”: all, day, week.",
		"zen":                "No article is open.",
	} {
		s.Press(":").Type(typed).Press("enter").Wait(said)
	}
}

func TestCommandsAreCompletedAndRemembered(t *testing.T) {
	t.Parallel()
	n, s := newsday(t, 120, 40)
	s.Press(":").Wait("add-feed [ADDRESS]").Type("mark-a").Wait("mark-all-read [all|above|day|week]").WaitGone("add-feed")
	s.Press("tab").Wait(": mark-all-read").Wait(" week").Press("tab tab").Wait(": mark-all-read day").Press("enter").Wait("Marked 5 articles")
	s.Press(":").Type("theme ").Wait(" contrast").Press("shift+tab").Wait(": theme plain").Press("esc").WaitGone("plain")
	s.Press(":").Type("star").Press("enter").Wait("★")
	s.Press(": up up").Wait(": mark-all-read day").Press("down").Wait(": star").Press("backspace down").WaitGone(": star")
	s.Press("esc q")
	_ = s.WaitEnd()
	again := n.reader(n.open(), 80, 24)
	again.Wait("Harbour").Press(": up").Wait(": star").Press("up").Wait(": mark-all-read day").Press("up").Wait(": mark-all-read day")
}

func TestHelpIsSearchedAndDoesWhatIsChosen(t *testing.T) {
	t.Parallel()
	_, s := keyed(t, 80, 24, "default", map[string][]string{"gx": {"open", "mark-read"}})
	s.Press("? /").Type("gx").Wait("open, mark-read").WaitGone("Go down a line.")
	s.Press("ctrl+u").Type("star away").Wait("toggle-star").Wait("unstar")
	s.Press("enter").Wait("★").WaitGone("unstar")
	s.Press("? /").Type("colours").Press("enter").Wait(": theme ").Press("esc")
	s.Press("? /").Type("zebra").Wait("Nothing here is about “zebra”.").Press("esc").Wait("Go down a line.").Press("q").Wait("Harbour")
}

func TestZenShowsNothingButTheArticle(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 120, 40)
	s.Press("enter").Wait("counted the boats").Press("z").WaitGone("│").WaitGone("Ferry").WaitGone("help")
	s.Press("n").Wait("It ticks in strontium").WaitGone("│")
	s.Press("z").Wait("Ferry").Wait("? help").Press("z").WaitGone("Ferry").Press("esc").Wait("Ferry")
	if strings.Contains(s.Text(), "No article") {
		t.Error("zen was refused with an article open")
	}
}

func TestListsOfCommandsWaitForEachOther(t *testing.T) {
	t.Parallel()
	n, s := keyed(t, 120, 40, "default", map[string][]string{"X": {"star", "mark-read", "down"}})
	s.Press("X X X X").Wait("5 unread").Wait("All unread         5")
	s.Press("q")
	_ = s.WaitEnd()
	if left := n.unread(n.open()); left != 5 {
		t.Errorf("%d of 9 are unread after four lists", left)
	}
}

func TestTwoEscapesThatComeAsOneAreTwo(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 120, 40)
	s.Press("g enter").Wait("space read on").Press("alt+esc").Wait("space fold") // from the article to the feeds
}
