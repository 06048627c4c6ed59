package date

// zones gives the offset from UTC, in minutes, of the names that feeds write. Where a name is shared, it is the zone
// that most feeds mean by it: RFC 822 for America, then Europe.
var zones = map[string]int{
	"z": 0, "utc": 0, "gmt": 0, "ut": 0, "wet": 0, "uct": 0, "azost": 0,
	"est": -300, "edt": -240, "et": -300, "cst": -360, "cdt": -300, "ct": -360,
	"mst": -420, "mdt": -360, "mt": -420, "pst": -480, "pdt": -420, "pt": -480,
	"ast": -240, "adt": -180, "at": -240, "nst": -210, "ndt": -150,
	"akst": -540, "akdt": -480, "hst": -600, "hast": -600, "hdt": -540, "sst": -660,
	"brt": -180, "brst": -120, "art": -180, "clt": -240, "clst": -180, "cot": -300, "pet": -300, "uyt": -180, "vet": -240,
	"bst": 60, "ist": 330, "west": 60, "cet": 60, "cest": 120, "met": 60, "mez": 60, "mesz": 120, "mest": 120,
	"eet": 120, "eest": 180, "sast": 120, "cat": 120, "eat": 180, "wat": 60,
	"msk": 180, "msd": 240, "trt": 180, "irst": 210, "gst": 240, "pkt": 300, "npt": 345,
	"wib": 420, "ict": 420, "hkt": 480, "sgt": 480, "myt": 480, "pht": 480, "awst": 480, "wita": 480,
	"jst": 540, "kst": 540, "wit": 540, "acst": 570, "acdt": 630, "aest": 600, "aedt": 660,
	"nzst": 720, "nzdt": 780, "nzt": 720,
}
