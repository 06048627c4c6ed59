package cli

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/ui/article"
	"broadsheet/ui/text"
)

// refreshOptions are the flags of refresh.
type refreshOptions struct {
	force bool
	feed  string
	json  bool
}

func refreshCommand() command {
	var options refreshOptions
	return command{
		name:    "refresh",
		summary: "ask the feeds that are due for news",
		details: "--force asks also those that are not due yet; a server that asked to be left alone is left alone even then.",
		example: "broadsheet refresh\nbroadsheet refresh --force --feed https://example.org/feed.xml",
		flags: func(f *pflag.FlagSet) {
			f.BoolVar(&options.force, "force", false, "also feeds that are not due yet")
			f.StringVar(&options.feed, "feed", "", "only this `FEED`: its address or name")
			f.BoolVar(&options.json, "json", false, "the outcome as JSON on one line")
		},
		run: func(ctx context.Context, at *Place, _ []string) error { return refresh(ctx, at, options) },
	}
}

func refresh(ctx context.Context, at *Place, options refreshOptions) error {
	defer at.collectRarely()()
	if _, err := at.writtenConfig(); err != nil {
		return err
	}
	kept, err := at.store(ctx)
	if err != nil {
		return err
	}
	request := poll.Request{Force: options.force}
	if options.feed != "" {
		if request.Feed, err = at.feedAddress(ctx, kept, options.feed); err != nil {
			return err
		}
	}
	poller, err := at.poller(ctx)
	if err != nil {
		return err
	}
	progress := at.progressLine()
	summary, err := poller.Refresh(ctx, request, progress.show)
	progress.clear()
	if err != nil && !errors.Is(err, context.Canceled) {
		return err
	}
	if reportErr := reportRefresh(at, summary, options.json); reportErr != nil {
		return reportErr
	}
	if err != nil {
		return errIncomplete // the user gave it up; what was fetched is kept and reported
	}
	if err := at.followMoves(ctx, kept); err != nil {
		return err
	}
	if err := at.afterRefresh(ctx, kept, poller); err != nil {
		return err
	}
	if summary.Failed > 0 || summary.Offline {
		return errIncomplete
	}
	return nil
}

// upkeepTime bounds what comes after a refresh: hosts are asked for a few pages a minute only, and what is left comes
// with the next refresh.
const upkeepTime = time.Minute

// indexTime bounds the indexing after a refresh, so that the command ends soon after it has said what came: a search
// indexes what is left.
const indexTime = time.Second

func (at *Place) afterRefresh(ctx context.Context, kept *store.Store, poller *poll.Poller) error {
	settings, err := at.configIfAny()
	if err != nil {
		return err
	}
	bounded, cancel := context.WithTimeout(ctx, upkeepTime)
	defer cancel()
	upkeep := article.Upkeep{Retention: store.Policy{ReadOlderThan: settings.Retention.Keep}, IndexTime: indexTime}
	article.AfterRefresh(bounded, kept, poller, upkeep, at.log())
	return nil
}

// summaryRecord is the outcome of a refresh as JSON.
type summaryRecord struct {
	Asked    int             `json:"asked"`
	New      int             `json:"new"`
	Updated  int             `json:"updated"`
	Failed   int             `json:"failed"`
	Waiting  int             `json:"waiting"`
	Leased   int             `json:"leased"`
	Offline  bool            `json:"offline"`
	Problems []problemRecord `json:"problems"`
}

type problemRecord struct {
	Feed  string `json:"feed"`
	Title string `json:"title"`
	Text  string `json:"text"`
}

func reportRefresh(at *Place, summary poll.Summary, asJSON bool) error {
	if summary.Offline {
		at.say("No feed could be reached: this machine seems to be offline.")
	}
	record := summaryRecord{
		Asked: summary.Asked, New: summary.New, Updated: summary.Updated, Failed: summary.Failed,
		Waiting: summary.Waiting, Leased: summary.Leased, Offline: summary.Offline, Problems: []problemRecord{},
	}
	for _, problem := range summary.Problems {
		record.Problems = append(record.Problems, problemRecord{problem.Feed, problem.Title, problem.Text})
		if !summary.Offline {
			at.say("%s: %s", nameOr(problem.Title, problem.Feed), problem.Text)
		}
	}
	if summary.Leased > 0 {
		at.say("%s left to another Broadsheet that is asking just now", count(summary.Leased, "feed"))
	}
	if asJSON {
		return printJSON(at.Stdout, record)
	}
	_, err := fmt.Fprintf(at.Stdout, "%s asked, %d new, %d updated\n", count(summary.Asked, "feed"), summary.New, summary.Updated)
	return err
}

func nameOr(title, address string) string {
	if title != "" {
		return title
	}
	return address
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// progressLine is the one line on a terminal that says how far long work is.
type progressLine struct {
	at *Place
	on bool
}

func (at *Place) progressLine() progressLine { return progressLine{at, at.StderrTerminal} }

// progressWidth keeps the line from wrapping on a common terminal; a wrapped line could not be taken back.
const progressWidth = 78

func (l progressLine) show(p poll.Progress) {
	line := fmt.Sprintf("%d/%d", p.Done, p.Total)
	if len(p.Asking) > 0 {
		line += "  asking " + strings.Join(p.Asking, ", ")
	}
	l.write(line)
}

func (l progressLine) indexing(done, total int) {
	l.write("Indexing " + text.Count(done) + " of " + text.Count(total) + " articles …")
}

func (l progressLine) write(line string) {
	if l.on {
		fmt.Fprintf(l.at.Stderr, "\r\x1b[K%s", text.Cut(line, progressWidth))
	}
}

func (l progressLine) clear() {
	if l.on {
		fmt.Fprint(l.at.Stderr, "\r\x1b[K")
	}
}
