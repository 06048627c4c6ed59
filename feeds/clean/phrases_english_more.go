package clean

// englishMoreRules are the shorter lines: advertising, sharing, comments, links to other articles, rights and tips.
var englishMoreRules = []rule{
	{Advertising, 5, `
		^^ (advertisement|advertisements|advertising|ad|sponsored|sponsored content|paid content|promoted content|promoted|sponsored by) $
	`},
	{Advertising, 90, `
		(advertisement|ad) (has not loaded|feedback|continues below|will end in)
		(article|story|content) continues (below|after)
		^ (scroll down|scroll) (to continue|for more|to keep)
		(may|might|could|will|can) (earn|receive|get|make|collect) [us|a|an|some] [small|affiliate|share] (commission*|compensation|affiliate)
		(earn|earns|receive|receives) (a|an|us a|affiliate|us) [small|affiliate] (commission*|compensation)
		(contain|contains|are|using|via|use|through) [some] [auto] affiliate [and|or|links|partner|referral]
		affiliate (links|link|disclosure|commission*|partner*)
		(purchase|buy|buying|bought|purchases) .. (through|via|using|from) (our|these|the|us|links|a) [links|link] .. (commission*|earn)
		amazon (associate|associates|services llc)
		(prices|deals) .. (accurate|correct) at (time|the time) of (publication|publishing|writing)
		(editorially|independently) .. (selected|chosen|reviewed|select|review) .. (everything|products|we|by|our|and)
		we independently (select|review|research|evaluate|test)
		(advertising|advertiser|affiliate) (disclosure|disclaimer|policy)
		(disable|turn off|switch off|whitelist|pause) [us in] your (ad blocker|ad-blocker|adblock)
		(disable|turn off|pause) your (adblocker|ad blocker|ad-blocker|adblock)
		(using|have) an (adblocker|ad blocker|ad-blocker)
		this (post|article|content|story) (is|was) (sponsored|paid for|produced in partnership|created in partnership|brought to you)
	`},
	{AppPrompt, 45, `
		(click|tap) [here] to (get|download) the .. app
		(download|get|install|try) (the|our|the new|our new|our free) .. app (now|today|for|on|to|here|from|and)
		^ (download|get) .. (app|apps) .. (ios|android|app store|google play|iphone)
		(available|download it|get it) (on|from) (the app store|google play|app store)
		(read|open|listen|watch|better) (this|it|better|more) .. in (the|our) app
		scan the qr code to download
		^ (listen|watch) .. (live|back|again) ... (listen|watch) (live|back|again) (here|on)
		^ for the latest ... download
		(download|get) the .. (app|apps) (for|on|from)
	`},
	{Sharing, 45, `
		^ follow (us|our|me|him|her|them) .. (on|at|via|for) .. (twitter|facebook|instagram|x|tiktok|linkedin|youtube|threads|bluesky|mastodon|google|whatsapp|social|pinterest)
		^ follow ... on (twitter|facebook|instagram|x|tiktok|linkedin|youtube|threads|bluesky|mastodon|google news|whatsapp|flipboard|pinterest|spotify|google)
		(like|find|join|visit) us on (facebook|twitter|instagram|youtube|social)
		^ (share|tweet|print|email|pin) (this|on|via|with|to|the) (article|story|post|page|with|facebook|twitter|whatsapp|link|a friend|friends|your|linkedin|reddit|email)
		^ share $
		^^ (share|tweet|facebook|twitter|whatsapp|email|print|pinterest|linkedin|copy link|reddit|telegram) (share|tweet|facebook|twitter|whatsapp|email|print|pinterest|linkedin|copy link|link|reddit|telegram)
		share your thoughts with friends
		(link copied|copy link|copied to clipboard)
		(add|make|set) .. as (a|your) preferred source
		follow .. on google news
		(join|follow) (our|the|us on|us) .. (whatsapp|telegram|facebook|instagram|discord) (channel|group|community|page)
		^ more .. : https
		follow (him|her|them|us|me) (on|at) [twitter|x|instagram|facebook|social]
		^ (email|e-mail|contact|reach) ... follow (him|her|them)
		(connect|get in touch) with us on
		you can (follow|find) (me|us|him|her) on
		gift this article
	`},
	{Sharing, 12, `
		share (it|this) with (a|your) friend*
	`},
	{Comments, 70, `
		^ (join|start|continue|be part of) (the|our|thought-provoking|in the) (conversation*|discussion|debate|comment*|commenting)
		^^ (join|start) the (conversation|discussion|debate)
		^ (leave|post|add|write|submit|drop) (a|your|us a|us your) (comment|reply|response|comments|thoughts)
		^ (comments|responses) (are|have been|have|for this) (closed|off|disabled|turned|moderated|now closed|subject)
		^ (view|show|read|see|hide|load|all|most|latest|recent) [all|more|the|our] comments $
		^ be the first to (comment|reply|respond|react|share)
		(join|in|our) (the|our) (comments|commenting|comment section|comments section|comments below|commenting community|commenting forum|forums)
		(let us know|tell us|share your thoughts|sound off|what do you think|have your say|weigh in) .. (comment*|below|section|think|views|know)
		^ (what do you think|have your say|tell us what you think|do you agree) $
		(before|to) (commenting|post a comment|leave a comment) $
		(must|need to|to|please) .. (register|log in|login|sign in|logged in) .. (comment|reply)
		(confirm|enter|set|choose) your [public] (display|screen|user) name
		your public display name
		your (email address|e-mail address|email) will not be (published|shared|displayed)
		required fields are marked
		moderat* (all|your|every) comments
		(comments|views|opinions) .. (expressed|posted) .. (do not|are those|are the|solely|don t|not necessarily) .. (reflect|author*|represent|of the|views)
		the (views|opinions) expressed .. (are|in this|do|by|here|not)
		(please|we ask that you) (keep|ensure|be) .. (comments|respectful|civil)
		(community|comment|commenting) (guidelines|policy|rules|standards)
		commenting (community|forum|facility)
		save my name email
		notify me of (follow-up|new) comments
		(read|see) (more|all) comments
	`},
	{Related, 45, `
		^^ (also read|read also|read more|read next|see also|read|read now|see more|more|watch|watch now|watch also|related|related story|related stories|related article|related articles|related news|related content|related posts|related coverage|related video|recommended videos|recommended|recommended for you|next|up next|more on this|more to read|further reading|don t miss|must read|must see|in case you missed it|explore|also on|listen|listen next|learn more|check out|also see|also check|trending|dig deeper|go deeper|keep reading|editor s picks|more from|more news|more stories|more like this|suggested reading|read our|view gallery|photos|gallery|related links|more for you) :
		^^ (also read|read also|read next|see also|related stories|related articles|related news|related content|related posts|related coverage|related topics|related|recommended|recommended stories|recommended reading|recommended articles|recommended for you|more on this story|more on this topic|more on this|further reading|don t miss|must read|most read|most popular|most viewed|most shared|most commented|trending|trending now|trending stories|popular now|popular stories|popular posts|popular|latest news|latest stories|latest|top stories|more stories|more news|more headlines|read more|more like this|you may also like|you might also like|you may like|you might like|more from this author|more from this section|editor s picks|editors picks|what to read next|up next|in case you missed it|keep reading|suggested for you|from our partners|from around the web|around the web|promoted stories|recommended from editorial|story continues|stories you might like|also in this section|elsewhere on the site) $
		^^ (most read|most popular|most viewed|most shared|top stories|trending|recommended) (in|from|on) .. $
		^^ (more from|more in|more on|more by|recommended from|related to|see more from|also from|also in|see all|view all|see also|latest in|latest from) $
		^^ (more from|recommended from|see more from|see all|view all|read more from|read more about) .. $
		^^ related :
		^^ (read|find|see|check) (more|out) (about|on|of) ... here $
		^ (click|tap) here (to|for) (read|see|view|more|watch|the full|all|our|subscribe|sign)
		^ (for|to read) more (on|about|stories|news|information|from) .. (click|visit|go to|see|check|read|sign|follow) (here|our|the|this)
		(you may|you might) also (like|enjoy|be interested)
		^ (read|see) (our|the) (full|other|latest|previous) .. (here|coverage) $
		^ (watch|listen) (the|to the|our|to our) .. (video|podcast|episode|below|above) (below|above|here|now)
		this (article|story|post) (first appeared|originally appeared|was originally published|was first published|is republished|appeared first)
		originally published (on|at|in|by)
		appeared first on
		^ (view|see|read) (this|the) (article|post|story) (on|at|in) (its|the|our|original|instagram)
		(view|see) this post on instagram
		^ (find|see|read|view) more (stories|articles|news|coverage|from)
	`},
	{Copyright, 110, `
		all rights reserved
		no unauthorized (use|reproduction|copying)
		registered (trademarks|trade marks) (or|of|and)
		^^ (copyright|c) .. (1*|2*)
		^ copyright [c] 1*
		^ copyright [c] 2*
		(may|must) not be (published|reproduced|reprinted|copied|distributed) .. (broadcast|rewritten|redistributed|without|republished|in any)
		(reproduced|republished|reprinted) [only] (with|without) permission
		(without|with) [the] [prior|express|written] permission (of|from)
		(this|the) (article|story|copy|material|content) is (the copyrighted|copyrighted|copyright|protected|for your personal)
		is (a|the) registered (trademark|trade mark|charity|company)
		our standards : the
		licensed under (a|the|cc|creative)
		(is|are) trademarks of
		for (non-personal|commercial) use .. (contact|subscri*|order|reprint*)
		order (reprints|presentation-ready)
		registered office :
	`},
	{Feedback, 45, `
		(have|got|do you have|if you have) (a|any|an) .. (tip|tips|story|confidential|news tip|question|questions|correction|comment|feedback|complaint|idea) ... (contact|email|e-mail|send|reach|let us|get in touch|call|tell us|write|click)
		(send|email|share) (us|your) [a|your|news|story|confidential] (tip*|feedback|news tips|photos|stories|suggestions|ideas) (to|at|here|via|with)
		^ (have|got) (a|any) (tip|story|news tip|scoop|question) $
		(did you|have you) (spot|find|found|spotted|notice|see) (a|an|any) (typo|error|mistake)
		(report|submit|suggest) (a|an) (correction|typo|error|mistake)
		(was|did you find) this (article|page|story|information|content) (helpful|useful)
		(rate|review) this (article|story|page|recipe)
		^ (we d|we would|we) (love|like|want) to hear (from you|your)
		^ (contact|email|reach|write to) (the author|the editor|the reporter|our newsroom|our news team|us at|the writer|our)
		may be reached at
		(take|complete|fill in|answer) our [quick|short|brief|reader] survey
		^ (get|keep) in touch with (us|our|the) .. (by|at|team|via)
		letters to the editor
	`},
	{Player, 40, `
		(your browser|this browser|browser) (does not|doesn t|is not|no longer|isn t) (support*|able|compatible)
		(please|you need to) (enable|turn on|allow) javascript
		(enable|requires) javascript (to|in)
		^ (play|watch|listen|loading|pause) (video|audio|this article|the video|now|this|to this article|to article) $
		^ (listen|play) (to) this (article|story|post)
		(video|audio|media|clip) (caption|unavailable|cannot be played|playback|player|is loading|not available|could not be loaded)
		^ (click|tap|swipe) (to|on|the|for) (enlarge|expand|play|view|image|photo|picture|arrow|zoom|full screen)
		(this|the) (video|content|media|embed) (can not|cannot|is not|isn t|could not|is no longer|is) (be played|available|playable|supported|loading)
		^ (hide|show) (caption|captions|transcript)
		image (source|caption|copyright|credit) $
		^ (view|open|see) (image|images|photo|gallery|slideshow|full size|larger image|in gallery|fullscreen) $
		(read|reading) time :
		^^ (1*|2*|3*|4*|5*|6*|7*|8*|9*) (min read|minute read|mins read|minutes read) $
	`},
}

// englishCues are the phrases that only together make an appeal.
var englishCues = []cue{
	{self, `
		our (journalism|journalists|reporting|reporters|newsroom|readers|mission|work|website|site|newsletter*|app|subscribers|members|community|team|coverage|stories|content|channel|privacy|services|editors|correspondents|nonprofit|independent|independence)
		we (believe|need|rely|depend|know|choose|are committed|provide|publish|champion|investigate|report|strive|bring you|want to|re committed|don t have|are proud|take pride|ve been)
		(we re|we are) (a|an) (nonprofit|non-profit|independent|reader-funded|small)
		this (site|website|newsletter|blog|podcast)
		quality journalism
		independent (journalism|media|reporting|newsroom)
		paywall*
		reporters on the ground
	`},
	{reader, `
		your (support|donation|contribution*|inbox|email|subscription|account|browser|device|membership|help|gift|preferences|interests|consent|phone|feedback|readership|details|password)
		you (can|agree|will|ll|need|want|may|might|like|value|get|enjoy|ve|re|read)
		(readers|people|supporters|members|subscribers) like you
		if you
		join us
	`},
	{ask, `
		^ (support|donate|subscribe|join|sign up|register|help|give|click|download|become|consider|please|follow|get|enter|stay|enjoy|try|start|upgrade|unlock|discover|access|receive|log in|sign in|share|invest)
		(subscribe|donate|sign up|support us|contribute|log in|sign in|click here|unsubscribe)
		(becoming|become) a (member|subscriber|supporter|patron)
		please
	`},
	{object, `
		(newsletter*|subscription*|membership|donation*|contribution*|inbox|mailing list|podcast|premium|paywall*|cookies|notifications|journalism|ad-free|account)
		(exclusive|unlimited|premium) (content|access|articles|stories|newsletters)
		(latest|breaking) news
	`},
	{terms, `
		(a|per) (month|week|year)
		(for free|free of charge|free trial|free account|for only|for just|as little as|ad-free|ads free|no ads|tax-deductible|one-time|monthly|at any time|anytime|today|whatever the size|no matter)
	`},
}
