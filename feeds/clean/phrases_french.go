package clean

var frenchRules = []rule{
	{Newsletter, 60, `
		(inscrivez|abonnez|inscris|abonne) (vous|toi) .. (à|gratuitement|pour) .. (newsletter*|lettre*|infolettre|alertes)
		(recevez|recevoir|retrouvez) .. (newsletter*|infolettre|par e-mail|par mail|par email|dans votre boîte|dans votre boite)
		(tous les matins|chaque matin|chaque jour|chaque semaine|chaque soir|tous les jours) .. (par e-mail|par email|par mail|dans votre boîte|dans votre boite)
		(notre|nos|la|les) (newsletter|newsletters|infolettre|infolettres) .. (inscri*|abonn*|gratuit*|quotidien*|recev*)
		(s inscrire|inscription|inscrivez) .. (newsletter*|infolettre)
		(saisissez|entrez|renseignez) votre (adresse|e-mail|email|mail)
		(ne|pour ne) (rien|plus rien) (rater|manquer|louper)
		pour ne rien rater
		votre adresse (e-mail|email|mail) .. (utilisée|est|sera|uniquement)
		^ (inscrivez|abonnez) vous .. (pour recevoir|et recevez|afin de recevoir)
		laissez votre (adresse|e-mail|mail|email)
	`},
	{Subscription, 70, `
		abonnez vous .. (pour|1|dès|à partir|maintenant|et|sans)
		(abonnement|offre) (sans engagement|à partir|dès|numérique)
		(déjà|deja) (abonné|abonnée|inscrit|un compte|membre)
		(article|contenu|suite|réservé|lecture) .. (réservé|réservée|est réservé|réservés) aux (abonnés|membres|adhérents)
		réservé aux abonnés
		(la suite|cet article|il vous reste) .. (à lire|abonné*|% de cet)
		il vous reste .. à (lire|découvrir)
		(pour lire|lire) la suite .. (abonn*|inscri*|connect*)
		(accès|accédez) .. (illimité|à tous les|à l intégralité|aux contenus) .. (abonn*|contenus|articles)
		sans engagement
		(premier|par) mois
		sans publicité .. (abonn*|à partir)
	`},
	{Donation, 90, `
		(soutenez|soutiens|soutenir|aidez) (nous|notre|le|la|un|cette|l) .. (journal*|média*|presse|indépendan*|rédaction|travail|site|association|don)
		(faites|faire|fais) un don
		(votre|vos) (soutien|don|dons|abonnement|contribution) .. (nous|permet*|est|aide*|garanti*|essentiel*|compte)
		(grâce à|avec) (votre|vos) (soutien|don|dons|lecteurs)
		(financé|financée|financés|soutenu) (par|grâce) .. (lecteurs|lectrices|dons|abonnés)
		(je donne|je soutiens|je fais un don|je m abonne)
		(déductible|défiscalisé|défiscalisable|réduction d impôt*) .. (don|impôt*|fiscal*)
		nous avons besoin de (vous|votre)
		pour nous soutenir
	`},
	{Notification, 40, `
		(activez|activer|recevez|recevoir|autoriser|autorisez) .. (notifications|alertes)
	`},
	{Login, 50, `
		(connectez vous|se connecter|connexion|identifiez vous|créez un compte|créer un compte|créez votre compte|m inscrire|je m inscris|je me connecte)
		mot de passe oublié
		merci (de vous|pour votre) (inscription|être inscrit|connecter)
	`},
	{Consent, 120, `
		(nous|ce site|site|notre site|et ses partenaires|partenaires) (utilisons|utilise|utilisent) .. (cookies|témoins|traceurs)
		(accepter|refuser|gérer|paramétrer|gérez|acceptez|bloqué*|dépose*) .. (cookies|traceurs|témoins)
		(protection de vos|vos) données personnelles
		(en poursuivant|en continuant|si vous continuez) .. (navigation|utiliser)
		(afficher|consulter|voir) ce contenu .. (cookies|accept*|tiers)
		(ce contenu|cette vidéo|ce média|ce tweet) .. (bloqué|masqué|bloquée) ... (cookies|consent*|traceurs)
		vous consentez (à|au|aux) .. (cookies|dépôt|traceurs|traitement)
	`},
	{Consent, 12, `
		politique de confidentialité
	`},
	{Advertising, 60, `
		^^ (publicité|annonce|sponsorisé|contenu sponsorisé|la suite après cette publicité|partenaire|en partenariat) $
		la suite après (cette|la) publicité
		(liens|lien) (affiliés|affilié|d affiliation|sponsorisés)
		(touche|toucher|percevoir|perçoit|reçoit) une commission
	`},
	{AppPrompt, 40, `
		(téléchargez|télécharger) (l|notre|l app*|gratuitement) .. (application|appli|app)
		(avec|sur|dans) l application (du|de|le|la) .. .. $
	`},
	{Sharing, 40, `
		(suivez|retrouvez|rejoignez) (nous|moi|notre|le|la|les|toute) .. (sur|facebook|twitter|instagram|whatsapp|google|réseaux|tiktok|youtube|linkedin)
		^^ (partager|partagez|partager cet article|imprimer|envoyer|copier le lien|tweeter) [sur|par|cet article|facebook|twitter|l article|cette page] $
	`},
	{Comments, 60, `
		(laisser|laissez|ajouter|écrire|poster|voir|lire|publier) (un|les|votre|tous les|vos) (commentaire|commentaires)
		(vos|les) commentaires .. (modér*|publi*|réservés|fermés|sont)
		votre adresse .. ne sera pas publiée
		(ne cautionne pas|n engage* que) .. (opinions|auteur*|leur*)
		(connectez vous|identifiez vous) .. (commenter|réagir)
		(réagir|réagissez|commenter|commentez) (à|cet) .. (article)
		^ soyez le premier à (commenter|réagir|laisser)
		(commentaires|réactions) .. (fermés|désactivés)
	`},
	{Related, 40, `
		^^ (podcast|vidéo|audio) (écoutez|écouter|regardez|voir)
		^^ (à lire aussi|lire aussi|a lire aussi|à lire|lire|voir aussi|à voir aussi|à écouter|écouter aussi|à lire également|lire également|lire plus|relire|retrouvez|sur le même sujet|aussi|article lié|à découvrir|décryptage|vidéo|édito|notre dossier|notre sélection|lisez aussi|pour aller plus loin)  :
		^^ (à lire aussi|lire aussi|a lire aussi|voir aussi|lire également|à lire également|à voir aussi|à écouter aussi|lisez aussi)
		^^ (sur le même sujet|dans la même rubrique|sur le même thème|articles liés|articles similaires|les plus lus|à la une|pour aller plus loin|plus d articles|en savoir plus|les plus partagés|sujets liés|contenus sponsorisés|nos derniers articles|dans l actualité|à découvrir aussi|notre sélection) $
		(vous aimerez|vous pourriez) aussi
		^ (retrouvez|découvrez|consultez|lire|lisez) (tous|toute|ici|nos|notre|l intégralité) .. (ici|articles|actualité*|dossier|émission*)
	`},
	{Copyright, 40, `
		tous droits réservés
		(reproduction|rediffusion) .. (interdite|réservés|strictement)
		^^ (crédit|crédits|photo|crédit photo|crédits photo|source) : ... .. $
	`},
	{Feedback, 40, `
		(une erreur|une faute|une coquille|une information|une question|un témoignage) .. (signalez|signaler|écrivez|contactez|dites|nous|cliquez)
		(signaler|signalez) une (erreur|faute)
		(écrivez|contactez|envoyez) nous .. (à|par|sur|via)
		^ vous avez .. (repéré|trouvé|remarqué|constaté|vu) une (erreur|faute|coquille)
	`},
}

var frenchCues = []cue{
	{self, `
		(notre|nos) (rédaction|journal|journalisme|travail|lecteurs|abonnés|site|newsletter*|indépendance|média|équipe|partenaires|services)
		nous (utilisons|avons besoin|croyons|proposons|défendons|enquêtons)
		(journalisme|presse|média) (indépendant*|libre|de qualité)
	`},
	{reader, `
		(votre|vos) (soutien|don|dons|adresse|boîte|données|consentement|abonnement|navigateur|compte|navigation)
		vous (pouvez|souhaitez|voulez|acceptez|aimez|recevrez)
	`},
	{ask, `
		(abonnez|inscrivez|soutenez|cliquez|recevez|rejoignez|téléchargez|suivez|partagez|découvrez|aidez|faites|connectez|profitez)
	`},
	{object, `
		(newsletter*|infolettre|abonnement|don|dons|cookies|notifications|compte|podcast|offre)
	`},
	{terms, `
		(par|premier|le) (mois|an|semaine)
		(gratuitement|gratuit|gratuite|sans engagement|dès maintenant|à tout moment|sans publicité)
	`},
}
