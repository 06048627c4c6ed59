package parse

import (
	"strconv"
	"strings"
	"time"

	"broadsheet/feeds"
)

// longest is more than any recording lasts: what claims more is a mistake.
const longest = 100 * time.Hour

// duration reads how long something plays: seconds, MM:SS or HH:MM:SS, as podcasts write it; 0 is not known.
func duration(text string) time.Duration {
	total := 0.0
	parts := strings.Split(strings.TrimSpace(text), ":")
	if len(parts) > 3 {
		return 0
	}
	for _, part := range parts {
		n, err := strconv.ParseFloat(part, 64)
		if err != nil || !(n >= 0 && n <= longest.Seconds()) {
			return 0
		}
		total = total*60 + n
	}
	if total > longest.Seconds() {
		return 0
	}
	return time.Duration(total) * time.Second
}

// timed gives what an entry says of its length to the recordings that it carries.
func timed(files []feeds.Enclosure, length string) []feeds.Enclosure {
	plays := duration(length)
	for i := range files {
		recording := strings.HasPrefix(files[i].Type, "audio") || strings.HasPrefix(files[i].Type, "video") || len(files) == 1
		if recording && files[i].Duration == 0 {
			files[i].Duration = plays
		}
	}
	return files
}
