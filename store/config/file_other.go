//go:build !unix

package config

import "io/fs"

// fileIdentity is empty where the system tells no inode; size and time must do.
type fileIdentity struct{}

func identityOf(fs.FileInfo) fileIdentity { return fileIdentity{} }
