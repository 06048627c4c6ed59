package prompt

// Candidate is a way to go on with what was typed.
type Candidate struct {
	Line string // the whole line with it
	Name string // what it is called in a list
	Note string // what it is, in a few words
}

// Completion is the candidates for a line, and which of them stands in it. The zero value has none.
type Completion struct {
	typed      string
	candidates []Candidate
	chosen     int // -1: what was typed
}

// Set takes the candidates for a line.
func (c *Completion) Set(typed string, candidates []Candidate) {
	*c = Completion{typed, candidates, -1}
}

// Candidates returns the candidates, and the place of the one that stands in the line; -1 is none.
func (c *Completion) Candidates() ([]Candidate, int) { return c.candidates, c.chosen }

// Step goes to the next candidate, or the one before, and returns the line with it. Behind the last comes what was typed.
func (c *Completion) Step(step int) string {
	count := len(c.candidates) + 1
	if count == 1 {
		return c.typed
	}
	c.chosen = (c.chosen+1+step+count)%count - 1
	return c.Choose(c.chosen)
}

// Choose puts a candidate into the line.
func (c *Completion) Choose(place int) string {
	if place < 0 || place >= len(c.candidates) {
		return c.typed
	}
	c.chosen = place
	return c.candidates[place].Line
}
