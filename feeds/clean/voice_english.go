package clean

// englishVoice holds classes of words, not sentences: none of them proves anything alone.
var englishVoice = []voiceLine{
	{group: speaker, phrases: `
		(we|our|ours)
		(help|let|tell|give|send|join|support|back|keep|mail|email|write|ping|allow|behind|with|for|owns|funds|trust|follow) us
	`},
	{group: listener, phrases: `
		(you|your|yours)
		^ (help|let|tell|give|send|join|support|email|follow|allow) us
	`},
	{group: request, category: Donation, phrases: `
		(help|support|back|fund|sustain) (us|our|keep|this|pay|independent|quality)
		(please|kindly) [do|also] (consider|help|support|give|chip|think|donate|join|back)
		(chip|pitch|club) in
		(contribute|donate|donation|contribution|patron|patrons|patronage)
		(if|will|can|could|would) you (can|are able|help|chip|pitch|give|afford|support|back|consider|spare)
		(stand|side) (with|by) us
		(keep|keeps|keeping) (us|it that way|the lights|digging|going|this|our)
		(thank|thanks to) you
	`},
	{group: request, category: Subscription, phrases: `
		(join|become|subscribe|upgrade|renew) (one|us|our|now|today|them)
		(become|choose|pick) (a|an|your) (patron|member|supporter|subscriber|plan|friend)
		(carry on|keep|continue|go on) (reading|without|with|enjoying)
		(offer|offers|trial|membership|subscription)
	`},
	{group: request, phrases: `
		(leave|drop|enter|give|share|type) (your|us)
		(sign|signing) up
		(let us|allow us|tell us|write to us|email us|follow us|find us)
		(install|download|tap|click|scan)
		(agree|accept|choose|consent|fine with|okay with)
	`},
	{group: money, phrases: `
		(pound|pounds|dollar|dollars|euro|euros|cents|pence|penny|money|budget|salary|salaries|wages)
		(a|per|each|every) (month|week|year)
		(price|cost) of
		(pay|pays|paid|paying|paywall|afford|funded|funding|costs|cheap|cheaper|discount|free|income|revenue)
	`},
	{group: reach, category: Newsletter, phrases: `
		(email|emails|e-mail|inbox|mailbox|mailing|newsletter|newsletters|bulletin|briefing|digest)
		(your|an) address
		(every|each) (morning|evening|monday|friday|saturday|sunday|weekday|day)
	`},
	{group: reach, category: Notification, phrases: `
		(alert|alerts|notification|notifications|notify|ping|buzz)
	`},
	{group: reach, category: AppPrompt, phrases: `
		(our|the|free|this) app
	`},
	{group: reach, category: Consent, phrases: `
		(cookie|cookies|personalised ads|personalized ads)
		this (website|site) (remembers|uses|stores|collects)
	`},
	{group: trade, phrases: `
		this (story|article|piece|investigation|page|website|site|report|text|column|episode|podcast)
		(journalism|journalists|newsroom|reporting|reporters|editors|stories|articles|recipes|coverage|archive|correspondents)
		(reader|readers|reading|listeners|subscribers|supporters)
		(ads|adverts|advertising|advertisers|sponsor|sponsors|owner|owners|shareholder|shareholders|billionaire|trackers|paywall|independent|independence)
	`},
}
