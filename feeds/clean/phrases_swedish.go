package clean

// swedishRules are idioms of Swedish publishers beside what the Nordic table shares.
var swedishRules = []rule{
	{Newsletter, 60, `
		(få|ta emot) .. (nyheter|nyheterna|det viktigaste|veckans) .. (i mejlen|i mailen|i din inkorg|direkt i inkorgen|till din inkorg)
		(direkt|varje dag|varje vecka) (i|till) (din|inkorgen) (inkorg|mejl|mail)
		(anmäl|registrera) .. (e-post*|mejladress*|mailadress*)
		(genom att|när du) (anmäla|prenumerera|registrera) .. (godkänner|accepterar|samtycker) du
		(missa inga|missa inte) .. (nyheter|artiklar|nyhetsbrev*)
	`},
	{Subscription, 60, `
		(läs vidare|läs hela artikeln|fortsätt läsa|för att läsa) .. (logga in|prenumer*|konto|plus|premium|köp|artikeln)
		(är du|redan) (redan prenumerant|prenumerant|kund|plus-kund|medlem)
		(prova|testa) .. (gratis|kr|kronor) .. (månad|månaden|veckor|veckorna|dagar)
		(ingen bindningstid|avsluta när du vill|säg upp när du vill|avbryt när som helst)
		(låst artikel|plusartikel|premiumartikel|det här är en låst artikel)
		(skaffa|köp|teckna|beställ) (digital*|en|ett|din|vår) .. (prenumeration|tillgång|abonnemang)
		obegränsad tillgång till (alla|allt|våra)
		(denna artikel|artikeln|den här artikeln) (är|ingår) .. (låst|endast för|bara för|för dig som)
	`},
	{Donation, 80, `
		(ditt|din) (stöd|bidrag|gåva) .. (hjälper|gör|möjliggör|betyder|behövs)
		(swisha|swish) (till|oss|en gåva|valfritt|valfri)
		^ (stöd|stötta) (oss|vår|vårt|oberoende|fri|vårt arbete|vår journalistik)
		(bli|bli vår) (stödmedlem|månadsgivare|stödprenumerant)
	`},
	{Notification, 40, `
		(slå på|aktivera|få) .. (notiser|pushnotiser|aviseringar)
	`},
	{Login, 40, `
		(har du|saknar du) .. konto
		(du måste|du behöver) .. (logga in|vara inloggad) för att
	`},
	{Consent, 120, `
		(hantera|ändra|anpassa) .. (cookies|cookieinställningar|kakor|samtycke)
		(så här|läs om hur) (hanterar|behandlar) vi (dina|personuppgifter) [personuppgifter]
		(genom att fortsätta|om du fortsätter) .. (godkänner|accepterar) du
	`},
	{AppPrompt, 40, `
		(ladda ner|ladda hem|hämta) (vår|appen|vår nya) [app|gratis|här]
		(läs|lyssna|öppna) .. i (vår app|appen)
	`},
	{Sharing, 30, `
		(dela|tipsa) .. (artikeln|en vän|på facebook|med en vän)
		följ (oss|ämnet|skribenten|ämnen) .. (på|i|här)
	`},
	{Comments, 40, `
		^ (delta i|gå med i|starta) (diskussionen|debatten|konversationen)
		(kommentarer|kommentarsfältet) .. (är stängda|är stängt|modereras)
		(vad tycker du|tyck till) $
	`},
	{Related, 40, `
		^^ (fler artiklar|fler nyheter|senaste nytt|senaste nyheterna|läs fler|missa inte|tips|detta har hänt|rekommenderas|andra läser|just nu|läs allt om) $
	`},
	{Copyright, 40, `
		(vi står för|läs om) .. (oberoende|opartisk*|korrekt*) .. journalistik
		(ansvarig utgivare|citera oss gärna|ange källa)
	`},
	{Feedback, 40, `
		(hittat|ser du|har du hittat|upptäckt) .. (fel|felaktighet|stavfel) .. (hör av|mejla|skriv|kontakta|rapportera|rätta)
		(kontakta|mejla) (redaktionen|reportern|oss)
		^ (rapportera|rätta) (fel|ett fel|felet)
	`},
}
