package clean

// Category says what a removed block is.
type Category string

// The categories of what is not the article.
const (
	Newsletter   Category = "newsletter"
	Subscription Category = "subscribe"
	Donation     Category = "donation"
	Notification Category = "notification"
	Login        Category = "login"
	Consent      Category = "cookie"
	Advertising  Category = "ad"
	AppPrompt    Category = "app"
	Sharing      Category = "share"
	Comments     Category = "comments"
	Related      Category = "related"
	Copyright    Category = "copyright"
	Feedback     Category = "tip"
	Author       Category = "author"
	Caption      Category = "caption"
	Header       Category = "header"
	Duplicate    Category = "duplicate"
	Player       Category = "player"
	Repeated     Category = "repeated"
	Furniture    Category = "furniture"
	Own          Category = "own" // the user said so
)

// reasons is the sentence a reader sees for each category.
var reasons = map[Category]string{
	Newsletter:   "Asks you to sign up for a newsletter.",
	Subscription: "Asks you to subscribe, or says what subscribers get.",
	Donation:     "Asks for money or support.",
	Notification: "Asks to send you notifications.",
	Login:        "Is about logging in or registering.",
	Consent:      "Is about cookies, privacy or terms of use.",
	Advertising:  "Advertises, or says how the site earns.",
	AppPrompt:    "Points to the publisher's app.",
	Sharing:      "Asks you to share or follow.",
	Comments:     "Belongs to the readers' comments.",
	Related:      "Points to other articles.",
	Copyright:    "Names rights or the source of a picture.",
	Feedback:     "Asks for tips or feedback.",
	Author:       "Is about the author, not the story.",
	Caption:      "Is the caption of a picture that is not here.",
	Header:       "Stands in the article's header already.",
	Duplicate:    "Repeats a block that is here already.",
	Player:       "Belongs to a player or viewer that is not here.",
	Repeated:     "Stands on other articles of this site too.",
	Furniture:    "Belongs to the page around the article.",
}
