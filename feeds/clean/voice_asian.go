package clean

// asianVoice holds the same classes in Japanese, Chinese and Korean. What is asked of the reader is told by the
// polite forms that reports do not use.
var asianVoice = []voiceLine{
	{group: speaker, phrases: `
		(私たち|私達|わたしたち|当サイト|当社|弊社|編集部|本誌|小社|お届けし|お送りし|お知らせし|表示しています|配信しています)
		(次の取材|この取材|この記事|私どもは)
		(我们|我們|本刊|本报|本站|编辑部|編輯部)
		(저희*|본지*)
		(이|다음) (취재*|기사*)
		(보내|알려|전해) (드립니다|드리겠습니다|드려요)
	`},
	{group: listener, phrases: `
		(ください|下さい|くださる|いただけ|皆さま|皆様|みなさま|あなた|たい方|方へ|お読みに|ご覧に)
		(您|你)
		(여러분*|주세요|도와주세요|주시면|주시는|주십시오|하신다면|싶으신*|하세요|하십시오)
	`},
	{group: request, category: Donation, phrases: `
		(支えて|ご支援|支援して|寄付|ご寄付|応援)
		(帮助我们|支持我们|幫助我們|支持我們|捐款|捐助|赞助|打赏)
		(도와주세요|후원*|지원해|응원해|기부*)
	`},
	{group: request, category: Subscription, phrases: `
		(会員登録|購読|ご契約|订阅|訂閱|会员专享|구독*)
	`},
	{group: request, phrases: `
		(ご記入|ご登録|登録して|お選び|同意して|お寄せ|お聞かせ|知りたい)
		(留下|请允许|選擇|选择|下载|同意|想比|告诉我们)
		(남겨|허용해|선택해|동의해|알고)
	`},
	{group: money, phrases: `
		(百円|千円|円の|会費|無料|有料|料金)
		(每月|每年|元|免费|免費|付费|付費)
		(원을|원입니다|무료*|매달|유료*)
	`},
	{group: reach, category: Newsletter, phrases: `
		(メールアドレス|メールマガジン|メルマガ|ニュースレター|毎週|毎朝|受信箱)
		(邮箱|信箱|电子报|電子報|邮件|每周|每週)
		(메일*|뉴스레터*|이메일*|매주|매일)
	`},
	{group: reach, category: Notification, phrases: `
		(速報を|通知|プッシュ|通知您|推送|알림*|알려)
	`},
	{group: reach, category: Consent, phrases: `
		(クッキー|広告を表示|お好みに合|浏览记录|쿠키*)
	`},
	{group: trade, phrases: `
		(取材|記事|報道|編集部|読者|お読み|続きを|広告主|株主|独立)
		(调查|文章|报道|報道|编辑部|读者|讀者|阅读|閱讀|写下去|广告|廣告|老板|独立)
		(취재*|기사*|언론*|독자*|읽으*|사주*|광고*|독립*)
	`},
}
