package ui

import "testing"

func TestAnArticleLeftBeforeItsEndWaitsInContinueReading(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	n.refresh(kept)
	s := n.reader(kept, 120, 24)
	s.Wait("Harbour").WaitGone("Continue reading")
	s.Press("enter").Wait("Ada Quill").Press("space").WaitGone("Ada Quill").Press("h").Wait("Continue reading   1")
	s.Press("q")
	_ = s.WaitEnd()

	s = n.reader(n.open(), 120, 24)
	s.Wait("Continue reading   1").Press(":").Type("view continue").Press("enter").Wait("│ Continue reading").WaitGone("Ferry")
	s.Press("enter").WaitGone("Ada Quill").Press("G").Wait("100 %").Press("h").WaitGone("Continue reading   1").Wait("Harbour")
	s.Press("r").Wait("Nothing is left to continue")
	s.Press(":").Type("view all articles").Press("enter").Wait("Ferry").WaitGone("Continue reading")
}
