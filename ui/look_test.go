package ui

import (
	"testing"

	"charm.land/lipgloss/v2"
)

func TestColoursOfTheConfigAreTakenOverAndGivenBack(t *testing.T) {
	t.Parallel()
	m := desk(t)
	before := m.look.Key.GetForeground()
	now := *m.config
	now.Colours = map[string]string{"accent": "#102030"}
	m.takeConfig(&now)
	if got := m.look.Key.GetForeground(); got != lipgloss.Color("#102030") {
		t.Errorf("the colour of keys is %v", got)
	}
	again := now
	again.Colours = nil
	m.takeConfig(&again)
	if got := m.look.Key.GetForeground(); got != before {
		t.Errorf("without a colour of the user's, keys are %v, not %v", got, before)
	}
}
