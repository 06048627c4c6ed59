package feeds

import "testing"

func TestRulesCoverAHostAndItsSubdomains(t *testing.T) {
	tests := []struct {
		rule, host string
		want       bool
	}{
		{"example.org", "example.org", true},
		{"example.org", "www.example.org", true},
		{"www.example.org", "example.org", true},
		{"Example.ORG", "news.EXAMPLE.org.", true},
		{"news.example.org", "example.org", false},
		{"news.example.org", "a.news.example.org", true},
		{"example.org", "badexample.org", false},
		{"example.org", "example.org.evil.example", false},
		{"org", "example.org", false},
		{"localhost", "localhost", true},
		{"münchen.example", "xn--mnchen-3ya.example", true},
		{"xn--mnchen-3ya.example", "blog.münchen.example", true},
		{"192.0.2.1", "192.0.2.1", true},
		{"192.0.2.1", "10.192.0.2.1", false},
		{"", "", false},
	}
	for _, test := range tests {
		if got := (SiteRules{Host: test.rule}).Cover(test.host); got != test.want {
			t.Errorf("rules for %q cover %q: %v, want %v", test.rule, test.host, got, test.want)
		}
	}
}
