package doctor

const (
	headsFrom    = 14 // rows from which the page has a title, names its columns and tells of the selected feed in full
	mostDetails  = 9
	headLines    = 2
	detailsShare = 3 // of so many parts of the page, the selected feed has one
)

// SetSize gives the page its room.
func (d *Doctor) SetSize(width, height int) {
	d.width, d.height = max(width, 0), max(height, 0)
	d.list.SetSize(d.width, d.listHeight())
}

func (d *Doctor) heads() int {
	if d.height < headsFrom {
		return 0
	}
	return headLines
}

// details is the number of lines that tell of the selected feed, the rule above them not among them.
func (d *Doctor) details() int {
	if d.height < headsFrom {
		return 0
	}
	return min(d.height/detailsShare, mostDetails)
}

func (d *Doctor) listHeight() int {
	height := d.height - d.heads()
	if details := d.details(); details > 0 {
		height -= details + 1
	}
	return height
}

// Move moves the cursor by that many feeds.
func (d *Doctor) Move(rows int) { d.list.Move(rows) }

// Page moves the cursor by pages.
func (d *Doctor) Page(pages float64) { d.list.Page(pages) }

// Top selects the first feed.
func (d *Doctor) Top() { d.list.Select(0) }

// Bottom selects the last feed.
func (d *Doctor) Bottom() { d.list.Select(d.list.Len() - 1) }

// Scroll moves the list by that many lines.
func (d *Doctor) Scroll(lines int) { d.list.Scroll(lines) }

// Click selects the feed on a line of the page, if there is one.
func (d *Doctor) Click(line int) {
	if row := d.list.RowAt(line - d.heads()); row >= 0 {
		d.list.Select(row)
	}
}
