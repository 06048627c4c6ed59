package cli

import "strings"

// homepage is where a publisher learns who asks.
const homepage = "https://broadsheet.example/"

// userAgent names the program to servers: product, version and where to complain (RFC 9110 §10.1.5). Of a version it says
// the numbers alone; a commit would tell apart what few people run.
func userAgent(version string) string {
	number, _, _ := strings.Cut(strings.TrimPrefix(version, "v"), "-")
	number, _, _ = strings.Cut(number, "+")
	return "Broadsheet/" + number + " (+" + homepage + ")"
}
