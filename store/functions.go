package store

import (
	"context"
	"database/sql/driver"
	"fmt"
	"regexp"
	"sync"

	"modernc.org/sqlite"

	"broadsheet/store/query"
)

// connector opens connections that know the SQL functions of queries.
type connector struct {
	driver *sqlite.Driver
	name   string
}

// Connect opens a connection.
func (c connector) Connect(context.Context) (driver.Conn, error) { return c.driver.Open(c.name) }

// Driver is the driver of the connections.
func (c connector) Driver() driver.Driver { return c.driver }

func newDriver() (*sqlite.Driver, error) {
	made := new(sqlite.Driver)
	patterns := &patterns{}
	err := made.RegisterDeterministicScalarFunction(query.Matcher, 2,
		func(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
			expression, _ := args[0].(string)
			text, _ := args[1].(string)
			compiled, err := patterns.get(expression)
			if err != nil {
				return nil, fmt.Errorf("the regular expression %q: %w", expression, err)
			}
			return compiled.MatchString(text), nil
		})
	return made, err
}

// patterns are the regular expressions of the statements that are running: SQL hands them over as texts, row by row.
type patterns struct {
	mutex    sync.Mutex
	compiled map[string]*regexp.Regexp
}

// mostPatterns is how many are kept; who types one goes through many.
const mostPatterns = 32

func (p *patterns) get(expression string) (*regexp.Regexp, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if known := p.compiled[expression]; known != nil {
		return known, nil
	}
	fresh, err := regexp.Compile(expression)
	if err != nil {
		return nil, err
	}
	if p.compiled == nil || len(p.compiled) >= mostPatterns {
		p.compiled = map[string]*regexp.Regexp{}
	}
	p.compiled[expression] = fresh
	return fresh, nil
}
