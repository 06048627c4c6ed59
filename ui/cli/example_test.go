package cli

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"broadsheet/store/config"
)

// TestEveryExampleInTheConfigIsUnderstood puts what the comments of the config show in the place of the setting below it.
func TestEveryExampleInTheConfigIsUnderstood(t *testing.T) {
	text, err := os.ReadFile("../../config.example.yaml")
	if err != nil {
		t.Fatal(err)
	}
	shown := commentedExamples(string(text))
	for _, name := range []string{"feeds", "openers", "sites", "views", "rules", "keys"} {
		example := shown[name]
		if example == "" {
			t.Errorf("the comments show no example of %s", name)
		}
		if _, err := config.Parse("example", []byte(fmt.Sprintf("%s:\n%s", name, example)), known()); err != nil {
			t.Errorf("the example of %s:\n%v", name, err)
		}
	}
}

// commentedExamples are the indented lines of the comments, by the setting below them.
func commentedExamples(text string) map[string]string {
	shown := map[string]string{}
	var example strings.Builder
	for line := range strings.Lines(text) {
		switch {
		case strings.HasPrefix(line, "#   "):
			example.WriteString(strings.TrimPrefix(line, "#"))
		case line != "" && line[0] >= 'a' && line[0] <= 'z':
			name, _, _ := strings.Cut(line, ":")
			shown[name] = example.String()
			example.Reset()
		}
	}
	return shown
}
