//go:build unix

package config

import (
	"io/fs"
	"syscall"
)

// fileIdentity tells a file from another that took its place.
type fileIdentity struct{ device, inode uint64 }

func identityOf(info fs.FileInfo) fileIdentity {
	if stat, ok := info.Sys().(*syscall.Stat_t); ok {
		return fileIdentity{uint64(stat.Dev), uint64(stat.Ino)} //nolint:unconvert // the types differ between systems
	}
	return fileIdentity{}
}
