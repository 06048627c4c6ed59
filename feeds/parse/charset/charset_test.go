package charset_test

import (
	"testing"
	"unicode/utf8"

	"broadsheet/feeds/parse/charset"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

func TestDocumentsAreDecoded(t *testing.T) {
	tests := map[string]struct {
		text        string
		encoding    encoding.Encoding // of the bytes; nil is UTF-8
		contentType string
		want        string // "" is the text itself
	}{
		"UTF-8 without a word":                    {text: "<a>Žluť – 🚲</a>"},
		"the declaration":                         {text: `<?xml version="1.0" encoding="windows-1251"?><a>Мост</a>`, encoding: charmap.Windows1251},
		"a declaration behind junk":               {text: "\n\n <?xml version='1.0' encoding='koi8-r'?><a>Мост</a>", encoding: charmap.KOI8R},
		"the header goes before the declaration":  {text: `<?xml version="1.0" encoding="utf-8"?><a>Мост</a>`, encoding: charmap.Windows1251, contentType: "text/xml; charset=windows-1251"},
		"the bytes go before a wrong header":      {text: "<a>Brücke</a>", encoding: charmap.Windows1252, contentType: "text/xml; charset=utf-8"},
		"a header that knows no encoding":         {text: `<?xml version="1.0" encoding="euc-jp"?><a>橋の修理</a>`, encoding: japanese.EUCJP, contentType: "text/xml; charset=nonsense"},
		"gb2312 is GBK":                           {text: `<?xml version="1.0" encoding="gb2312"?><a>橋樑</a>`, encoding: simplifiedchinese.GBK},
		"ASCII says nothing of what is beyond it": {text: `<?xml version="1.0" encoding="us-ascii"?><a>Brücke</a>`},
		"a label that UTF-8 belies":               {text: `<?xml version="1.0" encoding="iso-8859-1"?><a>„Brücke“ – Žluť</a>`},
		"no word, and not UTF-8":                  {text: "<a>Brücke – “zu”</a>", encoding: charmap.Windows1252},
		"UTF-16 with a mark":                      {text: `<?xml version="1.0" encoding="utf-16"?><a>Brücke</a>`, encoding: unicode.UTF16(unicode.BigEndian, unicode.UseBOM)},
		"UTF-16 without":                          {text: `<?xml version="1.0"?><a>Brücke</a>`, encoding: unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
		"UTF-32 with a mark":                      {text: "<a>Brücke</a>", encoding: utf32.UTF32(utf32.BigEndian, utf32.UseBOM)},
		"UTF-16 claimed of bytes that are not":    {text: `<?xml version="1.0" encoding="utf-16"?><a>Brücke</a>`},
		"a mark before UTF-8":                     {text: "\uFEFF<a>Brücke</a>", want: "<a>Brücke</a>"},
		"a few bad bytes in UTF-8":                {text: "<a>Brücke über den Fluß \xFF</a>", want: "<a>Brücke über den Fluß \uFFFD</a>"},
		"control characters":                      {text: "<a>1\x00\x0B\x1B[31m\uFFFE\uFDD02\t\n</a>", want: "<a>1[31m2\t\n</a>"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			body := []byte(test.text)
			if test.encoding != nil {
				encoded, err := test.encoding.NewEncoder().Bytes(body)
				if err != nil {
					t.Fatal(err)
				}
				body = encoded
			}
			if test.want == "" {
				test.want = test.text
			}
			got, err := charset.Text(body, test.contentType)
			if err != nil || got != test.want {
				t.Errorf("got %q, %v; want %q", got, err, test.want)
			}
		})
	}
}

func TestEncodingIsGuessed(t *testing.T) {
	tests := map[string]struct {
		text     string
		encoding encoding.Encoding
	}{
		"Russian":                        {"Мост через реку закрыт на ремонт до вторника, сообщает мэрия", charmap.Windows1251},
		"Russian in KOI8":                {"Мост через реку закрыт на ремонт до вторника, сообщает мэрия", charmap.KOI8R},
		"Greek":                          {"Η γέφυρα θα μείνει κλειστή για μία εβδομάδα", charmap.Windows1253},
		"Thai":                           {"สะพานปิดซ่อมหนึ่งสัปดาห์", charmap.Windows874},
		"Chinese, simplified":            {"这座桥要关一个星期，市政府说不会再延长", simplifiedchinese.GBK},
		"Chinese, traditional":           {"這座橋要關一個星期，市政府說不會再延長", traditionalchinese.Big5},
		"Japanese":                       {"この橋は一週間通行止めになります", japanese.ShiftJIS},
		"Japanese in EUC":                {"この橋は一週間通行止めになります", japanese.EUCJP},
		"Korean":                         {"이 다리는 일주일 동안 통행이 금지됩니다", korean.EUCKR},
		"German":                         {"Die Brücke über den Fluß bleibt für eine Woche geschlossen", charmap.Windows1252},
		"French, with quotation marks":   {"Le pont sera fermé : « à partir de mardi », dit la mairie – où l’on répare", charmap.Windows1252},
		"English, with a quotation mark": {"The bridge’s closed", charmap.Windows1252},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			want := "<rss><title>" + test.text + "</title></rss>"
			body, err := test.encoding.NewEncoder().String(want)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := charset.Text([]byte(body), "text/xml"); err != nil || got != want {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
}

func FuzzText(f *testing.F) {
	f.Add([]byte(`<?xml version="1.0" encoding="euc-jp"?><a>x</a>`), "text/xml; charset=utf-8")
	f.Add([]byte("\xFF\xFE<\x00a\x00"), "")
	f.Fuzz(func(t *testing.T, body []byte, contentType string) {
		text, err := charset.Text(body, contentType)
		if err != nil {
			return
		}
		if !utf8.ValidString(text) || charset.Clean(text) != text {
			t.Fatalf("%q is decoded to %q", body, text)
		}
	})
}
