package cli

import (
	"errors"

	"broadsheet/store/query"
)

// queryMistake makes a mistake in a query the caller's.
func queryMistake(err error) error {
	var mistake *query.Error
	if errors.As(err, &mistake) {
		return usageError{mistake.Error()}
	}
	return err
}
