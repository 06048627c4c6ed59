package clean

var spanishRules = []rule{
	{Newsletter, 60, `
		(suscríbete|suscríbase|suscribite|suscribete|apúntate|regístrate|inscríbete) .. (boletín*|newsletter*|correo*|email*|mail|lista|gratis|para recibir|contenido*)
		(recibe|recibí|recibir|recibirás|reciba) ... (en tu correo|en tu email|en tu mail|en su correo|tu bandeja|newsletter*|boletín*|correo electrónico)
		(te enviaremos|le enviaremos) .. (correo|email|boletín)
		(introduce|ingresa|escribe|deja) tu (correo|email|e-mail|mail)
		(nuestro|nuestros|el|los) (boletín|newsletter|boletines) .. (suscr*|gratis|diario|semanal|recib*)
	`},
	{Subscription, 70, `
		(suscríbete|suscríbase|suscribite|hazte socio|hazte socia|hacete socio|hazte suscriptor) .. (para|y|por|desde|ahora|hoy|a|ya)
		(hazte|hacete) (socio|socia|suscriptor)
		(contenido|artículo|noticia|nota) .. (exclusivo|exclusiva|solo|sólo|reservado) (para|a) (suscriptores|socios|abonados)
		ya (eres|sos|es) (suscriptor|socio|socia|suscriptora|abonado)
		(ya tenés|ya tienes|tienes|tenés) (suscripción|una suscripción|cuenta|una cuenta)
		(renovar|actualiza|gestiona) .. (tu|su) (suscripción|datos de pago)
		(para seguir|sigue|seguí|seguir) leyendo .. (suscr*|regíst*|inicia*|hazte)
		(acceso|accede) (ilimitado|a todos) .. (conten*|artíc*|suscr*)
		^ lee .. (sin límites|sin limites|sin límite) .. (por|solo|desde|al mes)
		has (alcanzado|llegado al|superado) .. límite .. (artículos|noticias|contenidos|gratuit*)
	`},
	{Donation, 90, `
		(apoya|apoyá|apóyanos|ayuda|ayúdanos|colabora|sostén) .. (periodismo|independiente|con nosotros|este medio|nuestro trabajo|nuestra labor|donación|a seguir)
		(haz|hacé|haga|realiza) (una|tu|tu primera) (donación|aporte|contribución)
		(tu|su) (apoyo|donación|aporte|ayuda|contribución) .. (nos|permite|hace posible|es|ayuda*|es fundamental)
		(gracias a|con) (tu|su|nuestros) (apoyo|donación|aporte|lectores|socios|socias)
		(financiado|financiada|sostenido) (por|gracias a) (lectores|sus lectores|nuestros|socios)
		(dona|doná|done) (ahora|aquí|hoy)
	`},
	{Notification, 40, `
		(recibe|recibí|activa|activá|active|recibir|activar) .. (notificaciones|alertas)
	`},
	{Login, 50, `
		(inicia|inicie|iniciar|iniciá) sesión
		(debes|debe|tienes que|necesitas) .. (iniciar sesión|registrarte|registrarse|estar registrado)
		(olvidaste|olvidó|olvidado) (tu|su|la) contraseña
		(crea|crear|creá) (una|tu) cuenta
		gracias por (registrarte|registrarse|suscribirte|tu registro)
		^^ (contraseña olvidada|olvidé mi contraseña|has olvidado tu contraseña|olvidaste tu contraseña|recuperar contraseña) $
	`},
	{Consent, 120, `
		(utilizamos|usamos) .. cookies
		(este sitio|esta web|este portal|esta página|nuestra web|nuestro sitio) .. (utiliza|usa) .. cookies
		(aceptar|acepta|rechazar|configurar) .. cookies
		(al continuar|si continua|si continúa|si sigues) .. (naveg*|acept*|sitio)
		(términos|condiciones) (de uso|y condiciones) .. (acepta*|cumplir*|privacidad)
	`},
	{Consent, 12, `
		(política|políticas|configuración) de (cookies|privacidad)
	`},
	{Advertising, 60, `
		^^ (publicidad|anuncio|anuncios|contenido patrocinado|patrocinado) $
		(enlaces|links) (de afiliados|de afiliado|afiliados|patrocinados)
		(recibir|recibimos|obtener|ganar|recibe) .. (una comisión|comisiones)
		(sigue|continúa) leyendo después (de la|del) (publicidad|anuncio)
	`},
	{AppPrompt, 40, `
		(descarga|descargá|descárgate|descargar|baja) .. (app|aplicación) .. (de|del|gratis|en|para|y|nuestra)
	`},
	{Sharing, 40, `
		(síguenos|seguinos|sígueme|siganos|síganos|únete) .. (en|a) .. (facebook|twitter|instagram|x|google|whatsapp|telegram|tiktok|youtube|canal|redes*)
		^^ (compartir|comparte|compartir en|copiar enlace|enviar por|imprimir|guardar) [en facebook|en twitter|en whatsapp|por correo|artículo|noticia] $
		(comparte|compartí) (esta|este|en) (noticia|artículo|nota|facebook|tus)
	`},
	{Comments, 70, `
		(eres|es|son) (responsable|responsables) de .. (lo que escribe|lo que escribes|que escriba|sus comentarios|tus comentarios)
		(deja|dejá|deje|escribe|añade|publicar|ver|leer) (un|tu|los|su|el) (comentario|comentarios)
		(para|suscribite para|debes) (comentar|ver los comentarios|dejar un comentario)
		comentarios de nuestros
		(no está permitido|no se permiten|no se admiten) .. comentarios
		(los comentarios|tu comentario|las opiniones) .. (moder*|son responsabilidad|no reflejan|serán|cerrados|publicados)
		(tu|su) dirección de correo .. no será publicada
		los campos .. obligatorios
		(únete|participa) .. (conversación|debate)
		^^ (ver|leer|mostrar|cargar) .. (comentarios|comentario) $
	`},
	{Related, 40, `
		^^ (lee también|leer también|lea también|leé también|lee además|lea además|leé más|leer más|te puede interesar|le puede interesar|puedes leer|mira también|mirá también|ver también|además|más información|más sobre|noticias relacionadas|relacionado|relacionada|en video|video|también te puede interesar|no te pierdas|sigue leyendo) $
		^^ (lee también|leer también|lea también|lee además|te puede interesar|también te puede interesar|le puede interesar|noticias relacionadas|artículos relacionados|contenido relacionado|más noticias|lo más leído|lo más visto|últimas noticias|temas relacionados|etiquetas|más en|recomendados|notas relacionadas|ver más)
	`},
	{Copyright, 40, `
		todos los derechos reservados
		(prohibida|prohibido) .. reproducción
		^^ (foto|fotos|fotografía|imagen|fuente|crédito|créditos) : ... .. $
	`},
	{Feedback, 40, `
		(has|ha|encontraste|encontró|encontrado|detectado) .. (un error|errores|una errata) .. (avís*|escríb*|report*|envía*|cuént*)
		(escríbenos|escribinos|contáctanos|envíanos) .. (a|al|tu|en|por)
		(has|ha) (encontrado|visto|detectado) (un|algún) error $
	`},
	{AppPrompt, 30, `
		^ (descarga|descárgate|descargue|instala|baja) .. (app|aplicación)
	`},
}
