package ui

import (
	"testing"

	"broadsheet/store/config"
)

func TestSavedQueriesAreViewsWithCounts(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	n.config.Views = []config.View{{Name: "By the water", Query: "title:harbour or title:ferry or title:tide"}, {Name: "Lab", Query: "feed:lab since:1d"}}
	kept := n.open()
	n.refresh(kept)
	indexNow(t, kept)
	s := n.reader(kept, 120, 40)
	s.Wait("By the water       3").Wait("Lab                2")
	s.Press("h j j j enter").Wait("│ By the water").WaitGone("Moss").Wait("What the tide table").Wait("3 unread")
	s.Press("m").Wait("By the water       2")
	s.Press("/").Type("-title:ferry").WaitGone("Ferry").Press("enter A").Wait("Mark 1 article of “By the water: -title:ferry” read?").Press("esc esc")
	s.Click(5, 6).Wait("│ Lab").Wait("A clock").WaitGone("Ferry").Settled()
	s.Press("q")
	_ = s.WaitEnd()
	again := n.reader(n.open(), 120, 40)
	again.Wait("│ Lab").Wait("A clock").WaitGone("Ferry")
}
