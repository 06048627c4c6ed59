//go:build unix

package fetch

import (
	"os/exec"
	"syscall"
)

// endWithChildren makes the end of a command the end of all that it started.
func endWithChildren(command *exec.Cmd) {
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	command.Cancel = func() error { return syscall.Kill(-command.Process.Pid, syscall.SIGKILL) }
}
