package ui

import (
	"context"
	"testing"

	"broadsheet/store/rules"
)

func TestMutedArticlesAreFoundAndExplained(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	err := kept.SetRules(context.Background(), []rules.Rule{
		{Match: "title:gulls", Do: rules.Mute, Line: 12},
		{Match: "title:ferry", Do: rules.MarkRead, Line: 14},
		{Match: "title:clock", Do: rules.Tag, Tag: "time", Line: 16},
	})
	if err != nil {
		t.Fatal(err)
	}
	n.refresh(kept)
	s := n.reader(kept, 120, 40)
	s.Wait("7 unread").Wait("time               1").WaitGone("Gulls").WaitGone("Ferry")
	s.Press("/").Type("is:muted").Wait("Gulls learn").WaitGone("Harbour").Press("enter W")
	s.Wait("Muted by the rule in line 12 of the config: title:gulls.")
	s.Press("esc").Wait("Harbour").WaitGone("Gulls")
	s.Press("u").Wait("Undone: rule: mark-read: title:ferry").Wait("Ferry timetable").Wait("8 unread")
}
