package clean

// germanVoice holds the same classes in German and Dutch. "Sie" is told from "sie" by the verb before it.
var germanVoice = []voiceLine{
	{group: speaker, phrases: `
		(wir|uns|unser|unsere|unserem|unseren|unserer|unseres)
		(wij|we|ons|onze)
	`},
	{group: listener, phrases: `
		(dir|dich|dein|deine|deinem|deinen|deiner|euch|euer|eure|euren)
		(wenn|dass|ob|was|hast|kannst|willst|möchtest|bist|findest|magst|liest|erfährst|bekommst) du
		du (hast|kannst|willst|möchtest|bist|findest|magst|liest|bekommst|erhältst|uns)
		(tragen|werden|legen|helfen|unterstützen|empfehlen|schreiben|holen|lesen|erlauben|schenken|geben|wählen|teilen|lassen|melden|bestellen|nutzen|sichern|erhalten|laden|klicken|testen|entscheiden|sagen|spenden|zahlen|stimmen|bleiben|verraten|erzählen|machen|kaufen|abonnieren|registrieren|aktivieren) sie
		(wenn|ob|was|dass|damit|möchten|wollen|können|haben|kennen|wissen|sind|finden|gefällt|brauchen|für|sofern|falls) (sie|ihnen)
		(ihre|ihren|ihrer|mit ihrer) (hilfe|unterstützung|adresse|e-mail-adresse|mailadresse|spende|einwilligung|zustimmung|meinung|hinweise|postfach)
		(uw|jij|jou|jouw|jullie)
		(je|u) (krijgt|kunt|wilt|hebt|ontvangt|leest|steunt|houdt|bent|bekijkt)
		(wil|wilt|kun|kunt|vind|vond|vindt|heb|hebt|lees|leest|ben|krijg) (je|u)
		je (mailadres|e-mailadres|inbox|mailbox|bus|steun|adres|telefoon)
	`},
	{group: request, category: Donation, phrases: `
		(helfen|unterstützen|fördern) sie
		(spende|spenden|spendet|beitrag|unterstützung|unterstütze|hilf|hilft uns|ihre hilfe|deine hilfe|eure hilfe|ermöglichen|mithelfen)
		brauchen (wir|ihre)
		(help|steun|doneer|donatie|bijdrage|steunt|overeind)
	`},
	{group: request, category: Subscription, phrases: `
		(werden|werde|werdet) (sie|mitglied|teil|einer|eine|abonnent*)
		(probeabo|abo|abonnement|mitglied|mitgliedschaft|angebot|testen)
		(word|lid|proefabonnement|aanbieding)
	`},
	{group: request, phrases: `
		(tragen|geben|hinterlassen|trag|gib|wählen|wähle|erlauben|erlaube|empfehlen|empfiehl|holen|hol|laden|lade|schreiben|schreib|melden|melde|sagen|sag|lassen|lass) (sie|dich|uns|dir|einfach|deine|ihre)
		(einverstanden|zustimmen)
		(laat|geef|schrijf|kies|download|klik|vertel|wil je|wilt u|meld) 
		achter
	`},
	{group: money, phrases: `
		(euro|geld|cent|kosten|kostet|kostenlos|gratis|umsonst|bezahl*|zahlen|zahlt|zahlende|zahlenden|finanzieren|finanziert|kaffee|rabatt|preis)
		(im|pro|jeden|den|monatlich|wöchentlich) [monat|woche|jahr]
		(per|in de) (maand|week|jaar)
		(betaal*|betalen|kost|geld|koffie|korting)
	`},
	{group: reach, category: Newsletter, phrases: `
		(adresse|e-mail-adresse|mailadresse|postfach|newsletter|rundbrief|e-mail|mailadres|e-mailadres|nieuwsbrief|inbox|mailbox)
		(einmal in der|jede|jeden) (woche|freitag|sonntag|montag|morgen|samstag)
		(elke|iedere) (vrijdag|week|ochtend|zondag|maandag)
	`},
	{group: reach, category: Notification, phrases: `
		(eilmeldung|eilmeldungen|benachrichtigung|benachrichtigungen|bescheid|push*|seintje|melding|meldingen)
	`},
	{group: reach, category: AppPrompt, phrases: `
		(unsere|die|unserer|onze) app
	`},
	{group: reach, category: Consent, phrases: `
		(cookies|anklicken|personalisiert*|passende inhalte|browser|cookie|gepersonaliseerd*|advertenties)
	`},
	{group: trade, phrases: `
		(recherche|recherchen|text|texte|artikel|beitrag|beiträge|bericht|berichte|seite|geschichten|reportage|podcast|archiv)
		(journalismus|redaktion|journalisten|journalistinnen|reporter|autoren|unabhängig*|verlag|konzern|werbung|anzeigen|bezahlschranke)
		(leser|leserinnen|lesen|liest|weiterlesen|hörer|abonnenten)
		(verhaal|verhalen|artikel|artikelen|onderzoek|journalistiek|redactie|journalisten|lezers|lezen|eigenaar|adverteerders|onafhankelijk*|site)
	`},
}
