//go:build unix

package opener

import (
	"os/exec"
	"syscall"
)

// apart gives a program a session of its own: it can't reach the reader's terminal, nor does it end with it.
func apart(command *exec.Cmd) {
	command.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
}
