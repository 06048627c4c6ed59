package clean

import (
	"os"
	"strings"
	"testing"

	"broadsheet/feeds"
)

// fourth stands with the other three for an article that speaks neither of us nor to you.
const fourth = "<p>The harbour master expects the new engine before Easter, when the first visitors cross and the bakery opens again.</p>"

// leastByVoice is the share of testdata/voice/begging.txt that is found at least, in per cent.
const leastByVoice = 50

func TestBeggingInUnheardWordsGoesAndNewsStays(t *testing.T) {
	begging, news := linesOf(t, "testdata/voice/begging.txt"), linesOf(t, "testdata/voice/news.txt")
	found := 0
	for _, text := range begging {
		if stageOf(t, planted(t, text), text) != "" {
			found++
		}
	}
	if found*100 < len(begging)*leastByVoice {
		t.Errorf("%d of %d paragraphs that beg were found", found, len(begging))
	}
	for _, text := range news {
		if stageOf(t, planted(t, text), text) == "voice" {
			t.Errorf("lost %q", text)
		}
	}
}

func TestArticleThatSpeaksAsAPublisherDoesStays(t *testing.T) {
	const appeal = "No billionaire owns us. What keeps us going is the ten dollars that our readers give each month, so please think about it if you can spare them."
	if stage := stageOf(t, planted(t, appeal), appeal); stage != "voice" {
		t.Errorf("in a report it was removed by %q", stage)
	}
	letter := "<p>We sailed at dawn, and we were glad to leave the harbour behind.</p>"
	body := paragraph + second + "<p>" + appeal + "</p>" + third + fourth + letter
	if stage := stageOf(t, clean(t, body, feeds.SourceFeed), appeal); stage != "" {
		t.Errorf("in a letter it was removed by %q", stage)
	}
	if stage := stageOf(t, clean(t, paragraph+second+"<p>"+appeal+"</p>", feeds.SourceFeed), appeal); stage != "" {
		t.Errorf("in a short text it was removed by %q", stage)
	}
}

// planted is an article with a paragraph among its own.
func planted(t *testing.T, text string) Article {
	t.Helper()
	return clean(t, paragraph+second+"<p>"+text+"</p>"+third+fourth, feeds.SourceFeed)
}

// linesOf reads a file of languages and texts.
func linesOf(t *testing.T, file string) []string {
	t.Helper()
	body, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for line := range strings.Lines(string(body)) {
		if _, text, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			texts = append(texts, text)
		}
	}
	if len(texts) == 0 {
		t.Fatalf("%s is empty", file)
	}
	return texts
}
