package clean

// northernVoice holds the same classes in Swedish, Norwegian and Danish.
var northernVoice = []voiceLine{
	{group: speaker, phrases: `
		(vi|oss|vår|vårt|våra|våre|vores)
		(hjælp|støt|lad|giv|følg|holder|hold|hos|til|for) os
	`},
	{group: listener, phrases: `
		(dig|deg|ditt|dina|dine)
		(om|hvis|dersom|vil|vill|synes|tycker|har|kan|får|så) du
		du (tycker|vill|vil|har|kan|får|håller|gillar|läser|synes|leser|læser|holder|støtter|er)
		din (mejladress|mailadresse|e-post*|inkorg|innboks|indbakke|støtte|hjälp|hjælp|hjelp|mobil|adresse)
		adressen din
	`},
	{group: request, category: Donation, phrases: `
		(hjälp|hjelp|hjælp) (oss|os|til)
		(stöd|stötta|stöder|støtt|støtte|støt|gåva|gave|donera|doner|bidra|bidrag|liv|live)
	`},
	{group: request, category: Subscription, phrases: `
		(prenumerera|prenumerant|abonner|abonnement|abonnent|medlem|erbjudande|tilbud|prøv|prova)
	`},
	{group: request, phrases: `
		(lämna|legg igjen|læg|låt oss|la oss|lad os|velg|välj|vælg|vil du|vill du|ladda ner|last ned|hent|samtykker|samtycker|godtar|berätta|fortell|fortæl)
	`},
	{group: money, phrases: `
		(kronor|kroner|krone|krona|pengar|penger|penge|gratis|betalar|betaler|betale|betala|kostar|koster|pris|kaffe|rabatt|rabat)
		(i|om) (månaden|måneden|året|veckan|uken|ugen)
	`},
	{group: reach, category: Newsletter, phrases: `
		(mejladress|mejl|e-post|epost|nyhetsbrev|nyhedsbrev|mailadresse|adressen din|inkorg|innboks|indbakke)
		(varje|hver) (fredag|morgon|vecka|morgen|uke|uge|søndag|söndag|mandag)
	`},
	{group: reach, category: Notification, phrases: `
		(pling|notis|notiser|varsel|varsler|besked|notifikation*)
	`},
	{group: reach, category: AppPrompt, phrases: `
		(vår|vores) app
		(appen vår)
	`},
	{group: reach, category: Consent, phrases: `
		(kakor|cookies|informasjonskapsler|annonser|personlig tilpass*)
	`},
	{group: trade, phrases: `
		(granskning|artikel|artikeln|artikkel|artikkelen|artiklen|texter|tekster|saken|saker|historie|historien|historier|reportage|reportasje|nyheter|nyheder|nyheterna)
		(journalistik|journalistikk|journalister|redaktion|redaksjon|redaksjonen|redaktionen)
		(läser|läsare|läsa|lese|leser|lesere|læser|læsere|læse|ägare|eier|ejer|annonsörer|annonsører|annoncører|oberoende|uavhengig|uafhængig|uafhængige)
	`},
}

// finnishVoice lists verbs with the person in their ending.
var finnishVoice = []voiceLine{
	{group: speaker, phrases: `
		(meitä|meillä|meidän|meidät|meille|meiltä)
		(lähetämme|teemme|tarvitsemme|elämme|olemme|voimme|haluamme|käytämme|tallennamme|muistamme|julkaisemme|kerromme|toimituksemme|lukijamme|juttumme|uutiskirjeemme|journalismimme)
	`},
	{group: listener, phrases: `
		(sinä|sinut|sinun|sinulle|sinua|sinusta|teidän|teille|teitä)
		(voit|haluat|haluatko|saat|pidät|pidätkö|luet|auta|jätä|tue|tilaa|liity|valitse|salli|kerro|lataa|sähköpostiosoitteesi|mielestäsi|tukesi)
	`},
	{group: request, category: Donation, phrases: `
		(auta|auttakaa|tue|tukea|tuki|tukesi|tuellasi|lahjoita|lahjoitus|hengissä)
	`},
	{group: request, category: Subscription, phrases: `
		(tilaa|tilaus|tilaajat|tilaajille|liity|jäsen|jäseneksi|tarjous|kokeile)
	`},
	{group: request, phrases: `
		(jätä|anna|salli|valitse|lataa|kerro|haluatko|hyväksy|hyväksyt)
	`},
	{group: money, phrases: `
		(euro|euron|euroa|eurolla|raha|rahaa|ilmaiseksi|ilmainen|maksaa|maksavat|hinta|hinnalla|kahvi*)
		(kuussa|kuukaudessa|viikossa|vuodessa|kuukausi)
	`},
	{group: reach, category: Newsletter, phrases: `
		(sähköposti*|uutiskirje*)
		joka (perjantai|aamu|viikko|maanantai|sunnuntai)
	`},
	{group: reach, category: Notification, phrases: `
		(ilmoitus|ilmoitukset|ilmoituksia|ilmoitamme|hälytys*)
	`},
	{group: reach, category: Consent, phrases: `
		(evästeet|evästeitä|mainoksia|kohdennet*)
	`},
	{group: trade, phrases: `
		(juttu|jutun|jutut|juttuja|artikkeli*|tarina|tarinat|selvitys|uutiset|uutisia|sisältö*)
		(journalismi*|toimitus|toimittajat|toimittajamme|lukija|lukijat|lukijoiden|lukea|lukevat|omistajaa|omistaja|mainostajia|riippumat*)
	`},
}
