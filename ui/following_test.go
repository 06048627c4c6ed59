package ui

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"
)

func TestAFeedThatMovedIsFollowedWithoutAQuestionIfTheConfigSaysSo(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	options, path, to := n.wanderer("refresh: {follow_moves: always}\n")
	s := n.start(options, 120, 40)
	s.Wait("Harbour").Press("R").Wait("Coast Post has a new address in the config now")
	text, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(text), "- "+to+"  # mine") {
		t.Errorf("the config is %q, %v", text, err)
	}
	s.WaitGone("the new address of").Wait("3 unread")
	all, err := options.Store.Feeds(t.Context())
	if err != nil || len(all) != 1 || all[0].URL != to || all[0].Articles != 3 {
		t.Errorf("the feed at its new address: %+v, %v", all, err)
	}
}

func TestAFeedThatMovedStaysInAConfigThatSaysAskOrNever(t *testing.T) {
	t.Parallel()
	for _, follow := range []string{"ask", "never"} {
		n := newNewsroom(t)
		options, path, _ := n.wanderer("refresh: {follow_moves: " + follow + "}\n")
		s := n.start(options, 120, 40)
		s.Wait("Harbour").Press("R").Wait("Nothing new.").Settled()
		if text, err := os.ReadFile(path); err != nil || !strings.Contains(string(text), "/old  # mine") {
			t.Errorf("%s: the config is %q, %v", follow, text, err)
		}
	}
}

func TestAConfigThatCannotFollowIsTriedOnce(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	options, _, _ := n.wanderer("refresh: {follow_moves: always}\n")
	tries := 0
	options.FollowMove = func(context.Context, string, string) error {
		tries++
		return errors.New("the file may not be written")
	}
	s := n.start(options, 120, 40)
	s.Wait("Harbour").Press("R").Wait("Not followed: the file may not be written")
	s.Press("R").Wait("Nothing new.").Settled()
	if tries != 1 {
		t.Errorf("tried %d times", tries)
	}
}
