package clean

// nordicRules are Swedish, Norwegian, Danish and Finnish; Turkish, which shares nothing with them but this file, is last.
var nordicRules = []rule{
	{Newsletter, 60, `
		(prenumerera|anmäl dig|skriv upp dig|få) .. (nyhetsbrev*|nyhetsbrevet)
		(meld deg|få|abonner|abonnér) .. (nyhetsbrev*|nyhetsbrevet|nyhedsbrev*)
		(tilmeld dig|tilmeld|modtag|få) .. (nyhedsbrev*|nyhetsbrev*)
		(tilaa|liity|vastaanota) .. (uutiskirje*|uutiskirjeemme)
		(bültenimize|bültene|e-bülten*) .. (abone|kaydol*|üye)
	`},
	{Subscription, 60, `
		^ (bli|bliv) [digital|vår] (prenumerant|abonnent|kund|medlem)
		(kräver|krever|kræver) (et|ett|en) (abonnement|abonnemang|prenumeration)
		(allerede|redan|er du) .. (abonnent|prenumerant)
		(artikkelen|artikeln|artiklen|denne artikkelen|denne artikel) (er|är) (for|för|kun for|forbeholdt) .. (abonnenter|prenumeranter|medlemmer)
		(endast|bara|kun|bare) (för|for) (abonnenter|prenumeranter)
		(vain tilaajille|tilaajille|tilaa nyt|oletko jo tilaaja)
		(abone olun|abone ol|aboneler* özel)
	`},
	{Donation, 70, `
		(stöd|støtt|støt|tue) (oss|os|vår|vårt|vores|våre|riippumatonta|meitä) .. (journalistik|arbete|arbeid|arbejde|journalistikk|journalismia|uafhængig*|uavhengig*)
		^ (ge|gi|giv) (en|et|ett) (gåva|bidrag|gave|donasjon)
		(bağış|destek) (yapın|olun|ol)
	`},
	{Login, 40, `
		^ (logga in|logg inn|log ind|log in|kirjaudu sisään|kirjaudu|giriş yap|üye girişi) .. (för|for|eller|med|to|her|här)
		(glömt|glemt) .. (lösenord*|passord*|adgangskode*|kodeord*)
		(skapa|opprett|opret|luo) (konto|en konto|tili|ett konto)
	`},
	{Consent, 120, `
		(vi|vår|webbplats*|nettsted*|hjemmeside*|siden|sajten) (använder|bruker|bruger|anvender|benytter) .. (cookies|informasjonskapsler|kakor|cookie*)
		(käytämme|käyttää) .. evästeitä
		(sitemizde|sitemizdeki|sitemiz|sitesi|sitede) .. (çerez*)
		çerezleri .. (kabul|reddetmek)
		(godkänn|godta|accepter|acceptera) .. (cookies|kakor)
	`},
	{Advertising, 40, `
		^^ (annons|annonse|annonce|annonsørinnhold|mainos|reklam|reklame|artikeln fortsätter under annonsen|artikkelen fortsetter under annonsen|artiklen fortsætter under annoncen|juttu jatkuu mainoksen jälkeen|sponset innhold) $
		(fortsätter|fortsetter|fortsætter) (under|efter|etter) (annonsen|annoncen|reklamen|videoen)
		(affiliate-länkar|reklamelenker|annonselenker|reklamelinks|affiliatelinks)
	`},
	{Sharing, 40, `
		(följ|følg|seuraa|takip) (oss|os|meitä|edin|med|vores|vår) .. (på|facebook|twitter|instagram|sosiaalisessa|kanavaa)
		^^ (dela|del|jaa|paylaş|dela artikel*|del artikk*|del artikel|del denne artikkelen|dela artikeln|jaa artikkeli|jaa tämä) [på facebook|i facebook|via e-post] $
	`},
	{Comments, 40, `
		(kommentera|kommenter|skriv en kommentar|kommentoi|yorum yaz|yorum yap|yorumlar) (artikeln|artikkelen|artiklen)
		(skriv|legg igjen|lämna) (en|et) (kommentar|kommentarer)
		(yorum|yorumunuz|yorumlar) .. (yaz*|yap*|bırak*)
	`},
	{Related, 40, `
		^^ (les også|läs också|läs även|læs også|läs mer|les mer|læs mere|lue myös|lue lisää|se også|se även|se også|katso myös|läs vidare|les hele saken|ayrıca bkz|ilgili haber|ilgili haberler|bunları da okuyun|i̇lgili haberler|mer om|mere om|relaterat|relatert|relateret|mest läst|mest lest|mest læst|luetuimmat)
	`},
	{Copyright, 30, `
		^^ (foto|kuva|fotoğraf|bilde|billede|bild|kaynak) : ... .. $
		(tüm hakları saklıdır|alla rättigheter|alle rettigheter|alle rettigheder)
	`},
	{Feedback, 40, `
		(har du|tipsa|tips) (oss|redaktionen|tips|et tips|ett tips|oss her) .. (kontakta|mejla|mail|send|skicka|ring|her|här)
		tipsa oss
		tips oss
	`},
}
