package clean

var asianRules = []rule{}
var romanceCues = []cue{}
var otherCues = []cue{}
