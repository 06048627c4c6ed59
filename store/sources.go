package store

import (
	"context"
	"database/sql"
	"fmt"
	"sync"

	"github.com/klauspost/compress/zstd"

	"broadsheet/feeds"
)

// sourceKinds are the kinds of source in the order of their numbers, which are part of the file format.
var sourceKinds = []feeds.SourceKind{feeds.SourceFeed, feeds.SourcePage, feeds.SourceText}

// largestSource is what an unpacked source may take: a guard against a damaged file, far above what is ever kept.
const largestSource = 64 << 20

// packer compresses sources. Its coder and decoder are made when they are first needed and work on the calling
// goroutine only, which keeps their memory small.
type packer struct {
	makeCoder   sync.Once
	coder       *zstd.Encoder
	coderErr    error
	makeDecoder sync.Once
	decoder     *zstd.Decoder
	decoderErr  error
}

// pack appends the packed body to space.
func (p *packer) pack(body, space []byte) ([]byte, error) {
	p.makeCoder.Do(func() {
		p.coder, p.coderErr = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1),
			zstd.WithLowerEncoderMem(true), zstd.WithWindowSize(256<<10), zstd.WithEncoderCRC(false))
	})
	if p.coderErr != nil {
		return nil, p.coderErr
	}
	return p.coder.EncodeAll(body, space), nil
}

func (p *packer) unpack(packed []byte) ([]byte, error) {
	p.makeDecoder.Do(func() {
		p.decoder, p.decoderErr = zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true),
			zstd.WithDecoderMaxMemory(largestSource))
	})
	if p.decoderErr != nil {
		return nil, p.decoderErr
	}
	return p.decoder.DecodeAll(packed, nil)
}

// Sources returns the sources of an article, as they came.
func (s *Store) Sources(ctx context.Context, article int64) ([]feeds.Source, error) {
	sources, err := s.sourcesOf(ctx, s.reader, article)
	if err != nil {
		return nil, fmt.Errorf("reading the sources of article %d: %w", article, err)
	}
	return sources, nil
}

func (s *Store) sourcesOf(ctx context.Context, from querier, article int64) ([]feeds.Source, error) {
	var sources []feeds.Source
	first := sourceID(article, 0)
	err := each(ctx, from, `SELECT id, content_type, url, fetched_at, body FROM sources WHERE id BETWEEN ? AND ? ORDER BY id`,
		[]any{first, first + 3}, func(row *sql.Rows) error {
			var source feeds.Source
			var id, fetched int64
			var packed sql.RawBytes
			if err := row.Scan(&id, &source.ContentType, &source.URL, &fetched, &packed); err != nil {
				return err
			}
			kind := int(id - first)
			if kind >= len(sourceKinds) {
				return nil // of a kind that a later version brought
			}
			source.Kind, source.FetchedAt = sourceKinds[kind], moment(fetched)
			var err error
			source.Body, err = s.packer.unpack(packed)
			sources = append(sources, source)
			return err
		})
	if err != nil {
		return nil, err
	}
	for i := range sources {
		if sources[i].Kind != feeds.SourcePage {
			continue
		}
		if err := s.readParts(ctx, from, article, &sources[i]); err != nil {
			return nil, err
		}
	}
	return sources, nil
}

// SaveSource keeps a source of an article in place of the one of its kind.
func (s *Store) SaveSource(ctx context.Context, article int64, source feeds.Source) error {
	return s.write(ctx, "keeping a source", func(tx *sql.Tx) error {
		return s.saveSource(ctx, tx, article, source)
	})
}

func (s *Store) saveSource(ctx context.Context, tx *sql.Tx, article int64, source feeds.Source) error {
	kind, err := kindNumber(source.Kind)
	if err != nil {
		return err
	}
	var exists bool
	found, err := one(ctx, tx, `SELECT 1 FROM articles WHERE id = ?`, []any{article}, &exists)
	if err != nil {
		return err
	}
	if !found {
		return fmt.Errorf("article %d: %w", article, ErrUnknown)
	}
	if source.Kind == feeds.SourcePage {
		if err := s.saveParts(ctx, tx, article, source); err != nil {
			return err
		}
	}
	packed, err := s.packer.pack(source.Body, nil)
	if err != nil {
		return err
	}
	fetched := seconds(source.FetchedAt)
	if fetched == 0 {
		fetched = s.now()
	}
	if _, err := tx.ExecContext(ctx, `
		INSERT INTO sources (id, content_type, url, fetched_at, body) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET content_type = excluded.content_type, url = excluded.url,
		       fetched_at = excluded.fetched_at, body = excluded.body`,
		sourceID(article, kind), source.ContentType, source.URL, fetched, packed); err != nil {
		return err
	}
	return queueForSearch(ctx, tx, article)
}

func sourceID(article int64, kind int) int64 { return article*4 + int64(kind) }

func kindNumber(kind feeds.SourceKind) (int, error) {
	for number, known := range sourceKinds {
		if known == kind {
			return number, nil
		}
	}
	return 0, fmt.Errorf("%q is no kind of source", kind)
}
