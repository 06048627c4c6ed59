package ui

import (
	"broadsheet/ui/feedlist"
	"broadsheet/ui/keys"
)

// emptySentence says why there are no headlines, and what to do about it.
func (m *Model) emptySentence() string {
	view := m.edition.View()
	switch {
	case !m.edition.Shown():
		return ""
	case m.edition.Query() != "":
		return "Nothing here is found by “" + m.edition.Query() + "”. " + m.keyed(keys.Back, "shows the whole view.")
	case m.edition.Ranked():
		return "No article is found by “" + view.Query + "”. " + m.keyed(keys.Back, "goes back.")
	case m.refresh.Running() && (m.refresh.Asked() || m.refresh.Note() != ""):
		return "Asking the feeds for news …"
	case m.feeds.Feeds() == 0:
		return "There are no feeds yet. " + m.keyed(keys.AddFeed, "adds one.")
	case m.feeds.Problem(view) != "":
		return "Nothing here yet: " + m.feeds.Problem(view) + ". " + m.keyed(keys.RefreshFeed, "asks again.")
	case m.feeds.Stored() == 0 && m.refresh.Offline():
		return "No feed could be reached yet. " + m.keyed(keys.RefreshAll, "asks again, ") + m.keyed(keys.Doctor, "says what went wrong.")
	case m.feeds.Stored() == 0:
		return "No article has come yet. " + m.keyed(keys.RefreshAll, "asks the feeds for news, ") + m.keyed(keys.Doctor, "says how they are doing.")
	default:
		return m.emptyView(view)
	}
}

// emptyView is the sentence of a view without articles where there are some elsewhere.
func (m *Model) emptyView(view feedlist.View) string {
	others := m.keyed(keys.RefreshAll, "asks the feeds for news, ") + m.keyed(keys.Back, "shows the other views.")
	switch view.Kind {
	case feedlist.Today:
		return "Nothing has come today. " + others
	case feedlist.Unread:
		return "Everything is read. " + others
	case feedlist.Starred:
		return "Nothing is starred. " + m.keyed(keys.ToggleStar, "stars an article, to find it again here.")
	case feedlist.Begun:
		return "Nothing is left to continue: an article that is left before its end waits here. " + m.keyed(keys.Back, "shows the other views.")
	case feedlist.Saved:
		return "Nothing is found by this view’s query, “" + view.Query + "”. " + m.keyed(keys.Back, "shows the other views.")
	default:
		return "Nothing here. " + others
	}
}
