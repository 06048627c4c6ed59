package clean

var germanRules = []rule{
	{Newsletter, 70, `
		(newsletter|newslettern|rundbrief|mailingliste|e-mail-newsletter) .. (abonnieren|bestellen|anmelden|abonniert|erhalten|anfordern|registrieren|eintragen)
		(abonniere|abonnieren|bestelle|bestellen|hol|holen|erhalte|erhalten) [sie|dir|sich] [jetzt|hier|gleich|gratis|kostenlos] .. (unseren|unsere|den|meinen|mein|das|jetzt|unser|diesen|kostenlosen|gratis) ... (newsletter|rundbrief|mailingliste|mails|briefing|morgenmail|updates)
		(anmeldung|anmelden|angemeldet|registrierung) [zum|für den|für unseren|zu unserem] .. newsletter
		(zum|für den|für unseren|zu unserem|diesen|unseren|unserem|kostenlosen|gratis|meinen) .. newsletter .. (an|anmelden|eintragen|abonnieren|angemeldet|anzumelden|registrieren|bestellen|jederzeit|ab)
		^ (jetzt|hier|ja) .. newsletter
		^ newsletter (abonnieren|bestellen|anmeldung)
		per newsletter
		(stellt|fasst|sammelt|schickt) ... (in einer|in einem|per) .. (e-mail|mail|newsletter) (zusammen|zu)
		(mit dem|mit unserem|unserem|im) (kostenlosen|täglichen|wöchentlichen) .. newsletter
		(direkt|kostenlos|täglich|wöchentlich|regelmäßig|bequem) (ins|in ihr|in dein|per) (postfach|e-mail-postfach|mail|e-mail|email)
		(in ihr|in dein|ins) (postfach|e-mail-postfach|mailpostfach)
		(trage|tragen|gib|geben) .. (deine|ihre) (e-mail*|mail*|e mail*|emailadresse)
		(bleib|bleiben) [sie] (auf dem laufenden|informiert|am ball)
		jetzt abonnieren und
		(keinen|keine|nichts) .. mehr verpassen
		(mailingliste|verteiler) ein
		(bestätigungs-link|bestätigungslink|bestätigungsmail)
		mit unserem .. newsletter .. (verpassen|bleiben|erhalten|wissen|nichts)
		^ (täglich|jeden morgen|jede woche|wöchentlich|regelmäßig) .. (nachrichten|news|themen|artikel) .. (postfach|e-mail|mail)
	`},
	{Subscription, 80, `
		(jetzt|hier|gleich|noch heute|kostenlos|monatlich kündbar) .. (abonnieren|testen|freischalten|weiterlesen|abo abschließen|abonnent werden|digital lesen)
		(weiterlesen|lesen sie weiter|lesen|zugang) .. mit .. (abo|plus|premium|digital)
		(dieser|den|diesen|ganzen|kompletten|vollständigen|der) (artikel|text|beitrag|inhalt) .. (ist nur für|nur für|exklusiv für|mit einem abo|ist exklusiv|nur mit|für abonnent*|freischalten|weiterlesen)
		(sie|du) .. bereits (abonnent*|ein abo|kunde|registriert|angemeldet|ein konto)
		^ bereits (abonnent*|registriert|kunde|mitglied|abonniert|digital*)
		(nur|exklusiv|vorteile|angebot) für (abonnent*|abonnenten|mitglieder|plus-abonnent*)
		(abonnement|abo) (erforderlich|abschließen|kündigen|verlängern|verwalten)
		(jederzeit|monatlich) kündbar
		(unbegrenzten|uneingeschränkten|vollen|kompletten|unbegrenzter|voller) zugang
		ohne werbebanner
		ohne werbung .. (lesen|nutzen|ab|für)
		(ab|für) nur .. (euro|eur) .. (monat|woche|jahr)
		probemonat
		(werden|werde) [sie] [jetzt] (abonnent*|mitglied|unterstützer*)
		^ (sie haben|du hast|noch) .. kein abo
		(dieser|der) (artikel|text|beitrag|inhalt) ist .. (teil unseres|bestandteil unseres|bestandteil von|teil von) .. (plus*|premium*|abo*|angebot*)
		^^ (weiterlesen|jetzt weiterlesen) mit .. $
		^ (jetzt|hier) .. (wochen|monate|monat|tage) .. (für|gratis|kostenlos|testen) .. (euro|testen|lesen)
		^ (schließen|schließe) sie .. abo .. ab
		^ mit einem .. abo (lesen|erhalten|haben|bekommen|genießen) (sie|du)
	`},
	{Donation, 100, `
		^ (unterstützen|unterstütze|unterstützt|fördern|fördere) (sie|uns|unsere|unabhängigen|unabhängige|diese|unser|unseren|den|guten) .. (journalismus|arbeit|redaktion|uns|unabhängigkeit|berichterstattung|projekt|recherche*|form|spende*|spenden)
		^ unterstütze .. unabhängig*
		(jetzt|bitte|hier|online) (spenden|spende|unterstützen|fördern)
		mit (einer|ihrer|deiner|eurer) .. (spende|unterstützung|mitgliedschaft|paypal)
		(deine|ihre|eure|jede) [kleine] (spende|unterstützung) .. (hilft|ermöglicht|sichert|zählt|macht|sorgt|ist)
		(helfen|hilf|helft) .. (spende|unabhängigen journalismus|mit einer|mit ihrer|investigativ*)
		(unsere|diese|solche) (arbeit|recherchen|redaktion) .. (spendenfinanziert|spenden|kosten|kostet|finanziert|unterstütz*)
		(finanziert|finanzieren|leben|lebt) .. (aus|von|durch) [den] (spenden|ihren|deinen|unseren|freiwilligen|leser*)
		(freuen|freue) (wir uns|uns|mich) .. (über|auf) .. (spende*|unterstützung|mitglied*)
		wir freuen uns .. über spenden
		(wenn|hat) (ihnen|dir|euch) (unser|dieser|der|diese|unsere) .. (artikel|beitrag|text|arbeit|recherche) .. (gefällt|gefallen)
		werde* (sie|du) .. mitglied (der|bei|von|unser*)
		spendenkonto
		(finanziert|finanzieren|finanzierung) ... (aus|durch|von|über) (den|die) (spenden|beiträgen|beiträge) (unserer|unsrer)
		(schon|bereits) .. euro .. (helfen|hilft|unterstützen) (uns|unsere*)
		(helfen|hilf|unterstützen) .. uns .. (mit einer|mit einem|durch) .. (spende|beitrag|abo)
		^ (guter|unabhängiger|kritischer|freier) journalismus kostet geld
		brauchen wir (ihre|deine|eure) .. (hilfe|unterstützung|spende)
		(werden|werde) auch (sie|du) .. (mitglied|abonnent*|förder*|unterstütz*)
	`},
	{Notification, 45, `
		(push-nachrichten|pushnachrichten|push-mitteilungen|push-benachrichtigungen|benachrichtigungen|benachrichtigung|push nachrichten|push benachrichtigungen|eilmeldungen) .. (aktivieren|erhalten|einschalten|abonnieren|aufs handy|zulassen|anmelden)
		^ (aktiviere|aktivieren|erhalte|erhalten) [sie] .. (benachrichtigung*|push*|eilmeldungen)
		(desktop|browser|push) benachrichtigungen
	`},
	{Login, 60, `
		^ (herzlich willkommen|willkommen) .. (loggen|melden|anmelden)
		(loggen|melden) sie sich .. (ein|an|konto)
		^ (anmelden|einloggen|login|registrieren|jetzt anmelden|jetzt registrieren) $
		(passwort|kennwort) (vergessen|zurücksetzen)
		(noch kein|kein|ein) (konto|benutzerkonto|kundenkonto|account) .. (anlegen|erstellen|registrieren|haben|jetzt)
		(benutzerkonto|nutzerkonto|kundenkonto) (anmelden|registrieren|anlegen|erstellen)
		(vielen dank|danke) für (ihre|deine) (registrierung|anmeldung)
		danke dass sie sich
		bitte (melden sie sich|melde dich|loggen sie sich|logge dich|anmelden|einloggen) .. (an|ein)
	`},
	{Consent, 8, `
		^^ (ein|zwei|1|2) (klick|klicks) (für|zum|mehr) .. datenschutz $
	`},
	{Login, 8, `
		^^ (login|anmeldung|anmelden|registrierung) nicht möglich
	`},
	{Consent, 140, `
		(wir|website|webseite|seite|diese website|diese seite) (verwenden|verwendet|nutzen|nutzt|benutzt|setzt|setzen|benutzen) .. cookies
		(verwendung|einsatz|zustimmung|einwilligung|cookie) .. (von|zu|der) .. cookies
		(ihre|ihren|deine|deinen|derzeitigen) cookie*
		akzeptieren sie .. cookies
		cookies (akzeptieren|zulassen|zustimmen|ablehnen)
		(externer|externe|externen|dieser|redaktioneller) (inhalt|inhalte|inhalten|anbieter) .. (angezeigt|anzeigen|geladen|laden|zustimm*|empfohlen*)
		(empfohlener|empfohlene|empfehlen) .. (redaktioneller inhalt|externer inhalt|externe inhalte)
		(an dieser stelle|hier) (finden sie|findest du) .. (extern*|inhalt*|ergänz*)
		(personenbezogene daten|persönlichen daten|ihre daten) .. (drittplattformen|dritt*|übermittelt|schützen|blockiert)
		datenschutzerklärung $
		(mehr dazu|mehr informationen|weitere informationen|informationen|hinweise) .. (datenschutzerklärung|datenschutz|datenschutzhinweise*|datenschutzbestimmungen)
		(mit klick auf|mit meiner anmeldung|mit der anmeldung|mit dem klick|durch klick|mit ihrer anmeldung) .. (stimme|stimmen|erkläre|akzeptier*|verwend*|aktiv*|bestätig*|sie|ich|newsletter)
		(browser|dieser browser|ihr browser) wird nicht .. unterstützt
		bitte (wechseln sie zu|aktivieren sie) .. (browser|javascript)
		(automatische laden|inhalte von) .. (blockiert|dritt*|extern*|zustimm*)
		zustimmung jederzeit widerrufen
		(blockiert|blockieren|verhindert) .. cookies ... (zustimmung|einwilligung)
		cookies blockiert ... (zustimmung|einwilligung)
		(fehlt|fehlen) uns .. (ihre|deine) (zustimmung|einwilligung)
		(adblocker|ad-blocker|werbeblocker) .. (deaktiv*|ausschalten|aus)
		(externer|externe) inhalt .. (von|youtube|twitter|instagram|facebook|der|den)
		(inhalt|inhalte) .. (anzeigen|laden|sehen) .. (cookies|zustimm*|einwillig*)
		(der nutzung|dem einsatz|der verwendung) von cookies .. zugestimmt
		(element|inhalt|inhalte) (wird|werden) von (einem drittanbieter|drittanbietern|einem externen|externen) .. (bereitgestellt|geladen|angeboten)
	`},
	{Advertising, 80, `
		affiliatelink*
		(affiliate-links|affiliate-link|affiliatelinks|affiliate links|affiliate link|affiliate-partner*|partnerlinks|provisionslinks|werbelinks)
		^^ (anzeige|werbung|anzeigen|sponsored|gesponsert) $
		(erhalten|erhält|bekommt|bekommen|verdienen) [wir|der anbieter] [eventuell|ggf|unter umständen|dafür] (eine|eine kleine|von) .. provision
		provision .. (ohne mehrkosten|für sie|vom|händler|keine|entstehen)
		ohne mehrkosten für
		für (sie|dich) (entstehen|verändert|ändert|fallen) .. (keine|der preis|kosten|nicht)
		(mit|durch) (einem|ein) .. (gekennzeichnete|gekennzeichneten|symbol|sternchen|stern) .. (links|symbol|verlinkungen)
		(erhalten|bekommen) wir [möglicherweise|eventuell|ggf|unter umständen|dafür] .. provision
	`},
	{Sharing, 50, `
		(folgen sie|folge|folgst du|folgt) (uns|mir|schon|unserem|unseren|ihm|ihr) .. (auf|bei|whatsapp|kanal|instagram|facebook|twitter|x|tiktok)
		(auf|bei) (facebook|twitter|instagram|whatsapp|x|tiktok) (folgen|teilen)
		(abonniere|abonnieren sie) (den|unseren) .. kanal
		whatsapp-kanal
		^^ (teilen|twittern|artikel teilen|beitrag teilen|drucken|merken|per mail teilen|senden|kopieren|link kopieren|empfehlen) [teilen|twittern|auf|per|drucken|senden|merken|artikel|whatsapp|facebook]  $
		(teilen sie|teile) (diesen|den|diese) (artikel|beitrag|seite)
	`},
	{Comments, 130, `
		(nicht|nicht unbedingt|nicht zwingend|nicht notwendigerweise) .. (meinung|ansicht|auffassung|standpunkt) der redaktion
		(sie müssen|du musst|bitte) .. (anmelden|einloggen|angemeldet|registrieren|eingeloggt) .. (kommentar*|kommentieren)
		(kommentar|kommentare) (schreiben|verfassen|abgeben|anzeigen|lesen|hinterlassen|zu diesem|anzuzeigen|ausblenden|laden)
		(einen|ein|ihren|deinen) kommentar (abgeben|abzugeben|schreiben|verfassen|hinterlassen)
		(diskutieren|diskutiere) [sie] mit
		(ihre|eure|deine) (kommentare|meinung) .. (themenbezogen|schreiben|sagen|gefragt|interessiert|in die kommentare)
		(behält|behalten) (sich|wir uns) .. (vor|das recht) .. (leser*|beitr*|kommentar*|kürzen|prüfen|zu)
		ihr kommentar .. (freigeschaltet|veröffentlicht)
		kommentar .. (abgegeben|freigeschaltet) wird
		(gastkommentare|gastbeiträge|beiträge|kommentare) .. (nicht der meinung|nicht die meinung|nicht unbedingt|geben nicht)
		(meinung|ansicht) (des autors|der autorin|der autoren) .. (nicht|wider)
		(netiquette|kommentarregeln)
		(e-mail-adresse|e mail adresse|email adresse|email-adresse) wird nicht veröffentlicht
		erforderliche felder sind
		(kommentarfunktion|kommentare|kommentarbereich) .. (ist|sind|wurde|wurden) .. (geschlossen|deaktiviert|abgeschaltet)
		^ (was meinen sie|was meinst du|was denken sie|ihre meinung) $
	`},
	{Related, 45, `
		^^ (lesen sie auch|lies auch|lesen sie hierzu|lesen sie dazu|mehr zum thema|mehr dazu|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|weitere artikel|weitere nachrichten|weitere themen|passend dazu|passend zum thema|zum thema|siehe auch|interessant|lesetipp|lesetipps|mehr lesen|mehr|hintergrund|video|meistgelesen|meistgelesene artikel|ähnliche artikel|verwandte artikel|verwandte themen|aus dem archiv|mehr aus|weiterlesen|dazu|empfehlungen der redaktion|unsere empfehlungen|newsticker|liveticker|podcast|hier geht es|mehr news|mehr nachrichten|lesen sie hier|mehr zu diesem thema|mehr zum artikel|video zum thema|im video) :
		^^ (mehr zum thema|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|weitere artikel|auch interessant|ähnliche artikel|verwandte artikel|verwandte themen|meistgelesen|meistgelesene artikel|meist gelesen|mehr zu diesem thema|weitere nachrichten|weitere themen|weitere beiträge|passend zum thema|empfehlungen der redaktion|lesen sie auch|lesetipps|aktuelle themen|neueste artikel|beliebte artikel|schlagwörter|themen|mehr dazu|mehr aus diesem ressort) $
		(lesen|finden|erfahren|sehen) (sie|du) (mehr|hier|alle|außerdem|auch) ... (hier|liveblog|überblick|themen|newsticker|spotlight|thema|im video|video|auch|unter)
		^ mehr .. (über|zu|zum|zur) ... (lesen|finden|erfahren) sie
		^ (lesen|hören|sehen) sie .. (auch|hier|dazu|mehr) $
		^ hier (finden sie|geht es|geht s|lesen sie|erfahren sie|gibt es|finden) .. (außerdem|alle|mehr|zum|zur|weitere|den|unser*)
		^ (alle|die wichtigsten|aktuelle) (informationen|entwicklungen|nachrichten|news|infos) .. (hier|liveblog|im überblick|im newsblog|ticker) $
		(dieser|der) (artikel|text|beitrag) (erschien|ist) .. (zuerst|ursprünglich|erstmals) .. (bei|auf|in|im|am|erschienen)
		^ (alle|die) .. (entwicklungen|nachrichten|informationen|ergebnisse|neuigkeiten) .. (lesen|finden|gibt|sehen|verfolgen) .. (liveblog|live-blog|ticker|liveticker|newsblog|übersicht)
		^^ (inhaltsverzeichnis|mehr zu diesem artikel|mehr von uns) $
	`},
	{Copyright, 50, `
		alle rechte vorbehalten
		^^ (quelle|quellen|foto|fotos|bild|bilder|bildquelle|bildnachweis|titelbild|fotocredit|copyright) : ... .. $
		dpa-infocom
		dpa : 2*
		^^ (dpa|afp|ap|reuters|apa|sda|epd|kna)  $
		für die (kommerzielle|gewerbliche) nutzung
		^ (copyright|c) .. 2*
	`},
	{Feedback, 50, `
		(haben sie|hast du|habt ihr|sie haben) .. (fehler|hinweis*|tipp*|anregung*|fragen|behauptung|feedback|informationen) .. (gefunden|entdeckt|melden|schreiben|an uns|kontaktieren|überprüfen|zum|für uns)
		(wir freuen uns|freuen uns) (auf|über) ihr feedback
		(schreiben sie|schreib|schicken sie|senden sie|melden sie) (uns|mir|eine mail|den fehler|sich) .. (an|per|unter|e-mail|mail|vertraulich|redaktion)
		(diese|dieser) (zusammenfassung|audioversion|audiofassung|text) wurde .. (künstlich|automatisch|ki|maschinell|mit hilfe)
		bitte markieren sie .. (wörter|text)
		(melden|kontaktieren) sie .. (vertraulich|sicher) .. (signal|threema|e-mail)
		(hinweise|fehler) .. melden sie
		^ (hinweise|tipps|leserbriefe|fehler|kritik|anregungen) .. (an die redaktion|bitte an|an uns|an redaktion)
	`},
	{Author, 30, `
		^^ (zur person|über den autor|über die autorin|über die autoren|zum autor|zur autorin) $
	`},
	{Player, 40, `
		^^ (artikel anhören|vorlesen|audio abspielen|video abspielen|zum video|zur bildergalerie|bildergalerie|bilderstrecke|zur galerie|lesezeit|bild vergrößern|bild in lightbox öffnen|vergrößern) $
		(ihr browser|dein browser) unterstützt
		(das video|dieses video) .. (nicht verfügbar|nicht geladen|nicht abgespielt)
	`},
	{AppPrompt, 30, `
		^ (jetzt|hier) .. app .. (laden|herunterladen|installieren|downloaden|holen)
		^ (laden|lade|holen|hol|installieren) (sie|dir|sich|jetzt) .. (app|app*) .. (herunter|store|play|kostenlos|im|bei|jetzt)
		(app store|google play) .. (herunterladen|laden|verfügbar|erhältlich)
		^ (unsere|die) app .. (kostenlos|herunterladen|laden)
	`},
}

var germanCues = []cue{
	{self, `
		(unsere|unser|unseren|unserem|unserer) (redaktion|journalismus|arbeit|leser*|newsletter*|website|angebot|berichterstattung|abonnent*|recherchen|partner|dienste|plattform)
		wir (freuen uns|sind unabhängig|finanzieren|berichten|verwenden|bieten|brauchen|möchten)
		(unabhängigen|unabhängiger|unabhängige|investigativen) (journalismus|berichterstattung|redaktion)
	`},
	{reader, `
		(ihre|ihrer|ihren|deine|deiner|deinen|eure|eurer) (unterstützung|spende|e-mail*|mail|daten|zustimmung|anmeldung|hilfe|interessen|meinung|einwilligung)
		(können sie|kannst du|könnt ihr|möchten sie|willst du|sie können|du kannst|sie möchten|wenn sie|wenn du|sie erhalten|du bekommst)
	`},
	{ask, `
		(jetzt|bitte|hier) (abonnieren|spenden|anmelden|bestellen|testen|registrieren|klicken|unterstützen)
		^ (abonnieren|abonniere|unterstützen|unterstütze|spenden|werden|werde|melden|klicken|klicke|folgen|folge|sichern|testen|registrieren|bleiben|hol|jetzt)
		(klicken sie|klicke|klick)
	`},
	{object, `
		(newsletter*|abo|abonnement|spende*|mitgliedschaft|cookies|push-nachrichten|benachrichtigungen|konto|premium*|podcast)
	`},
	{terms, `
		(pro|im) (monat|woche|jahr)
		(kostenlos|gratis|kostenlose|kostenlosen|monatlich|jederzeit|unverbindlich|ohne werbung|werbefrei)
	`},
}
