package cli

import (
	"os"
	"os/exec"
	"strconv"
	"testing"
)

func TestLeasesOfKilledProcessesAreToldFromThoseOfLivingOnes(t *testing.T) {
	child := exec.Command(os.Args[0], "-test.run=^$")
	if err := child.Run(); err != nil {
		t.Fatal(err)
	}
	machine, err := os.Hostname()
	if err != nil {
		t.Skip("this machine has no name")
	}
	dead := machine + ":" + strconv.Itoa(child.Process.Pid) + ":X/1"
	for owner, lives := range map[string]bool{
		leaseOwner() + "/1": true,
		"elsewhere:1:X/1":   true,
		"something else":    true,
		machine + ":x:X":    true,
		dead:                false,
	} {
		if got := mayLive(owner); got != lives {
			t.Errorf("%s may live: %v, want %v", owner, got, lives)
		}
	}
}
