package typeset

import "testing"

func TestDecimalSignIsThatOfTheWholeColumn(t *testing.T) {
	for _, test := range []struct {
		name    string
		numbers []string
		sign    string
		ok      bool
	}{
		{"decimals", []string{"1,204.5", "88.25", "7"}, ".", true},
		{"decimals with a comma", []string{"1.204,5", "88,25"}, ",", true},
		{"thousands", []string{"1,204", "88"}, "", true},
		{"thousands with a dot", []string{"1.204", "88"}, "", true},
		{"three decimals", []string{"0.125", "3.141"}, ".", true},
		{"millions", []string{"1,204,000", "88,000"}, "", true},
		{"marks", []string{"3.5*", "12¹", "(7.25)", "4[3]"}, ".", true},
		{"none", []string{"–", "n/a", "1.5"}, ".", true},
		{"times", []string{"12:30", "7:05"}, "", false},
		{"units", []string{"12 %", "7.5 %"}, "", false},
		{"ranges", []string{"1–2", "3"}, "", false},
		{"versions", []string{"1.2.3", "1.10"}, "", true},
	} {
		sign, ok := decimalSign(test.numbers)
		if sign != test.sign || ok != test.ok {
			t.Errorf("%s: %q, %v; want %q, %v", test.name, sign, ok, test.sign, test.ok)
		}
	}
}
