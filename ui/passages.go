package ui

import (
	"context"
	"errors"
	"reflect"
	"slices"

	tea "charm.land/bubbletea/v2"

	"broadsheet/feeds"
	"broadsheet/feeds/clean"
	"broadsheet/store"
	"broadsheet/ui/article"
	"broadsheet/ui/keys"
	"broadsheet/ui/layout"
	"broadsheet/ui/text"
)

// passageJudged is the end of keeping what the user said of a passage.
type passageJudged struct {
	id     int64
	judged article.Judged
	err    error
}

// recleaned is the open article, cleaned by what the user says now.
type recleaned struct {
	id     int64
	opened article.Opened
	err    error
}

// sifting reports whether what was cut from the article is shown and the article has the focus.
func (m *Model) sifting() bool {
	return m.focus == layout.Article && m.doctor == nil && m.reader.Article() != nil && m.reader.ShowsRemoved()
}

// selectPassage selects the next passage of the article, or the one before.
func (m *Model) selectPassage(step int) tea.Cmd {
	if m.sifting() && !m.reader.SelectPassage(step) {
		m.said.Refuse("There is no further passage.")
	}
	return nil
}

// passageMessage says what the selected passage is held for, and what can be said of it.
func (m *Model) passageMessage() string {
	block, _ := m.reader.Passage()
	shown := m.reader.Article()
	key := m.bindings.Key(keys.Judge)
	switch {
	case key == "":
		return ""
	case block < len(shown.Verdicts) && shown.Verdicts[block] != nil:
		return "You said so · " + key + " takes it back"
	case isRemoved(shown, block):
		return "Cut as begging · " + key + " keeps it"
	default:
		return "Kept as article · " + key + " cuts it"
	}
}

// siftingHints are the hints while passages can be selected. On a narrow screen they give way to what has happened.
func (m *Model) siftingHints(names []keys.Name) []keys.Name {
	if m.said.Text() != "" && m.layout.Width < layout.WideFrom {
		return []keys.Name{keys.Judge}
	}
	others := slices.DeleteFunc(slices.Clone(names), func(name keys.Name) bool { return name == keys.ShowRemoved })
	return append([]keys.Name{keys.NextPassage, keys.Judge, keys.ShowRemoved}, others...)
}

func isRemoved(shown *clean.Article, block int) bool {
	return block < len(shown.Removals) && shown.Removals[block] != nil
}

// judge says of the selected passage that it is the opposite of what it is held for: here at once, and from now on in
// all articles of the site.
func (m *Model) judge() tea.Cmd {
	block, ok := m.reader.Passage()
	if !ok || !m.sifting() {
		m.said.Refuse("No passage is selected" + m.inBrackets(keys.NextPassage, "selects the next") + ".")
		return nil
	}
	shown, id := m.reader.Article(), m.article.shown
	judgement := article.Judgement{Article: id, Address: shown.URL, Block: shown.Blocks[block], Removed: isRemoved(shown, block)}
	if clean.Site(shown.URL) == "" {
		m.said.Refuse("This article has no address, so there is no site to remember the passage for.")
		return nil
	}
	m.showJudged(block, !judgement.Removed)
	opener, step := m.options.Opener, store.Step{Origin: store.Reader, Label: judgementLabel(judgement)}
	return m.writes.Do(func(ctx context.Context) tea.Msg {
		judged, err := opener.Judge(ctx, judgement, step)
		return passageJudged{id, judged, err}
	})
}

func judgementLabel(judgement article.Judgement) string {
	label := "this is begging: "
	if judgement.Removed {
		label = "this was article: "
	}
	return label + "“" + text.Cut(text.Row(judgement.Block.PlainText()), 40) + "”"
}

// showJudged shows a passage as what the user says it is, while that is being written.
func (m *Model) showJudged(block int, begging bool) {
	now := *m.reader.Article()
	now.Removals = slices.Clone(now.Removals)
	now.Removals[block] = nil
	if begging {
		now.Removals[block] = &clean.Removal{Stage: "own", Category: string(clean.Own), Reason: "You say so."}
	}
	m.reader.ReplaceArticle(&now)
}

func (msg passageJudged) arrive(m *Model) tea.Cmd {
	if msg.err != nil {
		m.said.Fail("What you said could not be kept", msg.err)
		return m.reclean()
	}
	m.takeCleaned(msg.id, msg.judged.Opened)
	m.said.Say(judgedSentence(msg.judged) + m.judgedUndo())
	return nil
}

func judgedSentence(judged article.Judged) string {
	switch {
	case judged.TakenBack && judged.Begging:
		return "No longer kept at " + judged.Site
	case judged.TakenBack:
		return "No longer cut at " + judged.Site
	case judged.Begging:
		return "Cut from now on at " + judged.Site
	default:
		return "Kept from now on at " + judged.Site
	}
}

func (m *Model) judgedUndo() string {
	key := m.bindings.Key(keys.Undo)
	if key == "" {
		return "."
	}
	return " · " + key + " undoes it"
}

// reclean cleans the open article anew, since what the user says has changed.
func (m *Model) reclean() tea.Cmd {
	if m.article.shown == 0 {
		return nil
	}
	ctx, opener, id := m.ctx, m.options.Opener, m.article.shown
	opener.Learns = false
	return func() tea.Msg {
		opened, err := opener.Open(ctx, id)
		return recleaned{id, opened, err}
	}
}

func (msg recleaned) arrive(m *Model) tea.Cmd {
	switch {
	case msg.err == nil:
		m.takeCleaned(msg.id, msg.opened)
	case !errors.Is(msg.err, context.Canceled):
		m.said.Fail("The article could not be cleaned anew", msg.err)
	}
	return nil
}

// takeCleaned shows another cleaning of the open article, at the same place.
func (m *Model) takeCleaned(id int64, opened article.Opened) {
	if id != m.article.shown || m.article.onItsWay() {
		return
	}
	m.article.excerpt = opened.Article.Excerpt
	m.reader.ReplaceArticle(&opened.Article)
}

// takeRules cleans by other rules from now on.
func (m *Model) takeRules(rules []feeds.SiteRules) tea.Cmd {
	if reflect.DeepEqual(rules, m.options.Opener.Rules) {
		return nil
	}
	m.options.Opener.Rules = rules
	return m.reclean()
}
