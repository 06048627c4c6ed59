package store

import (
	"context"
	"database/sql"
	"sync"
)

// lasting keeps statements ready that many transactions of one connection use, or many queries of a pool: to prepare one
// costs as much as to run it a hundred times. Which these are it learns from those who come.
type lasting struct {
	mu         sync.Mutex
	statements map[string]*sql.Stmt
	wanted     []string
}

// within returns the statements for one transaction.
func (l *lasting) within(tx *sql.Tx) *prepared {
	p := prepare(tx)
	p.ready = func(ctx context.Context, text string) *sql.Stmt {
		if known := l.find(text); known != nil {
			return tx.StmtContext(ctx, known)
		}
		return nil
	}
	return p
}

// find returns the statement of this text; if it is not ready, it will be for the next transaction.
func (l *lasting) find(text string) *sql.Stmt {
	known := l.known(text)
	if known == nil {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.wanted = append(l.wanted, text)
	}
	return known
}

func (l *lasting) known(text string) *sql.Stmt {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.statements[text]
}

// prepare makes ready what transactions wanted so far. It waits for the transaction that is under way.
func (l *lasting) prepare(ctx context.Context, database *sql.DB) error {
	l.mu.Lock()
	wanted := l.wanted
	l.wanted = nil
	l.mu.Unlock()
	for _, text := range wanted {
		statement, err := database.PrepareContext(ctx, text)
		if err != nil {
			return err
		}
		l.keep(text, statement)
	}
	return nil
}

func (l *lasting) keep(text string, statement *sql.Stmt) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.statements == nil {
		l.statements = map[string]*sql.Stmt{}
	}
	if l.statements[text] != nil {
		_ = statement.Close()
		return
	}
	l.statements[text] = statement
}

// on returns the statements for queries on a pool of connections, outside of transactions.
func (l *lasting) on(database preparer) *prepared {
	p := prepare(database)
	p.ready = func(ctx context.Context, text string) *sql.Stmt {
		if known := l.known(text); known != nil {
			return known
		}
		fresh, err := database.PrepareContext(ctx, text)
		if err != nil {
			return nil // running it fails in the same way
		}
		l.keep(text, fresh)
		return l.known(text)
	}
	return p
}

// close gives the statements up.
func (l *lasting) close() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, statement := range l.statements {
		_ = statement.Close()
	}
	l.statements = nil
}
