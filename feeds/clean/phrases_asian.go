package clean

// asianRules are Japanese, Chinese and Korean. The first two put no blanks between words: each character is a word.
var asianRules = []rule{
	{Newsletter, 90, `
		(メールマガジン|メルマガ|ニュースレター) ... (登録|購読|届け|配信|受け取|お届け|申し込|失敗)
		(登録|購読) ... (メールマガジン|メルマガ|ニュースレター)
		(毎朝|毎日|毎週) .. メールで
		メールを送付しました
		(メールアドレス|メール) ... (入力|登録済み|利用します|宛てに)
		(订阅|訂閱) .. (电子报|電子報|邮件|通讯|郵件|新闻信)
		뉴스레터 .. (구독*|신청*|받아*)
	`},
	{Subscription, 90, `
		(この記事|この続き|続き|全文|残り|有料記事) ... (会員限定|有料会員|会員|登録|購読|ログイン|読めます|お読み)
		(会員限定|有料会員限定|有料会員) ... (です|記事|のみ|ご利用|方)
		(無料|有料) (会員|登録) .. (登録|すると|で|は)
		(付费|付費|订阅|訂閱) .. (阅读|閱讀|解锁|解鎖|查看|继续|繼續)
		(付费|付費|订阅|訂閱|会员|會員) (专享|專享|专属|專屬|可读|可讀)
		(유료|구독자|회원) (전용|기사|만)
	`},
	{Donation, 90, `
		(ご支援|ご寄付|寄付|サポート) .. (お願い|ください|いただ)
		(请|請) (支持|捐款|赞助|贊助|捐助)
		(支持|赞助|贊助) (我们|我們)
		(支持|赞助|贊助) (独立|獨立) (媒体|媒體|新闻|新聞)
		(후원|기부) .. (해주세요|부탁*|하기)
	`},
	{Notification, 50, `
		(プッシュ通知|通知) .. (受け取る|オンに|有効に|許可する)
		(开启|開啟|打开) .. (推送|通知)
	`},
	{Login, 60, `
		(に登録すると|に会員登録すると|にログインすると) $
		(ログイン|新規登録) .. (してください|はこちら|すると)
		会員の方は ... ログイン
		(登録ありがとう|ご登録ありがとう|登録できません|登録に失敗)
		(请|請) (登录|登錄|登入|注册|註冊)
		(로그인|회원가입) .. (하세요|해주세요|후|필요*|하기)
	`},
	{Consent, 120, `
		(クッキー|cookie) .. (使用|利用|同意|ポリシー)
		(本网站|本網站|我们|我們) .. (使用|採用) .. cookie*
		쿠키 .. (동의*|허용*)
		(개인정보 처리방침|개인정보처리방침) $
	`},
	{Advertising, 60, `
		^^ (広告|pr|スポンサーリンク|广告|廣告|광고|記事は広告の後に続きます) $
		(アフィリエイト|アソシエイト) ... (リンク|プログラム|収益|収入|利用)
	`},
	{Sharing, 40, `
		(フォロー|友だち追加|いいね) .. (お願い|ください|しよう)
		^^ (フォローする|友だち追加) $
		^^ (シェア|シェアする|ツイート|共有|分享|분享|공유|공유하기|分享到) $
		(关注|關注) .. (我们|我們|微信|公众号|公眾號)
	`},
	{Comments, 40, `
		^ (コメントを投稿する|コメントを書く|コメントを見る|コメントを残す|コメント欄)
		^^ (发表|發表|查看|写|寫) .. (评论|評論) $
		(댓글|의견) .. (쓰기|남기기|보기|달기)
	`},
	{Related, 40, `
		^^ (関連記事|あわせて読みたい|おすすめ記事|こちらもおすすめ|関連リンク|関連ニュース|次の記事|前の記事|人気記事|ランキング|【関連記事】|【関連】|合わせて読みたい|アクセスランキング|相关阅读|相關閱讀|相关新闻|相關新聞|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|更多|관련기사|관련 기사|인기기사|주요기사|많이 본)
		(続きを読む|もっと見る|詳しくはこちら|阅读全文|閱讀全文|阅读更多|더보기) $
	`},
	{Copyright, 60, `
		(無断転載|無断複製|転載を禁|無断使用)
		(版权所有|版權所有|未经授权|未經授權|不得转载|不得轉載|禁止转载)
		(무단전재|무단 전재|재배포 금지|저작권자)
		copyright c .. .. $
	`},
	{Feedback, 40, `
		(ご意見|ご感想|情報提供) .. (お寄せ|こちら|募集|お待ち|ください)
		(제보|기사제보) .. (하기|받습니다|카카오톡|이메일)
	`},
	{AppPrompt, 30, `
		アプリを .. (ダウンロード|インストール|入手)
	`},
	{Login, 20, `
		パスワードを (忘れた方|お忘れの方|忘れた場合)
	`},
	{Subscription, 30, `
		無料記事の .. (上限|残り|閲覧)
	`},
}

var romanceCues = []cue{
	{self, `
		(nuestro|nuestra|nuestros|nuestras) (periodismo|redacción|lectores|trabajo|equipo|socios|socias|newsletter*|medio|periodistas|servicios)
		(il nostro|la nostra|i nostri|le nostre) (giornale|redazione|lettori|lavoro|giornalismo|newsletter*|servizi|sito)
		(nosso|nossa|nossos|nossas) (jornalismo|redação|leitores|trabalho|equipe|newsletter*|site)
		(periodismo|giornalismo|jornalismo) (independiente|indipendente|independente|libre|libero|de calidad)
	`},
	{reader, `
		(tu|su|tus|sus) (apoyo|correo|email|suscripción|cuenta|donación|ayuda|preferencias|navegador)
		(il tuo|la tua|i tuoi|le tue) (sostegno|email|mail|abbonamento|account|contributo|aiuto|casella|preferenze)
		(seu|sua|seus|suas) (apoio|e-mail|email|assinatura|conta|doação|ajuda|preferências)
	`},
	{ask, `
		(suscríbete|apoya|hazte|recibe|regístrate|únete|descarga|ayúdanos|colabora)
		(iscriviti|abbonati|sostieni|registrati|scarica|aiutaci|ricevi|seguici)
		(assine|apoie|inscreva|cadastre|receba|baixe|contribua|ajude)
	`},
	{object, `
		(newsletter*|boletín|suscripción|donación|notificaciones|abbonamento|donazione|assinatura|doação|boletim)
	`},
	{terms, `
		(al mes|al mese|por mês|al año|all anno|por ano|gratis|gratuitamente|gratuito|sin permanencia|senza impegno|cuando quieras|quando vuoi)
	`},
}

var otherCues = []cue{
	{self, `
		(onze|ons) (journalistiek|redactie|lezers|website|nieuwsbrief|werk|partners)
		(vår|vårt|våra|våre|vores) (journalistik|journalistikk|redaktion|redaksjon|läsare|lesere|læsere|nyhetsbrev*|sajt)
		(nasza|nasze|naszej|naszych|naszą) (redakcja|redakcji|redakcję|czytelników|portal|praca|newsletter*|serwis*|media|mediów)
		(наша|наше|нашей|нашу|наш) (редакция|редакции|работу|издание|сайт|рассылк*)
	`},
	{ask, `
		(schrijf je|meld je|steun|doneer|abonneer|volg|klik)
		(prenumerera|anmäl dig|meld deg|tilmeld|stöd|støtt|følg|följ)
		(zapisz|wesprzyj|subskrybuj|dołącz|kliknij|pobierz)
		(подпишитесь|поддержите|подписывайтесь|следите|скачайте)
	`},
	{object, `
		(nieuwsbrief|abonnement|donatie|nyhetsbrev*|nyhedsbrev*|prenumeration|prenumerat*|subskrypcj*|darowizn*|рассылк*|подписк*|пожертвован*)
	`},
	{terms, `
		(per maand|per jaar|gratis|i månaden|i måneden|om måneden|za darmo|bezpłatnie|miesięcznie|бесплатно|в месяц)
	`},
}
