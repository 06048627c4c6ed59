package clean

import (
	"slices"

	"broadsheet/feeds/document"
)

// items removes single items of a list and single paragraphs of a quotation or box that beg, so that the rest stays.
// Where half of them beg, it is left to the next stage to judge the whole.
func items(r *reading) {
	for i := 0; i < len(r.passages); i++ {
		p := r.passages[i]
		if p.gone() || p.ownKept != "" || !holdsItems(p.block) {
			continue
		}
		rest, begging := splitItems(p.block, func(item *passage) bool { return item.category() != "" })
		if len(begging) == 0 || len(begging)*2 >= len(p.block.Children) {
			continue
		}
		for _, item := range begging {
			category := item.category()
			r.remove(item, category, reasons[category])
		}
		i = r.part(i, &rest, begging)
	}
}

// part puts the rest of a block and the items it was parted from in its place; it returns the index of the last.
func (r *reading) part(i int, rest *document.Block, items []*passage) int {
	r.passages[i] = newPassage(rest)
	r.passages = slices.Insert(r.passages, i+1, items...)
	return i + len(items)
}

// holdsItems reports whether a block has parts that can go one by one: those of a numbered list count.
func holdsItems(block *document.Block) bool {
	switch block.Kind {
	case document.List:
		return !block.Ordered
	case document.Quote, document.Aside:
		return true
	}
	return false
}

// splitItems parts the block from those of its children that beg; each of them becomes a block like it.
func splitItems(block *document.Block, begs func(item *passage) bool) (rest document.Block, begging []*passage) {
	rest = *block
	rest.Children = nil
	for i := range block.Children {
		child := block.Children[i]
		if item := newPassage(&child); child.Attribution || !begs(item) {
			rest.Children = append(rest.Children, child)
			continue
		}
		part := *block
		part.Spans, part.Children = nil, []document.Block{child}
		begging = append(begging, newPassage(&part))
	}
	return rest, begging
}
