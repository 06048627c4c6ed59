package clean

// slavicRules are Polish, Czech, Russian and Ukrainian.
var slavicRules = []rule{
	{Newsletter, 60, `
		(zapisz się|zapisz|subskrybuj|zasubskrybuj) .. (newsletter*|newslettera|do)
		(otrzymuj|odbieraj) .. (newsletter*|e-mail*|na maila|powiadom*)
		(podaj|wpisz) (swój|adres) .. (e-mail|mail|adres)
		(přihlaste se|přihlásit se|odebírat|odebírejte) .. (newsletter*|novink*)
		(подпишитесь|подписывайтесь|подпишись|підпишіться|підписуйтесь) .. (на|рассылк*|розсилк*|канал*)
		(получайте|отримуйте) .. (рассылк*|новости|письм*|на почту|розсилк*)
	`},
	{Subscription, 60, `
		(wykup|kup|zamów) .. (dostęp|prenumerat*|subskrypcj*)
		(artykuł|treść|dostęp|tekst) .. (tylko dla|dostępny dla|dla) .. (prenumeratorów|subskrybentów|abonentów|zalogowanych)
		(dla|tylko dla) subskrybentów
		(jesteś już|masz już) .. (prenumerat*|konto|subskryb*|abonent*)
		(předplaťte si|pouze pro předplatitele|jen pro předplatitele)
		(только для|доступно|доступен|материал доступен) .. подписчик*
		(оформите|купите) .. (подписку|подписк*)
	`},
	{Donation, 80, `
		(wesprzyj|wspieraj|wspomóż|wesprzyjcie) (nas|naszą|niezależne|nasze|redakcję)
		(twoje|państwa) (wsparcie|wpłata|darowizna) .. (pozwala|pomaga|jest|umożliwia)
		przekaż (darowiznę|1)
		(podpořte|podpoř) (nás|naši|nezávislou)
		(поддержите|поддержи|підтримайте|підтримай) (нас|наш*|редакци*|редакцію|независим*|незалежн*|работу|проект)
		(сделать|сделайте|зробіть) (пожертвование|внесок|донат)
	`},
	{Notification, 40, `
		(włącz|otrzymuj) .. powiadomienia
		(включите|получайте|увімкніть) .. (уведомлени*|сповіщення)
	`},
	{Login, 50, `
		^ (zaloguj się|zarejestruj się|přihlásit se|přihlaste se|войдите|войти|увійти|увійдіть|авторизуйтесь|зарегистрируйтесь)
		(nie masz|masz już) .. konta
		(nie pamiętasz|zapomniałeś|zapomniane) .. hasł*
		(забыли|забули) пароль
	`},
	{Consent, 140, `
		(używamy|stosujemy|serwis korzysta|strona korzysta|strona używa|serwis wykorzystuje) .. (cookies|ciasteczek|plików cookie|plik*)
		(wyrażasz|wyrażam) zgodę na
		przetwarzamy .. dane osobowe
		twoje dane .. przetwarza*
		przetwarzamy też twoje dane
		(používáme|tento web používá|web používá) .. (cookies|soubory)
		(мы используем|сайт использует|використовує*|используем) .. (cookie*|файлы|куки|файли)
	`},
	{Consent, 12, `
		(polityka|polityki|politykę) (prywatności|cookies)
		(политик*|політик*) (конфиденциальности|конфіденційності)
	`},
	{Advertising, 60, `
		^^ (reklama|reklamy|artykuł sponsorowany|materiał sponsorowany|inzerce|реклама|на правах рекламы|dalsza część artykułu pod materiałem wideo|dalsza część tekstu pod wideo) $
		(dalsza część|dalszy ciąg) (artykułu|tekstu) (pod|znajduje)
		на правах рекламы
		(linki|odnośniki) afiliacyjne
		(материалы|матеріали) .. (рекламными|рекламн*)
	`},
	{AppPrompt, 40, `
		(pobierz|zainstaluj|скачайте|установите|завантажте|stáhněte) .. (aplikację|aplikacji|приложение|додаток|aplikaci)
	`},
	{Sharing, 40, `
		(obserwuj|śledź|polub|dołącz) (nas|nasz|do nas|nasze|do naszej) .. (na|w|facebook*|google|społeczności)
		^^ (udostępnij|podziel się|sdílet|поделиться|поширити|drukuj|kopiuj link) [na facebooku|na facebook|w facebook|в facebook|у facebook|artykuł|статтю] $
		(следите|читайте|присоединяйтесь|слідкуйте|стежте) .. (за нами|нас|нашем|telegram|телеграм*|в|у) .. (telegram*|телеграм*|facebook|канал*|viber|вконтакте|instagram)
		sledujte nás
	`},
	{Comments, 50, `
		(skomentuj|dodaj komentarz|komentarze|zobacz komentarze|napisz komentarz|пока нет комментариев|комментарии|оставить комментарий|залишити коментар|přidat komentář) $
		(dodaj|napisz|zostaw|оставьте|напишите|залиште) (komentarz|swój komentarz|комментарий|коментар)
		(чтобы|щоб) .. (комментировать|комментарий|коментувати)
	`},
	{Related, 40, `
		^^ (czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz także|zobacz też|zobacz również|przeczytaj także|przeczytaj też|przeczytaj|polecamy|zobacz więcej|więcej na ten temat|sprawdź też|oglądaj|dowiedz się więcej|powiązane artykuły|najczęściej czytane)
		^^ (čtěte také|čtěte více|přečtěte si|přečtěte si také|mohlo by vás zajímat|související články|související)
		^^ (читайте также|читайте ещё|читать также|смотрите также|по теме|материалы по теме|читать далее|ранее|читайте нас|читайте також|дивіться також|популярное|популярні|по темі|до теми|новости по теме)
	`},
	{Copyright, 50, `
		(wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|všechna práva vyhrazena|все права защищены|усі права захищені)
		^^ (fot|foto|zdjęcie|źródło|autor zdjęcia|zdroj|фото|источник|джерело|фотография) : ... .. $
		^^ fot .. .. $
	`},
	{Feedback, 50, `
		(widzisz|zauważyłeś|znalazłeś) .. (błąd|literówkę) .. (napisz|zgłoś|daj)
		^ (нашли|заметили|знайшли|помітили) (ошибку|опечатку|помилку)
		(masz|macie) .. (temat|informacje|ciekawy) .. (napisz|wyślij|skontaktuj)
	`},
	{Newsletter, 30, `
		(otrzymuj|dostawaj|odbieraj) .. (informacje|wiadomości|newsy|artykuły) .. (skrzynkę|e-mail|maila|mailem)
	`},
	{Feedback, 20, `
		^ (masz|masz dla nas) (temat|informację|zdjęcie|ciekawy temat)
	`},
	{Login, 20, `
		^ (załóż|utwórz|stwórz) .. konto
	`},
	{Subscription, 20, `
		(wykorzystałeś|wyczerpałeś|wykorzystałaś|wykorzystano) .. limit
		вы прочитали .. бесплатн*
		ви прочитали .. безкоштовн*
	`},
}
