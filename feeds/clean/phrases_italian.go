package clean

var italianRules = []rule{
	{Newsletter, 60, `
		(iscriviti|iscrivetevi|registrati|abbonati) .. (newsletter*|mailing list|canale|gratis|per ricevere)
		(ricevi|ricevere|ricevete) .. (newsletter*|nella tua casella|via mail|via email|ogni mattina|nella tua mail|nella tua email)
		(la nostra|nostra|alla) newsletter .. (iscriv*|gratuit*|settiman*|quotidian*)
		(inserisci|lascia) (la tua|il tuo) (email|mail|indirizzo)
	`},
	{Subscription, 70, `
		(abbonati|abbonatevi) .. (per|a|e|ora|da|subito|al|con)
		(contenuto|articolo|questo articolo) .. (riservato|riservati|solo per|esclusivo) .. (abbonati|iscritti|utenti)
		(sei|hai) già .. (abbonato|abbonata|un abbonamento|un account|registrato)
		(per continuare|continua) a leggere .. (abbona*|regist*|acced*)
		(accesso|accedi) (illimitato|a tutti) .. (conten*|artic*)
		disdici quando vuoi
	`},
	{Donation, 90, `
		(sostieni|sostenete|sostienici|supporta|aiutaci|aiuta) .. (il nostro|giornalismo|informazione|indipendente|la nostra|con una|a continuare|il giornale|donazione)
		(fai|fate) una donazione
		(il tuo|la tua|il vostro) (sostegno|contributo|donazione|aiuto|supporto) .. (è|ci|permette|aiuta|conta|fondamental*)
		(grazie al|con il) (tuo|vostro) (sostegno|contributo|aiuto)
		(dona|donate) (ora|adesso|il tuo)
		cinque per mille
	`},
	{Notification, 40, `
		(attiva|ricevi|abilita) .. (notifiche|avvisi)
	`},
	{Login, 50, `
		(accedi|effettua l accesso|effettua il login|registrati|fai il login) (per|o|al|con|e|ora|gratuitamente)
		(hai dimenticato|password dimenticata|recupera) .. (password|dimenticata)
		(crea|creare) (un|il tuo) account
		grazie per (esserti|la registrazione|l iscrizione)
	`},
	{Consent, 120, `
		(utilizziamo|usiamo|questo sito utilizza|questo sito usa|sito utilizza) .. cookie*
		(accetta|rifiuta|accettare|gestisci) .. cookie*
		(proseguendo|continuando) .. (navigazione|acconsent*|accett*)
	`},
	{Consent, 12, `
		(informativa|politica) (sulla|sui|di) (privacy|cookie*)
	`},
	{Advertising, 80, `
		^^ (pubblicità|annuncio|contenuto sponsorizzato|sponsorizzato) $
		(link|links) (di affiliazione|affiliati|sponsorizzati)
		(riceve|riceviamo|ricevere|percepire|guadagn*) .. (una commissione|commissioni)
		(scelti|sceglie|selezionati) .. (in maniera indipendente|indipendentemente)
	`},
	{AppPrompt, 40, `
		(scarica|scaricate) .. (app|applicazione)
	`},
	{Sharing, 40, `
		(seguici|segui|seguiteci|unisciti) .. (su|sul|al|anche) .. (facebook|twitter|instagram|x|google|whatsapp|telegram|tiktok|youtube|canale|social)
		^^ (condividi|condividi su|stampa|copia link|invia) [su facebook|su twitter|su whatsapp|articolo|via mail|l articolo] $
	`},
	{Comments, 60, `
		(lascia|scrivi|inserisci|leggi|aggiungi|visualizza) (un|il|i|il tuo|tutti i) (commento|commenti)
		(commenti) .. (saranno|moderati|accettati|chiusi|che contengano)
		(non sono|non saranno) (consentiti|ammessi|pubblicati) .. commenti
		(il tuo|l) indirizzo .. non sarà pubblicato
		norme di comportamento per
		(accedi|registrati|iscriviti) .. commentare
	`},
	{Related, 40, `
		^^ (leggi anche|leggi pure|leggi di più|leggi tutto|leggi|guarda anche|guarda|vedi anche|ti potrebbe interessare|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare anche|approfondisci|approfondimenti|approfondimento|scopri di più|per approfondire|correlati|articoli correlati|notizie correlate|video) $
		^^ (leggi anche|leggi qui|guarda anche|ti potrebbe interessare|potrebbe interessarti|articoli correlati|notizie correlate|i più letti|ultime notizie|più letti|altri articoli|argomenti)
		(clicca qui|qui) per (leggere|vedere|scoprire|iscriverti)
	`},
	{Copyright, 40, `
		(tutti i diritti riservati|riproduzione riservata)
		^^ (foto|fonte|immagine|crediti|credits) : ... .. $
	`},
	{Feedback, 40, `
		(hai|avete) .. (segnalazioni|una segnalazione|trovato un errore|domande|una domanda) .. (scriv*|contatt*|segnal*)
		(scrivici|contattaci|scrivi a|segnala) .. (a|un errore|una notizia)
	`},
	{Login, 20, `
		(password|credenziali) .. (dimenticata|dimenticate|smarrita)
		hai dimenticato la password
	`},
	{Donation, 60, `
		(vuoi|puoi) (sostenere|supportare) il nostro (lavoro|giornale|progetto|giornalismo)
		^ sostieni il nostro (lavoro|giornale|progetto|giornalismo)
	`},
	{Newsletter, 30, `
		^ (iscriviti|abbonati) qui
	`},
	{Subscription, 30, `
		hai (letto|raggiunto|esaurito) .. (articoli gratuiti|limite)
	`},
}
