package clean

import (
	"strings"

	"broadsheet/feeds/document"
)

// creditWords bounds a photo credit.
const creditWords = 30

// creditMarks are what photo credits hold, in lower case.
var creditMarks = []string{
	"(copyright", "©", "(c) ", "getty images", "(getty", "/getty", "via getty", "(reuters)", "/reuters", "reuters/", "(ap)", "ap photo", "(ap photo", "/ap)", "/ap ", "afp/",
	"/afp", "(afp)", "via ap", "via reuters", "shutterstock", "alamy", "istock", "picture alliance", "picture-alliance", "dpa/", "/dpa", "imago images", "imago/",
	"adobe stock", "stock.adobe", "photo by", "photograph by", "image credit", "photo credit", "photo courtesy", "courtesy of", "photo:", "photos:", "image:", "credit:", "credit :",
	"photograph:", "picture:", "illustration:", "foto:", "fotos:", "bild:", "bildquelle", "crédit", "crédits", "fotografía:", "imagen:", "crédito", "image source", "wikimedia commons",
	"unsplash", "keystone", "pexels", "写真", "提供", "撮影",
}

// credit removes lines that name the source of a picture, and captions that stand as paragraphs.
func credit(r *reading) {
	r.detachCredits()
	for _, p := range r.passages {
		switch {
		case p.gone():
		case p.block.Kind == document.Figure:
		case isCredit(p):
			r.remove(p, Copyright, reasons[Copyright])
		}
	}
}

// isCredit reports whether a line names the source of a picture: it has one of the marks at its beginning, in brackets
// at its end, or is hardly longer than it.
func isCredit(p *passage) bool {
	if p.words > creditWords || !p.isText() || p.block.Kind == document.List || p.hasQuotation() && p.isReported() {
		return false
	}
	text := strings.ToLower(p.text)
	for _, mark := range creditMarks {
		at := strings.Index(text, mark)
		if at < 0 {
			continue
		}
		if at == 0 || len(text)-at-len(mark) < 40 && !strings.HasSuffix(text, ".") || strings.HasSuffix(text, ")") && strings.LastIndexByte(text, '(') <= at {
			return p.words <= 12 || !p.isSentence() || strings.HasSuffix(text, ")")
		}
	}
	return false
}

// isSentence reports whether a text ends with a full stop and is long enough for one.
func (p *passage) isSentence() bool { return p.words >= 8 && p.endsSentence() }
