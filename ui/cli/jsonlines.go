package cli

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// refuseInBatch refuses a file that stands beside --batch: it would be ignored without a word.
func refuseInBatch(arguments []string) error {
	if len(arguments) > 0 && arguments[0] != "-" {
		return wrongUse("--batch reads its list from standard input: put < before %s", arguments[0])
	}
	return nil
}

// longestInput bounds one line of a list: an id, a path and an address.
const longestInput = 1 << 20

// eachLine reads a list line by line. The numbers of lines count from 1.
func eachLine(r io.Reader, use func(number int, line []byte) error) error {
	lines, number := bufio.NewScanner(r), 0
	lines.Buffer(nil, longestInput)
	for lines.Scan() {
		number++
		if err := use(number, lines.Bytes()); err != nil {
			return err
		}
	}
	switch err := lines.Err(); {
	case errors.Is(err, bufio.ErrTooLong):
		return wrongUse("line %d of the list is longer than %d MB: it is no list", number+1, longestInput>>20)
	case err != nil:
		return fmt.Errorf("reading the list: %w", err)
	}
	return nil
}

// readLines decodes JSON lines, each of which is such as the example.
func readLines[T any](r io.Reader, example string) ([]T, error) {
	var all []T
	err := eachLine(r, func(number int, line []byte) error {
		if len(bytes.TrimSpace(line)) == 0 {
			return nil
		}
		var value T
		if err := json.Unmarshal(line, &value); err != nil {
			return wrongUse("line %d of the list: %s\nwrite each on a line of its own, such as %s", number, jsonProblem(err), example)
		}
		all = append(all, value)
		return nil
	})
	return all, err
}

// jsonProblem says in words why a line could not be decoded.
func jsonProblem(err error) string {
	var wrong *json.UnmarshalTypeError
	switch {
	case !errors.As(err, &wrong):
		return "this is no JSON: " + err.Error()
	case wrong.Field == "":
		return "a JSON object belongs here, and this is " + wrong.Value
	default:
		return fmt.Sprintf("%q is a text, and this is %s", wrong.Field, wrong.Value)
	}
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
