package clean

// czechRules are idioms of Czech publishers beside what the Slavic table shares.
var czechRules = []rule{
	{Newsletter, 60, `
		(odebírejte|odebírat|přihlaste se k odběru|objednejte si) .. (newsletter*|novinky|zprávy|zpravodaj*)
		(zadejte|vyplňte) .. (e-mail*|mail|emailovou)
		(přímo do|do vaší|do) .. (e-mailu|schránky|mailu) .. (zdarma|každ*|pravidelně|denně)
		(nenechte si|ať vám) (ujít|neunikne|neuteče) .. (novinky|zprávy|články|důležité|nic)
	`},
	{Subscription, 60, `
		(předplaťte si|získejte předplatné|objednejte si předplatné|kupte si předplatné)
		(tento článek|článek|obsah|text) je .. (pouze pro|jen pro|určen) .. (předplatitel*|členy|přihlášené)
		(jste|už jste|již jste) .. (předplatitel*|předplatné)
		(pokračujte ve čtení|chcete číst dál|dočíst článek|odemkněte|odemknout) .. (předpla*|článek|přihla*|za|s)
		neomezený přístup (k|ke) .. (článk*|obsah*)
		(zrušit|zrušíte) .. kdykoliv
		(vyzkoušejte) .. (zdarma|měsíc za|kč|korun)
	`},
	{Donation, 80, `
		(váš|vaše|tvůj) (dar|podpora|příspěvek) .. (pomáhá|umožňuje|nám|pomůže)
		(podpořte|přispějte|darujte) .. (naši práci|nezávislou|žurnalistiku|redakci|nás|na provoz|nezávislé)
		(děkujeme|díky) .. (za vaši podporu|že nás podporujete|našich čtenářů)
		(závislí na|žijeme z|financováni) .. (darů|čtenářů|příspěvků)
	`},
	{Notification, 40, `
		(zapněte|povolte) .. (upozornění|notifikace)
	`},
	{Login, 40, `
		^ (přihlaste se|zaregistrujte se|registrujte se) .. (pro|abyste|a|nebo|zde|účet|zdarma)
		(nemáte|ještě nemáte|máte již) .. účet
		(zapomněli jste|zapomenuté) heslo
	`},
	{Consent, 120, `
		(souhlasím|souhlasíte|udělujete) .. (cookies|zpracováním|použitím|osobních údajů)
		(nastavení|přijmout|odmítnout|povolit) .. cookies
		(zásady|ochrana) .. (ochrany osobních údajů|osobních údajů) $
	`},
	{Advertising, 40, `
		^^ (reklama|inzerce|komerční sdělení|článek pokračuje pod reklamou|pokračování článku pod reklamou|placená inzerce) $
		(článek pokračuje|pokračování) (pod|za) .. (reklamou|videem|inzercí)
	`},
	{Sharing, 30, `
		(sledujte|sleduj) (nás|naše) .. (na|facebook*|instagram*|twitter*|síti)
		^^ (sdílet|sdílejte|sdílet článek|poslat e-mailem|tisknout|vytisknout) [na facebooku|na twitteru|článek] $
	`},
	{Comments, 40, `
		(vstoupit do|zapojte se do|přejít do) (diskuse|diskuze)
		(diskuse|diskuze) .. (je uzavřena|uzavřena|vypnuta|příspěvků)
		(napište|přidejte|vložte|přidat) (komentář|názor|příspěvek|svůj názor)
	`},
	{Related, 40, `
		^^ (čtěte i|přečtěte si i|více k tématu|další články|nejčtenější|doporučujeme|mohlo by se vám líbit|podobné články|k tématu|další zprávy|související témata|nepřehlédněte)
		^^ (čtěte|více|video|čtěte dále|přečtěte si) :
	`},
	{Copyright, 40, `
		(publikování|přetiskování) .. bez .. souhlasu
	`},
	{Feedback, 40, `
		(našli jste|všimli jste si) .. chyb*
		(máte tip|máte zajímavé|napište nám|pošlete nám) .. (redakci|tip|tipy|na e-mail|téma)
	`},
	{Notification, 12, `
		^ (povolte|zapněte|povolit|zapnout) (oznámení|upozornění|notifikace)
	`},
}

// ukrainianRules are idioms of Ukrainian publishers beside what the Slavic table shares.
var ukrainianRules = []rule{
	{Newsletter, 60, `
		(підпишіться|підписуйтесь|підписатися|підпишись) .. (розсилк*|новини|дайджест|канал*|newsletter)
		(отримуйте) .. (новини|розсилку|листи|дайджест) .. (пошт*|першими|щодня|щотижня)
		(введіть|вкажіть|залиште) .. (email|e-mail|електронну|пошт*)
	`},
	{Subscription, 60, `
		(оформіть|оформити|придбайте) .. (підписк*|передплат*|доступ)
		(тільки|лише|доступно|доступний|доступна) (для|лише для|тільки для) .. (передплатник*|підписник*)
		(вже маєте|ви вже) .. (підписк*|передплатник|передплат*)
		(щоб читати далі|щоб прочитати|продовжити читання|читати повністю) .. (увійд*|підпи*|передплат*|зареєстр*)
		необмежений доступ до .. (матеріал*|статей|контент*)
	`},
	{Donation, 80, `
		(підтримайте|підтримуйте) .. (редакці*|журналіст*|медіа|нас|нашу|видання|проєкт*)
		(ваша|твоя|вашої) (підтримка|підтримки|допомога|донат) .. (допома*|важлив*|дозволя*|дає|нам)
		(станьте|ставай|стань) .. (патрон*|учасником спільноти|другом редакції|частиною спільноти)
		(долучайтесь|долучайтеся|приєднуйтесь|приєднуйтеся) до .. (спільнот*|клуб*|патрон*)
		(донатьте|задонатьте) .. (на|нам|посилання|банку)
	`},
	{Notification, 40, `
		(увімкніть|дозвольте|отримуйте) .. (сповіщення|пуш-сповіщення)
	`},
	{Login, 40, `
		^ (увійдіть|зареєструйтесь|зареєструйтеся|авторизуйтеся) .. (щоб|через|або|акаунт)
		(немає|ще немає|вже є) .. (акаунт*|облікового запису)
		(забули|нагадати) пароль
	`},
	{Consent, 120, `
		(сайт|ми|цей сайт) (використовує|використовуємо) .. (cookie*|куки)
		(погоджуєтесь|погоджуєтеся|даєте згоду|згоду) .. (cookie*|обробк*|умовами|політик*|використання)
		прийняти (cookie*|всі cookie*)
	`},
	{Advertising, 40, `
		^^ (реклама|на правах реклами|партнерський матеріал|спонсорований матеріал|новини партнерів|промо) $
		на правах реклами
	`},
	{AppPrompt, 40, `
		(завантажуйте|завантажте|встановіть|встановлюйте) .. (застосунок|додаток|мобільний)
	`},
	{Sharing, 40, `
		(підписуйтесь|підписуйтеся|підпишіться|стежте|читайте) .. (наш|нас|нашому|за нами|наші) .. (telegram*|телеграм*|facebook|viber|whatsapp|instagram|youtube|канал*|google)
		^^ (поділитися|поділитись|поширити|скопіювати посилання|надрукувати) [у facebook|в telegram|новиною] $
	`},
	{Comments, 40, `
		(залиште|залишити|напишіть|додати) .. (коментар|коментарі|відгук)
		(коментарі|коментарів) .. (немає|відсутні|закриті)
		(долучайтесь|приєднуйтесь) до обговорення
	`},
	{Related, 40, `
		^^ (читайте також|дивіться також|вас може зацікавити|останні новини|також читайте|більше новин|схожі новини|схожі матеріали|нагадаємо|важливо|рекомендуємо|головне за день|новини за темою|матеріали за темою|вам буде цікаво) $
		^^ (читайте також|дивіться також|також читайте|до теми|читайте|дивіться відео) :
	`},
	{Copyright, 60, `
		(передрук|копіювання|використання|відтворення) .. (матеріалів|заборонен*|лише|тільки|дозволен*) .. (посилання*|заборонен*|дозвол*|згод*)
		(всі|усі) права захищен*
	`},
	{Feedback, 40, `
		(якщо ви|побачили|знайшли|помітили) .. (помилку|помилки) .. (виділіть|натисніть|ctrl|повідом*)
		(надсилайте|надішліть|пишіть) .. (нам|редакції) .. (новин*|на пошт*|історі*)
	`},
	{Subscription, 20, `
		(доступний|доступна|доступно) (лише|тільки) .. (передплатник*|підписник*)
	`},
}
