package store

import (
	"fmt"

	"golang.org/x/sys/unix"
)

func refuseNetworkFileSystem(dir string) error {
	var info unix.Statfs_t
	if err := unix.Statfs(dir, &info); err != nil {
		return fmt.Errorf("looking at the file system of %s: %w", dir, err)
	}
	if info.Flags&unix.MNT_LOCAL == 0 {
		return networkError(dir, unix.ByteSliceToString(info.Fstypename[:]))
	}
	return nil
}
