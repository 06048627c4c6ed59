package config

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"broadsheet/feeds/document"
	"broadsheet/store/query"
)

// Saved is a view that was written into the file, and what its list was before, so that it can be taken back.
type Saved struct {
	View    View
	Lines   string // that are the view's now
	Heading string // the line above them, if it was written or changed for them
	Before  string // that line as it was, such as "views: []"; "" if there was none
}

// errNoName is a view that could not be called by anything.
var errNoName = errors.New("a view needs a name")

// Save writes a view at the end of the list of views, and touches nothing else in the file.
func Save(path string, view View) (Saved, error) {
	view.Name, view.Query = document.Line(view.Name), document.Line(view.Query)
	var saved Saved
	err := edit(path, func(data []byte) (edited []byte, err error) {
		saved, edited, err = withView(path, data, view)
		return edited, err
	})
	if err != nil {
		return Saved{}, fmt.Errorf("writing the view %q into the config: %w", view.Name, err)
	}
	return saved, nil
}

// withView returns the text of the file with the view in it.
func withView(path string, data []byte, view View) (saved Saved, edited []byte, err error) {
	old, src, err := parse(path, data, Known{})
	if err != nil {
		return saved, nil, err
	}
	switch _, err := query.Parse(view.Query); {
	case err != nil:
		return saved, nil, err
	case view.Name == "":
		return saved, nil, errNoName
	case len(old.findView(view.Name)) > 0:
		return saved, nil, ErrSameView
	}
	place, why := src.blockList(listOfViews.name)
	if why == "" {
		text := splitLines(data)
		saved = Saved{View: view}
		switch {
		case place.key < 0:
			saved.Heading = place.name + ":"
		case place.inert:
			saved.Before = text.bareLine(place.key)
			saved.Heading = string(withoutEmptyList([]byte(saved.Before)))
		}
		edited = text.insert(place, func(style itemStyle, end string) string {
			saved.Lines = style.viewLines(view, end)
			return saved.Lines
		})
		want := *old
		want.Views = append(slices.Clone(old.Views), view)
		if why = differs(path, &want, edited); why == "" {
			return saved, edited, nil
		}
	}
	lines := "views:\n" + itemStyle{indent: "  ", gap: " "}.viewLines(view, "\n")
	if place.flow {
		lines = "  {name: " + scalar(view.Name) + ", query: " + quote(view.Query) + "},\n"
	}
	return saved, nil, addYourself(path, why, lines)
}

// TakeBack deletes the lines of the view, if they are still the same, and what the list was given for them.
func (s Saved) TakeBack(path string) error {
	err := edit(path, func(data []byte) ([]byte, error) {
		cut, edited, err := removed(path, data, listOfViews, s.View.Name)
		switch {
		case err != nil:
			return nil, err
		case strings.Join(strings.Fields(cut.Lines), " ") != strings.Join(strings.Fields(s.Lines), " "):
			return nil, ErrEdited
		}
		return s.withHeadingAsItWas(path, edited), nil
	})
	if err != nil {
		return fmt.Errorf("the view %q was not taken back: %w", s.View.Name, err)
	}
	return nil
}

// Again writes the view once more.
func (s Saved) Again(path string) error {
	_, err := Save(path, s.View)
	return err
}

// withHeadingAsItWas returns the text with the line above the list as it was, if nothing stands in the list any more.
func (s Saved) withHeadingAsItWas(path string, data []byte) []byte {
	now, src, err := parse(path, data, Known{})
	if err != nil || s.Heading == "" || len(now.Views) > 0 {
		return data
	}
	place, _ := src.blockList(listOfViews.name)
	text := splitLines(data)
	if text.bareLine(place.key) != s.Heading {
		return data
	}
	before := s.Before
	if before != "" {
		before += text.end
	}
	edited := text.splice(place.key, place.key+1, before)
	if differs(path, now, edited) != "" {
		return data
	}
	return edited
}

// findView returns the index of the view with this name.
func (c *Config) findView(name string) []int {
	if i := slices.IndexFunc(c.Views, func(view View) bool { return view.Name == name }); i >= 0 {
		return []int{i}
	}
	return nil
}

// viewLines writes a view as an item of a list.
func (s itemStyle) viewLines(view View, end string) string {
	return s.indent + "-" + s.gap + "name: " + scalar(view.Name) + end +
		s.indent + " " + s.gap + "query: " + queryText(view.Query) + end
}

// plainQuery needs no quotes in a block mapping.
var plainQuery = compiled(`^\p{L}[\p{L}\p{N}_.:/()*-]*( [\p{L}\p{N}(-][\p{L}\p{N}_.:/()*-]*)*$`)

// queryText writes a query with quotes where it needs them, and so that those within it stay readable.
func queryText(text string) string {
	switch {
	case plainQuery().MatchString(text) && !strings.Contains(text, ": ") && !strings.HasSuffix(text, ":") && !meaningful().MatchString(text):
		return text
	case strings.ContainsAny(text, `"\`):
		return "'" + strings.ReplaceAll(text, "'", "''") + "'"
	default:
		return quote(text)
	}
}
