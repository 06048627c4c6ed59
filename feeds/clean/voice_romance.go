package clean

// romanceVoice holds the same classes in French, Spanish and Italian. Where verbs carry the person, those are listed
// that publishers use of themselves.
var romanceVoice = []voiceLine{
	{group: speaker, phrases: `
		(nous|notre)
		nos (lecteurs|lectrices|abonnés|journalistes|articles|enquêtes|alertes|contenus|moyens|newsletters|partenaires|équipes)
		(nosotros|nosotras|nuestro|nuestra|nuestros|nuestras)
		(tenemos|somos|necesitamos|enviamos|mandamos|avisemos|avisamos|guardamos|publicamos|trabajamos|queremos|podemos|vivimos|dependemos|recordamos|usamos|utilizamos|mostramos|investigamos)
		(déjanos|ayúdanos|échanos|danos|dinos|apóyanos|síguenos|llévanos|escríbenos|cuéntanos|déjenos|ayúdenos|apóyenos|permítenos|permítanos|díganos|únetenos|regálanos)
		nos (llevó|costó|ayuda|ayudas|apoya|apoyas|apoyan|sostiene|sostienen|permite|permites|lee|lees|leen|da|das)
		(noi|nostro|nostra|nostri|nostre)
		(abbiamo|siamo|viviamo|mandiamo|inviamo|lavoriamo|possiamo|vogliamo|ricordiamo|usiamo|utilizziamo|facciamo|pubblichiamo|dipendiamo|conserviamo|mostriamo)
		(lasciaci|aiutaci|aiutateci|dacci|portaci|permettici|sostienici|sosteneteci|scrivici|scriveteci|seguici|raccontaci|dicci|facci)
		ci (sostiene|sostengono|legge|leggi|aiuta|aiuti|permette|permetti)
	`},
	{group: listener, phrases: `
		(vous|votre|vos|toi)
		(tú|usted|ustedes|vosotros|vosotras|vuestro|vuestra|quieres|puedes|crees|sabes|prefieres)
		(déjanos|ayúdanos|échanos|danos|dinos|apóyanos|síguenos|llévanos|escríbenos|cuéntanos|déjenos|ayúdenos|apóyenos|permítenos|permítanos|díganos|súmate|únete|hazte|suscríbete|regístrate)
		(tu|tus) (correo|apoyo|ayuda|móvil|teléfono|aportación|donación|lectura|navegador|cuenta|bolsillo|visita|visitas)
		si (crees|quieres|puedes|te|pensi|vuoi|puoi|ti)
		(tuo|tua|tuoi|tue|voi|vostro|vostra|vostri|vostre|vuoi|puoi|pensi|visiti|iscriviti|unisciti|abbonati|diventa)
		(lasciaci|aiutaci|aiutateci|dacci|portaci|permettici|sostienici|sosteneteci|scrivici|scriveteci|seguici|raccontaci|dicci|facci sapere)
	`},
	{group: request, category: Donation, phrases: `
		(aidez|soutenez|soutenir|soutien|don|dons|faites vivre|font vivre|donnez|contribuez|offrez)
		(ayúdanos|échanos|ayúdenos|apóyanos|apóyenos|apoya|apoyo|ayuda|dona|donación|donaciones|aporta|aportación|súmate|únete|sostiene|sostienen)
		(aiutaci|aiutateci|dacci|sostienici|sosteneteci|sostieni|sostegno|sostiene|dona|donazione|unisciti|contributo|contribuisci)
	`},
	{group: request, category: Subscription, phrases: `
		(rejoignez|abonnez|abonnement|abonnés|devenez|offre|formule|essai)
		(hazte|socio|socios|socia|suscríbete|suscripción|suscriptor|suscriptores|oferta|plan)
		(abbonati|abbonamento|diventa|socio|offerta|piano)
	`},
	{group: request, phrases: `
		(laissez|demandez|autorisez|dites|racontez|installez|téléchargez|inscrivez|choisissez|indiquez|recevez|écrivez|envie|acceptez|convient|permettez) 
		(déjanos|deja|dinos|llévanos|cuéntanos|escríbenos|permítenos|descarga|descárgala|elige|recibe|acepta|quieres)
		(lasciaci|permettici|portaci|scarica|scarichi|scaricala|scegli|ricevi|accetti|accetta|vuoi|raccontaci|scrivici|facci sapere)
	`},
	{group: money, phrases: `
		(euro|euros|argent|prix|gratuit|gratuite|gratuits|gratuitement|paie|payer|payant|café|coûte|coûté|tarif|moyens)
		(par|chaque) (mois|semaine|an)
		(dinero|precio|gratis|gratuita|gratuito|cuesta|pagar|pagan|paga|coste|permitírtelo|dólares|pesos)
		(al|por|cada|a la) (mes|semana|año)
		(soldi|prezzo|gratuito|costa|costata|costato|pagare|paga|caffè|sconto)
		(al|ogni|a) (mese|settimana|anno)
	`},
	{group: reach, category: Newsletter, phrases: `
		(adresse|lettre|newsletter|courriel|mail|boîte)
		(chaque) (vendredi|matin|semaine|dimanche|lundi)
		(correo|boletín|email|bandeja)
		(cada) (domingo|viernes|mañana|lunes|semana)
		(email|posta|lettera|casella|indirizzo)
		(ogni) (lunedì|venerdì|mattina|domenica)
	`},
	{group: reach, category: Notification, phrases: `
		(prévenir|alerte|alertes|notification|notifications|avisemos|avisamos|avisarte|alerta|alertas|notificaciones|avisarti|avviso|avvisi|notifiche)
	`},
	{group: reach, category: AppPrompt, phrases: `
		(notre|nuestra|nostra) (application|appli|app|aplicación|applicazione)
	`},
	{group: reach, category: Consent, phrases: `
		(cookies|visites|navigation|traceurs|anuncios|visitas|navegación|visiti|visite|navigazione|personnalisés|personalizados|personalizzati)
	`},
	{group: trade, phrases: `
		(enquête|enquêtes|article|articles|rédaction|journalisme|journaliste|journalistes|reportage|histoires|contenus|information|scores)
		(lecteurs|lectrices|lecteur|lire|lisez|lecture|abonnés|publicité|actionnaire|actionnaires|propriétaire|indépendant*|suite)
		(reportaje|reportajes|investigación|artículo|artículos|redacción|periodismo|periodistas|historias|noticias|archivo|contenidos)
		(lectores|lectoras|lector|leer|lees|lectura|publicidad|dueños|dueño|accionistas|independiente|independientes|independencia|bancos)
		(inchiesta|inchieste|articolo|articoli|redazione|giornalismo|giornalisti|storie|notizie|contenuti|archivio)
		(lettori|lettrici|leggere|leggi|lettura|pubblicità|padroni|padrone|editore|editori|sponsor|indipendente|indipendenti)
	`},
}
