package background

import (
	"context"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"broadsheet/feeds"
	"broadsheet/feeds/download"
	"broadsheet/ui/text"
	"broadsheet/ui/typeset"
)

// Download is the file of an article that is being saved; one at a time.
type Download struct {
	group *Group
	fetch download.Fetch
	name  string // "" is none
	stop  context.CancelFunc
	meter *meter[download.Progress]
}

// Downloaded is the end of it.
type Downloaded struct {
	Path string
	Err  error
}

// NewDownload makes the work; without something to fetch by, none can be begun.
func NewDownload(group *Group, fetch download.Fetch) *Download {
	return &Download{group: group, fetch: fetch, meter: newMeter[download.Progress]()}
}

// CanFetch reports whether there is a network to save files from.
func (d *Download) CanFetch() bool { return d.fetch != nil }

// Name is that of the file; "" if none is being saved.
func (d *Download) Name() string { return d.name }

// Begin saves a file in a folder.
func (d *Download) Begin(ctx context.Context, file feeds.Enclosure, folder string) tea.Cmd {
	ctx, stop := context.WithCancel(ctx)
	meter := newMeter[download.Progress]()
	d.name, d.stop, d.meter = text.Row(typeset.FileName(file)), stop, meter
	fetch := d.fetch
	work := d.group.Begin(func() tea.Msg {
		defer stop()
		path, err := download.Save(ctx, fetch, file, folder, meter.set)
		meter.close()
		return Downloaded{path, err}
	})
	return tea.Batch(work, meter.await)
}

// End takes the end of it, and returns which file it was and how much of it is there.
func (d *Download) End() (name string, size int64) {
	name, size = d.name, d.meter.newest.Done
	d.name, d.stop, d.meter = "", nil, newMeter[download.Progress]()
	return name, size
}

// GiveUp ends it before that.
func (d *Download) GiveUp() {
	if d.stop != nil {
		d.stop()
	}
}

// widestName is how many cells of a file's name are shown beside its progress.
const widestName = 24

// Note is how far it is; "" if no file is being saved.
func (d *Download) Note() string {
	name, now := text.Cut(d.name, widestName), d.meter.newest
	switch {
	case d.name == "":
		return ""
	case now.Total >= now.Done && now.Total > 0:
		return fmt.Sprintf("%s %d %% of %s", name, now.Done*100/now.Total, typeset.FileSize(now.Total))
	default:
		return name + " " + typeset.FileSize(now.Done)
	}
}
