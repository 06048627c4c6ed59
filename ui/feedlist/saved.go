package feedlist

// SetSaved shows these saved queries below the standing views.
func (p *Pane) SetSaved(views []View) {
	p.saved = views
	p.build()
}

// Saved are the saved queries.
func (p *Pane) Saved() []View { return p.saved }

// SetCounts puts other counts beside the saved queries, by their names.
func (p *Pane) SetCounts(counts map[string]int) {
	p.counts = counts
	p.build()
}
