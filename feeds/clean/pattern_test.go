package clean

import (
	"strings"
	"testing"
)

func TestEveryPhraseIsWellFormed(t *testing.T) {
	check := func(lines string) {
		for line := range strings.Lines(lines) {
			if line = strings.TrimSpace(line); line == "" {
				continue
			}
			p := compilePattern(line)
			if len(p.steps) == 0 || len(p.steps[0].choices) == 0 || p.steps[0].optional {
				t.Errorf("%q does not begin with a word", line)
				continue
			}
			for _, s := range p.steps {
				for _, choice := range s.choices {
					if len(choice) == 0 {
						t.Errorf("%q has an empty choice", line)
					}
				}
			}
			for element := range strings.FieldsSeq(line) {
				if strings.ContainsAny(strings.Trim(element, "()[]"), "()[]?+\\$^") && element != "$" && element != "^" && element != "^^" {
					t.Errorf("%q: %q is not of the notation", line, element)
				}
			}
		}
	}
	for _, table := range phraseTables {
		for _, row := range table {
			check(row.phrases)
			if reasons[row.category] == "" || row.most == 0 {
				t.Errorf("a row of %q has no reason or no length", row.category)
			}
		}
	}
	for _, table := range cueTables {
		for _, row := range table {
			check(row.phrases)
		}
	}
}
