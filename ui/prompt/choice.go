package prompt

// Answer is one way to answer a choice.
type Answer struct {
	Key   string // as Bubble Tea spells it
	Label string // what it means
}

// Choice asks for one of a few answers. Every key that is none of them means no.
type Choice struct {
	Question string
	Answers  []Answer
}

// Press returns the place of the answer that the key gives, or -1 for none of them.
func (c *Choice) Press(key string) int {
	for i, answer := range c.Answers {
		if answer.Key == key {
			return i
		}
	}
	return -1
}
