package date

import (
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// monthNames lists the names of the months as feeds write them, one line a language, English first.
// A month is recognised by any of its first letters, from three on; the earlier line wins.
var monthNames = []string{
	"january february march april may june july august september october november december",
	"januar februar märz april mai juni juli august september oktober november dezember",
	"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
	"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
	"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
	"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
	"januari februari maart april mei juni juli augustus september oktober november december",
	"jänner feber mrz apr maj jun jul avg sep okt nov des",
	"ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
	"styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
	"stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
	"leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
	"január február március április május június július augusztus szeptember október november december",
	"ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
	"tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
	"января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
	"январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
	"січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
	"ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος",
	"ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
	"يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}

// months gives the number of a month by its folded name or the beginning of it. Most starts of the program read no date.
var months = sync.OnceValue(func() map[string]int { return beginnings(monthNames) })

func beginnings(lines []string) map[string]int {
	found := map[string]int{}
	for _, line := range lines {
		for month, name := range strings.Fields(line) {
			letters := []rune(fold(name))
			for length := min(3, len(letters)); length <= len(letters); length++ {
				if beginning := string(letters[:length]); found[beginning] == 0 {
					found[beginning] = month + 1
				}
			}
		}
	}
	return found
}

// fold takes case and accents off a word.
func fold(word string) string {
	word = strings.ToLower(word)
	for i := range len(word) {
		if word[i] >= 0x80 {
			return strings.Map(withoutAccent, norm.NFD.String(word))
		}
	}
	return word
}

func withoutAccent(letter rune) rune {
	switch {
	case unicode.Is(unicode.Mn, letter):
		return -1
	case letter == 'ı':
		return 'i'
	case letter == 'ς':
		return 'σ'
	}
	return letter
}

// numerals puts the signs that East Asian dates are written with into the form of the others.
var numerals = strings.NewReplacer(
	"年", "-", "년", "-", "月", "-", "월", "-", "日", " ", "일", " ", "號", " ", "号", " ",
	"時", ":", "时", ":", "點", ":", "点", ":", "시", ":", "分", ":", "분", ":", "秒", " ", "초", " ",
	"上午", " am ", "午前", " am ", "오전", " am ", "下午", " pm ", "午後", " pm ", "오후", " pm ",
	"\u00A0", " ", "\u2212", "-", "：", ":",
)
