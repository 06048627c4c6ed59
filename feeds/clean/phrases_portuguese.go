package clean

var portugueseRules = []rule{
	{Newsletter, 60, `
		(assine|inscreva|cadastre|subscreva|receba) .. (newsletter*|boletim|no seu e-mail|no seu email|por e-mail|por email|gratuitamente|gratuita)
		(inscreva|cadastre) se .. (para|na|em|e|gratuit*)
		(digite|insira|informe) (seu|o seu) (e-mail|email)
	`},
	{Subscription, 70, `
		^ (assine|torne se assinante|seja assinante|seja um assinante)
		(conteúdo|matéria|artigo|texto|reportagem) .. (exclusivo|exclusiva|restrito|só|apenas) .. (assinantes|membros)
		apenas assinantes
		já é (assinante|cadastrado|membro|subscritor)
		(para|continue|continuar) (continuar|a|lendo|ler) .. (assin*|cadastr*|login)
		(acesso|acesse) (ilimitado|a todo|sem limites) .. (conteúdo*|assin*)
	`},
	{Donation, 90, `
		(apoie|ajude|contribua|colabore|doe|faça uma doação|faça um donativo) .. (jornalismo|independente|com|nosso|nos|o|a|agora|para|este)
		(seu|sua|o seu|a sua) (apoio|doação|contribuição|ajuda) .. (é|nos|permite|ajuda|faz|fundamental)
		(financiado|mantido) (por|pelos|pelas) (leitores|doações|nossos|apoiadores)
	`},
	{Notification, 40, `
		(ative|receba|ativar|permita) .. (notificações|alertas)
	`},
	{Login, 50, `
		(faça|efetue|fazer) (o seu|seu|o) (login|cadastro|registro|registo)
		(esqueceu|esqueci) (a|sua|minha) senha
		(crie|criar) (uma|sua) conta
		obrigado por se (cadastrar|inscrever|registar)
	`},
	{Consent, 120, `
		(utilizamos|usamos|este site utiliza|este site usa|site utiliza|site usa) .. cookies
		(aceitar|aceito|rejeitar) .. cookies
		(ao continuar|ao navegar|continuando) .. (concorda|aceita|naveg*)
	`},
	{Consent, 12, `
		política de (privacidade|cookies)
	`},
	{Advertising, 60, `
		^^ (publicidade|anúncio|conteúdo patrocinado|continua após a publicidade|continua depois da publicidade) $
		continua (após|depois) (a|da) publicidade
		(links|link) (de afiliados|afiliados|de afiliado)
		(receber|recebe|recebemos|ganhar) .. comissão
	`},
	{AppPrompt, 40, `
		(baixe|baixar|descarregue|instale) .. (app|aplicativo|aplicação)
	`},
	{Sharing, 40, `
		(siga|siga nos|siga-nos|curta|participe|entre) .. (no|nas|do|canal|grupo|perfil) .. (facebook|twitter|instagram|x|google|whatsapp|telegram|tiktok|youtube|redes*|canal)
		^^ (compartilhar|compartilhe|partilhar|partilhe|imprimir|copiar link|salvar|whatsapp|facebook|twitter) [no facebook|no twitter|no whatsapp|por e-mail|esta notícia|este artigo|via whatsapp] $
	`},
	{Comments, 60, `
		(deixe|escreva|deixar|ver|publique) (um|seu|o seu|os) (comentário|comentários)
		(comentários|comentário) .. (não serão|são de responsabilidade|não representam|serão moderados|ofensivos|encerrados|ininteligíveis|aprovados)
		não serão aprovados
		(o seu|seu) endereço de e-mail não será publicado
		campos obrigatórios são
		(faça login|entre|cadastre) .. comentar
	`},
	{Related, 40, `
		^^ (leia também|leia mais|leia|veja também|veja mais|veja|saiba mais|confira|confira também|assista|assista também|relacionadas|notícias relacionadas|ouça|ler mais|ver também) $
		^^ (leia também|leia mais|veja também|saiba mais|notícias relacionadas|mais lidas|últimas notícias|artigos relacionados|veja mais|conteúdo relacionado|mais notícias)
		(clique aqui|clique) (para|e) (ler|ver|saiba|confira|acess*)
	`},
	{Copyright, 40, `
		todos os direitos reservados
		(proibida|proibido) .. reprodução
		^^ (foto|fotos|imagem|fonte|crédito|créditos) : ... .. $
	`},
	{Feedback, 40, `
		(encontrou|viu|achou) .. (um erro|erros|algum erro) .. (avis*|escrev*|report*|fal*|inform*)
		(fale conosco|entre em contato|envie) .. (e-mail|pelo|sugest*|para a redação)
	`},
	{Feedback, 30, `
		^ (encontrou|viu|achou|notou) (um|algum) erro
	`},
	{Subscription, 30, `
		(atingiu|alcançou) o (limite|número) .. (gratuit*|matérias|artigos|reportagens)
	`},
}
