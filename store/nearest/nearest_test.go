package nearest

import (
	"slices"
	"testing"
)

func TestWhatWasMeantIsFound(t *testing.T) {
	allowed := []string{"next-unread", "next-match", "quit", "feeds", "reading", "tag", "is"}
	for typed, want := range map[string]string{
		"next-unraed": "next-unread", "NextUnread": "next-unread", "next_match": "next-match", "feed": "feeds", "fedes": "feeds",
		"raeding": "reading", "tga": "tag", "": "", "wholly-other": "", "unrelated": "", "x": "", "日本": "",
	} {
		if got := Name(typed, allowed); got != want {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
}

func TestAPartOfANameBringsAllThatHaveIt(t *testing.T) {
	allowed := []string{"Coast Post", "Coast Herald", "Night Lab", "East coast", "Coastal"}
	for typed, want := range map[string][]string{
		"coast": {"Coast Post", "Coast Herald", "East coast"}, "Lab": {"Night Lab"}, "Coastel": {"Coastal"}, "": nil, "quite another": nil,
	} {
		if got := Names(typed, allowed); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
}
