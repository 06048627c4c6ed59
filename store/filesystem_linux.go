package store

import (
	"fmt"

	"golang.org/x/sys/unix"
)

// networkFileSystems are the magic numbers of statfs(2) whose file systems span machines. SQLite's write-ahead log
// needs memory that all its users share (sqlite.org/wal.html), which these don't give.
var networkFileSystems = map[uint32]string{
	unix.NFS_SUPER_MAGIC:   "NFS",
	unix.SMB_SUPER_MAGIC:   "SMB",
	unix.CIFS_SUPER_MAGIC:  "CIFS",
	unix.SMB2_SUPER_MAGIC:  "SMB",
	unix.AFS_FS_MAGIC:      "AFS",
	unix.AFS_SUPER_MAGIC:   "AFS",
	unix.CODA_SUPER_MAGIC:  "Coda",
	unix.NCP_SUPER_MAGIC:   "NCP",
	unix.CEPH_SUPER_MAGIC:  "Ceph",
	0x0BD00BD0:             "Lustre",
	unix.OCFS2_SUPER_MAGIC: "OCFS2",
}

func refuseNetworkFileSystem(dir string) error {
	var info unix.Statfs_t
	if err := unix.Statfs(dir, &info); err != nil {
		return fmt.Errorf("looking at the file system of %s: %w", dir, err)
	}
	if name, found := networkFileSystems[uint32(info.Type)]; found {
		return networkError(dir, name)
	}
	return nil
}
