package cli

import (
	"context"
	"encoding/json"
	"runtime/debug"
	"time"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
)

// Each page is garbage once it is answered, so that the heap is collected when it has filled this room, and not for
// its growth: that is quicker, and bounds the memory too.
const (
	batchRoom       = 38 << 20 // bytes
	batchRoomPerJob = 16 << 10 // for what a page teaches
	batchCollection = 1000     // per cent of growth; the room is what counts
)

// batchJob is one line of `clean --batch`: a page in a file.
type batchJob struct {
	ID   json.RawMessage `json:"id"`
	File string          `json:"file"`
	URL  string          `json:"url"`
}

// batchAnswer is the line that answers it.
type batchAnswer struct {
	ID         json.RawMessage `json:"id"`
	Title      string          `json:"title"`
	Standfirst string          `json:"standfirst"`
	Byline     string          `json:"byline"`
	Text       string          `json:"text"`
	Removed    []removedRecord `json:"removed"`
	Milli      float64         `json:"ms"` // CPU time of the page
	Error      string          `json:"error,omitempty"`
}

// cleanBatch reads the whole list first; the pages themselves are read one at a time and never held.
func cleanBatch(ctx context.Context, at *Place, options cleanOptions) error {
	jobs, err := readLines[batchJob](at.Stdin, `{"id": 1, "file": "page.html", "url": "https://example.org/news/ship"}`)
	if err != nil {
		return err
	}
	defer debug.SetGCPercent(debug.SetGCPercent(batchCollection))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(batchRoom + int64(len(jobs))*batchRoomPerJob))
	memory := pageMemory{}
	if !options.alone {
		memory.learn(ctx, jobs)
	}
	return answerLines(ctx, at, jobs, func(i int, job batchJob) (answer batchAnswer, failed bool) {
		answer = cleanPage(ctx, job, memory.without(i), clean.Options{Stages: options.stages, Say: options.say})
		return answer, answer.Error != ""
	})
}

func cleanPage(ctx context.Context, job batchJob, memory clean.Memory, options clean.Options) batchAnswer {
	start := cpuTime()
	answer := batchAnswer{ID: job.ID, Removed: []removedRecord{}}
	cleaned, err := readPage(ctx, job, memory, options)
	if err != nil {
		answer.Error = err.Error()
	} else {
		answer.Title, answer.Standfirst, answer.Byline = cleaned.Title, cleaned.Standfirst, cleaned.Byline
		answer.Text, answer.Removed = document.Text(cleaned.Kept()), removedRecords(&cleaned)
	}
	answer.Milli = float64(cpuTime()-start) / float64(time.Millisecond)
	return answer
}

func readPage(ctx context.Context, job batchJob, memory clean.Memory, options clean.Options) (clean.Article, error) {
	body, err := readFile(job.File)
	if err != nil {
		return clean.Article{}, err
	}
	page := input{body: body, name: job.File, url: job.URL}
	if err := page.decode(); err != nil {
		return clean.Article{}, err
	}
	return clean.ReadWith(ctx, page.source(), clean.Known{}, memory, options)
}

// pageMemory is what the pages of one batch know of one another: on which pages of its site each block stands.
type pageMemory map[string]map[uint64][]int32

// learn fingerprints every page that has a site. A page that cannot be read teaches nothing; cleaning it says why.
func (m pageMemory) learn(ctx context.Context, jobs []batchJob) {
	for i, job := range jobs {
		site := clean.Site(job.URL)
		if site == "" {
			continue
		}
		cleaned, err := readPage(ctx, job, nil, clean.Options{Stages: []string{"furniture"}}) // what a page holds, not what is cut, is learnt
		if err != nil {
			continue
		}
		if m[site] == nil {
			m[site] = map[uint64][]int32{}
		}
		for _, fingerprint := range clean.Fingerprints(cleaned.Document) {
			pages := m[site][fingerprint]
			if len(pages) == 0 || pages[len(pages)-1] != int32(i) {
				m[site][fingerprint] = append(pages, int32(i))
			}
		}
	}
}

// without is the memory as the page at index i may use it: only what the others taught.
func (m pageMemory) without(i int) clean.Memory { return otherPages{m, int32(i)} }

type otherPages struct {
	memory pageMemory
	self   int32
}

// Sightings implements clean.Memory.
func (o otherPages) Sightings(_ context.Context, site string, fingerprints []uint64) (map[uint64]int, error) {
	seen := make(map[uint64]int, len(fingerprints))
	for _, fingerprint := range fingerprints {
		for _, page := range o.memory[site][fingerprint] {
			if page != o.self {
				seen[fingerprint]++
			}
		}
	}
	return seen, nil
}

var _ clean.Memory = otherPages{}
