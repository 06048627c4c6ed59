package ui

import (
	"testing"
	"time"
)

// stories are three that several papers tell in nearly the same words, each in a language of its own.
var stories = []struct{ title, other, body string }{
	{
		"Bridge over the sound closes for a month", "Sound bridge to close for a month",
		"The bridge over the sound will close on Monday for a month, the road office said. Two of its eleven bearings are worn, and a lorry a minute crosses them. Buses will go by the old ferry, which was brought back from a museum, and schools on the island begin an hour later. The mayor asked people to walk where they can, since the ferry takes nine cars.",
	},
	{
		"Die Mühle am Deich mahlt wieder Korn", "Mühle am Deich mahlt wieder",
		"Nach sechs Jahren mahlt die Mühle am Deich wieder Korn. Der Verein hatte die Flügel in einer Scheune gefunden, unter Heu und zwei Booten, und sie mit der Hand ausgebessert. Am Sonntag drehte der Wind gegen Mittag nach Westen, und vierzig Leute zogen gemeinsam am Seil. Das erste Mehl bekam die Bäckerin, die das Geld gesammelt hatte, und am Abend gab es Brot für alle.",
	},
	{
		"המגדלור בצפון האי נדלק שוב אחרי שנה", "נדלק שוב המגדלור בצפון האי",
		"המגדלור בצפון האי נדלק שוב ביום חמישי אחרי שנה של חושך. שלושה מהנדסים החליפו את העדשה שנסדקה בסערה, והשומר הוותיק עלה במדרגות עם נכדתו כדי להדליק את האור הראשון. דייגים מן הכפר אמרו כי בלילות החורף ניווטו לפי פעמון הכנסייה בלבד, וכי עכשיו יצאו שוב אל המים לפני עלות השחר.",
	},
}

// paper publishes what a paper has of the stories, under the titles of the first or of the others.
func (n *newsroom) paper(path, name string, first bool, told ...int) func() {
	return func() {
		var items []item
		for _, i := range told {
			title := stories[i].other
			if first {
				title = stories[i].title
			}
			items = append(items, item{title: title, body: stories[i].body, age: time.Duration(i+1) * time.Hour, link: "https://news.example" + path + "/" + string(rune('a'+i))})
		}
		n.publish(path, name, nil, items...)
	}
}

func TestFoldAndUnfold(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	kept := n.open()
	n.arrive(
		kept, n.paper("/isle", "Isle Courier", true, 0, 1, 2), n.paper("/sound", "Sound Gazette", false, 0, 2),
		n.paper("/dike", "Deichbote", false, 0, 1),
	)
	s := n.reader(kept, 120, 40)
	s.Wait("7 unread").Wait("+2")
	stands(s, "Bridge over", "Die Mühle am Deich", "+1")
	stands(s.Press("v"), "Bridge over", "Deichbote  Sound", "Sound Gazette  Sound", "Die Mühle")
	stands(s.Press("j j j v"), "Die Mühle", "Deichbote  Mühle am Deich")
	stands(s.Press("j j v"), "+1", "Sound Gazette  ")
	s.Press("k k enter").Wait("Nach sechs Jahren").Wait("5 unread").Press("h v")
	s.WaitGone("Deichbote  Mühle").Press("k s").Wait("★   Sound Gazette")
	s.Press("Q")
	if err := s.WaitEnd(); err != nil {
		t.Fatal(err)
	}

	s = n.reader(n.open(), 40, 24)
	s.Wait("5 unread").Wait("+2").WaitGone("Deichbote").Press("u u").Wait("7 unread")
	s.Press("g v").Wait("Deichbote").Press("j enter").Wait("The bridge over the sound").Press("h").Wait("4 unread")
	s.Press("u").Wait("7 unread").Press("v").WaitGone("Deichbote  ")
}
