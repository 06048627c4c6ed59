package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/article"
	"broadsheet/ui/text"
)

// applyRules brings the stored articles in line with the rules, in the background. What changes is seen as any other
// change of the store is.
func (m *Model) applyRules() tea.Cmd {
	ctx, kept, log := m.ctx, m.options.Store, m.options.Log
	return m.background.Begin(func() tea.Msg {
		if err := article.ApplyRules(ctx, kept); err != nil && ctx.Err() == nil {
			log.Warn("The rules were not applied to all articles", "error", err)
		}
		return nil
	})
}

// whyFound says what became of an article by the rules.
type whyFound struct {
	why store.Why
	err error
}

// askWhy says why the article is hidden, marked or tagged.
func (m *Model) askWhy() tea.Cmd {
	h, ok := m.target()
	if !ok {
		return nil
	}
	ctx, kept := m.ctx, m.options.Store
	return func() tea.Msg {
		why, err := kept.Why(ctx, h.ID)
		return whyFound{why, err}
	}
}

func (msg whyFound) arrive(m *Model) tea.Cmd {
	if msg.err != nil {
		m.said.Fail("Could not look at the rules", msg.err)
		return nil
	}
	m.said.Explain(text.Row(article.Because(msg.why)))
	return nil
}
