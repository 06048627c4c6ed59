package store

import (
	"cmp"
	"container/heap"
	"context"
	"database/sql"
	"slices"
	"time"
)

// place is an entry of an index that lists walk.
type place struct {
	published int64
	id        int64
}

func (c Cursor) place() place { return place{c.Published.Unix(), c.ID} }

// direction is the way a walk goes along the index.
type direction bool

const (
	down direction = false // newest first
	up   direction = true
)

// compare sorts places in the order that a walk in this direction meets them.
func (d direction) compare(a, b place) int {
	order := cmp.Or(cmp.Compare(b.published, a.published), cmp.Compare(b.id, a.id))
	if d == up {
		return -order
	}
	return order
}

// before reports whether a walk in this direction meets a before b.
func (d direction) before(a, b place) bool { return d.compare(a, b) < 0 }

// walk returns up to limit places of the selection beyond the cursor, in the order the walk meets them.
// One span is one query; several are merged, each read in small bites as far as the merge gets.
func walk(ctx context.Context, from querier, chosen selection, after Cursor, way direction, limit int) ([]place, error) {
	start := place{}
	hasStart := after != Cursor{}
	if hasStart {
		start = after.place()
	}
	if chosen.picked != "" {
		return chosen.sorted(ctx, from, start, hasStart, way, limit)
	}
	if len(chosen.spans) == 1 {
		return chosen.read(ctx, from, chosen.spans[0], start, hasStart, way, limit)
	}
	return merge(ctx, from, chosen, start, hasStart, way, limit)
}

// read returns up to limit places of one span.
func (c *selection) read(ctx context.Context, from querier, in span, start place, hasStart bool, way direction, limit int) ([]place, error) {
	statement, args := c.statement(in, start, hasStart, way, limit)
	var places []place
	err := each(ctx, from, statement, args, func(row *sql.Rows) error {
		var p place
		err := row.Scan(&p.published, &p.id)
		places = append(places, p)
		return err
	})
	return places, err
}

// statement is the one query that lists are made of: a run along an index in its own order.
func (c *selection) statement(in span, start place, hasStart bool, way direction, limit int) (string, []any) {
	body, args := c.body(in)
	statement := `SELECT s.published, s.article_id` + body
	order, comparison := ` DESC`, `<`
	if way == up {
		order, comparison = ` ASC`, `>`
	}
	if hasStart {
		statement += ` AND (s.published, s.article_id) ` + comparison + ` (?, ?)`
		args = append(args, start.published, start.id)
	}
	statement += ` ORDER BY s.published` + order + `, s.article_id` + order + ` LIMIT ?`
	return statement, append(args, limit)
}

// body is the part of a statement from FROM on, and its arguments.
func (c *selection) body(in span) (string, []any) {
	tables, args := ` FROM state AS s INDEXED BY `+in.index, make([]any, 0, len(c.args)+5)
	if c.picked != "" {
		tables = ` FROM json_each(?) AS wanted CROSS JOIN state AS s ON s.article_id = wanted.value`
		args = append(args, c.picked)
	}
	if c.wide {
		tables += ` CROSS JOIN articles AS a ON a.id = s.article_id`
	}
	return tables + ` WHERE s.` + in.column + ` = ?` + c.where, append(append(args, in.value), c.args...)
}

// sorted is walk for the picked articles: they are few enough to be sorted here.
func (c *selection) sorted(ctx context.Context, from querier, start place, hasStart bool, way direction, limit int) ([]place, error) {
	var places []place
	for _, in := range c.spans {
		body, args := c.body(in)
		err := each(ctx, from, `SELECT s.published, s.article_id`+body, args, func(row *sql.Rows) error {
			var p place
			err := row.Scan(&p.published, &p.id)
			if !hasStart || way.before(start, p) {
				places = append(places, p)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	slices.SortFunc(places, way.compare)
	return places[:min(limit, len(places))], nil
}

// strand is a span within a merge.
type strand struct {
	in     span
	places []place // read ahead and not yet taken
	bite   int     // how much to read next
	last   place
	begun  bool
	ended  bool
}

// strands is a heap of strands that have something to give.
type strands struct {
	list []*strand
	way  direction
}

func (h *strands) Len() int           { return len(h.list) }
func (h *strands) Less(i, j int) bool { return h.way.before(h.list[i].places[0], h.list[j].places[0]) }
func (h *strands) Swap(i, j int)      { h.list[i], h.list[j] = h.list[j], h.list[i] }
func (h *strands) Push(x any)         { h.list = append(h.list, x.(*strand)) }
func (h *strands) Pop() any {
	last := h.list[len(h.list)-1]
	h.list = h.list[:len(h.list)-1]
	return last
}

// smallestBite keeps a merge of a thousand feeds from reading a page of each.
const smallestBite = 8

// bite is how much a merge first reads of each span. With a query each reading is dear, so one must do.
func (c *selection) bite(limit int) int {
	if c.queried {
		return limit
	}
	return min(limit, max(smallestBite, 2*limit/len(c.spans)))
}

func merge(ctx context.Context, from querier, chosen selection, start place, hasStart bool, way direction, limit int) ([]place, error) {
	queue := &strands{way: way}
	for _, in := range chosen.spans {
		s := &strand{in: in, last: start, begun: hasStart, bite: chosen.bite(limit)}
		if err := s.fill(ctx, from, &chosen, way); err != nil {
			return nil, err
		}
		if len(s.places) > 0 {
			queue.list = append(queue.list, s)
		}
	}
	heap.Init(queue)
	var places []place
	for len(places) < limit && queue.Len() > 0 {
		first := queue.list[0]
		places = append(places, first.places[0])
		first.places = first.places[1:]
		if err := first.fill(ctx, from, &chosen, way); err != nil {
			return nil, err
		}
		if len(first.places) == 0 {
			heap.Pop(queue)
		} else {
			heap.Fix(queue, 0)
		}
	}
	return places, nil
}

// fill reads the next bite when nothing is left of the last one.
func (s *strand) fill(ctx context.Context, from querier, chosen *selection, way direction) error {
	if len(s.places) > 0 || s.ended {
		return nil
	}
	places, err := chosen.read(ctx, from, s.in, s.last, s.begun, way, s.bite)
	if err != nil {
		return err
	}
	s.ended = len(places) < s.bite
	s.bite *= 2
	if len(places) > 0 {
		s.places, s.last, s.begun = places, places[len(places)-1], true
	}
	return nil
}

func reversed(places []place) []place {
	slices.Reverse(places)
	return places
}

func idsOf(places []place) []int64 {
	ids := make([]int64, len(places))
	for i, p := range places {
		ids[i] = p.id
	}
	return ids
}

func (p place) cursor() Cursor { return Cursor{time.Unix(p.published, 0).UTC(), p.id} }
