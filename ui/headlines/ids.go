package headlines

import "broadsheet/store"

// IDs are those of the rows.
func IDs(rows []store.Headline) []int64 {
	ids := make([]int64, len(rows))
	for i, row := range rows {
		ids[i] = row.ID
	}
	return ids
}
