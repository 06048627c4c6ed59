package clean

var nordicRules = []rule{}
