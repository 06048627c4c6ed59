package ui

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/keys"
	"broadsheet/ui/prompt"
	"broadsheet/ui/text"
)

// reloadConfig reads the config file again and brings the store in line with it.
func (m *Model) reloadConfig() tea.Cmd {
	options := m.options
	if options.Reload == nil {
		return nil
	}
	return m.writes.Do(func(ctx context.Context) tea.Msg { return options.readConfig(ctx, edited{}) })
}

func (o Options) readConfig(ctx context.Context, after edited) configReloaded {
	stamp, _ := config.StampOf(o.ConfigPath) // a file that can't be looked at is tried again every second
	now, err := o.Reload(ctx)
	if err != nil {
		return configReloaded{edited: after, err: err}
	}
	changes, err := o.Store.Subscribe(ctx, now.Feeds)
	if err == nil {
		err = o.Store.SetRules(ctx, now.Rules)
	}
	return configReloaded{now, changes, after, stamp, err}
}

// arrive takes the config over. One with a mistake is not taken: the last good one stays, and the mistake is told.
func (msg configReloaded) arrive(m *Model) tea.Cmd {
	if msg.edited.own() {
		m.watch.editing--
	}
	if msg.err != nil {
		m.options.Log.Warn("The config was not taken over", "error", msg.err)
		m.said.Complain("Config: " + firstMistake(msg.err) + "; the last good one stays")
		return nil
	}
	if !msg.edited.own() && msg.stamp == m.watch.taken {
		return nil // nobody wrote to the file since it was taken over; a look from before that said otherwise
	}
	m.watch.stamp, m.watch.taken = msg.stamp, msg.stamp
	conflicts := m.takeConfig(msg.config)
	if msg.edited.own() {
		m.said.Say(msg.edited.words)
	} else {
		m.said.Say("The config was read again." + sayChanges(msg.changes))
		m.tellConflicts(conflicts)
	}
	cmds := []tea.Cmd{m.offerMoved(msg.changes), m.reread(), m.takeSaved(msg.config), m.applyRules(), m.claimOrder()}
	switch {
	case msg.edited.gone != "" && m.edition.View().Kind == feedlist.Feed && m.edition.View().Subject == msg.edited.gone:
		cmds = append(cmds, m.edition.Show(feedlist.Default()))
	case len(msg.changes.Left)+len(msg.changes.Returned) > 0:
		cmds = append(cmds, m.edition.Reload())
	}
	if len(msg.changes.Added)+len(msg.changes.Returned) > 0 {
		cmds = append(cmds, m.refresh.Start(poll.Request{}, !msg.edited.own()))
	}
	if msg.edited.saved != "" {
		cmds = append(cmds, m.enterSaved(msg.edited.saved, msg.edited.was))
	}
	cmds = append(cmds, m.takeRules(msg.config.Sites))
	return tea.Batch(cmds...)
}

func (m *Model) takeConfig(now *config.Config) []keys.Conflict {
	m.config = now
	conflicts := m.bind()
	m.edition.SetFold(now.Reading.Fold)
	m.reader.SetMeasure(now.Reading.Width)
	m.recolour()
	m.showPictures()
	m.orderText()
	return conflicts
}

func firstMistake(err error) string {
	var mistake *config.Error
	if errors.As(err, &mistake) {
		return mistake.Short()
	}
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}

func sayChanges(changes store.Changes) string {
	var words []string
	for _, change := range []struct {
		feeds []store.FeedRef
		how   string
	}{{changes.Added, "new"}, {changes.Returned, "back"}, {changes.Left, "gone; their articles and marks stay"}} {
		switch len(change.feeds) {
		case 0:
		case 1:
			words = append(words, text.Row(name(change.feeds[0]))+" is "+strings.Replace(change.how, "their", "its", 1))
		default:
			words = append(words, fmt.Sprintf("%d feeds are %s", len(change.feeds), change.how))
		}
	}
	if len(words) == 0 {
		return ""
	}
	return " " + strings.Join(words, ", ") + "."
}

func name(feed store.FeedRef) string {
	if feed.Name != "" {
		return feed.Name
	}
	return feed.URL
}

// offerMoved asks whether a feed that came is one that left, its address changed by hand: it may have its articles.
func (m *Model) offerMoved(changes store.Changes) tea.Cmd {
	from, to, ok := moved(changes)
	if !ok || m.asking != nil {
		return nil
	}
	ask := &prompt.Choice{
		Question: fmt.Sprintf("Is %s the new address of %s, to keep its %s?", text.Row(to.URL), text.Row(name(from)), articles(from.Articles)),
	}
	ask.Offer("y", "yes", func() tea.Cmd { return m.adopt(from, to) })
	m.asking = ask
	return nil
}

// moved finds a feed that left with articles and one that came in its place: one of the same host, or the only ones.
func moved(changes store.Changes) (from, to store.FeedRef, ok bool) {
	for _, from := range changes.Left {
		if from.Articles == 0 {
			continue
		}
		for _, to := range changes.Added {
			if host(from.URL) == host(to.URL) || len(changes.Left) == 1 && len(changes.Added) == 1 {
				return from, to, true
			}
		}
	}
	return from, to, false
}

func host(address string) string {
	parsed, err := url.Parse(address)
	if err != nil {
		return address
	}
	return strings.TrimPrefix(parsed.Hostname(), "www.")
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
	if m.options.Reload == nil {
		m.said.Say(words)
		return nil
	}
	return m.edit("Added, but not read", func(context.Context) (edited, error) { return edited{words: words}, nil })
}
