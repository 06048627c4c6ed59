package clean

var dutchRules = []rule{}
