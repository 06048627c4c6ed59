package help

// signs are what stands beside the titles in the lists.
var signs = group{"Signs in the lists", []entry{
	{keys: []string{"●"}, sentence: "Not read yet."},
	{keys: []string{"★"}, sentence: "Starred."},
	{keys: []string{"$"}, sentence: "Locked: without a subscription, only a teaser is to be had."},
	{keys: []string{"+2"}, sentence: "Two other feeds have the same story."},
	{keys: []string{"!"}, sentence: "Something is wrong with the feed; its health says what."},
}}
