package clean

// englishRules are the phrases by which publishers beg in English. Each must be such that an article would not use it
// of its own subject: imperatives that begin a sentence, "our", "this site", "your inbox".
var englishRules = []rule{
	{Newsletter, 70, `
		^ (sign up|signup|sign-up|subscribe|register) [now|here|today|below|free] (to|for) ... (newsletter*|newsletters|e-newsletter*|bulletin*|briefing*|mailing list|digest|emails|email list|email alerts|email updates|e-mail*|alerts|round-up|roundup)
		^ (sign up|subscribe|signup|register) ... (to|in) your (inbox|email)
		^ sign up (to|for) ... email
		^ sign up : stay
		^ sign up for breaking news
		^ sign up here $
		^ (sign up|subscribe) (to|for) (our|the|my) (free|daily|weekly|monthly|newsletter)
		(sign up|signing up|subscribe|subscribing|signed up|subscribed|register) (to|for) (our|the our|my) ... (newsletter*|emails|mailing list|bulletin*|updates)
		^ (join|get|receive) our .. (newsletter*|mailing list|emails)
		^ (get|receive|have|want) ... (delivered|sent|straight|right|directly|daily) [straight|right|directly|daily] (to|in|into) your (inbox|email|e-mail|mailbox|device|phone)
		(delivered|sent|straight|right|directly) [straight|right|directly] (to|in|into) your [email] inbox
		^ (get|receive) ... in your inbox
		^ (get|receive) (our|the) .. email [for free] $
		^ get our ... for free $
		^ get our free ... email
		^ (get|receive) email (updates|alerts)
		^ (enter|submit|add) your e-mail [address] (to|below|for|here)
		^ (enter|submit|add) your email [address] (to|below|for|here)
		^ by (signing up|subscribing|entering your email|providing your email|clicking subscribe)
		(skip past|after) newsletter promotion
		(newsletter sign up|newsletter signup|newsletter sign-up|sign up newsletter)
		will soon be in your inbox
		(thank you|thanks) for (subscribing|signing up)
		(check|confirm) your (inbox|email|e-mail) .. (confirm*|subscription|link|spam)
		a welcome email is on its way
		problem (subscribing|signing) you
		newsletter (brings you|keeps you|gives you|delivers you|lands in your)
		(top|latest|breaking|best|our|more) (news|stories|headlines|posts|updates) .. (in|to|into) your (inbox|email)
		was this (email|newsletter) forwarded to you
		^ (enjoy|read|get) our .. newsletter
		delivered (once a week|every week|every morning|daily|weekly) $
		by signing up for .. mailing list
		^ never miss (a|an|our) .. (story|post|article|update|issue)
		^ (stay|keep) (informed|updated|up to date|up-to-date|in the loop) with our
		your (daily|weekly|morning) (dose|briefing|digest|round-up|roundup) of
		^ unsubscribe at any time
		unsubscribe (at any time|anytime|whenever you)
		our (newsletter|newsletters) (and|or|to|for|so|here|below) .. (follow|sign|get|keep|never|be|stay)
	`},
	{Subscription, 80, `
		^ (subscribe|subscribe now|subscribe today) (to|for|and|now|today) ... (unlimited|unlock|access|support|continue|read|premium|plus|digital|journalism|issue|edition)
		^ subscribe (now|today) $
		^ subscribe to ... (youtube|channel|podcast|feed|premium|rss)
		^ subscribe to (read|continue|unlock|access|support|our|us)
		^ subscribe (now|today) to
		^ (already|not) (a|an|have a|a paid|a digital) (subscriber|subscription|member|account)
		^ already (subscribed|registered)
		(subscribe|register|sign in|log in|sign up|upgrade|join) to (unlock|continue reading|keep reading|read more|read the full|read this|view this|access this|see this)
		(unlock|read) (this|the full|the rest of this|more|unlimited) (article|articles|story|stories|piece|content|access) .. (by|with|subscribe|subscrib*|register*|member*|free)
		to (unlock this|continue reading this|read the full|read the rest of this|read the rest of the) (article|story|piece|post) .. (subscri*|sign|log|register|become|you)
		(this|full|the) (content|article|story|page|post|material|video|section) is (reserved for|only available to|exclusively for|available only to|exclusive to|restricted to|for|available to) [our|paid|paying|premium|registered|digital] (subscriber*|members|premium*|paying|registered)
		(subscribers|members|subscriber) only $
		this is (a|an) (subscriber-only|subscriber only|premium|members-only|members only|exclusive) (article|story|content)
		you have (reached|read|used|exceeded|hit) (your|all|the) .. (limit|free|monthly|maximum)
		(reached|exceeded) your (limit|free|monthly) .. (articles|limit|views)
		(remaining|left) this month $
		^ (become|be) a [paid|premium|digital|paying] (subscriber|member|supporter) (to|and|of|today|now|for)
		^ become a [paid|premium] (subscriber|member) $
		^ (start|begin) your .. (subscription|free trial|trial|membership)
		(choose|select|see|view) (your|a|our) (plan|subscription|subscription options)
		(cancel|cancellable) (anytime|at any time)
		(unlimited|full|exclusive|complete|immediate) [digital|online] access to (all|our|every|the|exclusive) .. (content|articles|stories|site|website|archive|journalism|app)
		(for only|for just|for as little as|from only|from just|from) [us|usd|rs] .. (a|per) (month|week|year) ... (subscribe|invest|access|support|read|enjoy)
		subscribe now
		^ (subscribers|members|supporters) (get|receive|enjoy|have) .. (unlimited|full|exclusive|complete) access
		subscribe (for|to unlock) more (articles|stories)
		(sign in|register|subscribe) to unlock
		(enjoy|access to) (additional|unlimited|more) articles
		(plus|get) .. (special|exclusive) access to .. (articles|content)
		you have full access to this
		you have been successfully subscribed
		(home delivery|print) subscriber .. (online|access|digital)
		(premium|plus|pro) (allows|gives|lets) [you|readers|members] .. (ad-free|ad free|access|unlimited)
		if you are (a|an) .. (subscriber|member) .. (log|sign|access|online|activate|click)
		(want|would you like|like) to (read|bookmark|save) ... (subscribe|subscription|later)
		support (our|independent|local|quality) .. subscri*
		^ try .. (premium|plus|digital) .. (free|month|week)
		(subscribe|join) .. for (full|unlimited|free) access
		subscriber (benefits|exclusive|perks)
		(electronic|digital) (replica|version) of the (print|printed) (edition|newspaper|paper)
		^^ exclusive (articles|content|stories|columns|newsletters) (by|from|for)
		^ get access to ... (for as little as|for just|for only|from just|from only|subscri*)
		this article is free to read
		(thank you|thanks) for being a (subscriber|member|loyal reader)
		^ manage (your|my) (subscription|account|profile)
		subscribe to .. to bookmark
		enjoying our latest content
		to continue reading
	`},
	{Donation, 110, `
		your [financial|continued|generous|monthly] (support|donation|donations|contribution|contributions|gift|generosity|subscription|membership|readership) [will|directly|today|truly|really|also|always|can] (help|helps|allow|allows|make|makes|enable|enables|fund|funds|ensure|ensures|keep|keeps|sustain|sustains|power|powers|means) (us|our|the|to|make|ensure|keep|all|it possible|possible|this possible|sure|protect|a difference|everything|independent|journalis*|more)
		your (contribution|donation|gift) whatever
		your (support|donation) is (vital|essential|crucial|critical|important|tax-deductible)
		with your (support|help|donation|contribution)
		^ (please|please consider) (donate|donating|supporting|contributing|becoming|support us|give)
		please consider .. (donat*|support*|contribut*|subscrib*|becoming|making a)
		(consider|by) (making|giving) a [small|one-time|monthly|tax-deductible|recurring] (donation|contribution|gift)
		^ (donate|contribute|give) (now|today|here|monthly|online) $
		^ donate (now|today) and
		^ (support|help support|help fund|fund) (our|us|the|quality|independent|local|this|public|nonprofit|non-profit|fearless|free|real|trusted) [work|independent|local|quality|investigative|free|award-winning|nonprofit|fearless] (journalism|reporting|newsroom|news|work|site|blog|podcast|project|press|media|website) $
		^ (support|help support) (our|us|independent|local|quality|this) .. (journalism|reporting|newsroom|work|media)
		support (our|independent|quality|award-winning|local) [work|award-winning|independent|quality] (journalism|reporting|newsroom) (by|today|now|with|and|from|for)
		support our (work|journalism|reporting|newsroom|mission)
		(donate|contribute) (to|and) (support|help|keep|fund) (our|us|this)
		^ (if you|enjoyed|like|liked|love|enjoying|enjoy) ... (story|article|post|work|read|what you|journalism|this) ... (support*|donat*|contribut*|coffee|member|patreon)
		(buy|buying) (me|us) a coffee
		(on|via|through|our|my) patreon
		we (rely|depend|count) on (readers|you|your|donations|the support|reader|our readers|the generosity|people like|contributions|support from)
		we (need|ask) (your|you to) (support|help|donat*|contribut*|consider)
		(funded|supported|powered|made possible|sustained|paid for) by (readers|our readers|you|donations from|people like you|reader|its readers|listeners|viewers|members|your)
		(readers|people) like you
		keep (our|this) (journalism|reporting|site|work|website|content|news) (free|open|alive|independent|available|accessible|going|running)
		(believe|belief) (that|in) ... (journalism|news|information|reporting) ... (available to|free for|accessible to|open to|free to|for everyone|everyone)
		(unlike|while) (many|most|so many) (other|others) ... (outlets|newspapers|news|organisations|organizations|publications|sites|media) ... (paywall*|we|lock*)
		we (choose|chose|ve chosen|have chosen|decided) ... (paywall*|free for|open to|available to)
		(no|without|not behind|don t have) [a|any] (paywall*|shareholders|billionaire owner*|corporate) ... (donat*|support*|contribut*|reader*|we|you)
		(not everyone|those who|everyone who|if you) (can|can t|is able|are able|able) ... (afford|pay|give|contribute|able) ... (support|contribut*|donat*|pay|us|help)
		(paid for by|funded by) those who can
		(contribution*|donation*|support|gift*|amount*) .. (no matter|whatever|however) [how|the] (small|size|big or small|large or small)
		(become|becoming|join as) a [founding|sustaining|monthly|paying|premium] (member|supporter|patron|friend|sustainer) (of|to|and|today|now|for|or)
		by becoming a (member|supporter|patron|subscriber)
		^ (make|set up) a (one-time|monthly|recurring|tax-deductible|one-off|regular) (donation|contribution|gift|payment)
		set up a recurring (donation|contribution|gift)
		(help|helps|helping) us (to) (tell|keep|continue|publish|report|investigate|hold|bring|fund|produce|stay|remain|provide|cover)
		(help|helps|helping) us (keep|continue|publish|report|investigate|hold|bring|fund|produce|stay|remain|provide|transform|do more)
		(allow|allows|enable|enables) us to (keep|continue|tell|send|report|investigate|publish|bring|hold|provide|fund)
		we (appreciate|understand|know) that not everyone
		we ask you to support
		your gift will be (matched|doubled)
		(could|can|will) you (chip in|spare|help us|support us)
		^ (chip in|pitch in)
		(as little as|for just|from just) .. (support*|help*|fund*|contribut*)
		(advertising|ad) revenue .. (falling|declin*|drop*|no longer)
		^^ support (the|your) .. (news|times|post|herald|tribune|journal|chronicle|gazette|telegraph|observer|independent|newspaper|magazine|newsroom) $
		(provide|bring|offer|give) (our readers|our audience|our community) ... (for free|free of charge|independent news|independent journalism|independent honest)
		^^ (wait before you go|before you go)
		ads free for as little as
		(donate today|donate now) $
		(enjoy|enjoyed) (this|the|our) (story|article|post|piece|content)
		^ help (us|support) .. (journalism|reporting|independent|newsroom)
	`},
	{Notification, 45, `
		(stay|keep) (up to date|up-to-date|updated|informed) with [our|push|breaking] (notifications|alerts)
		(notifications|alerts) can be (managed|turned off|changed|disabled)
		(turn on|enable|allow|activate|switch on|get|receive) (our|browser|push|desktop|web|mobile|breaking|instant) .. (notifications|alerts)
		^ (turn on|enable|allow|activate|switch on|get) [our|the|browser|push|desktop|news] notifications
		would like to send you .. notifications
		(signup|sign up|register) for .. (alerts|notifications)
		receive notifications of new (posts|stories|articles|comments)
		(breaking news|news) alerts (sent|straight|direct|delivered)
		^ (get|receive) (breaking news|instant|real-time|real time|free|live) .. (alerts|notifications) (on|to|from|straight|direct|as)
		^ (click|tap) (the|on the) bell
		notify me (of|when|about|by)
		you (have|ve) .. notifications (enabled|turned on|blocked)
		^ (manage|change) .. notification (settings|preferences)
	`},
	{Login, 60, `
		(thank you|thanks) for registering
		(refresh|reload) (the|this|your) (page|browser) ... (log* in|logged|sign* in|again|navigate)
		automatically (logged in|log you in|signed in)
		^ (log in|login|sign in|sign-in|log-in) (to|or|with|using|here|now) (your|register|sign up|create|continue|an|view|access|comment|save|subscribe|google|facebook|apple|email|read|leave)
		^ (log in|login|sign in) $
		(log in|login|sign in|sign-in|register) or (create|sign up|register|log in|sign in|subscribe)
		^ (create|register for|set up) (a|an|your) [free] (account|profile|login)
		^ create (a|an) [free] account
		(register|sign up|registering) for free (to|and|here|today|now)
		registration is .. (free|easy)
		(don t|do not|need|already|if you) (have|an|a) [an|a] account
		(forgot|forgotten|reset|lost) (your|my) (password|username)
		(you are|you re) (now|already|currently|not) (logged|signed|registered)
		you (must|need to|have to|should) (be logged|be signed|log in|login|register|sign in|be a registered) .. (to|in|in order)
		please (log in|login|sign in|register|logout|log out) (to|or|and|again|then|before|with|here)
		(verify|confirm) your (email|account|e-mail) (address|to)
		we (ve|have) sent (you|an) .. (email|link|code|verification)
		sign in with (google|facebook|apple|your|email)
	`},
	{Consent, 130, `
		(we|this site|this website|our site|our website|website|this page|us) [also|and] (use|uses|using) [our own|own|and|third-party|necessary|analytical] cookies
		(accept|reject|manage|allow|block|disable|enable|decline|essential|necessary|third-party|functional|performance) [all|your|the|these|our] [third-party] cookies (to|and|on|in|or|are|settings|help|may|policy|for)
		^ (accept|reject|manage|allow) [all] cookies
		^^ (accept|allow|reject|decline) all (manage|settings|reject|accept|customise|customize|decline|cookies) ..
		^^ (accept|allow|reject|decline) all (manage|settings|reject|accept|customise|customize|decline|cookies) ..
		these cookies (are|enable|allow|may|help|collect|do|track|store)
		^ when you visit (our|this) (website|site) we
		^ we (store|set|place) .. cookies
		your (cookie|privacy|consent) (settings|preferences|choices|options)
		(agree|agreeing|consent) to (our|the|receive|these) .. (terms|privacy|cookie*|emails|policy)
		by (continuing|using|clicking|browsing|signing up|visiting|entering|registering|submitting) ... you .. (agree|accept|consent|acknowledge|confirm)
		(agreeing|agree) to .. terms of (use|service)
		constitutes acceptance of
		(read|see|view|check|review) our [full] (privacy policy|cookie policy|terms|privacy notice|cookie notice)
		(privacy policy|cookie policy|terms of use|terms of service|user agreement) (and|or) [our] (privacy policy|cookie policy|terms*|privacy) .. apply
		protected by recaptcha
		(this|content|external) [content|embed|video] .. (third party|third-party|external) .. (cookies|consent|load|data)
		we and our (partners|vendors)
		^ (i would like|yes i would like|i want|i agree) to (be emailed|receive|be contacted|be kept)
	`},
}
