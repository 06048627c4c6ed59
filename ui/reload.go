package ui

import (
	"context"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/edits"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/keys"
	"broadsheet/ui/marks"
	"broadsheet/ui/prompt"
	"broadsheet/ui/text"
)

// reloadConfig reads the config file again and brings the store in line with it.
func (m *Model) reloadConfig() tea.Cmd {
	if m.editor.Load == nil {
		return nil
	}
	editor := m.editor
	return m.writes.Do(func(ctx context.Context) tea.Msg { return editor.Read(ctx, edits.Done{}) })
}

// configRead takes the config over. One with a mistake is not taken: the last good one stays, and the mistake is told.
func (m *Model) configRead(msg edits.Read) tea.Cmd {
	if msg.Done.Own() {
		m.watch.editing--
	}
	if msg.Err != nil {
		m.options.Log.Warn("The config was not taken over", "error", msg.Err)
		m.said.Complain("Config: " + edits.FirstMistake(msg.Err) + "; the last good one stays")
		return nil
	}
	if !msg.Done.Own() && msg.Stamp == m.watch.taken {
		return nil // nobody wrote to the file since it was taken over; a look from before that said otherwise
	}
	m.watch.stamp, m.watch.taken = msg.Stamp, msg.Stamp
	conflicts := m.takeConfig(msg.Config)
	if msg.Done.Own() {
		m.said.Say(msg.Done.Words)
	} else {
		m.said.Say("The config was read again." + edits.Tell(msg.Changes))
		m.tellConflicts(conflicts)
	}
	cmds := []tea.Cmd{m.offerMoved(msg.Changes), m.reread(), m.takeSaved(msg.Config), m.applyRules(), m.claimOrder()}
	switch {
	case msg.Done.Gone != "" && m.edition.View().Kind == feedlist.Feed && m.edition.View().Subject == msg.Done.Gone:
		cmds = append(cmds, m.edition.Show(feedlist.Default()))
	case len(msg.Changes.Left)+len(msg.Changes.Returned) > 0:
		cmds = append(cmds, m.edition.Reload())
	}
	if len(msg.Changes.Added)+len(msg.Changes.Returned) > 0 {
		cmds = append(cmds, m.refresh.Start(poll.Request{}, !msg.Done.Own()))
	}
	if msg.Done.Saved != "" {
		cmds = append(cmds, m.enterSaved(msg.Done.Saved, msg.Done.Was))
	}
	cmds = append(cmds, m.takeRules(msg.Config.Sites))
	return tea.Batch(cmds...)
}

func (m *Model) takeConfig(now *config.Config) []keys.Conflict {
	m.config = now
	conflicts := m.bind()
	m.edition.SetFold(now.Reading.Fold)
	m.marks.SetFold(now.Reading.Fold)
	m.reader.SetMeasure(now.Reading.Width)
	m.recolour()
	m.showPictures()
	m.orderText()
	return conflicts
}

// offerMoved asks whether a feed that came is one that left, its address changed by hand: it may have its articles.
func (m *Model) offerMoved(changes store.Changes) tea.Cmd {
	from, to, ok := edits.Moved(changes)
	if !ok || m.asking != nil {
		return nil
	}
	ask := &prompt.Choice{
		Question: fmt.Sprintf("Is %s the new address of %s, to keep its %s?", text.Row(to.URL), text.Row(edits.Name(from)), marks.Articles(from.Articles)),
	}
	ask.Offer("y", "yes", func() tea.Cmd { return m.adopt(from, to) })
	m.asking = ask
	return nil
}

func (m *Model) adopt(from, to store.FeedRef) tea.Cmd {
	kept := m.options.Store
	return m.writes.Do(func(ctx context.Context) tea.Msg {
		return feedAdopted{kept.Adopt(ctx, from.URL, to.URL)}
	})
}

func (msg feedAdopted) arrive(m *Model) tea.Cmd {
	if msg.err != nil {
		m.said.Fail("Could not keep the feed's articles", msg.err)
		return nil
	}
	m.said.Say("Its articles are kept.")
	return tea.Batch(m.loadSidebar(), m.edition.Reload())
}

// askAddress asks for a feed to be added.
func (m *Model) askAddress() tea.Cmd {
	if m.options.AddFeed == nil {
		m.said.Refuse("Feeds can't be added here.")
		return nil
	}
	return m.ask(&prompt.Text{Line: prompt.NewLine("Address of the feed or its site:", ""), Done: m.addFeed})
}

func (m *Model) addFeed(address string) tea.Cmd {
	address = strings.TrimSpace(address)
	switch {
	case address == "":
		return nil
	case m.options.AddFeed == nil:
		m.said.Refuse("Feeds can't be added here.")
		return nil
	}
	m.said.Await("Looking for a feed at " + text.Row(address) + " …")
	m.watch.editing++
	ctx, add := m.ctx, m.options.AddFeed
	return func() tea.Msg {
		added, err := add(ctx, address)
		return feedAdded{added, err}
	}
}

func (msg feedAdded) arrive(m *Model) tea.Cmd {
	m.watch.editing--
	if msg.err != nil {
		m.options.Log.Warn("No feed was added", "error", msg.err)
		line, _, _ := strings.Cut(msg.err.Error(), "\n")
		m.said.Complain("Not added: " + line)
		return nil
	}
	words := "Added " + text.Row(msg.name) + "."
	if m.editor.Load == nil {
		m.said.Say(words)
		return nil
	}
	return m.edit("Added, but not read", func(context.Context) (edits.Done, error) { return edits.Done{Words: words}, nil })
}
