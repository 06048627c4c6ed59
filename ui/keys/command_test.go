package keys

import "testing"

func TestCommandsAreRead(t *testing.T) {
	tests := map[string]Command{
		"quit":              {Quit, ""},
		" mark-all-read ":   {MarkAllRead, ""},
		"mark-all-read day": {MarkAllRead, "day"},
		"search  two words": {Search, "two words"},
		"12":                {Row, "12"},
		"q":                 {Quit, ""},
		"add example.org":   {AddFeed, "example.org"},
		"next":              {NextUnread, ""},
		"down 5":            {Down, "5"},
		"theme dark":        {Theme, "dark"},
	}
	for text, want := range tests {
		if got, err := Parse(text); got != want || err != nil {
			t.Errorf("Parse(%q) = %v, %v; want %v", text, got, err, want)
		}
	}
}

func TestMistakesInCommandsAreTold(t *testing.T) {
	for text, want := range map[string]string{
		"":             `there is no command ""`,
		"fly":          `there is no command "fly"`,
		"quit now":     "quit takes nothing behind it",
		"theme":        "theme needs something behind it: theme NAME",
		"row":          "row needs something behind it: row NUMBER",
		"12 row":       `there is no command "12"`,
		"MARK-READ \t": `there is no command "MARK-READ"`,
	} {
		if _, err := Parse(text); err == nil || err.Error() != want {
			t.Errorf("Parse(%q) fails with %v, want %s", text, err, want)
		}
	}
}

func TestEveryCommandCanBeTyped(t *testing.T) {
	for _, name := range Actions() {
		text := name
		if form := Argument(Name(name)); form != "" {
			text += " 1"
		}
		if command, err := Parse(text); err != nil || string(command.Name) != name {
			t.Errorf("%q: %v, %v", text, command, err)
		}
	}
	for short, name := range shortNames {
		if find(table, Name(short)).Name != "" || find(table, name).Name == "" {
			t.Errorf("%s stands for %s", short, name)
		}
	}
	for name := range arguments {
		if find(table, name).Name == "" {
			t.Errorf("%s is told something, but is no action", name)
		}
	}
}
