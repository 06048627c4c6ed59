package reader

import (
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"

	"broadsheet/ui/text"
	"broadsheet/ui/theme"
	"broadsheet/ui/typeset"
)

// painter turns lines into strings with the escape sequences of a theme. It writes no others.
type painter struct {
	selected bool // what is painted now is in the selected passage
	roles    []role
	looks    map[look]escapes
	theme    *theme.Article

	picture func(run typeset.Run) string // a row of a picture, painted
}

// role pairs a role of a page with its style. Where a run plays several, the later ones in the table win.
type role struct {
	bit   typeset.Style
	style theme.Style
}

// look is what decides the escape sequences of a run.
type look struct {
	style    typeset.Style
	match    match
	selected bool
}

// match says whether a stretch of text is a hit of the search.
type match uint8

const (
	noMatch match = iota
	someMatch
	currentMatch
)

type escapes struct{ on, off string }

func newPainter(article *theme.Article, picture func(typeset.Run) string) *painter {
	return &painter{theme: article, picture: picture, looks: make(map[look]escapes), roles: []role{
		{typeset.Quote, article.Quote},
		{typeset.Caption, article.Caption},
		{typeset.Title, article.Title},
		{typeset.Standfirst, article.Standfirst},
		{typeset.Byline, article.Byline},
		{typeset.Heading, article.Heading},
		{typeset.Subheading, article.Subheading},
		{typeset.TableHead, article.TableHead},
		{typeset.Small, article.Small},
		{typeset.Emphasis, article.Emphasis},
		{typeset.Strong, article.Strong},
		{typeset.Inserted, article.Inserted},
		{typeset.Deleted, article.Deleted},
		{typeset.Link, article.Link},
		{typeset.Code, article.Code},
		{typeset.CodeBlock, article.CodeBlock},
		{typeset.Keyboard, article.Keyboard},
		{typeset.Marked, article.Marked},
		{typeset.Note, article.Note},
		{typeset.LinkNumber, article.LinkNumber},
		{typeset.Bullet, article.Bullet},
		{typeset.Rule, article.Rule},
		{typeset.TableRule, article.TableRule},
		{typeset.QuoteBar, article.QuoteBar},
		{typeset.Removed, article.Removed},
		{typeset.Reason, article.Reason},
	}}
}

// quiet are the roles that show in removed text beside its own: those that do not change its colours.
const quiet = typeset.Removed | typeset.Reason | typeset.Strong | typeset.Emphasis | typeset.Inserted | typeset.Deleted | typeset.Drawn

// escapes are what to write before and after a run.
func (p *painter) escapes(l look) escapes {
	if found, ok := p.looks[l]; ok {
		return found
	}
	key := l
	style := lipgloss.NewStyle()
	if l.style&typeset.Removed != 0 {
		l.style &= quiet
	}
	for i := len(p.roles) - 1; i >= 0; i-- {
		if l.style&p.roles[i].bit != 0 {
			style = style.Inherit(p.roles[i].style)
		}
	}
	switch {
	case l.match == someMatch:
		style = p.theme.Match.Inherit(style)
	case l.match == currentMatch:
		style = p.theme.MatchOn.Inherit(style)
	case l.style&^typeset.Drawn == 0:
		style = p.theme.Text
	}
	if l.selected {
		style = style.Inherit(p.theme.Selected)
	}
	on, off, _ := strings.Cut(style.Inline(true).Render("x"), "x")
	p.looks[key] = escapes{on, off}
	return p.looks[key]
}

// line paints one line, with the hits of a search lit.
func (p *painter) line(line typeset.Line, links []typeset.Target, hits []hit) string {
	var b strings.Builder
	at, open := 0, 0
	for _, run := range line.Runs {
		if run.Link != open {
			p.link(&b, run.Link, links, open)
			open = run.Link
		}
		if run.Picture > 0 {
			b.WriteString(p.picture(run))
		} else {
			p.run(&b, run, at, hits)
		}
		at += len(run.Text)
	}
	if open != 0 {
		p.link(&b, 0, links, open)
	}
	return b.String()
}

// run paints a run that begins at a byte of its line, cut where hits begin and end.
func (p *painter) run(b *strings.Builder, run typeset.Run, at int, hits []hit) {
	rest, style := run.Text, run.Style
	for _, h := range hits {
		start, end := h.start-at, h.end-at
		if end <= 0 || start >= len(rest) || rest == "" {
			continue
		}
		start, end = max(start, 0), min(end, len(rest))
		p.paint(b, rest[:start], look{style: style})
		p.paint(b, rest[start:end], look{style: style, match: h.match})
		rest = rest[end:]
		at += end
	}
	p.paint(b, rest, look{style: style})
}

func (p *painter) paint(b *strings.Builder, s string, l look) {
	if s == "" {
		return
	}
	l.selected = p.selected
	e := p.escapes(l)
	b.WriteString(e.on)
	b.WriteString(text.Printable(s))
	b.WriteString(e.off)
}

// link begins a hyperlink (OSC 8), or ends the open one. Its id makes the parts of a wrapped link one.
func (p *painter) link(b *strings.Builder, link int, links []typeset.Target, open int) {
	const begin, end = "\x1b]8;", "\x1b\\"
	if open != 0 && (link == 0 || !safeTarget(links[link-1].URL)) && safeTarget(links[open-1].URL) {
		b.WriteString(begin + ";" + end)
	}
	if link != 0 && safeTarget(links[link-1].URL) {
		b.WriteString(begin + "id=" + strconv.Itoa(link) + ";" + encoded(links[link-1].URL) + end)
	}
}
