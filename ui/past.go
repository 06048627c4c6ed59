package ui

import (
	"context"
	"encoding/json"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/prompt"
)

// past is what was typed at the questions that remember it, over restarts.
type past struct {
	commands prompt.History
	pipes    prompt.History
}

// The names under which the store keeps them.
const (
	pastCommands = "commands"
	pastPipes    = "pipes"
)

func (p *past) take(kept map[string][]string) {
	p.commands.SetEntries(kept[pastCommands])
	p.pipes.SetEntries(kept[pastPipes])
}

// recall reads what was typed in earlier runs. What can't be read was never typed.
func recall(ctx context.Context, kept *store.Store) map[string][]string {
	all := map[string][]string{}
	for _, name := range []string{pastCommands, pastPipes} {
		var entries []string
		if written, err := kept.Session(ctx, name); err == nil && json.Unmarshal([]byte(written), &entries) == nil {
			all[name] = entries
		}
	}
	return all
}

// remember adds to what was typed, here and in the store, where another reader may have added to it too.
func (m *Model) remember(history *prompt.History, name, answer string) tea.Cmd {
	history.Add(answer)
	kept := m.options.Store
	return m.writes.Quietly("what was typed", func(ctx context.Context) error {
		written, err := json.Marshal(prompt.Remember(recall(ctx, kept)[name], answer))
		if err != nil {
			return fmt.Errorf("writing a list of texts: %w", err)
		}
		return kept.SaveSession(ctx, name, string(written))
	})
}
