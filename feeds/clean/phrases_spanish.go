package clean

var spanishRules = []rule{}
