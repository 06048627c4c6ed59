package date_test

import (
	"testing"
	"time"

	"broadsheet/feeds/parse/date"
)

func TestDatesAreReadHoweverTheyAreWritten(t *testing.T) {
	tests := []struct{ text, want string }{
		// RFC 822 and what becomes of it
		{"Tue, 03 Nov 2026 10:05:30 GMT", "2026-11-03T10:05:30Z"},
		{"Tue, 03 Nov 2026 10:05:30 +0130", "2026-11-03T08:35:30Z"},
		{"Tue, 03 Nov 2026 10:05 -0500", "2026-11-03T15:05:00Z"},
		{"Tue,03 Nov 2026 10:05:30 GMT", "2026-11-03T10:05:30Z"},
		{"3 Nov 26 10:05:30 +0000", "2026-11-03T10:05:30Z"},
		{"Thu, 03 Nov 94 10:05:30 GMT", "1994-11-03T10:05:30Z"},
		{"Tuesday, 3rd November 2026, 10:05", "2026-11-03T10:05:00Z"},
		{"Tues, 03 Nov, 2026 10:05:30 GMT+01:00", "2026-11-03T09:05:30Z"},
		{"Tue(sday), 03 Nov(ember) 2026 10:05:30 UTC (the harbour's clock)", "2026-11-03T10:05:30Z"},
		{"Tue, 03 Nov 2026", "2026-11-03T00:00:00Z"},
		{"Tue, 03 Nov 2026 24:00:00 GMT", "2026-11-04T00:00:00Z"},
		{"Tue Nov  3 10:05:30 2026", "2026-11-03T10:05:30Z"},
		{"November 3, 2026 9:05 p.m. EST", "2026-11-04T02:05:00Z"},
		{"Nov 3, 2026 12:05 AM", "2026-11-03T00:05:00Z"},
		// named zones
		{"Tue, 03 Nov 2026 10:00:00 PDT", "2026-11-03T17:00:00Z"},
		{"Tue, 03 Nov 2026 10:00:00 CET", "2026-11-03T09:00:00Z"},
		{"Tue, 03 Nov 2026 10:00:00 JST", "2026-11-03T01:00:00Z"},
		{"Tue, 03 Nov 2026 10:00:00 ET", "2026-11-03T15:00:00Z"},
		// other languages
		{"Di, 03 Dez 2026 10:00:00 +0100", "2026-12-03T09:00:00Z"},
		{"mar., 03 août 2026 10:00:00 +0200", "2026-08-03T08:00:00Z"},
		{"3 de marzo de 2026 10:00", "2026-03-03T10:00:00Z"},
		{"Вт, 03 ноя 2026 10:00:00 MSK", "2026-11-03T07:00:00Z"},
		{"Τρι, 03 Νοέ 2026 10:00:00", "2026-11-03T10:00:00Z"},
		{"2026年11月3日 下午3:05", "2026-11-03T15:05:00Z"},
		{"2026년 11월 3일 오후 03:05:06", "2026-11-03T15:05:06Z"},
		// ISO 8601 and what becomes of it
		{"2026-11-03T10:05:30Z", "2026-11-03T10:05:30Z"},
		{"2026-11-03T10:05:30.250+12:45", "2026-11-02T21:20:30Z"},
		{"2026-11-03 10:05:30 -00:20", "2026-11-03T10:25:30Z"},
		{"2026-11-03T10:05:30 01:00", "2026-11-03T09:05:30Z"},
		{"2026-11-03T10:05", "2026-11-03T10:05:00Z"},
		{"20261103T100530Z", "2026-11-03T10:05:30Z"},
		{"2026-307", "2026-11-03T00:00:00Z"},
		{"2026-11", "2026-11-01T00:00:00Z"},
		{"2026", "2026-01-01T00:00:00Z"},
		{"26-11-03", "2026-11-03T00:00:00Z"},
		{"2026/11/3 10:05:30", "2026-11-03T10:05:30Z"},
		// numbers only
		{"03.11.2026 10:05", "2026-11-03T10:05:00Z"},
		{"23/11/2026", "2026-11-23T00:00:00Z"},
		{"11/23/2026", "2026-11-23T00:00:00Z"},
		{"11/3/2026 1:05:30 PM", "2026-11-03T13:05:30Z"},
		{"1793700330", "2026-11-03T10:05:30Z"},
		{"1793700330000", "2026-11-03T10:05:30Z"},
	}
	for _, test := range tests {
		got, ok := date.Parse(test.text)
		if !ok {
			t.Errorf("Parse(%q) found no date, want %s", test.text, test.want)
			continue
		}
		if text := got.Truncate(time.Second).Format(time.RFC3339); text != test.want {
			t.Errorf("Parse(%q) = %s, want %s", test.text, text, test.want)
		}
	}
}

func TestWhatIsNoDateIsRefused(t *testing.T) {
	for _, text := range []string{
		"", "yesterday", "Tue", "10:05", "0000-00-00 00:00:00", "0001-01-01T00:00:00Z", "2026-13-03", "2026-11-32",
		"Tue, 03 Nov 2026 25:00:00 GMT", "99999999999999999999", "1:2:3:4:5:6", "2026-11-03T10:99:00Z",
	} {
		if got, ok := date.Parse(text); ok {
			t.Errorf("Parse(%q) = %s, want no date", text, got)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"Tue, 03 Nov 2026 10:05:30 GMT", "2026-11-03T10:05:30.250+12:45", "20261103T100530Z", "2026年11月3日 下午3:05",
		"mar., 03 août 2026 10:00:00 +0200", "11/3/2026 1:05:30 PM", "1793700330",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		moment, ok := date.Parse(text)
		if !ok {
			return
		}
		if year := moment.Year(); year < 1899 || year > 10_000 {
			t.Fatalf("Parse(%q) is in the year %d", text, year)
		}
		moment = moment.UTC().Truncate(time.Second)
		if moment.Year() < 1900 || moment.Year() > 9999 {
			return // the zone led out of the calendar
		}
		if again, ok := date.Parse(moment.Format(time.RFC3339)); !ok || !again.Equal(moment) {
			t.Fatalf("Parse(%q) = %s, which is read as %s", text, moment, again)
		}
	})
}
