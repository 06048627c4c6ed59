package doctor

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"broadsheet/feeds/ledger"
	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/screentest"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

func clock() time.Time { return noon }

// ward has a feed for each thing that can be said of one.
func ward() Rounds {
	hour, soon := noon.Add(-time.Hour), noon.Add(45*time.Minute)
	return Rounds{Follow: config.FollowAsk, Doubles: map[int64]bool{6: true}, Feeds: []store.Feed{
		{ID: 1, URL: "https://coast.example/feed.xml", Name: "Coast Post", Unread: 12, Status: ledger.StatusNew, LastTry: hour, LastSuccess: hour, NextPoll: soon, Why: "every 1 h"},
		{ID: 2, URL: "https://gazette.example/rss", Name: "The Missing Gazette", Status: ledger.StatusFailed, Problem: "the server has no such page (404)", Failures: 3, LastTry: hour, LastSuccess: noon.Add(-96 * time.Hour), NextPoll: noon.Add(5 * time.Hour), Why: "waits after 3 failures"},
		{ID: 3, URL: "http://old.example/feed", Name: "Wanderer", Unread: 3, Status: ledger.StatusUnchanged, LastTry: hour, LastSuccess: hour, NextPoll: soon, Why: "the server says its answer is fresh for 2 h", MovedTo: "https://new.example/feed", Moved: true},
		{ID: 4, URL: "https://tease.example/feed", Name: "A newspaper whose name goes on for much longer than there is room", Status: ledger.StatusNew, LastTry: hour, LastSuccess: hour, NextPoll: soon, Why: "every 1 h", Teasers: true},
		{ID: 5, URL: "https://closed.example/feed", Name: "日本の灯台", Status: ledger.StatusGone, Problem: "its server says that it is gone for good", Gone: true, Failures: 1, LastTry: hour, NextPoll: noon.Add(72 * time.Hour), Why: "is asked rarely"},
		{ID: 6, URL: "https://echo.example/feed", Name: "Echo", Status: ledger.StatusNew, LastTry: hour, LastSuccess: hour, NextPoll: soon, Why: "every 1 h"},
		{ID: 7, URL: "https://fresh.example/feed", Name: "Added just now", Why: "was never asked yet"},
	}}
}

// page shows a doctor alone on the screen.
type page struct{ *Doctor }

func (p page) Init() tea.Cmd { return nil }

func (p page) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		p.SetSize(msg.Width, msg.Height)
	case tea.KeyPressMsg:
		p.Move(1)
	}
	return p, nil
}

func (p page) View() tea.View {
	view := tea.NewView(shown(p.Doctor))
	view.AltScreen = true
	return view
}

func shown(d *Doctor) string {
	var lines []string
	for line := range d.Lines {
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func doctor() *Doctor {
	d := New(theme.New("dark", true, true), clock)
	d.SetFollowKey("y")
	d.SetRounds(ward())
	return d
}

func TestScreens(t *testing.T) {
	for _, scene := range []struct {
		name          string
		width, height int
		moves         string
	}{
		{"problem-80x24", 80, 24, ""},
		{"problem-120x40", 120, 40, ""},
		{"moved-80x24", 80, 24, "j j j"},
		{"moved-120x40", 120, 40, "j j j"},
		{"narrow-40x12", 40, 12, "j"},
	} {
		t.Run(scene.name, func(t *testing.T) {
			s := screentest.New(t, page{doctor()}, scene.width, scene.height)
			s.Wait("With a problem").Press(scene.moves).Golden(scene.name)
		})
	}
}

func TestProblemsComeFirstThenTheOrderOfTheConfig(t *testing.T) {
	d := doctor()
	var ids []int64
	for _, p := range d.list.Rows() {
		ids = append(ids, p.ID)
	}
	want := []int64{2, 5, 1, 3, 4, 6, 7}
	for i := range want {
		if ids[i] != want[i] {
			t.Fatalf("the order is %v, want %v", ids, want)
		}
	}
}

func TestSelectionStaysWhenAFeedRecovers(t *testing.T) {
	d := doctor()
	d.SetSize(80, 24)
	rounds := ward()
	rounds.Feeds[1].Problem, rounds.Feeds[1].Status = "", ledger.StatusNew
	d.SetRounds(rounds)
	if feed, _ := d.Selected(); feed.ID != 2 {
		t.Errorf("feed %d is selected", feed.ID)
	}
}

func TestEveryLineFitsAnySize(t *testing.T) {
	for _, rounds := range []Rounds{{}, ward()} {
		d := doctor()
		d.SetRounds(rounds)
		for width := range 130 {
			for _, height := range []int{0, 1, 5, 13, 14, 30} {
				d.SetSize(width, height)
				d.Bottom()
				lines := 0
				for line := range d.Lines {
					lines++
					if got := text.Width(ansi.Strip(line)); got != width {
						t.Fatalf("%dx%d: a line is %d wide: %q", width, height, got, ansi.Strip(line))
					}
				}
				if lines != height {
					t.Fatalf("%dx%d: %d lines", width, height, lines)
				}
			}
		}
	}
}

func TestWhatHasNoRoomIsInTheNote(t *testing.T) {
	d := doctor()
	d.SetSize(80, 24)
	if note := d.Note(); note != "" {
		t.Errorf("the page says it, and the note too: %q", note)
	}
	d.SetSize(80, 8)
	if note := d.Note(); !strings.Contains(note, "404") {
		t.Errorf("the note is %q", note)
	}
}

func TestNoFeedsIsSaid(t *testing.T) {
	d := New(theme.New("dark", true, true), clock)
	d.SetSize(80, 24)
	if strings.Contains(shown(d), "no feeds") {
		t.Error("it is said before anybody looked")
	}
	d.SetRounds(Rounds{})
	if !strings.Contains(shown(d), "There are no feeds yet.") {
		t.Errorf("it is not said:\n%s", ansi.Strip(shown(d)))
	}
}

func TestClickSelects(t *testing.T) {
	d := doctor()
	d.SetSize(80, 24)
	d.Click(4) // below the title, the heads of the columns, the heading of the group and the first feed
	if feed, _ := d.Selected(); feed.ID != 5 {
		t.Errorf("feed %d is selected", feed.ID)
	}
}
