package cli

import "testing"

func TestTheUserAgentNamesTheProgramAndNothingMore(t *testing.T) {
	for version, want := range map[string]string{
		"0.1.0":        "Broadsheet/0.1.0 (+https://broadsheet.example/)",
		"v1.2.3":       "Broadsheet/1.2.3 (+https://broadsheet.example/)",
		"v1.2.3+dirty": "Broadsheet/1.2.3 (+https://broadsheet.example/)",
		"v0.1.1-0.20261122210425-ab113c4de5f6+dirty": "Broadsheet/0.1.1 (+https://broadsheet.example/)",
	} {
		if got := userAgent(version); got != want {
			t.Errorf("%s: %q, want %q", version, got, want)
		}
	}
}
