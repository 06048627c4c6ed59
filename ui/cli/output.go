package cli

import (
	"encoding/json"
	"io"
	"strconv"
	"time"

	"broadsheet/store"
)

// articleRecord is an article as every listing command prints it with --json.
type articleRecord struct {
	ID        string     `json:"id"`
	URL       string     `json:"url"`
	Title     string     `json:"title"`
	Feed      string     `json:"feed"`
	FeedURL   string     `json:"feed_url"`
	Author    string     `json:"author"`
	Published *time.Time `json:"published"`
	Read      bool       `json:"read"`
	Starred   bool       `json:"starred"`
	Tags      []string   `json:"tags"`
	Locked    bool       `json:"locked"`
}

func recordOf(h store.Headline) articleRecord {
	tags := h.Tags
	if tags == nil {
		tags = []string{}
	}
	return articleRecord{
		ID: articleID(h.ID), URL: h.URL, Title: h.Title, Feed: h.Feed, FeedURL: h.FeedURL, Author: h.Author,
		Published: timeOrNull(h.Published), Read: h.Read, Starred: h.Starred, Tags: tags, Locked: h.Locked,
	}
}

func articleID(id int64) string { return strconv.FormatInt(id, 10) }

// timeOrNull gives JSON null where no time is known.
func timeOrNull(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	t = t.UTC()
	return &t
}

// jsonArray writes one JSON array on one line, value by value, so that a long list is never held whole.
type jsonArray struct {
	w      io.Writer
	values int
}

func (a *jsonArray) add(value any) error {
	opening := ","
	if a.values == 0 {
		opening = "["
	}
	encoded, err := encodeJSON(value)
	if err != nil {
		return err
	}
	a.values++
	_, err = io.WriteString(a.w, opening+string(encoded))
	return err
}

func (a *jsonArray) end() error {
	closing := "]\n"
	if a.values == 0 {
		closing = "[]\n"
	}
	_, err := io.WriteString(a.w, closing)
	return err
}

// printJSON writes one value on one line.
func printJSON(w io.Writer, value any) error {
	encoded, err := encodeJSON(value)
	if err != nil {
		return err
	}
	_, err = w.Write(append(encoded, '\n'))
	return err
}

// encodeJSON leaves <, > and & as they are: the readers of this output are programs, not browsers.
func encodeJSON(value any) ([]byte, error) {
	var b buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return b[:len(b)-1], nil
}

type buffer []byte

func (b *buffer) Write(p []byte) (int, error) {
	*b = append(*b, p...)
	return len(p), nil
}
