package reader

import (
	"broadsheet/feeds"
	"broadsheet/ui/typeset"
)

// Links returns the numbered links of the article, by number.
func (r *Reader) Links() []typeset.Target {
	if r.page == nil {
		return nil
	}
	return r.page.Numbered()
}

// OpenLink returns the address of the link with that number. An address that is not to be opened is not returned.
func (r *Reader) OpenLink(number int) (string, bool) {
	if r.page == nil {
		return "", false
	}
	address, ok := r.page.Link(number)
	if !ok || !safeTarget(address) {
		return "", false
	}
	return address, true
}

// VisibleLinks returns the numbers of the links in the lines shown, from the top.
func (r *Reader) VisibleLinks() []int {
	if r.page == nil {
		return nil
	}
	var numbers []int
	seen := make(map[int]bool)
	for _, line := range r.page.Lines[r.top:min(r.top+r.height, len(r.page.Lines))] {
		for _, run := range line.Runs {
			if run.Link == 0 || seen[run.Link] {
				continue
			}
			seen[run.Link] = true
			if number := r.page.Links[run.Link-1].Number; number > 0 {
				numbers = append(numbers, number)
			}
		}
	}
	return numbers
}

// Files are the files that are listed below the article.
func (r *Reader) Files() []feeds.Enclosure {
	if r.page == nil {
		return nil
	}
	return r.page.Files
}
