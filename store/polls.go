package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

// Store is where polls read and write.
var _ ledger.Book = (*Store)(nil)

const recordQuery = `
SELECT f.id, f.url, COALESCE(NULLIF(f.name, ''), f.title), p.etag, p.last_modified, p.body_hash, p.hints, p.fresh_for,
       p.last_try, p.last_success, p.next_poll, p.failures, p.status, p.problem, p.moved_to, p.moved_seen,
       p.why, p.moved_since, p.teasers
FROM feeds AS f CROSS JOIN polls AS p ON p.feed_id = f.id
WHERE f.listed > 0`

// Records returns what is remembered of the feeds in the config, in the order of the config.
func (s *Store) Records(ctx context.Context) ([]ledger.Record, error) {
	records, err := readRecords(ctx, s.reader, recordQuery+` ORDER BY f.position, f.id`)
	if err != nil {
		return nil, fmt.Errorf("reading what is remembered of the feeds: %w", err)
	}
	return records, nil
}

// Record returns what is remembered of one feed of the config.
func (s *Store) Record(ctx context.Context, feed int64) (ledger.Record, error) {
	records, err := readRecords(ctx, s.reader, recordQuery+` AND f.id = ?`, feed)
	if err == nil && len(records) == 0 {
		err = ErrUnknown
	}
	if err != nil {
		return ledger.Record{}, fmt.Errorf("reading what is remembered of feed %d: %w", feed, err)
	}
	return records[0], nil
}

func readRecords(ctx context.Context, from querier, statement string, args ...any) ([]ledger.Record, error) {
	var records []ledger.Record
	err := each(ctx, from, statement, args, func(row *sql.Rows) error {
		record, err := scanRecord(row)
		records = append(records, record)
		return err
	})
	return records, err
}

func scanRecord(row *sql.Rows) (ledger.Record, error) {
	var r ledger.Record
	var hints string
	var freshFor, lastTry, lastSuccess, nextPoll, movedSince int64
	err := row.Scan(&r.Feed, &r.URL, &r.Title, &r.Validators.ETag, &r.Validators.LastModified, &r.BodyHash, &hints,
		&freshFor, &lastTry, &lastSuccess, &nextPoll, &r.Failures, &r.Status, &r.Problem, &r.MovedTo, &r.MovedSeen,
		&r.Why, &movedSince, &r.Teasers)
	if err != nil {
		return r, err
	}
	if hints != "" {
		err = json.Unmarshal([]byte(hints), &r.Hints)
	}
	r.FreshFor = time.Duration(freshFor) * time.Second
	r.LastTry, r.LastSuccess, r.NextPoll = moment(lastTry), moment(lastSuccess), moment(nextPoll)
	r.MovedSince = moment(movedSince)
	return r, err
}

// saveRecord keeps the record of a poll and ends its owner's lease.
func saveRecord(ctx context.Context, tx querier, outcome ledger.Outcome) error {
	r := outcome.Record
	hints, err := marshalHints(r.Hints)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `
		UPDATE polls SET etag = ?, last_modified = ?, body_hash = ?, hints = ?, fresh_for = ?, last_try = ?, last_success = ?,
		       next_poll = ?, failures = ?, status = ?, problem = ?, moved_to = ?, moved_seen = ?,
		       lease_until = CASE WHEN lease_owner = ?14 THEN 0 ELSE lease_until END,
		       lease_owner = CASE WHEN lease_owner = ?14 THEN '' ELSE lease_owner END,
		       why = ?16, moved_since = ?17, teasers = ?18
		WHERE feed_id = ?15`,
		r.Validators.ETag, r.Validators.LastModified, r.BodyHash, hints, int64(r.FreshFor/time.Second),
		seconds(r.LastTry), seconds(r.LastSuccess), seconds(r.NextPoll), r.Failures, string(r.Status), r.Problem,
		r.MovedTo, r.MovedSeen, outcome.Owner, r.Feed, r.Why, seconds(r.MovedSince), r.Teasers)
	return err
}

func marshalHints(hints feeds.Hints) (string, error) {
	if hints.TTL == 0 && hints.Period == 0 && len(hints.SkipHours) == 0 && len(hints.SkipDays) == 0 {
		return "", nil
	}
	text, err := json.Marshal(hints)
	return string(text), err
}

// Lease takes a feed for owner until the given time, unless another owner holds it; it reports whether it did.
func (s *Store) Lease(ctx context.Context, feed int64, owner string, until time.Time) (bool, error) {
	taken, err := s.Leases(ctx, []int64{feed}, owner, until)
	return len(taken) == 1, err
}

// Leases takes all those of the feeds that no other owner holds, in one transaction, and returns them.
func (s *Store) Leases(ctx context.Context, feedIDs []int64, owner string, until time.Time) ([]int64, error) {
	var taken []int64
	err := s.writeQuick(ctx, "leasing feeds", func(tx *sql.Tx) error {
		taken = nil
		return each(ctx, tx, `
			UPDATE polls SET lease_owner = ?1, lease_until = ?2
			WHERE feed_id IN (SELECT value FROM json_each(?3)) AND (lease_owner IN ('', ?1) OR lease_until <= ?4)
			RETURNING feed_id`,
			[]any{owner, until.Unix(), jsonList(feedIDs), s.now()}, func(row *sql.Rows) error {
				var id int64
				err := row.Scan(&id)
				taken = append(taken, id)
				return err
			})
	})
	return taken, err
}

// LeaseOwners returns who holds leases that have not run out.
func (s *Store) LeaseOwners(ctx context.Context) ([]string, error) {
	var owners []string
	err := each(ctx, s.reader, `SELECT DISTINCT lease_owner FROM polls WHERE lease_owner <> '' AND lease_until > ?`,
		[]any{s.now()}, func(row *sql.Rows) error {
			var owner string
			err := row.Scan(&owner)
			owners = append(owners, owner)
			return err
		})
	if err != nil {
		return nil, fmt.Errorf("asking who holds leases: %w", err)
	}
	return owners, nil
}

// Release gives back the leases that owner still holds.
func (s *Store) Release(ctx context.Context, owner string) error {
	return s.writeQuick(ctx, "giving leases back", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `UPDATE polls SET lease_owner = '', lease_until = 0 WHERE lease_owner = ?`, owner)
		return err
	})
}

// Blocks returns the hosts that asked to be left alone, and until when.
func (s *Store) Blocks(ctx context.Context) (map[string]time.Time, error) {
	blocks := map[string]time.Time{}
	err := each(ctx, s.reads.on(s.reader), `SELECT host, blocked_until FROM host_blocks WHERE blocked_until > ?`, []any{s.now()},
		func(row *sql.Rows) error {
			var host string
			var until int64
			err := row.Scan(&host, &until)
			blocks[host] = moment(until)
			return err
		})
	if err != nil {
		return nil, fmt.Errorf("reading which hosts asked to be left alone: %w", err)
	}
	return blocks, nil
}

// Block notes that a host asked to be left alone until the given time.
func (s *Store) Block(ctx context.Context, host string, until time.Time) error {
	return s.writeQuick(ctx, "noting that a host asked to be left alone", func(tx *sql.Tx) error {
		return blockHost(ctx, tx, host, until.Unix())
	})
}

func blockHost(ctx context.Context, tx querier, host string, until int64) error {
	_, err := tx.ExecContext(ctx, `
		INSERT INTO host_blocks (host, blocked_until) VALUES (?, ?)
		ON CONFLICT (host) DO UPDATE SET blocked_until = max(blocked_until, excluded.blocked_until)`, host, until)
	return err
}
