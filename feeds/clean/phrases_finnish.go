package clean

// finnishRules are idioms of Finnish publishers beside what the Nordic table shares.
var finnishRules = []rule{
	{Newsletter, 60, `
		(tilaa|saat|lähetämme) .. (uutiskirje*|uutiset|juttuja) .. (sähköposti*|maksutta|ilmaiseksi|suoraan)
		(tilaa|tilaamalla) [ilmainen|maksuton|meidän] uutiskirje*
		(suoraan|kerran viikossa|joka aamu) sähköpostiisi
		(syötä|anna|kirjoita) sähköposti*
	`},
	{Subscription, 60, `
		(jatka lukemista|lue koko juttu|lukeaksesi|lue artikkeli) .. (tilaa*|kirjaudu*|tilaus*|tilaajana)
		(oletko|olen|onko sinulla) jo (tilaaja|tilaus)
		(tämä juttu|artikkeli|juttu|sisältö) (on|näkyy) .. (vain tilaajille|tilaajille|maksullinen)
		(kokeile|tilaa) .. (ilmaiseksi|maksutta|euroa|kuukausi|kuukauden)
		(peru milloin|voit perua|ei sitoutumista|voit peruuttaa) [milloin|tilauksen|tilauksesi]
		(rajaton|rajoittamaton) (pääsy|lukuoikeus)
	`},
	{Donation, 80, `
		(tue|lahjoita) .. (journalismia|työtämme|toimintaamme|meitä|mediaa)
		(tukesi|lahjoituksesi) .. (auttaa|mahdollistaa|on|merkitsee)
		(ryhdy|liity) .. (kuukausilahjoittajaksi|tukijaksi|kannattajajäseneksi)
	`},
	{Notification, 40, `
		(ota käyttöön|salli|tilaa) .. (ilmoitukset|push-ilmoitukset|uutishälytykset)
	`},
	{Login, 40, `
		(kirjaudu|rekisteröidy|kirjautumalla) .. (sisään|jatkaaksesi|palveluun|kommentoidaksesi)
		(eikö sinulla ole|onko sinulla jo) .. (tiliä|tunnusta|tunnuksia|tili)
		unohditko salasanasi
	`},
	{Consent, 120, `
		(hyväksy|hyväksyn|salli|muokkaa|hallitse) .. (evästeet|evästeitä|evästeasetuks*|kaikki evästeet)
		(jatkamalla|käyttämällä) .. (hyväksyt|sivusto*) .. (evästeiden|ehdot|käytön)
		(tietosuojaseloste|tietosuojakäytäntö|evästekäytäntö) $
	`},
	{AppPrompt, 40, `
		(lataa|asenna) .. (sovellus|sovelluksemme|appi|sovelluksen)
	`},
	{Sharing, 30, `
		(jaa|lähetä) (juttu|artikkeli|tämä|kaverille) .. (facebook*|whatsapp*|twitter*|ystävälle|linkki)
		seuraa (meitä|aihetta|kirjoittajaa)
	`},
	{Comments, 40, `
		(osallistu|liity) (keskusteluun|mukaan keskusteluun)
		(keskustelu|kommentointi) on (suljettu|päättynyt)
		(mitä mieltä olet|kerro mielipiteesi|jätä kommentti|näytä kommentit|lue kommentit)
	`},
	{Related, 40, `
		^^ (lisää aiheesta|aiheesta lisää|luitko jo nämä|suosittelemme|uusimmat|tuoreimmat|aiheeseen liittyvää|muut lukevat|katso lisää|juttua korjattu) $
		^^ (lue lisää|lue myös|katso myös|lisää aiheesta) :
	`},
	{Feedback, 40, `
		(huomasitko|löysitkö) .. (virheen|kirjoitusvirheen)
		(anna palautetta|lähetä juttuvinkki|lähetä vinkki|ota yhteyttä toimitukseen)
		(onko sinulla|tiedätkö) .. (juttuvinkki|vinkki|lisää)
	`},
	{Copyright, 30, `
		kaikki oikeudet pidätetään
	`},
	{Subscription, 12, `
		^ tilaa ja (lue|jatka)
		^ (lue|jatka) .. tilaajana
	`},
	{Notification, 12, `
		(ota|kytke) .. ilmoitukset .. (käyttöön|päälle)
		^ tilaa (ilmoitukset|hälytykset)
	`},
	{Comments, 6, `
		^^ (kommentoi|kommentoi juttua|näytä kommentit|kommentit) $
	`},
	{Login, 8, `
		(unohtuiko|unohditko|unohtunut) .. salasana*
	`},
}
