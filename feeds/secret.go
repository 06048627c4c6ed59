package feeds

import "log/slog"

// Secret is a credential: a plain value, or the name of the environment variable or the command that yields it.
// However it is printed or logged, only its kind shows; package fetch reveals it when a request needs it.
type Secret struct {
	Value       string
	Environment string
	Command     string // run by the user's shell; its first line of output is the secret
}

// IsZero reports whether no secret was configured.
func (s Secret) IsZero() bool { return s == Secret{} }

// String names the kind of secret, never its value.
func (s Secret) String() string {
	switch {
	case s.Environment != "":
		return "(from $" + s.Environment + ")"
	case s.Command != "":
		return "(from a command)"
	case s.Value != "":
		return "(secret)"
	default:
		return ""
	}
}

// GoString keeps %#v from printing the value.
func (s Secret) GoString() string { return s.String() }

// LogValue keeps the log from printing the value.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }
