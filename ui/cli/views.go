package cli

import (
	"strings"

	"broadsheet/store/query"
)

// savedQuery is what a saved query of the config and another query ask for together.
func (at *Place) savedQuery(name, also string) (string, error) {
	settings, err := at.configIfAny()
	if err != nil {
		return "", err
	}
	var names []string
	for _, view := range settings.Views {
		if view.Name == name {
			return query.Join(view.Query, also), nil
		}
		names = append(names, view.Name)
	}
	if len(names) == 0 {
		return "", wrongUse("--view %s: the config has no views", name)
	}
	return "", wrongUse("--view %s: the config has no view of that name; it has %s", name, strings.Join(names, ", "))
}
