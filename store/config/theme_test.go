package config

import (
	"maps"
	"strings"
	"testing"
)

func TestThemeTakesColoursOfTheUsersOwn(t *testing.T) {
	known := Known{Themes: []string{"dark", "paper"}, Colours: []string{"accent", "link", "match-text"}}
	tests := []struct {
		text, theme string
		colours     map[string]string
	}{
		{"theme: paper\n", "paper", nil},
		{"theme: {name: paper, accent: \"#e8A657\"}\n", "paper", map[string]string{"accent": "#e8A657"}},
		{"theme:\n  link: 75\n  match-text: '#fff'\n", "auto", map[string]string{"link": "75", "match-text": "#fff"}},
	}
	for _, test := range tests {
		got, err := Parse("config.yaml", []byte(test.text), known)
		if err != nil || got.Theme != test.theme || !maps.Equal(got.Colours, test.colours) {
			t.Errorf("%q: %+v, %v", test.text, got, err)
		}
	}
	for _, test := range []struct{ text, at, remedy string }{
		{"theme: {name: papper}\n", "1:15: \"papper\" is not possible here", "use auto, dark or paper"},
		{"theme:\n  acent: 75\n", "2:3: theme knows no setting \"acent\"", "did you mean accent?"},
		{"theme:\n  sky: 75\n", "2:3: theme knows no setting \"sky\"", "possible are name, accent, link and match-text"},
		{"theme:\n  accent: #e8a657\n", "2:11: the value is missing", colourRemedy},
		{"theme:\n  accent: 256\n", "2:11: \"256\" is no colour", colourRemedy},
		{"theme:\n  accent: orange\n", "2:11: \"orange\" is no colour", colourRemedy},
		{"theme:\n  accent: \"#12345\"\n", "2:11: \"#12345\" is no colour", colourRemedy},
	} {
		_, err := Parse("config.yaml", []byte(test.text), known)
		if err == nil || !strings.HasPrefix(err.Error(), "config.yaml:"+test.at) || !strings.HasSuffix(err.Error(), test.remedy) {
			t.Errorf("%q: %v", test.text, err)
		}
	}
}
