package dates

import (
	"strings"
	"sync"
	"time"
)

// monthNames holds each month's names and abbreviations, folded to lower case, in the languages that news comes in.
var monthNames = [12]string{
	"january jan januar jänner janvier enero ene gennaio gen janeiro januari stycznia styczeń sty января янв ocak leden ledna tammikuuta tammikuu січня",
	"february feb februar feber février févr fév febrero febbraio fevereiro fev februari lutego luty lut февраля фев şubat únor února helmikuuta лютого",
	"march mar märz mrz mars marzo março maart marca marzec марта мар mart březen března maaliskuuta березня",
	"april apr avril avr abril abr aprile kwietnia kwiecień kwi апреля апр nisan duben dubna huhtikuuta квітня",
	"may mai mayo maggio mag maio mei maja maj мая май mayıs květen května toukokuuta травня",
	"june jun juni juin junio giugno giu junho czerwca czerwiec cze июня июн haziran červen června kesäkuuta червня",
	"july jul juli juillet juil julio luglio lug julho lipca lipiec lip июля июл temmuz červenec července heinäkuuta липня",
	"august aug août aout agosto ago augustus augusti sierpnia sierpień sie августа авг ağustos srpen srpna elokuuta серпня",
	"september sep sept septembre septiembre settembre set setembro września wrzesień wrz сентября сен eylül září syyskuuta вересня",
	"october oct oktober okt octobre octubre ottobre ott outubro out października październik paź октября окт ekim říjen října lokakuuta жовтня",
	"november nov novembre noviembre novembro listopada listopad lis ноября ноя kasım listopadu marraskuuta",
	"december dec dezember dez décembre déc diciembre dic dicembre dezembro desember grudnia grudzień gru декабря дек aralık prosinec prosince joulukuuta грудня",
}

// fillers are the words that stand in a date line beside the date itself.
const fillers = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun " +
	"montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so " +
	"lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo " +
	"lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira " +
	"segunda-feira terça-feira quarta-feira quinta-feira sexta-feira " +
	"maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek sobota niedziela " +
	"понедельник вторник среда четверг пятница суббота воскресенье " +
	"published updated posted written modified last first by on at of the am pm a.m p.m noon date time st nd rd th hrs hours h uhr " +
	"veröffentlicht aktualisiert stand am um vom zuletzt geändert letzte aktualisierung erstellt den " +
	"publié mis à jour le modifié publicado actualizado el a las de del en publicada atualizado em às " +
	"pubblicato aggiornato il alle ore gepubliceerd bijgewerkt op om dodano aktualizacja опубликовано обновлено в г publisert oppdatert publicerad uppdaterad"

// relatives are the words of lines such as "Last updated 15 hours ago" and "4 minute read".
const relatives = "ago hour hours minute minutes min mins read reading day days week weeks month months year years last lesezeit publiziert vor stunden minuten tagen " +
	"lecture temps minuto minutos minuti il y a heures jours hace horas días lectura tempo di lettura leitura há fa giorni geleden uur minuten leestijd siden sedan för timer timmar"

// zones are the abbreviations of time zones that datelines use, in minutes east of Greenwich.
var zones = map[string]int{
	"utc": 0, "gmt": 0, "z": 0, "bst": 60, "wet": 0, "west": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120,
	"eet": 120, "eest": 180, "msk": 180, "est": -300, "edt": -240, "et": -300, "cst": -360, "cdt": -300, "ct": -360,
	"mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "pt": -480, "ist": 330, "jst": 540, "kst": 540,
	"sgt": 480, "hkt": 480, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "sast": 120,
}

// vocabulary looks words up: months and fillers.
type vocabulary struct {
	months    map[string]time.Month
	fillers   map[string]bool
	relatives map[string]bool
}

var words = sync.OnceValue(func() vocabulary {
	v := vocabulary{months: make(map[string]time.Month), fillers: make(map[string]bool), relatives: make(map[string]bool)}
	for i, names := range monthNames {
		for _, name := range strings.Fields(names) {
			if _, taken := v.months[name]; !taken {
				v.months[name] = time.Month(i + 1)
			}
		}
	}
	for _, word := range strings.Fields(fillers) {
		v.fillers[word] = true
	}
	for word := range strings.FieldsSeq(relatives) {
		v.relatives[word] = true
	}
	return v
})
