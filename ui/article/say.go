package article

import (
	"context"
	"errors"
	"slices"

	"broadsheet/feeds"
	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/store"
)

// ErrNameless is returned for a passage that nothing tells from others, and for one of an article without a site.
var ErrNameless = errors.New("there is nothing to know this passage by")

// Judgement is what the user says of a passage: the opposite of what it is held for.
type Judgement struct {
	Article int64
	Address string // of the article
	Block   document.Block
	Removed bool // it is held for begging
}

// Judged is what came of a judgement.
type Judged struct {
	Opened    Opened // the article as it is now
	Site      string
	Begging   bool // what the passage is held for now
	TakenBack bool // it is what it was before the user said anything
}

// longestText bounds what is kept of a passage to know it by, in characters.
const longestText = 200

// Judge keeps what the user says of a passage, for the whole site, and opens the article anew. Where the passage is held
// for what it is since the user said so, that is taken back.
func (o Opener) Judge(ctx context.Context, judgement Judgement, step store.Step) (Judged, error) {
	print, ok := clean.Print(&judgement.Block)
	site := clean.Site(judgement.Address)
	if !ok || site == "" {
		return Judged{}, ErrNameless
	}
	o.Learns = false // it learnt from the article when that was opened
	judged := Judged{Site: site, Begging: !judgement.Removed}
	said, err := o.Store.Verdicts(ctx, site)
	if err != nil {
		return judged, err
	}
	if before, ok := verdictOn(said, print); ok && before.Begging == judgement.Removed {
		if taken, err := o.takeBack(ctx, before, judgement, step, &judged); taken || err != nil {
			return judged, err
		}
	}
	verdict := feeds.Verdict{
		Site: site, Fingerprint: print, Begging: judged.Begging, Article: judgement.Article, Text: beginning(judgement.Block),
	}
	if err := o.Store.Say(ctx, verdict, step); err != nil {
		return judged, err
	}
	judged.Opened, err = o.Open(ctx, judgement.Article)
	return judged, err
}

// takeBack forgets a verdict if the passage is then held for the opposite; else that has to be said.
func (o Opener) takeBack(ctx context.Context, verdict feeds.Verdict, judgement Judgement, step store.Step, judged *Judged) (bool, error) {
	o.unsaid = verdict.Fingerprint
	opened, err := o.Open(ctx, judgement.Article)
	if err != nil || isRemoved(&opened.Article, verdict.Fingerprint) == judgement.Removed {
		return false, err
	}
	judged.Opened, judged.TakenBack = opened, true
	err = o.Store.Forget(ctx, verdict.ID, step)
	return !errors.Is(err, store.ErrUnknown), err
}

func verdictOn(said []feeds.Verdict, print uint64) (feeds.Verdict, bool) {
	i := slices.IndexFunc(said, func(v feeds.Verdict) bool { return v.Fingerprint == print })
	if i < 0 {
		return feeds.Verdict{}, false
	}
	return said[i], true
}

func isRemoved(article *clean.Article, print uint64) bool {
	for i := range article.Blocks {
		if found, ok := clean.Print(&article.Blocks[i]); ok && found == print {
			return article.Removals[i] != nil
		}
	}
	return false
}

// beginning is the text by which people know a passage again.
func beginning(block document.Block) string {
	text := document.Line(block.PlainText())
	if text == "" && block.Image != nil {
		text = block.Image.Alt
	}
	if text == "" && block.Media != nil {
		text = block.Media.Title
	}
	if letters := []rune(text); len(letters) > longestText {
		return string(letters[:longestText-1]) + "…"
	}
	return text
}

// say is what the user says is begging, for the cleaning.
func (o Opener) say() clean.Say {
	say := clean.Say{Rules: o.Rules, Verdicts: unsaid{o.Store, o.unsaid}}
	if o.Clock != nil {
		say.Now = o.Clock()
	}
	return say
}

// unsaid are the verdicts of a store, but for one.
type unsaid struct {
	kept *store.Store
	but  uint64
}

func (u unsaid) Verdicts(ctx context.Context, site string) ([]feeds.Verdict, error) {
	all, err := u.kept.Verdicts(ctx, site)
	return slices.DeleteFunc(all, func(v feeds.Verdict) bool { return u.but != 0 && v.Fingerprint == u.but }), err
}
