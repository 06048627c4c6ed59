package ui

import (
	"testing"
	"time"
)

func TestOneStoryOfSeveralFeedsIsOneRow(t *testing.T) {
	n := newNewsroom(t)
	report := prose(6)
	n.publish("/coast", "Coast Post", nil, item{title: "Harbour reopens after the storm", body: report, age: 3 * time.Hour}, item{title: "Gulls", body: prose(1), age: 5 * time.Hour})
	n.publish("/wire", "The Wire", nil, item{title: "Harbour reopens after the storm", body: report, age: 2 * time.Hour, link: "https://wire.example/1"})
	n.publish("/far", "Far Away", nil, item{title: "After the storm, harbour reopens", body: report, age: time.Hour, link: "https://far.example/1"}, item{title: "Moss", body: prose(2), age: 4 * time.Hour})
	kept := n.open()
	n.refresh(kept)
	indexNow(t, kept)
	s := n.reader(kept, 120, 40)
	s.Wait("+2").Wait("5 unread").WaitGone("After the storm")
	before := s.Settled()
	s.Press("/").Type("title:harbour").Wait("After the storm, harb").Press("esc").WaitGone("After the storm, harb")
	s.Press("g v").Wait("Story: ").Wait("After the storm, harb").WaitGone("Gulls").Wait("3h")
	s.Press("v").Wait("Gulls").WaitGone("After the storm, harb")
	if now := s.Settled(); now != before {
		t.Errorf("folded again, the screen was\n%s\nand is\n%s", before, now)
	}
	s.Press("enter").Wait("2 unread").Press("h u").Wait("Undone: read: ").Wait("(3 articles)").Wait("5 unread")
	s.Press("j v").Wait("No other feed has this story")
	s.Press("A").Wait("Mark 5 articles").Press("y").Wait("Marked 5 articles read").Wait("0 unread")
}

func TestFoldingCanBeTurnedOff(t *testing.T) {
	n := newNewsroom(t)
	n.config.Reading.Fold = false
	report := prose(6)
	n.publish("/coast", "Coast Post", nil, item{title: "Harbour reopens after the storm", body: report, age: 3 * time.Hour})
	n.publish("/wire", "The Wire", nil, item{title: "Harbour reopens after the storm", body: report, age: 2 * time.Hour, link: "https://wire.example/1"})
	kept := n.open()
	n.refresh(kept)
	indexNow(t, kept)
	s := n.reader(kept, 120, 40)
	s.Wait("2 unread").Wait("3h").Wait("2h").Press("enter").Wait("1 unread")
}
