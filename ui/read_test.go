package ui

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store/config"
)

// later lets the newsroom's clock go on.
func (n *newsroom) later(by time.Duration) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	n.now = n.now.Add(by)
}

func TestArticleCountsAsReadAfterAWhile(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	n.config.Reading.MarkRead = config.MarkRead{After: 10 * time.Second}
	kept := n.open()
	n.refresh(kept)
	s := n.reader(kept, 120, 40)
	s.Wait("9 unread").Press("enter").Wait("The harbour master counted")
	n.later(9 * time.Second)
	time.Sleep(1100 * time.Millisecond) // a tick comes every second
	if got := n.unread(kept); got != 9 {
		t.Fatalf("%d unread after nine seconds, want 9", got)
	}
	n.later(2 * time.Second)
	s.Wait("8 unread")
	s.Press("m").Wait("Marked unread.").Wait("9 unread") // the user's word counts
	n.later(time.Minute)
	time.Sleep(1100 * time.Millisecond)
	s.Wait("9 unread")
}

func TestScrolledArticleCountsAsReadWhenItIsLeft(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	n.config.Reading.MarkRead = config.MarkRead{After: time.Hour}
	kept := n.open()
	n.refresh(kept)
	s := n.reader(kept, 80, 16)
	s.Wait("Harbour").Press("enter").Wait("min").Press("space").Wait("The harbour master counted").Press("space J").Wait("strontium")
	s.Press("h").Wait("8 unread")
}

func TestHeadlinesScrolledPastCountAsRead(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	n.config.Reading.MarkPassed = true
	kept := n.open()
	n.refresh(kept)
	s := n.reader(kept, 80, 8)
	s.Wait("Harbour").Press("j j j j j j j j").Wait("An old entry")
	s.Until("counts what was passed as read", func(string) bool { return n.unread(kept) < 9 })
	s.Press("u").Wait("read by scrolling past").Press("g").Wait("●  Harbour")
	if got := n.unread(kept); got != 9 {
		t.Errorf("%d unread after one undo, want 9", got)
	}
}

func TestGoingToTheEndPassesNothing(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	n.config.Reading.MarkPassed = true
	kept := n.open()
	n.refresh(kept)
	s := n.reader(kept, 80, 16)
	s.Wait("9 unread").Press("G").Wait("An old entry")
	time.Sleep(1100 * time.Millisecond)
	if got := n.unread(kept); got != 9 {
		t.Errorf("%d unread after a jump to the end, want 9", got)
	}
}

func TestNewsThatCameWhileAwayIsNotified(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	n.config.Refresh.Notify, n.config.Refresh.OnStart = true, true
	kept := n.open()
	n.refresh(kept)
	n.report("/coast", item{title: "Just in", age: time.Minute})
	s := n.reader(kept, 80, 24)
	s.Wait("Harbour").Send(tea.BlurMsg{})
	n.later(25 * time.Hour)
	s.Until("notifies", func(string) bool { return strings.Contains(s.Sent(), "\x1b]9;Broadsheet: 1 new article.") })
}
