package clean

var portugueseRules = []rule{}
