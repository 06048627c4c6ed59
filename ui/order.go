package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store/config"
	"broadsheet/ui/image"
)

// The mode of ECMA-48 that says who orders right-to-left text (BDSM), as VTE and mintty keep it: the program, or the
// terminal, which is their default (https://terminal-wg.pages.freedesktop.org/bidi/).
const (
	orderedByUs       = "\x1b[8l"
	orderedByTerminal = "\x1b[8h"
)

// orderText tells the panes who puts right-to-left text in order.
func (m *Model) orderText() {
	logical := m.leavesOrder()
	m.reader.SetLogical(logical)
	m.headlines.SetLogical(logical)
	m.feeds.SetLogical(logical)
}

// leavesOrder says whether the terminal turns right-to-left text: as the config has it, or as the terminal is known for.
func (m *Model) leavesOrder() bool {
	switch m.config.Reading.RightToLeft {
	case config.RightToLeftReorder:
		return false
	case config.RightToLeftTerminal:
		return true
	default:
		return m.options.Getenv != nil && turnsText(m.options.Getenv)
	}
}

// turnsText knows the terminals that turn right-to-left text and can't be told to leave it. Behind a multiplexer they
// can't be known.
func turnsText(getenv func(string) string) bool {
	if image.Multiplexed(getenv) {
		return false
	}
	term := getenv("TERM")
	return getenv("KONSOLE_VERSION") != "" || getenv("MLTERM") != "" || getenv("TERM_PROGRAM") == "Apple_Terminal" ||
		strings.HasPrefix(term, "mlterm") || strings.HasPrefix(term, "putty")
}

// obeysOrder knows the terminals that turn right-to-left text unless they are told to leave it.
func obeysOrder(getenv func(string) string) bool {
	return !image.Multiplexed(getenv) && (getenv("VTE_VERSION") != "" || getenv("TERM_PROGRAM") == "mintty")
}

// claimOrder tells the terminal who puts right-to-left text in order.
func (m *Model) claimOrder() tea.Cmd {
	switch {
	case m.options.Getenv == nil || !obeysOrder(m.options.Getenv):
		return nil
	case m.leavesOrder():
		return tea.Raw(orderedByTerminal)
	default:
		return tea.Raw(orderedByUs)
	}
}

// leftOrder gives the terminal its own order back.
func (m *Model) leftOrder() string {
	if m.options.Getenv == nil || !obeysOrder(m.options.Getenv) {
		return ""
	}
	return orderedByTerminal
}
