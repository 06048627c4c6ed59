package cli

import (
	"fmt"
	"io"

	"broadsheet/feeds/clean"
)

// printExplained prints every block of an article with what the stages found in it, and what became of it.
func printExplained(w io.Writer, cleaned *clean.Article) error {
	for i, block := range cleaned.Blocks {
		verdict := "kept"
		if why := cleaned.Weights[i].Kept; why != "" {
			verdict = "kept: " + why
		}
		if removal := cleaned.Removals[i]; removal != nil {
			verdict = fmt.Sprintf("removed by %s (%s): %s", removal.Stage, removal.Category, removal.Reason)
		}
		if _, err := fmt.Fprintf(w, "%3d  %s\n     %s\n     %s\n", i+1, verdict, weighed(cleaned.Weights[i]), oneLine(block.PlainText())); err != nil {
			return err
		}
	}
	return nil
}

// weighed is the line that says what the stages found in a block.
func weighed(weight clean.Weight) string {
	line := fmt.Sprintf("%d words, %.0f %% in links, %d of 5 cues", weight.Words, weight.Linked*100, weight.Cues)
	if weight.Reported {
		line += ", reported speech"
	}
	if weight.Sightings > 0 {
		line += fmt.Sprintf(", on %d other articles", weight.Sightings)
	}
	for _, phrase := range weight.Phrases {
		line += "; " + phrase
	}
	return line
}
