// Package doctor is the page that shows how each feed is doing: those with a problem first, the selected one in full.
// What is to be done about it, its owner does.
package doctor

import (
	"fmt"

	"broadsheet/feeds"
	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/health"
	"broadsheet/ui/list"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// Doctor is the page.
type Doctor struct {
	list      *list.List[patient]
	look      *theme.Theme
	clock     feeds.Clock
	rounds    Rounds
	followKey string
	shown     bool // there has been a round
	sick      int
	width     int
	height    int
}

// Rounds are what a look at all feeds found.
type Rounds struct {
	Feeds   []store.Feed
	Doubles map[int64]bool
	Follow  config.FollowMoves
}

// patient is a feed and what else is known of it.
type patient struct {
	store.Feed
	doubles bool
}

func (p patient) sick() bool { return p.Problem != "" || p.Gone }

// New makes a page that waits for its first round.
func New(look *theme.Theme, clock feeds.Clock) *Doctor {
	d := &Doctor{look: look, clock: clock}
	d.list = list.New(list.Source[patient]{
		ID:       func(p patient) int64 { return p.ID },
		Group:    d.group,
		Paint:    d.paint,
		PaintTop: d.paintGroup,
		Blank:    text.Spaces,
	})
	d.list.SetFocused(true)
	return d
}

// SetRounds shows what another look found. The selection stays.
func (d *Doctor) SetRounds(rounds Rounds) {
	d.rounds, d.shown = rounds, true
	var sick, others []patient
	for _, feed := range rounds.Feeds {
		p := patient{feed, rounds.Doubles[feed.ID]}
		if p.sick() {
			sick = append(sick, p)
		} else {
			others = append(others, p)
		}
	}
	d.sick = len(sick)
	d.list.Replace(append(sick, others...))
}

// SetFollowKey names the key that writes the new address of a feed that moved into the config; "" if none does.
func (d *Doctor) SetFollowKey(key string) { d.followKey = key }

// SetLook changes the colours.
func (d *Doctor) SetLook(look *theme.Theme) {
	d.look = look
	d.list.Repaint()
}

// TimePassed has all times told anew.
func (d *Doctor) TimePassed() { d.list.Repaint() }

// Selected returns the selected feed; ok is false when there is none.
func (d *Doctor) Selected() (feed store.Feed, ok bool) {
	p, ok := d.list.Selected()
	return p.Feed, ok
}

// CanFollow reports whether the selected feed has moved and the config may follow it.
func (d *Doctor) CanFollow() bool {
	feed, ok := d.Selected()
	return ok && health.HasMoved(feed, d.rounds.Follow)
}

// Note is what the selected feed's health is in a sentence, where the page has no room to say it; else "".
func (d *Doctor) Note() string {
	feed, ok := d.Selected()
	if !ok || d.details() > 0 {
		return ""
	}
	return health.Summary(feed, d.clock())
}

// count is how many feeds have a problem.
func (d *Doctor) count() string {
	if !d.shown {
		return ""
	}
	if d.sick == 0 {
		return "none with a problem"
	}
	return fmt.Sprintf("%d of %d with a problem", d.sick, d.list.Len())
}

// group is the heading that a feed stands under. Where nothing is wrong there is none.
func (d *Doctor) group(p patient) string {
	switch {
	case d.sick == 0:
		return ""
	case p.sick():
		return "With a problem"
	default:
		return "The others"
	}
}
