package clean

import "broadsheet/feeds/page"

// markCategories translates the page's marks (Origin.Furniture) into categories.
var markCategories = map[string]Category{
	"newsletter": Newsletter, "donation": Donation, "support": Donation, "subscribe": Subscription, "notification": Notification,
	"login": Login, "share": Sharing, "related": Related, "promotion": Advertising, "advertisement": Advertising, "comments": Comments,
	"consent": Consent, "author": Author, "app": AppPrompt, "feedback": Feedback, "caption": Caption,
}

// furniture removes what the page's own mark-up tells to be its furniture, and the labels of its controls.
func furniture(r *reading) {
	for _, p := range r.passages {
		if p.isControl() {
			r.remove(p, Player, reasons[Player])
			continue
		}
		mark := p.block.Origin.Furniture
		if mark == "" || mark == "standfirst" {
			continue
		}
		if mark == page.Repeated {
			r.remove(p, Duplicate, reasons[Duplicate])
			continue
		}
		category, known := markCategories[mark]
		if !known {
			category = Furniture
		}
		// What the words say is plainer than what a class name says.
		if said := p.category(); said != "" && !known {
			category = said
		}
		if mark == page.Undeclared {
			r.remove(p, category, reasons[category]+" It is missing from the text that the page declares.")
			continue
		}
		r.remove(p, category, reasons[category]+" The page marks it as "+mark+".")
	}
}
