package clean

import (
	"strings"
	"testing"
)

// begs holds a line of each kind in each language, all made up.
var begs = []struct {
	category Category
	text     string
}{
	{Newsletter, "Sign up for our weekly newsletter and never miss a catch"},
	{Newsletter, "Get the day's harbour news delivered straight to your inbox."},
	{Newsletter, "Jetzt unseren kostenlosen Newsletter abonnieren"},
	{Newsletter, "Inscrivez-vous à notre newsletter du matin"},
	{Newsletter, "Suscríbete gratis a nuestro boletín semanal"},
	{Newsletter, "Iscriviti alla nostra newsletter"},
	{Newsletter, "Cadastre-se para receber o boletim por e-mail"},
	{Newsletter, "Schrijf je in voor onze nieuwsbrief"},
	{Newsletter, "メールマガジンに登録してください"},
	{Subscription, "Already a subscriber? Log in here."},
	{Subscription, "You have reached your limit of free articles this month."},
	{Subscription, "Subscribe now for unlimited access to all our stories."},
	{Subscription, "Dieser Artikel ist nur für Abonnenten."},
	{Subscription, "Cet article est réservé aux abonnés."},
	{Subscription, "この記事は会員限定です"},
	{Donation, "Your support means everything to a small newsroom."},
	{Donation, "We rely on readers like you to keep this site free."},
	{Donation, "Unterstützen Sie unabhängigen Journalismus!"},
	{Donation, "Faites un don à notre rédaction"},
	{Donation, "Haz una donación para que sigamos contando el puerto"},
	{Donation, "Steun onze onafhankelijke journalistiek"},
	{Notification, "Turn on notifications to hear of every storm first."},
	{Notification, "Push-Nachrichten aktivieren"},
	{Login, "Please refresh the page to be logged in."},
	{Login, "Create a free account to go on reading."},
	{Consent, "We use cookies to make this site work."},
	{Consent, "Diese Website verwendet Cookies."},
	{Consent, "Nous utilisons des cookies pour améliorer le site."},
	{Advertising, "Advertisement"},
	{Advertising, "We may earn a commission if you buy through our links."},
	{Advertising, "Anzeige"},
	{AppPrompt, "Download our free app for iPhone and Android"},
	{Sharing, "Follow us on Facebook and Instagram"},
	{Sharing, "Folgen Sie uns auf Facebook"},
	{Comments, "Join the conversation"},
	{Comments, "Leave a comment below"},
	{Related, "Read more: Ferry timetable cut for the winter"},
	{Related, "Lesen Sie auch: Der Fährplan im Winter"},
	{Related, "À lire aussi : la traversée du port"},
	{Related, "Lees ook: de veerboot vaart niet"},
	{Related, "Les også: Fergen går ikke"},
	{Related, "Читайте также: паром не ходит"},
	{Related, "関連記事"},
	{Copyright, "Copyright 2024 Quay Pictures. All rights reserved."},
	{Feedback, "Have you spotted an error? Email our newsroom and tell us."},
	{Newsletter, "Få veckans viktigaste nyheter direkt i inkorgen"},
	{Newsletter, "Få dagens nyheter på e-post hver morgen"},
	{Newsletter, "Få nyhederne direkte i indbakken"},
	{Newsletter, "Tilaa ilmainen uutiskirje suoraan sähköpostiisi"},
	{Newsletter, "Zadejte svůj e-mail a nic vám neuteče"},
	{Newsletter, "Введіть електронну пошту, щоб отримувати дайджест"},
	{Newsletter, "Gelen kutunuza her sabah haberler gelsin"},
	{Newsletter, "订阅我们的电子报"},
	{Newsletter, "매일 아침 뉴스레터를 받아보세요"},
	{Subscription, "Redan prenumerant? Logga in"},
	{Subscription, "For å lese videre må du logge inn som abonnent"},
	{Subscription, "Læs videre med et abonnement"},
	{Subscription, "Tämä juttu on vain tilaajille"},
	{Subscription, "Předplaťte si náš deník"},
	{Subscription, "Щоб читати далі, оформіть підписку"},
	{Subscription, "Haberin tamamını okumak için abone olun"},
	{Subscription, "本文为会员专享内容"},
	{Subscription, "이 기사는 유료 회원 전용 콘텐츠입니다"},
	{Donation, "Ditt stöd gör det möjligt för oss att granska hamnen"},
	{Donation, "Din støtte betyr alt for en liten redaksjon"},
	{Donation, "Støt vores uafhængige journalistik"},
	{Donation, "Tue riippumatonta journalismia"},
	{Donation, "Podpořte nezávislou žurnalistiku"},
	{Donation, "Підтримайте нашу редакцію"},
	{Donation, "Desteğiniz bizim için çok önemli"},
	{Donation, "您的支持让我们继续报道"},
	{Donation, "독립언론을 후원으로 지켜주세요"},
	{AppPrompt, "Ladda ner vår app"},
	{Comments, "Osallistu keskusteluun"},
	{Related, "Mohlo by vás zajímat"},
	{Related, "İlginizi çekebilir"},
	{Copyright, "转载请注明出处"},
	{Copyright, "무단 전재 및 재배포 금지"},
	{Player, "Your browser does not support the audio element."},
	{Newsletter, "The best of our harbour reports, in your inbox every Friday."},
	{Donation, "If you value our work, help to pay for it. Readers who can pay make it free for the others."},
	{Donation, "This reporting is only possible thanks to our members."},
	{Donation, "Damit das so bleibt, brauchen wir Ihre Hilfe."},
	{Donation, "Se vuoi sostenere il nostro lavoro, scrivici."},
	{Subscription, "Wykorzystałeś limit darmowych artykułów."},
	{Subscription, "Вы прочитали все бесплатные статьи в этом месяце."},
	{Subscription, "今月の無料記事の閲覧上限に達しました。"},
	{Subscription, "您本月的免费文章已读完。"},
	{Donation, "기사가 마음에 드셨다면 후원해 주세요."},
	{Consent, "Dieses Element wird von einem Drittanbieter bereitgestellt."},
	{Newsletter, "Please enter a valid email address"},
	{Subscription, "You have two free articles left."},
	{Subscription, "You've read your last free article."},
	{Subscription, "Keep reading for $1"},
	{Donation, "Every pound counts."},
	{Donation, "We hope you found this report useful. Would you consider supporting our small newsroom?"},
	{Donation, "Stand with independent journalism."},
	{Notification, "Get notified when we publish a new story"},
	{Login, "Your session has expired."},
	{Consent, "To view this map, please accept cookies."},
	{Consent, "We value your privacy"},
	{Advertising, "Ad blocker detected"},
	{AppPrompt, "Open in app"},
	{Sharing, "Save for later"},
	{Comments, "View 12 comments"},
	{Related, "In this article"},
	{Feedback, "Spotted a mistake? Let us know"},
	{Subscription, "Sie haben noch kein Abo?"},
	{Comments, "Die Kommentarfunktion ist geschlossen."},
	{AppPrompt, "Jetzt unsere App herunterladen"},
	{Comments, "Soyez le premier à commenter"},
	{AppPrompt, "Descarga nuestra app"},
	{Login, "Password dimenticata?"},
	{Feedback, "Encontrou um erro? Escreva-nos"},
	{Login, "Maak een gratis account aan"},
	{Login, "Załóż darmowe konto"},
	{Subscription, "Har du allerede et abonnement?"},
	{Notification, "Ota ilmoitukset käyttöön"},
	{Notification, "Povolte oznámení"},
	{Subscription, "Матеріал доступний лише передплатникам"},
	{AppPrompt, "アプリをダウンロード"},
	{Sharing, "기사 공유하기"},
}

func TestBeggingIsKnownInManyLanguages(t *testing.T) {
	for _, beg := range begs {
		p := &passage{text: beg.text, tokens: tokenise(beg.text)}
		p.words = countWords(p.tokens)
		if got := p.category(); got != beg.category {
			t.Errorf("%q is %q, want %q", beg.text, got, beg.category)
		}
	}
}

// reports are sentences of news that use the words of begging.
var reports = []string{
	"Readers who had signed up for the newsletter learned of the closure first, the editor said.",
	"The museum relies on donations and on a grant from the city.",
	"The app sends push notifications when the water rises above three metres.",
	"More than 4,000 people registered on the website within a day.",
	"“Subscribe now, the pop-up said, so I closed the window,” she recalled.",
	"The regulator fined the company because it used cookies without consent.",
	"Der Verein finanziert sich aus Mitgliedsbeiträgen und Spenden.",
	"Die Zahl der Abonnenten stieg um ein Drittel.",
	"Le nombre d'abonnés a doublé en deux ans.",
	"La fundación recibió una donación de mil euros.",
	"Il giornale conta oggi ventimila abbonati.",
	"Число подписчиков выросло на треть.",
	"The mayor declined to comment.",
	"Sverige blir medlem i alliansen i mars.",
	"Policja prosi o wyrażenie zgody na badanie.",
	"发言人拒绝发表评论。",
	"加入世贸组织的会员国继续谈判。",
	"警方呼吁知情者提供线索并与他们联系。",
	"寄付を募る活動が町で始まった。",
	"市は住民に通知を受け取ったか尋ねた。",
	"경찰은 제보를 받고 수사에 나섰다.",
	"회사는 고객의 개인정보를 무단으로 수집했다.",
	"Партия намерена увійти до складу нової коаліції.",
	"Tidningen har fått tusen nya prenumeranter sedan i våras.",
	"Foreningen er avhengig av støtte fra kommunen.",
	"Avisen mistede hver tiende abonnent på et år.",
	"Yhdistys sai lahjoituksena tuhat euroa.",
	"Vydavatelství oznámilo, že předplatné zdraží o pětinu.",
	"Кількість підписників каналу зросла втричі.",
	"Gazete geçen yıl on bin abone kazandı.",
	"这家报纸去年增加了一万名订户。",
	"이 신문의 구독자는 지난해 두 배로 늘었다.",
	"He was asked to log in again and again until the system gave up.",
	"Children who read more did better in the test.",
	"The weekly, which has no paywall, said its supporters had never been so many.",
	"Buy the author a drink, and he will tell you how the book really ends.",
	"Every pound raised goes to the hospice, and the runners hope for more than last year.",
	"As a member you have one vote in the assembly, like everybody else in the cooperative.",
	"Members fund the club, which has no other income, and they elect its board each spring.",
	"Il ministro vuole sostenere il nostro lavoro in Africa, ha detto la suora.",
	"Parents who can pay give twenty euros, and the school finds the rest.",
	"Something went wrong between the second and the third goal.",
	"You have three lives left in the game, and then it starts again.",
	"Stand with your feet apart and lift the bar slowly.",
	"Save 20 percent on your heating bill by turning the thermostat down.",
	"Press freedom groups said independent journalism was under threat in the region.",
	"If you were affected by the flood, the council will remove wet furniture free of charge.",
	"Get notified by the clinic when your turn comes; until then you can wait in the garden.",
	"Guter Journalismus braucht Zeit, sagte die Preisträgerin in ihrer Rede.",
	"Die Diskussion wurde nach zwei Stunden beendet.",
	"Der Inhalt des Koffers war dem Zoll bekannt.",
	"Har du allerede et billigt abonnement, kan du beholde det, skriver selskabet.",
	"You can follow the comet with a pair of binoculars on any clear night.",
}

func TestReportsAreNotTakenForBegging(t *testing.T) {
	for _, text := range reports {
		p := &passage{text: text, tokens: tokenise(text)}
		p.words = countWords(p.tokens)
		if got := p.category(); got != "" {
			t.Errorf("%q is taken for %q", text, got)
		}
	}
}

func TestPatternNotation(t *testing.T) {
	for _, test := range []struct {
		pattern, text string
		want          bool
	}{
		{"sign up", "please sign up", true},
		{"^ sign up", "please sign up", false},
		{"^ sign up", "Please. Sign up", true},
		{"^^ more", "More news", true},
		{"^^ more", "News. More", false},
		{"news $", "the news", true},
		{"news $", "the news today", false},
		{"news .. today", "news of the day today", true},
		{"news .. today", "news of the last long day today", false},
		{"news .. today", "news ended. today", false},
		{"(a|b c) d", "b c d", true},
		{"a [b] c", "a c", true},
		{"a [b] c", "a b c", true},
		{"related :", "related: bridge", true},
		{"related :", "related bridge", false},
		{"newsletter*", "Newsletters", true},
		{"don't go", "Don’t go", true},
		{"会員限定", "この記事は会員限定です", true},
	} {
		p := compilePattern(test.pattern)
		tokens := tokenise(test.text)
		found := false
		for at := range tokens {
			found = found || p.matchAt(tokens, at) > 0
		}
		if found != test.want {
			t.Errorf("%q in %q: %v", test.pattern, test.text, found)
		}
	}
}

func FuzzTokens(f *testing.F) {
	for _, seed := range []string{"Sign up: now!", "“quoted” – text", "会員限定です。", strings.Repeat("a.", 20), "\u00ad\u200b«»"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tokens := tokenise(text)
		for i := range tokens {
			if tokens[i].word == "" {
				t.Fatalf("empty word in %q", text)
			}
		}
		phrases().find(tokens)
	})
}
