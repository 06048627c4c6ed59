package store

import "fmt"

func networkError(dir, kind string) error {
	return fmt.Errorf("%w: %s is on %s, where several programs cannot share a database safely; "+
		"please choose a directory on a local disk with --data", ErrNetworkFileSystem, dir, kind)
}
