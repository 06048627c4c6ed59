package clean

// slavicVoice holds the same classes in Polish, Czech, Russian and Ukrainian.
var slavicVoice = []voiceLine{
	{group: speaker, phrases: `
		(nam|nasz|nasza|nasze|naszą|naszego|naszej|naszych|naszym|mamy|jesteśmy|wyślemy|wysyłamy|pracujemy|potrzebujemy|zapamiętujemy|możemy|chcemy|piszemy|publikujemy|używamy|działamy)
		(nás|nám|náš|naše|naši|našich|našeho|naší|námi|máme|jsme|pošleme|posíláme|potřebujeme|pracujeme|můžeme|budeme|děláme|píšeme|chceme|ukládáme)
		(мы|нас|нам|нами|наш|наша|наше|наши|нашу|нашей|нашего|наших|нашим)
		(ми|наші|нашої|нашого|нашу|надсилатимемо|надсилаємо|працюємо|маємо|можемо|хочемо)
	`},
	{group: listener, phrases: `
		(ciebie|wam|wasza|wasze|waszą|waszej|twój|twoja|twoje|twoją|chcesz|możesz|uważasz|oglądasz|lubisz|możecie|chcecie)
		(zostaw|dorzuć|wybierz|pozwól|wesprzyj|wspieraj|wspierajcie|dołącz|dołączcie|zapisz|pomóż|pomóżcie|przekaż|pobierz|napisz|daj znać|podaj)
		(vás|vám|vaše|vaši|váš|vaší|myslíte|chcete|můžete|máte|pomozte|nechte|dovolte|podpořte|přispějte|přidejte|vyberte|zadejte|staňte)
		(вы|вас|вам|ваш|ваша|ваше|ваши|вашу|вашей|вашего|помогите|оставьте|разрешите|поддержите|подпишитесь|выберите|скажите|станьте|хотите)
		(ви|ваші|вашої|вашого|допоможіть|залиште|дозвольте|підтримайте|підпишіться|оберіть|скажіть|станьте|хочете)
	`},
	{group: request, category: Donation, phrases: `
		(wesprzyj|wspieraj|wspierają|wsparcie|dorzuć|pomóż|pomóżcie|wpłać|wpłata|darowizna|utrzymać)
		(pomozte|podpořte|podpora|podporu|přispějte|příspěvek|přispívají|darujte|dar)
		(помогите|помогут|помощь|поддержите|поддержка|поддержку|поддерживает|пожертвование|пожертвуйте)
		(допоможіть|допоможуть|підтримайте|підтримка|підтримку|підтримує|пожертва|донат|задонатьте)
	`},
	{group: request, category: Subscription, phrases: `
		(prenumerata|prenumeratę|subskrypcja|subskrypcję|wykup|plan|oferta|dostęp|předplatné|předplatitel|předplatitelé|nabídka|подписка|подписку|подпишитесь|підписка|підписку|підпишіться)
	`},
	{group: request, phrases: `
		(zostaw|podaj|wybierz|pozwól|pobierz|daj znać|zgadzasz|chcesz|napisz)
		(nechte|zadejte|vyberte|dovolte|stáhněte|souhlasíte|chcete|napište)
		(оставьте|разрешите|выберите|скачайте|согласны|хотите|напишите|скажите|установите)
		(залиште|дозвольте|оберіть|завантажте|згодні|хочете|напишіть|скажіть)
	`},
	{group: money, phrases: `
		(złotych|złoty|złote|zł|pieniądze|pieniędzy|darmo|bezpłatnie|bezpłatny|kosztuje|płacą|płacisz|kawy|miesięcznie|rocznie)
		(korun|koruna|korunu|koruny|peníze|zdarma|stojí|platí|měsíčně|ročně|kávy)
		(рублей|рубль|рубля|деньги|бесплатно|бесплатный|стоит|платят|цена|кофе)
		(гривень|гривню|гривня|гроші|безкоштовно|коштує|платять|ціна)
		(в|на|za|na) (месяц|неделю|год|місяць|тиждень|рік|miesiąc|měsíc)
	`},
	{group: reach, category: Newsletter, phrases: `
		(adres|e-mail|mail|newsletter|skrzynkę|adresu|adresę|e-mailu)
		w każdy (piątek|poniedziałek|tydzień)
		(každý|každé) (pátek|ráno|pondělí|týden)
		(адрес|почта|почту|рассылка|рассылку|адресу|пошта|пошту|розсилка|розсилку)
		(каждую|каждое|каждый) (пятницу|утро|неделю|день|понедельник)
		(щоп|щоранку|щотижня|щопонеділка)
	`},
	{group: reach, category: Notification, phrases: `
		(powiadomienie|powiadomienia|powiadomimy|upozornění|oznámení|дам знать|уведомления|уведомление|сообщать вам|сповіщення|повідомляти вам)
		vám vědět
	`},
	{group: reach, category: Consent, phrases: `
		(ciasteczka|cookies|treści dopasowane|рекламу|куки|реклами)
	`},
	{group: trade, phrases: `
		(tekst|tekstem|teksty|tekstów|artykuł|artykuły|reportaż|dziennikarstwo|dziennikarze|redakcja|redakcji|czytelnicy|czytelników|czytać|czytaj|czytasz|właściciela|reklam|niezależne|niezależny|treści)
		(text|textu|textem|textů|článek|články|reportáž|žurnalistika|žurnalistiku|novináři|redakce|čtenáři|čtenářů|číst|inzerenty|majitele|miliardáře|nezávislou|nezávislé)
		(расследование|расследованием|статья|статью|статьи|журналистика|журналисты|журналистику|редакция|редакции|читатели|читателей|читать|читают|реклама|рекламы|владельца|истории|историй|независимая|независимую|новости)
		(розслідування|розслідуванням|стаття|статтю|статті|журналістика|журналісти|журналістику|редакція|редакції|читачі|читачів|читати|читають|реклами|власника|історії|історій|незалежна|незалежну|новини)
	`},
}

// turkishVoice lists verbs and nouns with the person in their ending.
var turkishVoice = []voiceLine{
	{group: speaker, phrases: `
		(bize|bizi|bizim|biz|bizden|bizimle|arkamızda)
		(gönderelim|göndeririz|gönderiyoruz|sunuyoruz|kullanıyoruz|çalışıyoruz|verelim|istiyoruz|hazırlıyoruz|yayımlıyoruz)
		(okurlarımız*|haberlerimiz*|gazeteciliğimiz*|uygulamamız*|bültenimiz*|sitemiz*|yayınlarımız*|ekibimiz*|haber vermemiz*)
	`},
	{group: listener, phrases: `
		(size|sizi|sizin|siz|sizinle|sizden)
		(misiniz|mısınız|bırakın|edin|olun|verin|seçin|katılın|tıklayın|indirin|girin|okuyun|destekleyin|düşünüyorsanız|isterseniz|istiyorsanız|okuyorsanız|tutabilirsiniz|olabilirsiniz)
	`},
	{group: request, category: Donation, phrases: `
		(destek|destekleyin|desteğinizle|desteğiniz|yardım edin|bağış|bağışlayın|katkı|ayakta)
	`},
	{group: request, category: Subscription, phrases: `
		(abone|abonelik|üye|üyelik|teklif|plan)
	`},
	{group: request, phrases: `
		(bırakın|izin verin|vermemize izin|seçin|indirin|girin|ister misiniz|kabul ediyor|yazın)
	`},
	{group: money, phrases: `
		(lira|liraya|ücretsiz|bedava|para|ödeyin|ödeyen|fiyatı|kahve|indirim)
		(ayda|haftada|yılda)
	`},
	{group: reach, category: Newsletter, phrases: `
		(adresinizi|e-posta|eposta|bülten|bülteni|posta kutunuza|gelen kutunuza)
		(her) (cuma|sabah|pazartesi|hafta|gün)
	`},
	{group: reach, category: Notification, phrases: `
		(bildirim|bildirimler|bildirimleri|haber verelim|haber vermemize)
	`},
	{group: reach, category: Consent, phrases: `
		(çerez|çerezler|çerezleri|kişiselleştirilmiş)
	`},
	{group: trade, phrases: `
		(dosya|haber|haberi|haberler|yazı|yazısını|gazetecilik|gazeteciler|okur|okurlar|okuyabil*|okumaya|bağımsız|patron|reklam|reklamlar)
	`},
}
