package config

import "testing"

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
