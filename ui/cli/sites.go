package cli

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/spf13/pflag"

	"broadsheet/feeds"
	"broadsheet/store"
	"broadsheet/ui/text"
)

func sitesCommand() command {
	var asJSON bool
	return command{
		name:      "sites",
		arguments: "[forget ID…]",
		summary:   "list or forget what you said is begging",
		details: "In the reader, X says of a passage that it was article, or that it is begging; it holds for all articles of the\n" +
			"site. Rules of the config are not listed here.",
		example: "broadsheet sites\nbroadsheet sites forget 3",
		arity:   arity{0, many},
		words:   []string{"forget"},
		flags: func(f *pflag.FlagSet) {
			f.BoolVar(&asJSON, "json", false, "a JSON array on one line")
		},
		run: func(ctx context.Context, at *Place, arguments []string) error {
			if len(arguments) == 0 {
				return listVerdicts(ctx, at, asJSON)
			}
			if arguments[0] != "forget" || len(arguments) < 2 {
				return wrongUse("sites %s: nothing, or forget and the ids that `broadsheet sites` shows", arguments[0])
			}
			return forgetVerdicts(ctx, at, arguments[1:])
		},
	}
}

// verdictRecord is what the user said of a passage, as JSON.
type verdictRecord struct {
	ID      string     `json:"id"`
	Site    string     `json:"site"`
	Verdict string     `json:"verdict"`
	Text    string     `json:"text"`
	Article string     `json:"article"`
	Said    *time.Time `json:"said"`
}

func verdictWord(verdict feeds.Verdict) string {
	if verdict.Begging {
		return "begging"
	}
	return "article"
}

func listVerdicts(ctx context.Context, at *Place, asJSON bool) error {
	kept, err := at.existingStore(ctx)
	if err != nil {
		return err
	}
	var all []feeds.Verdict
	if kept != nil {
		if all, err = kept.Verdicts(ctx, ""); err != nil {
			return err
		}
	}
	if !asJSON {
		return printVerdicts(at, all)
	}
	array := &jsonArray{w: at.Stdout}
	for _, verdict := range all {
		record := verdictRecord{
			ID: strconv.FormatInt(verdict.ID, 10), Site: verdict.Site, Verdict: verdictWord(verdict), Text: verdict.Text,
			Article: articleID(verdict.Article), Said: timeOrNull(verdict.Said),
		}
		if err := array.add(record); err != nil {
			return err
		}
	}
	return array.end()
}

// The cells of the columns of the list.
const (
	siteWidth   = 24
	phraseWidth = 60
)

func printVerdicts(at *Place, all []feeds.Verdict) error {
	zone := at.Clock().Location()
	for _, verdict := range all {
		_, err := fmt.Fprintf(at.Stdout, "%4d  %s  %s  %s  %s\n", verdict.ID, text.Pad(text.Cut(text.Row(verdict.Site), siteWidth), siteWidth),
			verdictWord(verdict), verdict.Said.In(zone).Format(time.DateOnly), text.Cut(text.Row(verdict.Text), phraseWidth))
		if err != nil {
			return err
		}
	}
	return nil
}

// forgetVerdicts takes back what was said. If one of the ids is not known, nothing is.
func forgetVerdicts(ctx context.Context, at *Place, arguments []string) error {
	kept, err := at.existingStore(ctx)
	if err != nil {
		return err
	}
	var said []feeds.Verdict
	if kept != nil {
		if said, err = kept.Verdicts(ctx, ""); err != nil {
			return err
		}
	}
	var ids []int64
	for _, argument := range arguments {
		id, err := strconv.ParseInt(argument, 10, 64)
		if err != nil || !slices.ContainsFunc(said, func(v feeds.Verdict) bool { return v.ID == id }) {
			return unknownVerdict(argument)
		}
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	for _, id := range ids {
		step := store.Step{Origin: origin, Label: "sites forget " + strconv.FormatInt(id, 10)}
		if err := kept.Forget(ctx, id, step); err != nil {
			return err
		}
	}
	return nil
}

func unknownVerdict(id string) error {
	return wrongUse("%s: nothing is said under this id, and nothing was forgotten; `broadsheet sites` shows the ids", id)
}
