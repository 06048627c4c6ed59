package keys

// The names of the actions.
const (
	Down         Name = "down"
	Up           Name = "up"
	PageDown     Name = "page-down"
	PageUp       Name = "page-up"
	HalfPageDown Name = "half-page-down"
	HalfPageUp   Name = "half-page-up"
	Top          Name = "top"
	Bottom       Name = "bottom"
	NextPane     Name = "next-pane"
	PreviousPane Name = "previous-pane"
	Fold         Name = "fold"
	ScrollRight  Name = "scroll-right"
	ScrollLeft   Name = "scroll-left"
	ScrollDown   Name = "scroll-down"
	ScrollUp     Name = "scroll-up"
	CursorTop    Name = "cursor-top"
	CursorMiddle Name = "cursor-middle"
	CursorBottom Name = "cursor-bottom"
	Row          Name = "row"
	View         Name = "view"
	NextView     Name = "next-view"
	PreviousView Name = "previous-view"

	NextParagraph     Name = "next-paragraph"
	PreviousParagraph Name = "previous-paragraph"
	NextHeading       Name = "next-heading"
	PreviousHeading   Name = "previous-heading"

	Open            Name = "open"
	Back            Name = "back"
	ReadOn          Name = "read-on"
	NextUnread      Name = "next-unread"
	PreviousUnread  Name = "previous-unread"
	NextArticle     Name = "next-article"
	PreviousArticle Name = "previous-article"
	Search          Name = "search"
	SearchAll       Name = "search-all"
	SaveView        Name = "save-view"
	NextMatch       Name = "next-match"
	PreviousMatch   Name = "previous-match"
	ShowRemoved     Name = "show-removed"
	NextPassage     Name = "next-passage"
	PreviousPassage Name = "previous-passage"
	Judge           Name = "judge"
	FullText        Name = "full-text"
	OpenLink        Name = "open-link"
	HintLinks       Name = "hint-links"
	OpenPicture     Name = "open-picture"
	Download        Name = "download"
	BrowseAndRead   Name = "browse-and-read"
	OpenInBrowser   Name = "open-in-browser"
	CopyLink        Name = "copy-link"
	Pipe            Name = "pipe"

	Why         Name = "why"
	Unfold      Name = "unfold"
	ToggleRead  Name = "toggle-read"
	MarkRead    Name = "mark-read"
	MarkUnread  Name = "mark-unread"
	ToggleStar  Name = "toggle-star"
	Star        Name = "star"
	Unstar      Name = "unstar"
	MarkAllRead Name = "mark-all-read"
	Undo        Name = "undo"
	Redo        Name = "redo"

	AddFeed     Name = "add-feed"
	Unsubscribe Name = "unsubscribe"
	RemoveView  Name = "remove-view"
	Rename      Name = "rename"
	RefreshFeed Name = "refresh-feed"
	RefreshAll  Name = "refresh-all"
	Cancel      Name = "cancel"
	Doctor      Name = "doctor"
	FollowMove  Name = "follow-move"

	Zen         Name = "zen"
	CommandLine Name = "command-line"
	Help        Name = "help"
	Theme       Name = "theme"
	Width       Name = "width"
	Preset      Name = "key-preset"
	Redraw      Name = "redraw"
	Suspend     Name = "suspend"
	Quit        Name = "quit"
	Exit        Name = "exit"
)

var table = []Action{
	{Down, []string{"j", "down"}, "down", "Go down a line.", Moving, Everywhere},
	{Up, []string{"k", "up"}, "up", "Go up a line.", Moving, Everywhere},
	{PageDown, []string{"ctrl+f", "pgdown"}, "page down", "Go down a page.", Moving, Everywhere},
	{PageUp, []string{"ctrl+b", "pgup"}, "page up", "Go up a page.", Moving, Everywhere},
	{HalfPageDown, []string{"ctrl+d"}, "half page down", "Go down half a page.", Moving, Everywhere},
	{HalfPageUp, []string{"ctrl+u"}, "half page up", "Go up half a page.", Moving, Everywhere},
	{Top, []string{"g", "home"}, "top", "Go to the top.", Moving, Everywhere},
	{Bottom, []string{"G", "end"}, "bottom", "Go to the bottom.", Moving, Everywhere},
	{NextPane, []string{"tab"}, "next pane", "Go to the next pane.", Moving, Everywhere},
	{PreviousPane, []string{"shift+tab"}, "previous pane", "Go to the pane before.", Moving, Everywhere},
	{Fold, []string{"space"}, "fold", "Fold or unfold a tag.", Moving, InFeeds},
	{ScrollRight, []string{">"}, "right", "Scroll long lines of code to the right.", Moving, InArticle},
	{ScrollLeft, []string{"<"}, "left", "Scroll them back.", Moving, InArticle},
	{ScrollDown, nil, "scroll down", "Scroll down a line; the cursor stays on its row.", Moving, inPanes},
	{ScrollUp, nil, "scroll up", "Scroll up a line.", Moving, inPanes},
	{CursorTop, nil, "row to the top", "Scroll until the row under the cursor is at the top.", Moving, InFeeds | InHeadlines},
	{CursorMiddle, nil, "row to the middle", "Scroll until it is in the middle.", Moving, InFeeds | InHeadlines},
	{CursorBottom, nil, "row to the bottom", "Scroll until it is at the bottom.", Moving, InFeeds | InHeadlines},
	{NextParagraph, []string{"}"}, "next paragraph", "Bring the next paragraph of the article to the top.", Moving, InArticle},
	{PreviousParagraph, []string{"{"}, "paragraph before", "Bring the paragraph before it to the top.", Moving, InArticle},
	{NextHeading, nil, "next heading", "Bring the next heading of the article to the top.", Moving, InArticle},
	{PreviousHeading, nil, "heading before", "Bring the heading before it to the top.", Moving, InArticle},
	{Row, nil, "row", "Go to the row with this number; a number alone does it too.", Moving, inPanes},
	{View, nil, "view", "Show the view, tag or feed of this name.", Moving, inPanes},
	{NextView, nil, "next view", "Show the view below this one in the list of feeds.", Moving, inPanes},
	{PreviousView, nil, "view before", "Show the view above this one.", Moving, inPanes},

	{Open, []string{"enter", "l", "right"}, "open", "Open the article, or the view under the cursor.", Reading, InFeeds | InHeadlines | InDoctor},
	{Back, []string{"h", "esc", "left"}, "back", "Go back: from the article to the headlines, from there to the feeds.", Reading, Everywhere},
	{ReadOn, []string{"space"}, "read on", "Scroll on; at the end of the article, open the next unread one.", Reading, InHeadlines | InArticle},
	{NextUnread, []string{"n"}, "next unread", "Go to the next unread article.", Reading, Everywhere},
	{PreviousUnread, []string{"N"}, "previous unread", "Go to the unread article before.", Reading, Everywhere},
	{NextArticle, []string{"J"}, "next", "Open the next article, read or not.", Reading, InArticle},
	{PreviousArticle, []string{"K"}, "previous", "Open the article before, read or not.", Reading, InArticle},
	{Search, []string{"/"}, "search", "Filter the view by a query as you type it, or search in the text of the article.", Reading, Everywhere},
	{SearchAll, []string{"S"}, "search all", "Search the text of all articles and list the best hits, each with the words where they stand.", Reading, Everywhere},
	{SaveView, []string{"V"}, "save view", "Save the query that filters the list as a view: in the list of feeds, and in the config.", Reading, inPanes},
	{NextMatch, []string{"n"}, "next match", "Go to the next match, while matches are lit.", Reading, Lit},
	{PreviousMatch, []string{"N"}, "previous match", "Go to the match before, while matches are lit.", Reading, Lit},
	{ShowRemoved, []string{"x"}, "removed", "Show or hide what was cut from the article, and why.", Reading, InArticle | InHeadlines},
	{NextPassage, []string{"tab"}, "next passage", "Select the next passage of the article, while what was cut is shown.", Reading, Sifting},
	{PreviousPassage, []string{"shift+tab"}, "passage before", "Select the passage before.", Reading, Sifting},
	{Judge, []string{"X"}, "judge", "Say of the selected passage that it was article, or that it is begging, here and in all later articles of the site.", Reading, Sifting},
	{FullText, []string{"F"}, "full text", "Fetch the whole text from the article's page.", Reading, InArticle | InHeadlines},
	{OpenLink, []string{"1", "2", "3", "4", "5", "6", "7", "8", "9"}, "link", "Open the link with this number.", Reading, InArticle},
	{HintLinks, []string{"f"}, "links", "Put letters on the links in sight: typing one opens it, after y copies it.", Reading, InArticle},
	{OpenPicture, []string{"i"}, "picture", "Open the picture nearest to the top in a program of its own.", Reading, InArticle},
	{Download, []string{"d"}, "save file", "Save a file that comes with the article, such as an episode.", Reading, InArticle},
	{BrowseAndRead, []string{"O"}, "browser, read", "Open the article in the browser and mark it read.", Reading, InArticle | InHeadlines},
	{OpenInBrowser, []string{"o"}, "browser", "Open the article in the browser.", Reading, InArticle | InHeadlines},
	{CopyLink, []string{"y"}, "copy link", "Copy the article's link.", Reading, InArticle | InHeadlines},
	{Pipe, []string{"|"}, "pipe", "Pipe the article to a command: as text, or with --markdown or --html in front of it.", Reading, InArticle | InHeadlines},

	{ToggleRead, []string{"m"}, "read/unread", "Mark the article read, or unread again.", Marking, InArticle | InHeadlines},
	{MarkRead, nil, "read", "Mark the article read.", Marking, InArticle | InHeadlines},
	{MarkUnread, nil, "unread", "Mark the article unread.", Marking, InArticle | InHeadlines},
	{ToggleStar, []string{"s"}, "star", "Star the article, or take the star away.", Marking, InArticle | InHeadlines},
	{Star, nil, "star", "Star the article.", Marking, InArticle | InHeadlines},
	{Unstar, nil, "no star", "Take the star away.", Marking, InArticle | InHeadlines},
	{MarkAllRead, []string{"A"}, "all read", "Mark the articles of the view read: all, those above, or the older ones.", Marking, Everywhere},
	{Unfold, []string{"v"}, "story", "List what other feeds have on the story below it, or fold it up.", Reading, InArticle | InHeadlines},
	{Why, []string{"W"}, "why", "Say which rules hid, marked or tagged the article.", Marking, InArticle | InHeadlines},
	{Undo, []string{"u"}, "undo", "Undo the last mark, of one article or of many.", Marking, Everywhere},
	{Redo, []string{"ctrl+r"}, "redo", "Do again what was undone.", Marking, Everywhere},

	{AddFeed, []string{"a"}, "add feed", "Add a feed, by its address or its site's.", Feeds, Everywhere},
	{Unsubscribe, []string{"-"}, "unsubscribe", "Unsubscribe from the feed, or remove the saved view, after a question; articles and marks stay, and undo brings it back.", Feeds, InFeeds | InDoctor},
	{RemoveView, nil, "remove view", "Remove a saved view, from the config too.", Feeds, inPanes},
	{Rename, []string{"e"}, "rename", "Give the feed another name, in the config too; without one it is called as it calls itself.", Feeds, InFeeds | InDoctor},
	{RefreshFeed, []string{"r"}, "refresh feed", "Ask this feed for news, and load the view again.", Feeds, Everywhere},
	{RefreshAll, []string{"R"}, "refresh", "Ask all feeds for news.", Feeds, Everywhere},
	{Cancel, []string{"ctrl+c"}, "cancel", "Give up a refresh or a search; if there is none, quit.", Feeds, Everywhere},
	{Doctor, []string{"D"}, "feed health", "Show or hide how each feed is doing.", Feeds, Everywhere},
	{FollowMove, []string{"y"}, "follow", "In the feed health: follow a feed that moved, in the config too.", Feeds, InDoctor},

	{Zen, []string{"z"}, "zen", "Show nothing but the article, or all panes again.", Program, InHeadlines | InArticle},
	{CommandLine, []string{":"}, "command", "Type a command: any action by its name, with what it is told.", Program, Everywhere},
	{Help, []string{"?"}, "help", "Show or hide this help.", Program, Everywhere},
	{Theme, nil, "theme", "Show the reader in the colours of this name.", Program, Everywhere},
	{Width, nil, "width", "Set the text of articles at most this many columns wide.", Program, Everywhere},
	{Preset, nil, "keys", "Use the set of keys of this name.", Program, Everywhere},
	{Redraw, []string{"ctrl+l"}, "redraw", "Draw the screen anew.", Program, Everywhere},
	{Suspend, []string{"ctrl+z"}, "suspend", "Put Broadsheet in the background; fg brings it back.", Program, Everywhere},
	{Quit, []string{"q"}, "quit", "Go back; at the top, quit.", Program, Everywhere},
	{Exit, []string{"Q"}, "quit", "Quit from wherever one is.", Program, Everywhere},
}
