package clean

var italianRules = []rule{}
