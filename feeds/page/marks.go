package page

import (
	"strings"
	"sync"
	"unicode"
)

// markWords tells from one word of a class, id or role what an element is. A word is what stands between - _ : / or
// blanks, or begins with a capital; words are compared whole, never in part. "paywall" and "teaser" are missing on
// purpose: they mostly name the article's own text and its lead.
var markWords = map[string]string{
	"newsletter": "newsletter signup signups mailinglist mailchimp optin nlsignup subscribeform emailsignup newsletterbox " +
		"newsletters mailpoet convertkit klaviyo beehiiv optinmonster infolettre boletin nieuwsbrief nyhetsbrev nyhedsbrev newsletteranmeldung",
	"donation": "donate donation donations contribution contributions contribute spende spenden dons " +
		"spendenaufruf spendenbox donaciones doneren",
	"subscribe": "subscribe subscription subscriptions upsell upsells regwall subscriptionbox abo abonnement piano offer offers " +
		"abonnez suscripcion suscribete abbonati assine tinypass zephr poool",
	"notification": "notification notifications webpush pushnotification pushprompt pushnotifications",
	"login":        "login signin logon registration register loginbox loginform regiwall",
	"share": "share sharing sharebar sharebox shares sharedaddy sharethis addthis addtoany social socials socialbar socialmedia " +
		"sns socialshare sharebuttons sharetools followus follow " +
		"compartir compartilhar partager partage condividi udostepnij paylas socialsharing sociallinks",
	"related": "related relateds recommended recommendation recommendations recommends recirc recirculation readmore mostread mostpopular " +
		"outbrain taboola zergnet seealso alsoread morefrom nextup upnext relatedarticles relatedposts relatedlinks relatedcontent " +
		"yarpp jp-relatedposts crosslink crosslinks readalso inarticlelinks trending mostviewed relacionadas relacionados verwandt " +
		"relatednews relatedstories noticiasrelacionadas leiatambem leiamais correlati gerelateerd relatert relaterade relateret powiazane",
	"promotion": "promo promos promotion promotions promobox marketing campaign",
	"advertisement": "ad ads advert adverts advertisement advertisements advertising adslot adunit adcontainer adbox adwrapper adsense dfp gpt sponsor " +
		"sponsors sponsored anzeige anzeigen werbung publicidad publicite reklama reklame annons mpu leaderboard skyscraper affiliate affiliates " +
		"teads nativo dianomi plista ligatus revcontent mgid adthrive mediavine raptive ezoic anuncio anuncios pubblicita annonce",
	"comments": "comment comments disqus commentform commentlist commentslist respond kommentare kommentar commentaires comentarios livefyre " +
		"viafoura spotim openweb hyvor leserkommentare reacties komentarze yorumlar commentsection",
	"consent": "cookie cookies consent gdpr ccpa onetrust cookiebar cookiebanner cookieconsent cmp optanon " +
		"didomi sourcepoint usercentrics cookiebot trustarc iubenda klaro borlabs tarteaucitron axeptio quantcast",
	"navigation": "breadcrumb breadcrumbs navbar nav navigation menu submenu pagination pager paging skip skiplink toolbar sidebar masthead siteheader sitefooter",
	"author":     "authorbio authorbox bio authorinfo authors authorcard aboutauthor",
	"tags":       "tags taglist tagcloud keywords topics taglinks",
	"app":        "appbanner smartbanner apppromo appdownload",
	"caption":    "caption captions figcaption imagecaption photocaption mediacaption imagecredit photocredit photographer",
	"feedback":   "feedback survey surveys",
	"print":      "printonly print screenreader sronly",
	"modal":      "modal overlay popup lightbox toast interstitial popover snackbar",
	"standfirst": "standfirst dek chapo entradilla subheadline sottotitolo strapline",
}

// markPairs are two words that only mean something side by side.
var markPairs = map[string]string{
	"newsletter":    "sign-up email-signup mailing-list email-capture email-form",
	"subscribe":     "reg-wall subscriber-offer",
	"notification":  "push-notification push-prompt web-push browser-notification",
	"login":         "log-in sign-in log-on",
	"share":         "add-this follow-us social-links social-buttons",
	"related":       "read-more more-on more-from most-read most-popular see-also also-read read-also read-next up-next next-up you-might might-like further-reading lire-aussi mehr-zum",
	"advertisement": "ad-slot ad-unit in-article-ad",
	"author":        "author-bio author-box about-author author-info author-card author-details author-description about-the",
	"app":           "app-banner app-promo app-download get-app download-app",
	"comments":      "reader-comments leave-reply",
	"tags":          "tag-list tag-cloud article-tags post-tags",
	"print":         "print-only sr-only screen-reader visually-hidden",
	"support":       "support-us support-banner reader-revenue reader-support",
	"caption":       "image-credit photo-credit media-credit image-copyright picture-credit image-caption",
	"standfirst":    "sub-headline sub-title article-subtitle",
}

// innocent are words that lift a mark: an embedded post is content even if its class says "social".
var innocent = wordSet("embed embeds embedded tweet body articlebody storybody entry")

// marks is both tables turned round: word or pair → category.
var marks = sync.OnceValue(func() map[string]string {
	all := make(map[string]string)
	for _, table := range []map[string]string{markWords, markPairs} {
		for category, words := range table {
			for word := range strings.FieldsSeq(words) {
				all[word] = category
			}
		}
	}
	return all
})

func wordSet(words string) map[string]bool {
	set := make(map[string]bool)
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}

// markOf is the category that a class, id or role names, or "". Each class is judged by itself.
func markOf(value string) string {
	for class := range strings.FieldsSeq(value) {
		if category := markOfClass(class); category != "" {
			return category
		}
	}
	return ""
}

func markOfClass(class string) string {
	words := splitName(class)
	found := ""
	table := marks()
	for i, word := range words {
		if innocent[word] {
			return ""
		}
		if found == "" {
			found = table[word]
		}
		if i > 0 && found == "" {
			found = table[words[i-1]+"-"+word]
		}
	}
	return found
}

// splitName splits a class name at punctuation and where camelCase begins a word; words come in lower case.
func splitName(name string) []string {
	words := make([]string, 0, 6)
	start := -1
	previous := rune(0)
	end := func(i int) {
		if start >= 0 && i > start {
			words = append(words, strings.ToLower(name[start:i]))
		}
		start = -1
	}
	for i, r := range name {
		isWord := unicode.IsLetter(r)
		switch {
		case !isWord:
			end(i)
		case unicode.IsUpper(r) && unicode.IsLower(previous):
			end(i)
			start = i
		case start < 0:
			start = i
		}
		previous = r
	}
	end(len(name))
	return words
}
