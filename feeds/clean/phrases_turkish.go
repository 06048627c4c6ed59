package clean

// turkishRules are idioms of Turkish publishers beside what the Nordic table holds.
var turkishRules = []rule{
	{Newsletter, 60, `
		(bültenimize|bültene|bültenlerimize|e-bültenimize|haber bültenimize) .. (abone olun|kaydolun|üye olun|abone ol|kayıt olun)
		(e-posta|eposta|mail) (adresinizi|adresini) .. (girin|yazın|bırakın)
		(gelen kutunuza|e-postanıza|e-posta kutunuza) .. (gelsin|gönder*|ulaş*)
		(gelişmeleri|haberleri|haberi) .. (kaçırma|kaçırmayın|kaçırmamak)
	`},
	{Subscription, 60, `
		(okumaya devam|devamını okumak|haberin tamamını|tamamını okumak) .. (abone*|üye*|giriş*|için)
		(bu içerik|bu haber|bu yazı|içeriğin tamamı) .. (abonelere|üyelere|abonelerimize) (özel*|açık*)
		(zaten|hâlâ|halen) (abone|üye) (misiniz|misin|değil misiniz)
		sınırsız erişim
		(hemen|şimdi) abone (ol|olun)
		(istediğiniz zaman|dilediğiniz zaman) iptal
	`},
	{Donation, 80, `
		(desteğiniz|desteğinizle|bağışınız|katkınız) .. (ihtiyac*|bizim|sürdür*|önemli|mümkün|sağla*)
		(bağımsız|özgür) (gazeteciliği|gazeteciliğe|habercili*|medya*) .. (destek*|katkı*)
		(bize|gazeteciliğimize|haberciliğimize) destek (ol|olun|verin)
		(patreon|kreosus) .. (destek*|üzerinden|katıl*)
	`},
	{Notification, 40, `
		(bildirimleri|bildirim) .. (aç|açın|al|alın|izin verin)
		(son dakika|anlık) .. (bildirim*|haberdar)
	`},
	{Login, 40, `
		(giriş yapın|üye girişi|kayıt olun|hesap oluştur*|üye olun) $
		(şifremi|şifrenizi) (unuttum|unuttunuz|mu)
		(hesabınız|üyeliğiniz) (yok|var) mı
	`},
	{Consent, 120, `
		(çerez|çerezler|çerezleri) .. (kullanıyoruz|kullanılmaktadır|kullanmaktayız|politikası|kabul|tercih*)
		(kişisel verilerin|kişisel verileriniz*|kvkk) .. (korunması|işlen*|aydınlatma*|metni)
		(siteyi kullanmaya|sitemizi kullanarak|devam ederek) .. (kabul|onay*)
	`},
	{AppPrompt, 40, `
		(uygulamamızı|uygulamasını|uygulamayı|mobil uygulama*) .. (indir*|yükle*)
	`},
	{Sharing, 30, `
		bizi .. (takip edin|takip et|instagram*|twitter*|whatsapp*|telegram*|google news*)
		(whatsapp|telegram|youtube) (kanalımıza|kanalımızı) .. (katıl*|abone*|takip)
		google (haberler|news) .. (abone*|takip*)
	`},
	{Comments, 60, `
		(yorum|yorumunuzu|yorumlarınızı) (yazın|bırakın|ekle|yap|gönder*|paylaşın)
		(yorumlar|yorumların) .. (sorumluluğu|onaylan*|kapalı*|editör*)
		(küfür|hakaret) .. (içeren|yorumlar*) .. (onaylan*|yayın*)
	`},
	{Related, 40, `
		^^ (ilgili haberler|ilgili haber|ilginizi çekebilir|benzer haberler|diğer haberler|son haberler|çok okunanlar|en çok okunanlar|önerilen haberler|günün öne çıkanları|haberin devamı|ayrıca okuyun|bunlar da ilginizi çekebilir|sıradaki haber|editörün seçtikleri)
		(haberin devamı|devamı için|detaylar için|ayrıntılar için) (tıklayın|tıklayınız)
	`},
	{Copyright, 60, `
		(izinsiz|kaynak gösterilmeden) .. (kopyalanamaz|kullanılamaz|yayınlanamaz|alıntılanamaz|alıntı yapılamaz)
		(her hakkı|tüm hakları) (saklıdır|mahfuzdur)
		yasal uyarı :
	`},
	{Feedback, 40, `
		(haber|ihbar|bize) .. (ihbar hattı|ulaşın|gönderin)
		(hata|yanlış) .. (bildirin|gördüyseniz)
	`},
	{Sharing, 6, `
		^^ (haberi|bu haberi|yazıyı|içeriği) paylaş $
	`},
}
