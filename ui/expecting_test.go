package ui

import (
	"context"
	"testing"

	"broadsheet/store"
)

// What is typed before a question is there is its answer; Esc gives the question up.
func TestAnswerTypedBeforeTheQuestionCounts(t *testing.T) {
	t.Parallel()
	m, kept := longDesk(t)
	unread := func() int {
		count, err := kept.Count(context.Background(), store.Filter{Unread: true})
		if err != nil {
			t.Fatal(err)
		}
		return count
	}
	before := unread()
	settle(m, pressed(m, "A esc"))
	if m.asking != nil || unread() != before {
		t.Errorf("given up, it is asked: %v; %d of %d are unread", m.asking != nil, unread(), before)
	}
	settle(m, pressed(m, "A y"))
	if m.asking != nil || unread() != 0 {
		t.Errorf("answered, it is asked: %v; %d of %d are unread", m.asking != nil, unread(), before)
	}
	settle(m, pressed(m, "A j")) // nothing is asked, since nothing is unread
	settle(m, pressed(m, "s"))
	if m.asking != nil || m.expected.coming {
		t.Error("keys still wait for a question")
	}
}
