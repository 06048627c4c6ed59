package story

import (
	"strings"
	"testing"
)

const wire = `The harbour of Port Ellery reopened on Tuesday after a storm had closed it for eleven days, the harbour master said.
Forty fishing boats left before dawn. Engineers had worked through the weekend to raise a crane that had fallen across the
northern quay, and divers cleared the channel of timber. Insurance companies put the damage at thirty million crowns. The
ferry to the islands is to follow on Thursday, once the pier has been tested. No one was hurt in the storm.`

const other = `Parliament passed the budget with a majority of three votes on Tuesday evening. The finance minister said that the
money for schools would come first, and that roads would have to wait. Two members of the smaller coalition party stayed away.
The opposition called it the end of the government, which the prime minister denied in a short statement outside the building.
Markets hardly moved. The upper house votes in December, where the outcome is open and may depend on a single member.`

func rewritten(text string, from, to string) string { return strings.ReplaceAll(text, from, to) }

func TestSameStories(t *testing.T) {
	for name, pair := range map[string][4]string{
		"wire copy under its headline":       {"Harbour reopens after storm", wire, "Harbour reopens after storm", wire},
		"wire copy under another headline":   {"Port Ellery harbour reopens after eleven-day storm", wire, "Harbour open again after the storm", wire},
		"wire copy, shortened at the end":    {"Harbour reopens after storm", wire, "Harbour reopens after storm", wire[:330]},
		"wire copy with a dateline":          {"Harbour reopens after storm", wire, "Storm-hit harbour reopens", "PORT ELLERY (Wire) – " + wire},
		"wire copy, some words edited":       {"Harbour reopens after storm", wire, "Harbour reopens", rewritten(rewritten(wire, "Tuesday", "Nov. 24"), "boats", "vessels")},
		"the same headline over two teasers": {"Harbour reopens after the long storm", "Forty boats left.", "Harbour reopens after the long storm - The Gazette", "At last."},
		"Japanese":                           {"港が嵐の後に再開", strings.Repeat("港は十一日ぶりに再開したと港長は火曜日に述べた。漁船は夜明け前に出港した。", 3), "嵐の後、港が再開", strings.Repeat("港は十一日ぶりに再開したと港長は火曜日に述べた。漁船は夜明け前に出港した。", 3)},
	} {
		a, b := Of(pair[0], pair[1]), Of(pair[2], pair[3])
		if !Same(a, b) || !Same(b, a) {
			t.Errorf("%s: not taken for one story (texts alike %.2f)", name, a.Sketch.likeness(b.Sketch))
		}
	}
}

func TestDifferentStories(t *testing.T) {
	for name, pair := range map[string][4]string{
		"two events":                  {"Harbour reopens after storm", wire, "Budget passes by three votes", other},
		"one headline over two texts": {"What we know so far this morning", wire, "What we know so far this morning", other},
		"one weekly headline over teasers": {
			"What to watch on the screen this weekend", "Ten new films and a series about a lighthouse.",
			"What to watch on the screen this weekend", "A comedy, a thriller and the return of an old detective.",
		},
		"days of a series":                    {"Harbour strike, day 12", wire, "Harbour strike, day 13", wire},
		"scores":                              {"Rovers beat United 2-1 in the cup", "", "Rovers beat United 3-1 in the cup", ""},
		"short headlines over teasers":        {"Daily briefing", "Storm.", "Daily briefing", "Budget."},
		"headlines that differ in one word":   {"Court allows the plan for the new harbour", "", "Court rejects the plan for the new harbour", ""},
		"one text under unrelated headlines":  {"Harbour reopens after storm", wire, "Subscribe today", wire},
		"the same words in another order":     {"Dog bites man in the old harbour", "", "Man bites dog in the old harbour", ""},
		"a live ticker, hours apart":          {"Live: storm over the northern coast tonight", wire, "Live: storm over the northern coast tonight", other},
		"a part behind the dash with numbers": {"Weather for the northern coast today - 4 May", "", "Weather for the northern coast today - 5 May", ""},
		"nothing at all":                      {"", "", "", ""},
	} {
		a, b := Of(pair[0], pair[1]), Of(pair[2], pair[3])
		if Same(a, b) || Same(b, a) {
			t.Errorf("%s: taken for one story (texts alike %.2f)", name, a.Sketch.likeness(b.Sketch))
		}
	}
}

func TestLikeTextsMeetInABand(t *testing.T) {
	a, b, c := Of("a", wire), Of("b", "PORT ELLERY – "+wire), Of("c", other)
	meet := func(x, y Print) bool {
		for _, band := range x.Bands() {
			for _, with := range y.Bands() {
				if band == with {
					return true
				}
			}
		}
		return false
	}
	if !meet(a, b) || meet(a, c) {
		t.Errorf("like texts meet: %v, others: %v", meet(a, b), meet(a, c))
	}
	var again Print
	again.Unpack(a.Pack())
	if again.Sketch != a.Sketch || len(again.title) != len(a.title) {
		t.Error("a print is not what it was after it was kept")
	}
}

func FuzzPrint(f *testing.F) {
	f.Add("title 12 - The Paper", wire)
	f.Add("\xff|", "日本")
	f.Fuzz(func(t *testing.T, title, text string) {
		a := Of(title, text)
		var b Print
		b.Unpack(a.Pack())
		_ = Same(a, b)
		_ = a.Bands()
	})
}
