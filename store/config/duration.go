package config

import (
	"errors"
	"math"
	"strconv"
	"strings"
	"time"
)

var (
	errNoDuration  = errors.New("is not a duration")
	errNoUnit      = errors.New("lacks a unit")
	errNotPositive = errors.New("is not a time that can pass")
)

// durationUnits are the units of a duration. A day is always 24 hours here.
var durationUnits = []struct {
	name string
	unit time.Duration
}{
	{"s", time.Second},
	{"m", time.Minute},
	{"h", time.Hour},
	{"d", 24 * time.Hour},
	{"w", 7 * 24 * time.Hour},
}

// ParseDuration reads durations such as 30m, 1h30m and 90d: whole numbers, each with a unit.
func ParseDuration(text string) (time.Duration, error) {
	var total time.Duration
	for rest := text; ; {
		digits := len(rest) - len(strings.TrimLeft(rest, "0123456789"))
		if digits == 0 {
			return 0, errNoDuration
		}
		number, err := strconv.ParseInt(rest[:digits], 10, 64)
		if err != nil {
			return 0, errNoDuration
		}
		unit, ok := unitOf(rest[digits:])
		if !ok {
			return 0, lackingUnit(rest[digits:])
		}
		if number > int64((math.MaxInt64-total)/unit) {
			return 0, errNoDuration
		}
		total += time.Duration(number) * unit
		if rest = rest[digits+1:]; rest != "" {
			continue
		}
		if total == 0 {
			return 0, errNotPositive
		}
		return total, nil
	}
}

// unitOf returns the unit that a text begins with.
func unitOf(text string) (time.Duration, bool) {
	for _, unit := range durationUnits {
		if strings.HasPrefix(text, unit.name) {
			return unit.unit, true
		}
	}
	return 0, false
}

func lackingUnit(rest string) error {
	if rest == "" {
		return errNoUnit
	}
	return errNoDuration
}

// FormatDuration writes a duration as the config has it.
func FormatDuration(d time.Duration) string {
	var out strings.Builder
	for i := len(durationUnits) - 1; i >= 0; i-- {
		unit := durationUnits[i]
		if n := d / unit.unit; n > 0 && (d%unit.unit == 0 || unit.unit <= time.Hour) {
			out.WriteString(strconv.FormatInt(int64(n), 10) + unit.name)
			d -= n * unit.unit
		}
	}
	return out.String()
}
