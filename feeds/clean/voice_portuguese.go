package clean

// portugueseVoice holds the same classes in Portuguese.
var portugueseVoice = []voiceLine{
	{group: speaker, phrases: `
		(nós|nosso|nossa|nossos|nossas)
		(ajude|ajudem|apoie|apoiem|deixe|leve|siga|escreva|conte|diga|permita|dê|acompanhe) nos
		(somos|vivemos|precisamos|enviamos|enviaremos|trabalhamos|publicamos|guardamos|usamos|queremos|dependemos|mostramos|investigamos)
		nos (apoia|apoiam|dá|dão|lê|leem|permite|ajuda)
	`},
	{group: listener, phrases: `
		(você|vocês|lhe|connosco)
		se (acha|quer|gosta|gostou|pode|puder)
		(ajude|apoie|deixe|leve|siga|escreva|conte|diga|permita|acompanhe|junte|escolha|autorize|receba|subscreva|assine|torne|inscreva|descarregue|baixe)
		(seu|sua) (email|e-mail|apoio|ajuda|telemóvel|celular|contributo|doação|navegador|conta)
	`},
	{group: request, category: Donation, phrases: `
		(ajude|apoie|apoia|apoio|doação|doe|contribua|contributo|junte|valeu a pena)
	`},
	{group: request, category: Subscription, phrases: `
		(assine|assinatura|assinante|assinantes|subscreva|plano|oferta|torne)
	`},
	{group: request, phrases: `
		(deixe|leve|escolha|autorize|receba|quer|diga|conte|permita|descarregue|baixe|instale|aceita|aceite)
	`},
	{group: money, phrases: `
		(euros|reais|dinheiro|preço|grátis|gratuita|gratuito|custa|pagar|paga|pagam|café|desconto)
		(por|ao|cada) (mês|semana|ano)
	`},
	{group: reach, category: Newsletter, phrases: `
		(email|e-mail|newsletter|boletim|endereço)
		(todas as|todos os|cada) (sextas|segundas|manhãs|dias|domingos|semana)
	`},
	{group: reach, category: Notification, phrases: `
		(alertas|alerta|notificações|avisado|avisar)
	`},
	{group: reach, category: AppPrompt, phrases: `
		nossa (aplicação|app)
		nosso (aplicativo|app)
	`},
	{group: reach, category: Consent, phrases: `
		(cookies|navegação|personalizados|personalizada)
	`},
	{group: trade, phrases: `
		(reportagem|reportagens|investigação|artigo|artigos|redação|redacção|jornalismo|jornalistas|histórias|notícias|conteúdo|conteúdos)
		(leitores|leitor|ler|lê|leitura|publicidade|donos|dono|acionistas|patrocinadores|independente|independentes)
	`},
}
