package store

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
)

func TestRetentionDeletesNothingByDefault(t *testing.T) {
	s := openFilled(t)
	if deleted, err := s.Prune(t.Context(), Policy{}); err != nil || deleted != 0 {
		t.Errorf("%d deleted, %v", deleted, err)
	}
}

func TestRetention(t *testing.T) {
	// Of each feed, the articles 11 to 30 are older than ten and a half hours; of these 32 of b (its second) is not.
	tests := map[string]struct {
		policy  Policy
		deleted int
	}{
		"read":             {Policy{ReadOlderThan: 90 * time.Minute}, 3}, // 2, 32 and 95; 3 is starred
		"read and starred": {Policy{ReadOlderThan: 90 * time.Minute, Starred: true}, 4},
		"unread":           {Policy{UnreadOlderThan: 630 * time.Minute}, 80},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			s := openFilled(t)
			indexAll(t, s)
			if deleted, err := s.Prune(t.Context(), test.policy); err != nil || deleted != test.deleted {
				t.Errorf("%d deleted, want %d, %v", deleted, test.deleted, err)
			}
			if left := headlines(t, s, Filter{Everything: true}); len(left) != 120-test.deleted {
				t.Errorf("%d left", len(left))
			}
			if hits, err := s.Search(t.Context(), "story", 200); err != nil || len(hits) != 120-test.deleted {
				t.Errorf("%d hits, %v", len(hits), err)
			}
			if saved := receive(t, s, "a", entries("a", 31)...); saved.New != 1 {
				t.Errorf("%d came back as new", saved.New-1)
			}
			checkCounts(t, s)
			checkIntegrity(t, s)
		})
	}
}

func TestSightingsCountOtherArticles(t *testing.T) {
	s := openTest(t)
	ctx := t.Context()
	learn := func(site string, article int64, fingerprints ...uint64) {
		t.Helper()
		if err := s.Learn(ctx, site, article, fingerprints); err != nil {
			t.Fatal(err)
		}
	}
	const big = 1<<64 - 1
	learn("a.example", 1, 10, 11, big, big)
	learn("a.example", 2, 10, big)
	learn("a.example", 2, 10, 12, big) // again, with its whole page
	learn("b.example", 3, 10)
	learn("", 4, 10)
	check := func(memory SiteMemory, site string, want map[uint64]int) {
		t.Helper()
		got, err := memory.Sightings(ctx, site, []uint64{10, 11, 12, 13, big})
		if err != nil || !maps.Equal(got, want) {
			t.Errorf("%s: %v, want %v, %v", site, got, want, err)
		}
	}
	check(s.SiteMemory(0), "a.example", map[uint64]int{10: 2, 11: 1, 12: 1, big: 2})
	check(s.SiteMemory(2), "a.example", map[uint64]int{10: 1, 11: 1, big: 1})
	check(s.SiteMemory(0), "b.example", map[uint64]int{10: 1})
	check(s.SiteMemory(0), "c.example", map[uint64]int{})
	check(s.SiteMemory(0), "", map[uint64]int{})
}

func TestSiteMemoryStaysSmall(t *testing.T) {
	s := openTest(t)
	for article := range int64(rememberedArticles + 5) {
		if err := s.Learn(t.Context(), "a.example", article+1, []uint64{7, uint64(article)}); err != nil {
			t.Fatal(err)
		}
	}
	sightings, err := s.Sightings(t.Context(), "a.example", []uint64{7, 1, 100})
	if err != nil || sightings[7] != rememberedArticles || sightings[1] != 0 || sightings[100] != 1 {
		t.Errorf("%v, %v", sightings, err)
	}
}

func TestWishesAreMadeInTheMarksOwnTransaction(t *testing.T) {
	s := openFilled(t)
	ctx := t.Context()
	mark(t, s, Change{Read: yes()}, 9) // no server knows it
	account, err := s.AddAccount(ctx, "freshrss")
	if err != nil {
		t.Fatal(err)
	}
	if again, err := s.AddAccount(ctx, "freshrss"); err != nil || again != account {
		t.Errorf("%d, %v", again, err)
	}
	if err := s.LinkRemote(ctx, account, map[int64]string{10: "r10", 11: "r11"}); err != nil {
		t.Fatal(err)
	}
	mark(t, s, Change{Read: yes()}, 10, 11, 12)
	mark(t, s, Change{Starred: yes()}, 10)
	wishes, err := s.Wishes(ctx, account, 10)
	if err != nil || len(wishes) != 3 {
		t.Fatalf("%+v, %v", wishes, err)
	}
	mark(t, s, Change{Read: no()}, 11) // changes its mind while the wishes are on their way
	var seqs []int64
	for _, w := range wishes {
		seqs = append(seqs, w.Seq)
	}
	if err := s.WishesSent(ctx, seqs); err != nil {
		t.Fatal(err)
	}
	left, err := s.Wishes(ctx, account, 10)
	if err != nil || len(left) != 1 || left[0].RemoteID != "r11" || left[0].Field != "read" || left[0].Value {
		t.Errorf("%+v, %v", left, err)
	}
	undo(t, s, "test")
	if pending, err := s.Pending(ctx); err != nil || pending != 1 {
		t.Errorf("an undo is a wish too, and takes the last one's place: %d, %v", pending, err)
	}
	if left, _ := s.Wishes(ctx, account, 10); !left[0].Value {
		t.Errorf("%+v", left)
	}
}

func TestPositionAndSessionAreKept(t *testing.T) {
	s := openFilled(t)
	ctx := t.Context()
	for _, want := range []Position{{3, 40, false}, {5, 0, true}, {}} {
		if err := s.SavePosition(ctx, 7, want); err != nil {
			t.Fatal(err)
		}
		if got, err := s.Position(ctx, 7); err != nil || got != want {
			t.Errorf("%v, want %v, %v", got, want, err)
		}
	}
	for _, want := range []string{"unread", "tag:world", ""} {
		if err := s.SaveSession(ctx, "view", want); err != nil {
			t.Fatal(err)
		}
		if got, err := s.Session(ctx, "view"); err != nil || got != want {
			t.Errorf("%q, want %q, %v", got, want, err)
		}
	}
}

func TestVersionShowsWhatOthersWrote(t *testing.T) {
	dir := t.TempDir()
	s, other := openIn(t, dir), openIn(t, dir)
	version := func() int64 {
		t.Helper()
		v, err := s.Version(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	first := version()
	if version() != first {
		t.Error("nothing was written")
	}
	if err := other.SaveSession(t.Context(), "a", "b"); err != nil {
		t.Fatal(err)
	}
	second := version()
	if second == first {
		t.Error("another store wrote")
	}
	if err := s.SaveSession(t.Context(), "a", "c"); err != nil {
		t.Fatal(err)
	}
	if version() == second {
		t.Error("this store wrote")
	}
}

func TestArticleHoldsWhatTheEntryBrought(t *testing.T) {
	s := openTest(t)
	subscribeTo(t, s, []feeds.Subscription{{URL: feedURL("a"), FullText: feeds.FullTextNever}})
	e := entry("a", 1)
	e.Summary, e.Categories, e.Updated = "<p>In short.</p>", []string{"Science"}, testTime
	e.Enclosures = []feeds.Enclosure{{URL: "https://a.example/1.mp3", Type: "audio/mpeg", Length: 5}}
	receive(t, s, "a", e)
	article, err := s.Article(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	if article.GUID != "a-1" || article.Summary != e.Summary || !slices.Equal(article.Categories, e.Categories) ||
		!slices.Equal(article.Enclosures, e.Enclosures) || !article.Updated.Equal(testTime) || !article.FirstSeen.Equal(testTime) ||
		article.FullText != feeds.FullTextNever || !article.Dated.Equal(e.Published) {
		t.Errorf("%+v", article)
	}
	if _, err := s.Article(t.Context(), 99); !errors.Is(err, ErrUnknown) {
		t.Errorf("%v", err)
	}
	if err := s.SetLocked(t.Context(), 1, true); err != nil {
		t.Fatal(err)
	}
	if list := headlines(t, s, Filter{Query: "is:locked"}); len(list) != 1 || !list[0].Locked {
		t.Errorf("%+v", list)
	}
}

func TestACancelledWriteChangesNothing(t *testing.T) {
	s := openFilled(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Mark(ctx, []int64{10}, Change{Read: yes()}, Step{}); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	if byID, err := s.HeadlinesByID(t.Context(), []int64{10}); err != nil || byID[10].Read {
		t.Errorf("%+v, %v", byID, err)
	}
}

func TestAWaitingWriterGivesUpWithItsContext(t *testing.T) {
	dir := t.TempDir()
	s, other := openIn(t, dir), openIn(t, dir)
	tx, err := other.durable.Begin()
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	started := time.Now()
	err = s.SaveSession(ctx, "a", "b")
	if err == nil || strings.Contains(err.Error(), "database is locked") || time.Since(started) > 20*time.Second {
		t.Errorf("%v after %v", err, time.Since(started))
	}
}

func TestNetworkFileSystemsAreRefusedInWords(t *testing.T) {
	err := networkError("/home/me/data", "NFS")
	if !errors.Is(err, ErrNetworkFileSystem) || !strings.Contains(err.Error(), "/home/me/data is on NFS") {
		t.Errorf("%v", err)
	}
	if err := refuseNetworkFileSystem(t.TempDir()); err != nil {
		t.Errorf("a local directory: %v", err)
	}
}
