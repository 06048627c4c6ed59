package document

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// Numbers are the numbers of a list's items.
func (b *Block) Numbers() []int {
	numbers := make([]int, len(b.Children))
	next, step := b.Start, b.step()
	for i := range b.Children {
		if own := b.Children[i].Start; own != 0 {
			next = own
		}
		numbers[i] = next
		next += step
	}
	return numbers
}

func (b *Block) step() int {
	if b.Reversed {
		return -1
	}
	return 1
}

// number gives an item that is to be added to the list its number, where it is not the one that follows.
func (b *Block) number(item *Block, number int) {
	if len(b.Children) == 0 {
		b.Start = number
		return
	}
	numbers := b.Numbers()
	if last := numbers[len(numbers)-1]; last+b.step() != number {
		item.Start = number
	}
}

// counter numbers the items of a list as a browser does, those counted that hold nothing.
type counter struct{ next, step int }

func newCounter(list *html.Node) counter {
	count := counter{next: 1, step: 1}
	if hasAttribute(list, "reversed") {
		count = counter{step: -1}
		for child := range list.ChildNodes() {
			if child.Type == html.ElementNode && child.Data == "li" {
				count.next++
			}
		}
	}
	count.next = number(attribute(list, "start"), count.next)
	return count
}

func (c *counter) number(item *html.Node) int {
	current := number(attribute(item, "value"), c.next)
	c.next = current + c.step
	return current
}

// styleNumberings are the values of list-style-type that HTML has a letter for.
var styleNumberings = map[string]string{
	"lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A", "upper-latin": "A", "lower-roman": "i", "upper-roman": "I",
}

// numbering is how a list writes its numbers, in the attribute's words.
func numbering(list *html.Node) string {
	if kind := styleNumberings[strings.ToLower(declarations(attribute(list, "style"))["list-style-type"])]; kind != "" {
		return kind
	}
	switch kind := attribute(list, "type"); kind {
	case "a", "A", "i", "I":
		return kind
	}
	return ""
}

// number reads an attribute as HTML does, leniently; numbers beyond anything sensible give the other value.
func number(value string, otherwise int) int {
	n, err := strconv.Atoi(strings.TrimSpace(value))
	if err != nil || n < -1_000_000_000 || n > 1_000_000_000 {
		return otherwise
	}
	return n
}
