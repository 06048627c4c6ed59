// Package storetest fills a store with made-up articles for tests and measurements.
// The same numbers always make the same articles.
package storetest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
	"broadsheet/store"
)

// batch is how many articles one transaction takes, as a refresh would.
const batch = 2000

// span is the time over which the articles of a feed are spread.
const span = 1000 * 24 * time.Hour

// Subscriptions returns made-up subscriptions. Every third feed is tagged "world", every fifth "science", and every
// twentieth is hidden.
func Subscriptions(count int) []feeds.Subscription {
	list := make([]feeds.Subscription, count)
	for i := range list {
		list[i] = feeds.Subscription{URL: fmt.Sprintf("https://feed%04d.example/rss.xml", i), Hidden: i%20 == 19}
		if i%3 == 0 {
			list[i].Tags = append(list[i].Tags, "world")
		}
		if i%5 == 0 {
			list[i].Tags = append(list[i].Tags, "science")
		}
	}
	return list
}

// Fill subscribes to so many feeds and stores so many articles of each, dated up to the present.
func Fill(ctx context.Context, s *store.Store, feedCount, perFeed int) error {
	now := time.Now()
	subscriptions := Subscriptions(feedCount)
	if _, err := s.Subscribe(ctx, subscriptions); err != nil {
		return fmt.Errorf("subscribing: %w", err)
	}
	records, err := s.Records(ctx)
	if err != nil {
		return err
	}
	var outcomes []ledger.Outcome
	waiting := 0
	for number, record := range records {
		for first := 0; first < perFeed; first += batch {
			count := min(batch, perFeed-first)
			outcomes = append(outcomes, Outcome(record, number, first, count, perFeed, now))
			if waiting += count; waiting < batch {
				continue
			}
			if _, err := s.Save(ctx, outcomes); err != nil {
				return err
			}
			outcomes, waiting = outcomes[:0], 0
		}
	}
	_, err = s.Save(ctx, outcomes)
	return err
}

// Outcome is a poll that brought count articles of a feed's total, from the first on.
func Outcome(record ledger.Record, number, first, count, total int, now time.Time) ledger.Outcome {
	record.Status, record.LastTry, record.LastSuccess, record.NextPoll = ledger.StatusNew, now, now, now.Add(time.Hour)
	content := &feeds.Feed{
		Title:   fmt.Sprintf("Gazette %04d", number),
		Link:    fmt.Sprintf("https://feed%04d.example/", number),
		Entries: make([]feeds.Entry, count),
	}
	for i := range content.Entries {
		content.Entries[i] = Entry(number, first+i, total, now)
	}
	return ledger.Outcome{Record: record, Content: content}
}

// Entry is article k of so many of a feed: a title of a few words and 1 to 8 kB of HTML. "zqthousand" stands in one
// of a thousand bodies, "zqhundred" in one of a hundred, "zqtitle" in one of ten thousand titles.
func Entry(feed, k, total int, now time.Time) feeds.Entry {
	random := rand.New(rand.NewPCG(uint64(feed), uint64(k)))
	link := fmt.Sprintf("https://feed%04d.example/news/%06d", feed, k)
	title := sentence(random, 5+random.IntN(6))
	if (feed*total+k)%10_000 == 77 {
		title += " zqtitle"
	}
	age := span/time.Duration(total)*time.Duration(k) + time.Duration(random.Int64N(int64(24*time.Hour)))
	return feeds.Entry{
		ID: fmt.Sprintf("tag:feed%04d.example,2026:%06d", feed, k), Key: fmt.Sprintf("tag:feed%04d.example,2026:%06d", feed, k),
		LinkKey: link, Link: link, Title: title, Author: sentence(random, 2),
		Published: now.Add(-age), Content: body(random, k),
	}
}

func body(random *rand.Rand, k int) string {
	var b strings.Builder
	size := 1024 << random.IntN(3)
	size += random.IntN(size)
	for paragraph := 0; b.Len() < size; paragraph++ {
		b.WriteString("<p>")
		for range 2 + random.IntN(4) {
			b.WriteString(sentence(random, 8+random.IntN(12)))
			b.WriteString(". ")
		}
		switch {
		case paragraph == 0 && k%1000 == 500:
			b.WriteString("zqthousand ")
		case paragraph == 0 && k%100 == 50:
			b.WriteString("zqhundred ")
		}
		fmt.Fprintf(&b, `<a href="https://elsewhere.example/%d">%s</a></p>`+"\n", random.IntN(100_000), word(random))
	}
	return b.String()
}

func sentence(random *rand.Rand, words int) string {
	var b strings.Builder
	for i := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(word(random))
	}
	return strings.ToUpper(b.String()[:1]) + b.String()[1:]
}

// syllables make some thirty thousand words, the short ones common, as in a language.
var syllables = []string{
	"an", "ber", "ca", "den", "el", "fo", "ga", "hin", "is", "jo", "ka", "lor", "mi", "na", "or", "pe",
	"qui", "ra", "sen", "ta", "ul", "ve", "wor", "xa", "yo", "zu", "bra", "cle", "dri", "fle", "gro", "sta",
}

func word(random *rand.Rand) string {
	count := 1 + min(random.IntN(4), random.IntN(4))
	var b strings.Builder
	for range count {
		b.WriteString(syllables[min(random.IntN(len(syllables)), random.IntN(len(syllables)))])
	}
	return b.String()
}
