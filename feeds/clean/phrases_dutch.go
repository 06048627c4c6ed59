package clean

var dutchRules = []rule{
	{Newsletter, 60, `
		(schrijf|meld) (je|u|jezelf) .. (in|aan) .. (nieuwsbrief|nieuwsbrieven|mail)
		(ontvang|krijg) .. (nieuwsbrief|in je inbox|in uw inbox|in je mailbox|per mail|per e-mail)
		(aanmelden|inschrijven|abonneren) .. (voor|op) .. nieuwsbrief*
		(vul|laat) .. (e-mailadres|mailadres)
		^ ontvang .. (nieuws|nieuwsbrief|artikelen|verhalen|updates) .. (mailbox|inbox|mail|e-mail)
	`},
	{Subscription, 70, `
		(word|wordt) .. abonnee
		word abonnee
		(neem|kies) .. (abonnement)
		(dit|het|hele) (artikel|verhaal) .. (alleen voor|exclusief voor|is voor|is alleen) .. abonnees
		al abonnee
		(lees|verder lezen) .. (onbeperkt|verder) .. (abonnee|abonnement|artikelen)
		alleen voor abonnees
		(maandelijks|op elk moment|altijd) opzegbaar
	`},
	{Donation, 90, `
		(steun|help|doneer|ondersteun) (ons|onze|onafhankelijke|de|nu|vandaag|via) .. (journalistiek|werk|redactie|donatie|ons|onafhankelijk*|platform)
		(jouw|je|uw) (steun|donatie|bijdrage|gift) .. (helpt|maakt|is|zorgt|maken)
		(met|dankzij) (jouw|je|uw) (steun|donatie|bijdrage|hulp)
		doneer nu
	`},
	{Notification, 40, `
		(ontvang|zet|schakel|activeer) .. (meldingen|notificaties|pushberichten|pushmeldingen)
	`},
	{Login, 50, `
		(log in|inloggen|meld je aan|maak een account|account aanmaken|registreer) (om|of|met|en|aan|nu|gratis)
		wachtwoord vergeten
		(heb je|heeft u|nog geen|al een) .. account
	`},
	{Consent, 120, `
		(wij|we|deze website|deze site|website|site) (gebruiken|gebruikt|maken gebruik van|maakt gebruik van|plaatsen) .. cookies
		(cookies) (accepteren|weigeren|toestaan|aanpassen)
		(toestemming|akkoord) .. cookies
	`},
	{Consent, 12, `
		(privacyverklaring|cookiebeleid|privacybeleid|privacystatement)
	`},
	{Advertising, 50, `
		^^ (advertentie|advertenties|reclame|gesponsord|tekst gaat verder onder de advertentie|lees verder na de advertentie) $
		(lees verder|tekst gaat verder|artikel gaat verder) (na|onder|onder de|na de|onder deze)
		(affiliate-links|affiliatelinks|affiliate links)
	`},
	{AppPrompt, 40, `
		(download|installeer) (de|onze|nu) .. app
	`},
	{Sharing, 40, `
		(volg|like) (ons|mij|onze) .. (op|via|facebook|twitter|instagram|whatsapp)
		^^ (delen|deel|deel dit|deel dit artikel|kopieer link|printen|tweet) $
	`},
	{Comments, 50, `
		(reageer|plaats|schrijf|bekijk|laat) (op|een|alle|de|je) (dit artikel|reactie|reacties|reactie achter)
		(log in|meld je aan) .. (reageren|reactie)
		je e-mailadres wordt niet
		(praat|discussieer) mee
	`},
	{Related, 40, `
		^^ (lees ook|lees meer|lees verder|lees hier|bekijk ook|zie ook|meer over|meer lezen|luister ook|kijk ook|ook interessant|gerelateerd|meer nieuws|video|lees) $
		^^ (lees ook|lees meer|bekijk ook|zie ook|meer over dit onderwerp|gerelateerde artikelen|meest gelezen|meer nieuws|ook interessant|aanbevolen|net binnen)
	`},
	{Copyright, 40, `
		alle rechten voorbehouden
		^^ (foto|beeld|bron|copyright) : ... .. $
	`},
	{Feedback, 40, `
		(heb je|heeft u|zie je) .. (tip|tips|fout|taalfout|vraag|opmerking) .. (mail|laat|meld|stuur|neem|voor)
		(mail|tip|stuur) (ons|de redactie|je tip)
	`},
	{Login, 20, `
		(maak|maken) .. (gratis|een) .. account
		nog geen account
	`},
	{Subscription, 20, `
		je hebt .. gratis artikelen
	`},
	{Donation, 40, `
		steun ons (met|via|door) .. (bijdrage|donatie|lidmaatschap|gift)
	`},
}
