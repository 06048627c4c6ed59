package linear

import (
	"context"
	"strings"
	"testing"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
	"broadsheet/store"
	"broadsheet/store/rules"
	"broadsheet/ui/article"
)

const reopened = `Der Hafen ist nach elf Tagen wieder offen, sagte die Hafenmeisterin am Dienstag. Vierzig Kutter liefen vor der
Dämmerung aus. Am Wochenende war ein umgestürzter Kran an der Nordmole aufgerichtet worden, und Taucher räumten Balken aus
der Fahrrinne. Die Versicherer schätzen den Schaden auf dreißig Millionen Kronen.`

// storied holds one story in two feeds, an article of its own, and one that a rule mutes.
func storied(t *testing.T, fold bool, lines ...string) string {
	t.Helper()
	kept, err := store.Open(t.Context(), t.TempDir(), now)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kept.Close() })
	kept.UseText(article.Words)
	if _, err := kept.Subscribe(t.Context(), []feeds.Subscription{{URL: "https://kueste.example/feed"}, {URL: "https://stadt.example/feed"}}); err != nil {
		t.Fatal(err)
	}
	if err := kept.SetRules(t.Context(), []rules.Rule{{Match: "title:werbung", Do: rules.Mute, Line: 7}}); err != nil {
		t.Fatal(err)
	}
	records, err := kept.Records(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for i, record := range records {
		entries := []feeds.Entry{{Key: "1", ID: "1", Title: "Hafen nach dem Sturm wieder offen", Content: reopened, Published: noon, Link: record.URL + "/1"}}
		if i == 0 {
			entries = append(entries, feeds.Entry{Key: "2", ID: "2", Title: "Werbung", Content: "Kauf.", Published: noon, Link: record.URL + "/2"})
		}
		record.Status, record.LastTry, record.LastSuccess = ledger.StatusNew, noon, noon
		if _, err := kept.Save(t.Context(), []ledger.Outcome{{Record: record, Content: &feeds.Feed{Title: []string{"Küste", "Stadt"}[i], Entries: entries}}}); err != nil {
			t.Fatal(err)
		}
		if err := article.Index(t.Context(), kept, nil); err != nil {
			t.Fatal(err)
		}
	}
	var out strings.Builder
	err = Run(context.Background(), Options{
		Store: kept, Opener: article.Opener{Store: kept, Clock: now}, Clock: now, Marks: true, Fold: fold, Width: 72,
		In: strings.NewReader(strings.Join(lines, "\n")), Out: &out,
	})
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestStoriesAreToldOnce(t *testing.T) {
	said := storied(t, true, "1", "t", "2", "w", "l", "u", "l", "v")
	for _, want := range []string{
		"\n1. Hafen nach dem Sturm wieder offen. Küste, just now. Another feed has the story, too.",
		"\n> 2. Hafen nach dem Sturm wieder offen. Stadt, just now. Read.",
		"It is folded under “Hafen nach dem Sturm wieder offen” of Küste",
		"> All unread.\nNo articles.",
		"Undone: Hafen",
		"2. All unread, 2 unread.",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not in:\n%s", want, said)
		}
	}
	if strings.Contains(said, "Werbung") {
		t.Errorf("a muted article is told:\n%s", said)
	}
	if said := storied(t, false, "1"); !strings.Contains(said, "\n2. Hafen") || strings.Contains(said, "Another feed") {
		t.Errorf("with folding turned off:\n%s", said)
	}
}
