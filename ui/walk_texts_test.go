package ui

import (
	"fmt"
	"time"
)

// texts are headlines and sentences in one kind of script.
type texts struct {
	headlines []string
	sentences []string
}

// walkTexts are the kinds of text that terminals are known to measure differently.
var walkTexts = map[string]texts{
	"ASCII": {
		headlines: []string{"Harbour reopens after the storm", "Ferry timetable changes", "A long headline that will not fit into the column it was given, whatever the size", "Gulls"},
		sentences: []string{"The boats went out again at six.", "Nobody had expected the wind to turn so soon, least of all the harbour master.", "see https://tides.example/a/long/path/to/a/table?of=tides&year=2026", "Short."},
	},
	"Chinese, Japanese, Korean": {
		headlines: []string{"日本の灯台、百年ぶりに点灯", "港口在暴风雨后重新开放", "폭풍이 지나간 뒤 항구가 다시 열렸다", "半角ｶﾅと全角カナ、Ａと１"},
		sentences: []string{"灯台の明かりが戻った。「よかった」と漁師は言った。", "船只在六点钟再次出海，没有人料到风会这么快转向。", "배들은 여섯 시에 다시 바다로 나갔다.", "ｶﾞｷﾞｸﾞ、ﾊﾟﾋﾟﾌﾟ；１２３４５。"},
	},
	"emoji, flags, combining marks": {
		headlines: []string{"👩‍👩‍👧‍👦 family day at the harbour", "🇩🇪🇫🇷🇯🇵 regatta 🏴󠁧󠁢󠁳󠁣󠁴󠁿", "I ❤️ the sea ☕️ 1️⃣", "e\u0301te\u0301 a\u0300 la mer, Z\u0351\u036bal\u0321go\u0334", "👍🏽 from the crew 🧑🏿‍🚀"},
		sentences: []string{"We were 👨‍👩‍👧 three at first, then 🏳️‍🌈 more came.", "Flags 🇩🇪 🇯🇵 🇧🇷 on every mast; the 🏴‍☠️ one was ours.", "A cafe\u0301 by the quay, nai\u0308ve and cheap ☕, 👍🏽 said 1️⃣ of us 🧑🏿‍🚀.", "✈️ ⛵️ ⚓️ ☀️ ☔️ ❄️ ♻️ ⚠️"},
	},
	"right to left": {
		headlines: []string{"הנמל נפתח מחדש אחרי הסערה", "الميناء يفتح أبوابه بعد العاصفة", "The word שלום on a mast", "מזג אוויר 2026 (עדכון)"},
		sentences: []string{"הסירות יצאו שוב בשש בבוקר.", "لم يتوقع أحد أن تتغير الريح بهذه السرعة، ولا حتى رئيس الميناء.", "העיתון Evening Post נסגר בשנת 1921.", "مُحَمَّد قال: «نعم»."},
	},
	"Devanagari, Thai": {
		headlines: []string{"तूफ़ान के बाद बंदरगाह फिर खुला", "ท่าเรือเปิดอีกครั้งหลังพายุ", "क्षत्रिय और ज्ञान", "น้ำขึ้นน้ำลง"},
		sentences: []string{"नावें छह बजे फिर समुद्र में गईं।", "เรือออกทะเลอีกครั้งตอนหกโมงเช้า ไม่มีใครคาดว่าลมจะเปลี่ยนทิศเร็วขนาดนี้", "किसी ने नहीं सोचा था कि हवा इतनी जल्दी बदल जाएगी।", "ผู้เฒ่ากล่าวว่า “ดีแล้ว”"},
	},
}

// print publishes feeds whose articles have all that is hard to set, in one kind of text.
func (n *newsroom) print(texts texts) {
	for feed := range 3 {
		var items []item
		for i := range 12 {
			headline := texts.headlines[(feed+i)%len(texts.headlines)]
			items = append(items, item{
				title: fmt.Sprintf("%s %d", headline, i+1), author: texts.headlines[i%len(texts.headlines)],
				link: fmt.Sprintf("https://news.example/%d/%d", feed, i), age: time.Duration(feed*7+i*i) * time.Hour, body: texts.body(i),
			})
		}
		n.publish(fmt.Sprintf("/walk%d", feed), texts.headlines[feed]+" · feed", []string{texts.headlines[feed%2]}, items...)
	}
}

func (w texts) body(from int) string {
	s := func(i int) string { return w.sentences[(from+i)%len(w.sentences)] }
	paragraph := func(i int) string { return "<p>" + s(i) + " " + s(i+1) + " " + s(i+2) + " " + s(i) + "</p>" }
	return paragraph(0) +
		"<blockquote><p>" + s(1) + "</p><blockquote>" + paragraph(2) + "</blockquote></blockquote>" +
		"<ol start=9><li>" + s(0) + "<li>" + s(3) + " <a href='https://tides.example/" + fmt.Sprint(from) + "'>" + s(2) + "</a></ol>" +
		"<table><tr><th>" + w.headlines[0] + "<th>B<tr><td>" + s(1) + "<td>12<tr><td>" + s(2) + "<td>3.5</table>" +
		"<pre><code>" + s(0) + "\n\t" + s(1) + " // " + s(2) + s(2) + "</code></pre>" +
		"<dl><dt>" + w.headlines[1] + "<dd>" + s(3) + "</dl><h2>" + w.headlines[2] + "</h2>" + paragraph(1) +
		"<p>Sign up to our newsletter to get more stories like this in your inbox every morning.</p>" + paragraph(3)
}
