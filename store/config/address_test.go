package config

import (
	"testing"

	"broadsheet/feeds"
)

func TestOneFeedHasOneIdentity(t *testing.T) {
	same := []string{"https://example.org", "HTTPS://Example.ORG/", "https://example.org:443/", "https://example.org/#top"}
	for _, address := range same {
		if Identity(address) != Identity(same[0]) {
			t.Errorf("%s counts as another feed than %s", address, same[0])
		}
	}
	for _, address := range []string{"http://example.org/", "https://example.org/?a", "https://example.org:8443/", "https://example.org/A", "broadsheet:welcome"} {
		if Identity(address) == Identity(same[0]) {
			t.Errorf("%s counts as %s", address, same[0])
		}
	}
}

func TestFeedsOfThisMachineHaveAddresses(t *testing.T) {
	for address, fine := range map[string]bool{
		"file:///home/anna/feed.xml": true, "file:feed.xml": false, "file://server/feed.xml": false,
		"exec:~/bin/my-feed --news # all": true, "exec:": false, "exec: ": false, "exec:a\nb": false,
	} {
		if message, _ := addressProblem(address); (message == "") != fine {
			t.Errorf("%q: %q", address, message)
		}
	}
	if Identity("exec:a # 1") == Identity("exec:a # 2") {
		t.Error("two commands count as one feed")
	}
}

func TestCommandsComeFromTheConfigOnly(t *testing.T) {
	path := write(t, "feeds:\n  - exec:echo mine\n")
	if found, err := Load(path, Known{}); err != nil || found.Feeds[0].URL != "exec:echo mine" {
		t.Errorf("%+v, %v", found, err)
	}
	for _, address := range []string{"exec:echo theirs", "EXEC:echo theirs"} {
		if CheckAddress(address) == nil {
			t.Errorf("%s may be imported", address)
		}
		if Add(path, feeds.Subscription{URL: address}) == nil {
			t.Errorf("%s was added", address)
		}
		if Move(path, "exec:echo mine", address) == nil {
			t.Errorf("a feed moved to %s", address)
		}
	}
}
