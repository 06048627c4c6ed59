package parse

import (
	"net/url"
	"slices"
	"strings"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
	"broadsheet/feeds/parse/date"
	"broadsheet/feeds/parse/rewrite"

	extensions "github.com/mmcdole/gofeed/extensions"
)

// translation carries what gofeed read over into our own words.
type translation struct {
	document *rewrite.Document
	base     *url.URL // the document's address, or nil
	feed     feeds.Feed
	growth   int // bytes that resolving has added to links
}

// title returns the first of several titles that is not blank, as display text.
func (t *translation) title(values ...string) string {
	for _, value := range values {
		prose := t.document.Text(value)
		title := ""
		if prose.Plain {
			title = document.Line(short(prose.Body))
		} else {
			title = document.Title(short(prose.Body))
		}
		if title != "" {
			return title
		}
	}
	return ""
}

// maxTitle bounds what is shown on a line.
const maxTitle = 4096

// short cuts a text to the longest that can be a title.
func short(text string) string {
	if len(text) <= maxTitle {
		return text
	}
	return strings.ToValidUTF8(text[:maxTitle], "")
}

// firstDate returns the first of several dates that is one.
func firstDate(values ...string) time.Time {
	for _, value := range values {
		if moment, ok := date.Parse(value); ok {
			return moment
		}
	}
	return time.Time{}
}

// name cleans the name of a person, which RSS writes behind an address: "mail@example.org (Name)".
func name(raw string) string {
	name := document.Title(short(raw))
	before, inside, found := strings.Cut(name, "(")
	inside, _, closed := strings.Cut(inside, ")")
	switch {
	case !found || !closed:
		return name
	case strings.Contains(before, "@") && inside != "":
		return strings.TrimSpace(inside)
	case strings.Contains(inside, "@"):
		return strings.TrimSpace(before)
	}
	return name
}

// names joins the distinct names of several people.
func names(raw []string) string {
	var found []string
	for _, person := range raw {
		found = appendNew(found, name(person))
	}
	return strings.Join(found, ", ")
}

// maxList bounds the names, categories and files of one entry.
const maxList = 100

// appendNew adds what is neither blank nor there yet.
func appendNew(list []string, addition string) []string {
	if addition == "" || len(list) >= maxList || slices.Contains(list, addition) {
		return list
	}
	return append(list, addition)
}

// extension gives access to the elements that gofeed does not know, by space and name.
type extension extensions.Extensions

// value returns the text of the first such element.
func (e extension) value(space, name string) string {
	return first(e[space][name])
}

// first returns the text of the first of several elements.
func first(elements []extensions.Extension) string {
	if len(elements) == 0 {
		return ""
	}
	return elements[0].Value
}

// date returns the text of the last such element: a publisher who writes two dates has corrected the first.
func (e extension) date(space, name string) string {
	elements := e[space][name]
	if len(elements) == 0 {
		return ""
	}
	return elements[len(elements)-1].Value
}

// values returns the texts of all such elements.
func (e extension) values(space, name string) []string {
	var found []string
	for _, element := range e[space][name] {
		found = append(found, element.Value)
	}
	return found
}

// appendSubjects adds the subjects of Dublin Core to a list of categories.
func (e extension) appendSubjects(list []string) []string {
	for _, subject := range e.values("dc", "subject") {
		list = appendNew(list, document.Title(subject))
	}
	return list
}
