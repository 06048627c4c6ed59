package cli

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
)

// maxBatchLine bounds one line of a batch's input: an id, a path and an address.
const maxBatchLine = 1 << 20

// refuseInBatch refuses a file that stands beside --batch: it would be ignored without a word.
func refuseInBatch(arguments []string) error {
	if len(arguments) > 0 && arguments[0] != "-" {
		return wrongUse("--batch reads its list from standard input: put < before %s", arguments[0])
	}
	return nil
}

// readLines decodes JSON lines.
func readLines[T any](r io.Reader) ([]T, error) {
	var all []T
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxBatchLine)
	for number := 1; lines.Scan(); number++ {
		if len(lines.Bytes()) == 0 {
			continue
		}
		var value T
		if err := json.Unmarshal(lines.Bytes(), &value); err != nil {
			return nil, wrongUse("line %d of the list: %v", number, err)
		}
		all = append(all, value)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("reading the list: %w", err)
	}
	return all, nil
}

// answerLines answers each job with one line of JSON, as soon as it has the answer. A job that fails does not keep the
// others from theirs; the exit code tells of it at the end.
func answerLines[J, A any](ctx context.Context, at *Place, jobs []J, answer func(i int, job J) (line A, failed bool)) error {
	out := bufio.NewWriter(at.Stdout)
	anyFailed := false
	for i, job := range jobs {
		if err := ctx.Err(); err != nil {
			return err
		}
		line, failed := answer(i, job)
		anyFailed = anyFailed || failed
		if err := printJSON(out, line); err != nil {
			return err
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if anyFailed {
		return errIncomplete
	}
	return nil
}
