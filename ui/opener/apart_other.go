//go:build !unix

package opener

import "os/exec"

// apart has nothing to do where programs have no terminal in common.
func apart(*exec.Cmd) {}
