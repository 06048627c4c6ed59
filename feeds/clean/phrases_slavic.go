package clean

var slavicRules = []rule{}
