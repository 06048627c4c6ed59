package clean

import (
	"hash/fnv"
	"testing"
)

// Databases hold what earlier versions learnt of a site.
func TestFingerprintsAreWhatDatabasesHold(t *testing.T) {
	for _, c := range []struct{ text, hashed string }{
		{"Sign up, 24 hours a day!", "sign up 00 hours a day "},
		{"Ещё ٣ СЛОВА здесь.", "ещё 0 слова здесь "},
		{"购买一份 1a \xff x", "购 买 一 份 0a x "},
	} {
		want := fnv.New64a()
		_, _ = want.Write([]byte(c.hashed))
		if got, ok := fingerprint(tokenise(c.text)); !ok || got != want.Sum64() {
			t.Errorf("%q: got %x, want %x", c.text, got, want.Sum64())
		}
	}
	if _, ok := fingerprint(tokenise("Two words")); ok {
		t.Error("a block of two words has a fingerprint")
	}
}
