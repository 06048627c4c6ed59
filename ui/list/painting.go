package list

import "broadsheet/ui/theme"

// painted is what a cached row depends on, besides the width: a change of that empties the cache.
type painted struct {
	id    int64
	part  part
	state theme.State
}

// cacheLimit keeps a long way through a long list from filling the memory.
const cacheLimit = 512

// Lines calls yield for each line of the screen, from the top; each is exactly as wide as the list.
func (l *List[T]) Lines(yield func(text string) bool) {
	shown := 0
	if len(l.rows) > 0 {
		for at := l.top; shown < l.height; shown++ {
			if !yield(l.paint(at)) {
				return
			}
			next, moved := l.walk(at, 1)
			if moved == 0 {
				shown++
				break
			}
			at = next
		}
	}
	for blank := l.source.Blank(l.width); shown < l.height; shown++ {
		if !yield(blank) {
			return
		}
	}
}

func (l *List[T]) paint(at line) string {
	row := l.rows[at.row]
	if at.part == heading {
		return l.source.PaintTop(l.source.Group(row), l.width)
	}
	key := painted{l.source.ID(row), at.part, l.state(at.row)}
	if text, ok := l.cache[key]; ok {
		return text
	}
	if len(l.cache) >= cacheLimit {
		clear(l.cache)
	}
	paint := l.source.Paint
	if at.part == second {
		paint = l.source.Under
	}
	text := paint(row, l.width, key.state)
	l.cache[key] = text
	return text
}

func (l *List[T]) state(row int) theme.State {
	switch {
	case row != l.cursor:
		return theme.Plain
	case l.focused:
		return theme.Selected
	default:
		return theme.Resting
	}
}

// Repaint forgets how all rows looked: after a change of colours, or of what "today" is.
func (l *List[T]) Repaint() { clear(l.cache) }

func (l *List[T]) forget(id int64) {
	for _, state := range []theme.State{theme.Plain, theme.Resting, theme.Selected} {
		delete(l.cache, painted{id, first, state})
		delete(l.cache, painted{id, second, state})
	}
}
