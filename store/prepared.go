package store

import (
	"context"
	"database/sql"
)

// prepared runs many statements of few texts. Each text is prepared once, and no statement can be interrupted by itself:
// the driver would start a goroutine for every one of them. Who runs many looks at the context in between.
type prepared struct {
	from       preparer
	statements map[string]*sql.Stmt
	ready      func(ctx context.Context, text string) *sql.Stmt // a statement that is there already, or nil; may be nil
}

// preparer is a connection pool or a transaction.
type preparer interface {
	querier
	PrepareContext(ctx context.Context, query string) (*sql.Stmt, error)
}

var _ querier = (*prepared)(nil)

func prepare(from preparer) *prepared {
	return &prepared{from: from, statements: map[string]*sql.Stmt{}}
}

// close gives the statements up. Those of a transaction also end with it.
func (p *prepared) close() {
	for _, statement := range p.statements {
		_ = statement.Close()
	}
}

func (p *prepared) statement(ctx context.Context, text string) (*sql.Stmt, error) {
	if known := p.statements[text]; known != nil {
		return known, nil
	}
	fresh, err := p.fresh(ctx, text)
	if err == nil {
		p.statements[text] = fresh
	}
	return fresh, err
}

func (p *prepared) fresh(ctx context.Context, text string) (*sql.Stmt, error) {
	if p.ready != nil {
		if known := p.ready(ctx, text); known != nil {
			return known, nil
		}
	}
	return p.from.PrepareContext(ctx, text)
}

// ExecContext runs a statement that returns no rows.
func (p *prepared) ExecContext(ctx context.Context, text string, args ...any) (sql.Result, error) {
	ctx = context.WithoutCancel(ctx)
	statement, err := p.statement(ctx, text)
	if err != nil {
		return nil, err
	}
	return statement.ExecContext(ctx, args...)
}

// QueryContext runs a query.
func (p *prepared) QueryContext(ctx context.Context, text string, args ...any) (*sql.Rows, error) {
	ctx = context.WithoutCancel(ctx)
	statement, err := p.statement(ctx, text)
	if err != nil {
		return nil, err
	}
	return statement.QueryContext(ctx, args...)
}

// QueryRowContext runs a query for one row.
func (p *prepared) QueryRowContext(ctx context.Context, text string, args ...any) *sql.Row {
	ctx = context.WithoutCancel(ctx)
	statement, err := p.statement(ctx, text)
	if err != nil {
		return p.from.QueryRowContext(ctx, text, args...) // fails in the same way, and carries the error
	}
	return statement.QueryRowContext(ctx, args...)
}
