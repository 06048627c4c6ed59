package clean

// norwegianRules are idioms of Norwegian publishers beside what the Nordic table shares.
var norwegianRules = []rule{
	{Newsletter, 60, `
		(få|motta) .. (nyheter|nyhetene|saker|det viktigste) .. (på e-post|i innboksen|rett i innboksen|på mail)
		(rett|direkte) i (innboksen|din innboks)
		(skriv inn|legg inn) .. (e-post*|mailadresse*|epost*)
		(ved å|når du) (melde|registrere|abonnere) .. (godtar|samtykker|aksepterer) du
		ikke gå glipp av .. (nyheter|saker|noe)
	`},
	{Subscription, 60, `
		(for å|vil du) (lese|lese videre|lese mer) .. (logg* inn|abonne*|kjøp*|abonnent)
		(les videre|les hele saken|fortsett å lese) .. (abonne*|logg inn|kjøp|med|for)
		(prøv|bestill) .. (gratis|kr|kroner) .. (måned|måneden|uker|ukene)
		(ingen bindingstid|avslutt når som helst|si opp når som helst|ingen binding)
		(full|ubegrenset|fri) tilgang til (alle saker|alle artikler|alt innhold|våre)
		(kjøp|tegn|bestill) (tilgang|abonnement|digitalt abonnement|et abonnement)
		(denne saken|denne artikkelen|artikkelen|saken) er .. (kun for|bare for|for deg|forbeholdt|låst)
	`},
	{Donation, 80, `
		(din|ditt) (støtte|bidrag|gave) .. (hjelper|gjør|betyr|sikrer|bidrar)
		^ vipps (til|oss|et|en|valgfritt|ditt)
		(støtt|støtte) (vårt|oss|uavhengig|fri|arbeidet) .. (arbeid|journalistikk|i dag|her|vårt)
		(bli) (støttemedlem|fast giver|månedlig)
	`},
	{Notification, 40, `
		(slå på|aktiver|få) .. (varsler|pushvarsler|varslinger|varsel)
	`},
	{Login, 40, `
		(du må|vennligst) .. (logg inn|logge inn|være innlogget|være logget inn)
		(har du ikke|ikke registrert|har du allerede) .. (konto|bruker)
	`},
	{Consent, 120, `
		(administrer|endre|tilpass) .. (cookies|samtykke|personvern*|informasjonskapsler)
		(slik|les om hvordan) (behandler|bruker) vi (dine|personopplysninger) [personopplysninger]
	`},
	{AppPrompt, 40, `
		last ned (appen|vår app|appen vår|vår nye)
	`},
	{Comments, 40, `
		^ (delta i|bli med i|start) (debatten|diskusjonen|samtalen)
		(kommentarfeltet|kommentarer) .. (er stengt|stenges|modereres|er åpent)
		(si din mening|hva mener du) $
	`},
	{Related, 40, `
		^^ (flere saker|siste nytt|siste nyheter|andre leser|anbefalt|anbefalte saker|mer fra|få med deg|annonsørinnhold|nyttige lenker) $
		les hele saken .. (her|hos|på)
	`},
	{Feedback, 40, `
		(funnet|ser du|oppdaget) .. (feil|skrivefeil) .. (meld|si fra|gi oss|kontakt|send)
		(har du|sitter du på) .. tips .. (kontakt|send|til oss|tips)
		(kontakt|tips) (redaksjonen|journalisten|oss)
	`},
	{Copyright, 40, `
		(arbeider|redigert|redigeres) etter .. (vær varsom-plakaten|redaktørplakaten|redaktøransvar*)
		(ansvarlig redaktør|vær varsom plakatens)
	`},
	{Sharing, 8, `
		^^ del (artikkelen|saken|siden) $
	`},
	{Feedback, 20, `
		har du (innspill|tips|et tips)
		send oss (et|ditt|dine) tips
	`},
}

// danishRules are idioms of Danish publishers beside what the Nordic table shares.
var danishRules = []rule{
	{Newsletter, 60, `
		(få|modtag) .. (nyheder|nyhederne|historier|overblikket) .. (på mail|i din indbakke|direkte i indbakken|på e-mail)
		(direkte i|i) (indbakken|din indbakke)
		(indtast|skriv|angiv) .. (e-mail*|mailadresse*)
		(ved at|når du) (tilmelde|klikke|abonnere) .. (accepterer|samtykker|giver) du
		(gå ikke glip|gå aldrig glip) af .. (nyheder|historier|noget|nyt)
	`},
	{Subscription, 60, `
		(læs videre|læs hele artiklen|fortsæt med at læse|for at læse) .. (log ind|abonne*|køb|medlem*|med|for)
		(prøv|bestil) .. (gratis|kr|kroner) .. (måned|måneden|uger|dage)
		(ingen binding|opsig når som helst|opsig når du vil|uden binding)
		(fuld|ubegrænset|fri) adgang til (alle artikler|alt indhold|vores)
		(køb|tegn|bestil) (adgang|abonnement|et abonnement|digitalt abonnement)
		(denne artikel|artiklen) er .. (kun for|forbeholdt|for abonnenter|låst)
		(er du|allerede) (allerede abonnent|abonnent|medlem)
	`},
	{Donation, 80, `
		(din|dit) (støtte|bidrag|gave) .. (hjælper|gør|betyder|sikrer|bidrager)
		(støt|støtte) (vores|os|uafhængig|fri|arbejdet) .. (arbejde|journalistik|i dag|her|vores)
		(mobilepay|overfør) .. (til|støtte|beløb)
		bliv (støttemedlem|fast støtte|fast bidragyder)
	`},
	{Notification, 40, `
		(slå|aktiver|få) .. (notifikationer|pushbeskeder|push-beskeder|breaking-beskeder)
	`},
	{Login, 40, `
		(du skal|venligst) .. (logge ind|være logget ind|log ind)
		(har du ikke|har du allerede|ny bruger) .. (konto|bruger|profil)
	`},
	{Consent, 120, `
		(administrer|ændr|tilpas|tilbagetræk) .. (cookies|samtykke)
		(vi|vores partnere) (indsamler|behandler) .. (data|personoplysninger|oplysninger) .. (om|for at|til)
	`},
	{AppPrompt, 40, `
		(hent|download) (appen|vores app|vores nye)
	`},
	{Comments, 40, `
		^ (deltag i|bland dig i|start) (debatten|diskussionen|samtalen)
		(kommentarsporet|kommentarer) .. (er lukket|lukkes|modereres)
		(hvad mener du|skriv din mening) $
	`},
	{Related, 40, `
		^^ (flere artikler|seneste nyt|seneste nyheder|andre læser|anbefalet|anbefalede artikler|mere fra|gå ikke glip af|relaterede artikler|relaterede emner) $
	`},
	{Feedback, 40, `
		(fundet|ser du|opdaget) .. (fejl|en fejl|stavefejl) .. (skriv|kontakt|send|giv)
		(har du|ligger du inde) .. (tip|oplysninger|historie) .. (kontakt|send|skriv|til os)
		(kontakt|tip) (redaktionen|journalisten|os)
	`},
	{Subscription, 20, `
		^ har du [allerede] et abonnement $
		^ er du [allerede] abonnent
	`},
	{Sharing, 8, `
		^^ del (artiklen|artikel|historien|siden) $
	`},
}
