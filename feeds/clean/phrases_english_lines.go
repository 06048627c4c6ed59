package clean

// englishLineRules are lines that pages show to whoever reads them just now: of forms, meters of free articles, blocked
// embeds and buttons. An article that quotes one has more words around it, so their blocks are short.
var englishLineRules = []rule{
	{Newsletter, 40, `
		^ (get|receive|try|read) our (free|daily|weekly|monthly|morning|evening|nightly|weekend|sunday|friday) .. (newsletter*|digest|briefing|email*|roundup|round-up|bulletin)
		^ (sign up|subscribe) (for|to) (the|our|my) ... (and|to) (start your|get the|receive|stay|never|keep|read)
		^ sign up to (receive|get|hear|be the first)
		^ (want|like|love) (more|the latest|the best|our) ... (sign up|subscribe|inbox|newsletter*|email)
		^ (the|our) (best|latest|top|biggest|most important) ... (in|to|into) your (inbox|email)
		our .. (email|newsletter) rounds up
		you (ll|will) (receive|get) (the next|our|a|your first) .. (newsletter|email|issue) .. (inbox|soon|shortly)
		^ join (more than|over|the|our|thousands|millions|1*|2*|3*|4*|5*|6*|7*|8*|9*) .. (readers|subscribers|people|others) .. (get|receive|read|who get|who receive|subscribe) .. (newsletter|email*|briefing)
		we (ll|will) send you .. (email|digest|newsletter|roundup|round-up|updates)
		^ (stay|keep) (up to date|up-to-date|in the know|on top|ahead) .. (with|of) the (top|latest|day s|news|biggest) .. (headlines|news|stories|in) $
		^ get the latest .. (delivered|emailed|sent) (weekly|daily|to you|every)
		^ sign up here (to|for|and|if)
		^ subscribe (to it here|here)
		our (morning|evening|daily|weekly|weekend|sunday|friday) (email|newsletter) (makes|brings|explains|tells|gives|goes|has|covers|sums)
		this is (an|a|the) .. (extract|excerpt|version|edition) (from|of) .. newsletter
		^ (see|browse|view|explore|find|choose from) (all|all of|any of) our newsletters
	`},
	{Newsletter, 9, `
		^^ (enter|add|type|submit) (your|an|a valid) (email|e-mail) [address] $
		^^ please (enter|provide|use) (a|your) [valid] (email|e-mail) [address] $
		^^ (invalid|your) (email|e-mail) address $
		^ (you re|you are) (on|in|now on) (the|our) list $
		^ please try again later $
	`},
	{Subscription, 45, `
		^ (you ve|you have) (read|used|reached|viewed) [all of|all] your (last|final|free|first|monthly)
		^ you have .. (free|complimentary) (articles|article|stories|reads|views) (left|remaining)
		^ this is your (last|final|first) (free|complimentary) (article|story|read)
		^ subscribe for (only|just|as little as|1*|2*|3*|4*|5*|6*|7*|8*|9*) .. (a|per|for|week|month|year)
		^ (keep|continue|start) reading (for|with) (1*|2*|3*|4*|5*|6*|7*|8*|9*|free|just|only|a free|a trial|a subscription|our|premium)
		^ (save|get) (1*|2*|3*|4*|5*|6*|7*|8*|9*) (on|off) (your|an annual|a digital|an online|the first) .. (subscription|membership|digital access|access)
		^ gain (access|unlimited access|full access) to .. (content|articles|stories|journalism|archive|edition|newsletters)
		^ you (are|re) reading (a|our|an) (premium|subscriber|member|exclusive|free)
		^ (choose|pick|find|select|compare) (the|a|your) (plan|subscription|membership) (that|which|to|for) .. you
		^ (digital|print|online) (subscriptions|subscription|access) (start|starts|begin|begins|from) (at|from|just|only)
		^ (premium|plus|paying|paid|registered|our) (members|subscribers|readers) (can|also|get|enjoy|read|receive) .. (comment|listen|read|ad-free|ads|access|save|bonus|exclusive)
		^ (subscribers|members) can (listen to|read|comment on|save|download|gift|share) .. (article|articles|story|stories|content)
		^ get (a year|a month|six months|three months|one year) of .. access
		^ you must be (a|an) [registered|paid|active] (subscriber|member) to
		^ (gift|give) .. (subscription|membership) $
		^ already a .. (subscriber|member)
		^ (to keep|to go on|to finish) reading .. (subscribe|log|sign|register|create|choose)
		^ as a (subscriber|digital subscriber|paying member|premium member) you (have|can|get|also|receive|enjoy)
		^ try .. (unlimited|digital|full) access
		if your (organisation|organization|school|library|employer|company|university|institution) .. subscription
		^ enjoy .. free articles
		(a|our|your) subscription costs (less|only|just)
	`},
	{Subscription, 6, `
		^^ unlock (this|the full|the) (article|story|post) $
		^^ (exclusive|only) (for|to) [our|paying|premium] (subscribers|members) $
		^^ (subscribe|subscribers) (now|today|only|exclusive|for free) $
		^^ (view|see|compare) [our] (subscription|membership) (options|offers|plans) $
		^^ (subscription|membership) required $
	`},
	{Donation, 90, `
		^ we (don t|do not) have (a|any) .. (billionaire|owner|shareholders|wealthy|corporate|sponsors|deep pockets)
		^ we have no .. (shareholders|billionaire*|owners|corporate|wealthy) ... (paywall|owner*|you|readers|we|support)
		if everyone (reading|who reads|who read) this .. (gave|gives|chipped|donated|paid)
		^ we (can t|cannot|couldn t|could not) do (it|this|our work|that) without (you|your|readers|our readers)
		(independent|local|free|quality|public) (media|journalism|news) needs (you|your)
		^ join (the|our|thousands|hundreds|more than|over) .. (supporters|donors|members|readers) ... (possible|support*|journalism|reporting|work|our|us)
		(asking|ask) (for|you for) your (support|help|donation|contribution)
		(we hope|hope) you .. (appreciated|enjoyed|found|liked|valued) this (article|story|piece|report|reporting)
		(consider|considering) (taking the step of|taking a step to|taking a moment to|whether you can) .. (supporting|support|subscrib*|donat*|contribut*)
		^ every (dollar|pound|euro|penny|cent|gift|donation|contribution) (counts|helps|matters|will be matched|is matched)
		your (gift|donation|contribution) (counts|matters|will be|goes|is matched)
		^ (power|fuel|fund|sustain|defend|protect|back) (our|independent|fearless|free|local|great) (journalism|reporting|newsroom|press|media)
		^ stand (with|up for|by) (us|independent|fearless|our|local|free|a free) .. (journalism|reporting|journalists|press|media|today|newsroom)
		(need|needs) (readers|people|supporters) like you
		(buy|get) the (author|writer|editors|team) a coffee
		^ it takes .. (time|money|people|work) ... (our|this|quality|good) (work|journalism|reporting)
		our perspective matters
		(can|may) we ask .. (for your support|you to support|you to consider|you for)
		readers who can [afford to] (pay|give)
		(percent|per cent) of (our readers|readers|our audience|you) .. (donate|give|pay|support us|contribute)
		if you (find|value|believe in|rely on|care about|like|love|appreciate) (what we do|our work|our journalism|our reporting|this work|this journalism|this reporting)
		your (help|support) (keeps|lets|allows|gives|pays) (our|us|for our|for the|for this)
		(this|our) (reporting|journalism|work|story|coverage|investigation|newsroom) (is|was) [only] [made] possible (because of|thanks to|by|with) (our|your|readers|members|you|the support|supporters)
		^ thank you to (everyone|all|all those) who (supports|support|supported|has supported|have supported|donated|gave) (us|our)
		^ (readers|our readers|our members) (fund|pay for|power|own) (our|us|this)
		^ (subscribe|join|donate|give) [today|now] to keep (it|us|this|local|our)
	`},
	{Notification, 25, `
		^ (want|would you like) to (be notified|get notified|get notifications|be alerted) 
		^ (click|tap|press) allow to (receive|get|enable|see|stay|continue|keep)
		^ (get|be) (notified|alerted) (about|when|of|as soon) .. (news|we publish|new|post|article|story|updates|breaking)
		^ follow this (topic|author|story|tag|series) .. (email|alerts|notifi*|updates)
		(manage|change|turn) them .. (any time|anytime|at any time) .. (browser|settings)
		never miss (an|any) (update|alert) .. (alerts|notifications)
	`},
	{Login, 12, `
		^^ welcome back $
		^ (register|sign up|log in|sign in) (now|free|here|for free) to (save|comment|bookmark|follow|read|access|listen|vote|continue)
		^ your session .. (expired|ended|timed out)
		^^ you are (not|currently not) (logged|signed) in
	`},
	{Consent, 45, `
		to (view|see|watch|show|load|display|enable|access) this (content|embed|video|post|tweet|map|item|element) ... (cookies|consent|accept|settings|privacy)
		(this|the) (content|video|map|embed|post) is (hosted|provided|blocked|loaded|supplied|delivered) (by|because|from) ... (third party|third parties|cookies|privacy|consent|terms|settings|youtube|google|party)
		(third-party|external|embedded|social media) content .. (blocked|disabled|hidden|loaded|consent|cookies)
		contains content (provided|from|hosted) .. (we|by) ... (permission|cookies|consent)
		we ask for your (permission|consent)
		we and our .. (partners|vendors|advertisers)
		^ (we|your privacy) (value|respect|care about|is important|matters) [your privacy|to us] $
		^^ we (value|respect|care about) your privacy
		^^ your privacy (matters|is important|choices|is)
		^^ allow .. (content|cookies|embeds) $
		^ (do not|don t) sell [or share] my [personal] (information|data|info)
		(you must|you need to|please) (consent|agree) to .. (cookies|tracking)
		^ by (submitting|providing|giving|sharing|supplying|entering|clicking|tapping|subscribing) ... you (agree|accept|consent|acknowledge)
	`},
	{Advertising, 12, `
		^^ (ad blocker|adblocker|ad block|ad-blocker) (detected|on|found|enabled)
		^^ (ads|advertisement|ad|advertisements|advertising) (by|from|choices|provided) .. $
		^ (story|article|text|post) continues (below|after|beneath)
		^^ (presented|brought to you|powered|supported) by .. $
		^^ (in partnership with|paid partnership|partner content|paid post|advertiser content|from our sponsor) .. $
	`},
	{AppPrompt, 12, `
		^^ (get|try|open|download|install) (the|our) [free|new|news|mobile] app $
		^^ (open|read|view|continue) .. (in|in the|in our) app $
		^^ (google play|app store|get it on google play|download on the app store) $
		^ our app (is|gives|lets|offers|has)
	`},
	{Sharing, 24, `
		^^ (send|email|forward|recommend) (this|it) [article|story|page] to (a|your) (friend|friends|colleague) $
		^^ (save|bookmark|add) (for|to|this) (later|article|story|reading list|bookmarks|favourites|favorites) $
		^ (listen|subscribe|follow) .. (podcast|podcasts|show|episode) ... (apple podcasts|spotify|wherever you|google podcasts|your favourite|your favorite|podcast app)
		wherever you (get|listen to|find) your podcasts
		^^ (gift|give) this (article|story) $
	`},
	{Comments, 12, `
		^^ (view|show|read|see|load|hide) (1*|2*|3*|4*|5*|6*|7*|8*|9*|all|more|older|newer) (comments|comment|replies)
		^ your comment .. (moderation|moderated|approved|posted|submitted|published)
		^ (commenting|comments|replies) .. (is|are|have been) .. (closed|disabled|off|unavailable)
		^^ (got|have) (an opinion|something to say|a view) .. (write|tell|send|email|let|share)
		^ (got|have) an opinion $
		^^ (sort|order) (comments|by) .. $
	`},
	{Related, 14, `
		^^ (from|in) (the|our) (archive|archives|vault) $
		^^ (recent|more recent|newest|featured) (articles|posts|stories|news|headlines) $
		^^ more about [this|the] [topic|author|story] $
		^ (keep|stay) up .. (with|to date) .. live (blog|updates|coverage) here
		^^ (follow|see|read|get) .. (live blog|live updates|live coverage) (here|below) $
		^^ (jump|skip) to (content|comments|main content|article|recipe|the recipe|navigation|section) $
		^^ (table of contents|on this page) .. $
		^^ (contents|in this article) $
	`},
	{Author, 110, `
		(written by|edited by|reporting by) ... (editing by|reporting by)
		^^ (reporting by|editing by|additional reporting by)
	`},
	{Copyright, 14, `
		^^ (reprints and permissions|rights and permissions|request permission|reuse this content) $
		^^ (republish|reuse) (this|our) (article|story|articles|content) .. $
	`},
	{Feedback, 24, `
		^ (spotted|spot|found|find|noticed|see|seen) (a|an) (mistake|error|typo|problem|bug|inaccuracy) .. (let us|tell us|email|contact|report|write|here|click)
		^ if you .. (been|are|were) affected by ... (get in touch|contact us|tell us|email us|share your)
		^ get in touch (with us|by email|via|on|at) .. (whatsapp|email|form|below)
		^ (send|submit|email) (your letters|letters to the editor|your photos|your pictures|your story|your stories|news tips) (to|by|at|here)
		^ (spotted|spot|found|noticed|seen) (a|an) (mistake|error|typo) $
		^^ know something (we should know|we don t|about)
		^ (reach out to|contact|email|message|write to) (this|the) (reporter|author|writer|journalist|editor) (at|on|by|via|here|directly|with)
	`},
}
