package dates

import (
	"testing"
	"time"
)

func TestDatesOfMachinesAndPeople(t *testing.T) {
	for text, want := range map[string]string{
		"2021-12-04T10:45:00-05:00":               "2021-12-04T10:45:00-05:00",
		"2021-12-04T10:45:00.000Z":                "2021-12-04T10:45:00Z",
		"2021-12-04T10:45:00+0100":                "2021-12-04T10:45:00+01:00",
		"2021-12-04 10:45":                        "2021-12-04T10:45:00Z",
		"Sat, 04 Dec 2021 10:45:00 GMT":           "2021-12-04T10:45:00Z",
		"Sunday 05 March 2023 10:45 EST":          "2023-03-05T10:45:00-05:00",
		"Published 5 March 2023 at 9.05pm":        "2023-03-05T21:05:00Z",
		"March 5th, 2023":                         "2023-03-05T00:00:00Z",
		"5. März 2023, 18:30 Uhr":                 "2023-03-05T18:30:00Z",
		"Publié le 5 mars 2023 à 18h30":           "2023-03-05T18:30:00Z",
		"5 de marzo de 2023":                      "2023-03-05T00:00:00Z",
		"05.03.2023 18:30":                        "2023-03-05T18:30:00Z",
		"2023年3月5日 18:30":                         "2023-03-05T18:30:00Z",
		"5 марта 2023 г.":                         "2023-03-05T00:00:00Z",
		"5 mars 2023 kl 10.23":                    "2023-03-05T10:23:00Z",
		"5 ago 2023":                              "2023-08-05T00:00:00Z",
		"12:15 am, 5 March 2023":                  "2023-03-05T00:15:00Z",
		"Updated: 5 March 2023 | 7:15 p.m. CET":   "2023-03-05T19:15:00+01:00",
		"Sun Mar 05 2023 10:45:00 GMT+0100":       "2023-03-05T10:45:00+01:00",
		"5 March 2023 10:45 Updated 6 March 2023": "2023-03-05T10:45:00Z",
	} {
		got, ok := Parse(text)
		if !ok || got.Format(time.RFC3339) != want {
			t.Errorf("Parse(%q) = %v, %v; want %s", text, got.Format(time.RFC3339), ok, want)
		}
	}
}

func TestNoDateWithoutDayMonthAndYear(t *testing.T) {
	for _, text := range []string{"", "yesterday", "March 2023", "10:45", "0001-01-01T00:00:00Z", "31 February 2023", "99.99.9999", "4 Privet Drive"} {
		if got, ok := Parse(text); ok {
			t.Errorf("Parse(%q) = %v", text, got)
		}
	}
}

func TestSentenceWithDateIsNoDateLine(t *testing.T) {
	if _, ok := Line("The bridge opened on 5 March 2023"); ok {
		t.Error("a sentence was taken for a date line")
	}
	if _, ok := Line("Sunday 5 March 2023 10:45 EST"); !ok {
		t.Error("a date line was not recognised")
	}
}

func TestStampsOfAge(t *testing.T) {
	for text, want := range map[string]bool{
		"Last updated 15 hours ago": true, "Published Aug 28, 2024 • Last updated 1 hour ago • 4 minute read": true, "Vor 3 Stunden": true,
		"1 day ago": true, "2 months ago": true, "Updated Nov 19, 6:55 AM; Posted Nov 19, 6:51 AM": true, "Written by on November 7, 2023": true,
		"Publicerad 23 okt 2025 kl 10.23 Uppdaterad kl 12.17": true, "segunda-feira, 22 de janeiro de 2018 às 0:13": true, "Mon 18 Nov 2019 18.54 GMT Last modified on Mon 18 Nov 2019 18.56 GMT": true, "Tempo de leitura: 1 minuto": true, "Nov 19": false, "10.23": false,
		"The last hour": false, "Read on": false, "": false, "7": false,
	} {
		if got := Stamp(text); got != want {
			t.Errorf("Stamp(%q) is %v", text, got)
		}
	}
}

func FuzzDate(f *testing.F) {
	for _, seed := range []string{"2021-12-04T10:45:00-05:00", "Sunday 05 March 2023 10:45 EST", "2023年3月5日", "9.05pm", "::", "h", "1/2/3"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		at, ok := Parse(text)
		if ok && !plausible(at) {
			t.Errorf("Parse(%q) = %v", text, at)
		}
		Line(text)
	})
}
