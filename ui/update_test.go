package ui

import (
	"context"
	"errors"
	"image/color"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/ui/background"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/layout"
	"broadsheet/ui/marks"
)

// desk is a model on a full store, without a program around it.
func desk(t *testing.T) *Model {
	t.Helper()
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	n.refresh(kept)
	m := New(context.Background(), n.options(kept))
	t.Cleanup(m.end)
	m.Update(tea.WindowSizeMsg{Width: 120, Height: 40})
	settle(m, m.restore())
	return m
}

func TestThemeFollowsTheTerminalUnlessTheUserSaysOtherwise(t *testing.T) {
	t.Parallel()
	m := desk(t)
	m.Update(tea.BackgroundColorMsg{Color: color.White})
	if m.look.Name != "light" {
		t.Errorf("on white the theme is %s", m.look.Name)
	}
	m.Update(tea.ColorProfileMsg{Profile: colorprofile.ASCII})
	if m.look.Name != "plain" {
		t.Errorf("without colours the theme is %s", m.look.Name)
	}
	m.Update(tea.ColorProfileMsg{Profile: colorprofile.TrueColor})
	m.config.Theme = "dark"
	m.Update(tea.BackgroundColorMsg{Color: color.White})
	if m.look.Name != "dark" {
		t.Errorf("a theme set to dark is %s on white", m.look.Name)
	}
}

func TestRowsOfAViewThatWasLeftAreDropped(t *testing.T) {
	t.Parallel()
	m := desk(t)
	late := m.edition.LoadTop()
	settle(m, m.edition.Show(feedlist.View{Kind: feedlist.Tag, Subject: "Science", Title: "Science"}))
	settle(m, late)
	if m.headlines.Len() != 3 {
		t.Errorf("%d rows are shown of a tag with three articles", m.headlines.Len())
	}
}

func TestLookFromBeforeAMarkDoesNotUndoIt(t *testing.T) {
	t.Parallel()
	m := desk(t)
	look := m.edition.Look(m.marks.Made())()
	settle(m, m.toggleRead())
	m.Update(look)
	if h, _ := m.headlines.Selected(); !h.Read {
		t.Error("rows read before the mark turned it back")
	}
}

func TestOlderLooksThatComeLateAreNotShown(t *testing.T) {
	t.Parallel()
	m := desk(t)
	h, _ := m.headlines.Selected()
	rows, counts := m.edition.Look(m.marks.Made())(), m.loadSidebar()()
	read := true
	if _, err := m.options.Store.Mark(t.Context(), []int64{h.ID}, store.Change{Read: &read}, store.Step{}); err != nil {
		t.Fatal(err)
	}
	settle(m, m.reread())
	m.Update(rows)
	m.Update(counts)
	if h, _ := m.headlines.Selected(); !h.Read {
		t.Error("the row is shown as an older look found it")
	}
	if count, _ := m.feeds.Count(feedlist.Default()); count != 8 {
		t.Errorf("%d unread are counted, as an older look did", count)
	}
}

func TestArticleThatComesLateIsNotShown(t *testing.T) {
	t.Parallel()
	m := desk(t)
	first := m.openSelected()
	m.headlines.Move(1)
	m.focusOn(layout.Headlines)
	settle(m, m.openSelected())
	settle(m, first)
	h, _ := m.headlines.Selected()
	if m.article.shown != h.ID {
		t.Errorf("article %d is shown, %d was opened last", m.article.shown, h.ID)
	}
}

func TestSecondOpeningIsNotMovedByTheFirst(t *testing.T) {
	t.Parallel()
	m := desk(t)
	m.Update(tea.WindowSizeMsg{Width: 120, Height: 16})
	h, _ := m.headlines.Selected()
	late := m.openCommand(h.ID, true) // as a start does with the article of the last session
	settle(m, m.open(h))
	m.act("bottom")
	before := m.reader.View()
	settle(m, late)
	if m.reader.View() != before {
		t.Error("the text that came twice was moved under the reader’s eyes")
	}
}

func TestFullTextDoesNotMoveWhatIsBeingRead(t *testing.T) {
	t.Parallel()
	m := desk(t)
	settle(m, m.openSelected())
	m.Update(tea.WindowSizeMsg{Width: 120, Height: 16})
	m.act("page-down")
	before := m.reader.View()
	fuller, err := m.options.Opener.Open(context.Background(), m.article.shown)
	if err != nil {
		t.Fatal(err)
	}
	fuller.Article.Title = "The whole story"
	m.Update(pageFetched{id: m.article.shown, opened: fuller})
	if m.reader.View() != before || m.article.fuller == nil {
		t.Error("the text moved under the reader's eyes")
	}
	m.act("full-text")
	if m.article.fuller != nil || m.reader.Article().Title != "The whole story" {
		t.Error("the full text is not shown on demand")
	}
}

func TestProblemOfTheBackgroundWaitsUntilTheLastWordIsRead(t *testing.T) {
	t.Parallel()
	m := desk(t)
	m.said.Say("The config could not be written.")
	m.Update(background.Refreshed{Summary: poll.Summary{Offline: true}})
	if m.said.Text() != "The config could not be written." {
		t.Errorf("cut short by %q", m.said.Text())
	}
	now := m.options.Clock()
	m.options.Clock = func() time.Time { return now.Add(10 * time.Second) }
	m.Update(ticked{})
	if m.said.Text() != background.Offline || !m.said.Problem() {
		t.Errorf("says %q after it", m.said.Text())
	}
}

func TestFailedUndoIsTold(t *testing.T) {
	t.Parallel()
	m := desk(t)
	m.Update(marks.Undone{Err: errors.New("the disk is full")})
	if !m.said.Problem() {
		t.Error("nothing was said")
	}
}

func TestThemeWithABackgroundNeedsATerminalThatTakesIt(t *testing.T) {
	t.Parallel()
	m := desk(t)
	m.useTheme("paper")
	m.Update(tea.BackgroundColorMsg{Color: m.look.Paper})
	if view := m.View(); m.look.Name != "paper" || view.BackgroundColor != m.look.Paper {
		t.Errorf("on its own background the theme is %s", m.look.Name)
	}
	m.Update(tea.BackgroundColorMsg{Color: color.Black})
	if m.look.Name != "dark" || m.View().BackgroundColor != nil || !m.said.Problem() {
		t.Errorf("where the background stayed black the theme is %s, and said is %q", m.look.Name, m.said.Text())
	}
}
