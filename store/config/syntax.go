package config

// misplacedTab is what is said of a tab at the beginning of a line.
const misplacedTab = "a tab stands where spaces must"

// syntaxMistakes says in this program's words what the YAML parser means; the first that fits is taken.
var syntaxMistakes = []struct{ said, message, remedy string }{
	{`found character '\t'`, misplacedTab, "YAML is indented with spaces: put two spaces in place of the tab"},
	{"found character '\t'", misplacedTab, "YAML is indented with spaces: put two spaces in place of the tab"},
	{"tab character cannot", misplacedTab, "YAML is indented with spaces: put two spaces in place of the tab"},
	{"double-quoted text", "this quote is never closed", `close it with " on the same line`},
	{"single-quoted text", "this quote is never closed", "close it with ' on the same line (an apostrophe within is written '')"},
	{"already defined at", "this setting stands here for the second time", "keep one of them"},
	{"',' or ']' must be specified", "a list that was opened with [ is not closed before this", "close it with ]"},
	{"could not find '[' character", "] closes a list that was not opened", `a ] that is meant as text or as a key is written "]"`},
	{"could not find '{' character", "} closes a group that was not opened", `a } that is meant as text or as a key is written "}"`},
	{"flow mapping end token", "this { is never closed", `close it with } on the same line; a { that is meant as text is written "{"`},
	{"sequence end token", "this [ is never closed", `close it with ]; a [ that is meant as text is written "["`},
	{"reserved character", "a text can't begin with this character", `put the text in quotes: "…"`},
	{"unknown escape character", `\ begins an escape in a text within "…", and this is none`, `write \\ for a backslash, or put the text in '…'`},
	{"undefined alias", "* refers to an anchor, and there is none of that name", `a * that is meant as text or as a key is written "*"`},
	{"unexpected directive", "a text can't begin with %", `put the text in quotes: "%"`},
	{"unexpected key name", "this line is no setting", "write name: value, with a colon and a space between"},
	{"unexpected scalar value type", "a text can't stand here", `put it in quotes, such as "," or "?"`},
	{"map key-value is pre-defined", "more text follows after the value", "put the whole value in one pair of quotes"},
	{"mapping value is not allowed", "a setting can't begin here", "put it on a line of its own, indented under what it belongs to"},
	{"value is not allowed in this context", "this line's indentation fits nothing above it", "begin it in the same column as the lines it belongs to"},
}
