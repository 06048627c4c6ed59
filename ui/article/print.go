package article

import (
	"fmt"
	"io"
	"strings"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/ui/typeset"
)

// PrintText prints an article as the reading pane would set it, without colours.
func PrintText(w io.Writer, cleaned *clean.Article, setting typeset.Options) error {
	for _, line := range typeset.Lay(cleaned, setting).Lines {
		if _, err := fmt.Fprintln(w, strings.TrimRight(line.String(), " ")); err != nil {
			return err
		}
	}
	return nil
}

// PrintMarkup prints an article as HTML or, for any other format, as Markdown.
func PrintMarkup(w io.Writer, cleaned *clean.Article, format string, removed bool) error {
	shown := cleaned.Document
	if !removed {
		shown.Blocks = cleaned.Kept()
	}
	printed := document.Markdown(shown)
	if format == "html" {
		printed = document.HTML(shown)
	}
	_, err := io.WriteString(w, strings.TrimRight(printed, "\n")+"\n")
	return err
}
