-- The first schema. Times are Unix seconds, 0 is "not known"; flags are 0 and 1.

-- What is remembered of each feed that ever was in the config.
CREATE TABLE feeds (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    url         TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL DEFAULT '',     -- what the config calls it
    title       TEXT NOT NULL DEFAULT '',     -- what its document calls itself
    link        TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    language    TEXT NOT NULL DEFAULT '',
    tags        TEXT NOT NULL DEFAULT '[]',   -- JSON array
    full_text   TEXT NOT NULL DEFAULT '',
    listed      INTEGER NOT NULL DEFAULT 0,   -- 0: not in the config; 1: hidden; 2: shown
    position    INTEGER NOT NULL DEFAULT 0,   -- place in the config
    -- Kept counts, so that no start ever counts articles.
    articles    INTEGER NOT NULL DEFAULT 0,
    unread      INTEGER NOT NULL DEFAULT 0,
    starred     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX feeds_position ON feeds (position) WHERE listed > 0;

-- How the last polls of a feed went, and who is asking it now.
CREATE TABLE polls (
    feed_id       INTEGER PRIMARY KEY REFERENCES feeds (id),
    etag          TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    body_hash     TEXT NOT NULL DEFAULT '',
    hints         TEXT NOT NULL DEFAULT '',   -- JSON of feeds.Hints
    fresh_for     INTEGER NOT NULL DEFAULT 0, -- seconds
    last_try      INTEGER NOT NULL DEFAULT 0,
    last_success  INTEGER NOT NULL DEFAULT 0,
    next_poll     INTEGER NOT NULL DEFAULT 0,
    failures      INTEGER NOT NULL DEFAULT 0,
    status        TEXT NOT NULL DEFAULT '',
    problem       TEXT NOT NULL DEFAULT '',
    moved_to      TEXT NOT NULL DEFAULT '',
    moved_seen    INTEGER NOT NULL DEFAULT 0,
    lease_owner   TEXT NOT NULL DEFAULT '',
    lease_until   INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Hosts that asked to be left alone.
CREATE TABLE host_blocks (
    host          TEXT PRIMARY KEY,
    blocked_until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The small, lasting part of an article. Keys are hashed to 8 bytes, so that an index entry stays small however long
-- a guid is; every index begins with the feed, so that a poll touches few pages of it.
CREATE TABLE articles (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    feed_id      INTEGER NOT NULL REFERENCES feeds (id),
    key_hash     INTEGER NOT NULL,            -- of Entry.Key
    link_hash    INTEGER NOT NULL,            -- of Entry.LinkKey; 0: none
    url_hash     INTEGER NOT NULL,            -- of the link as it stands; 0: none
    content_hash INTEGER NOT NULL,            -- of all that an edit may change
    guid         TEXT NOT NULL DEFAULT '',    -- '' also where it equals the link
    url          TEXT NOT NULL DEFAULT '',
    title        TEXT NOT NULL DEFAULT '',
    author       TEXT NOT NULL DEFAULT '',
    published    INTEGER NOT NULL DEFAULT 0,  -- as the document says
    updated      INTEGER NOT NULL DEFAULT 0,  -- as the document says
    first_seen   INTEGER NOT NULL,
    locked       INTEGER NOT NULL DEFAULT 0,
    details      TEXT NOT NULL DEFAULT ''     -- JSON: summary, enclosures, categories
) STRICT;
CREATE UNIQUE INDEX articles_key ON articles (feed_id, key_hash);
CREATE INDEX articles_link ON articles (feed_id, link_hash) WHERE link_hash <> 0;
CREATE INDEX articles_url ON articles (feed_id, url_hash) WHERE url_hash <> 0;

-- What the reader did with an article, beside the keys that lists are sorted by. Each list walks one of the indexes;
-- article_id, being the rowid, ends each of them. "listed" repeats feeds.listed, so that a feed that is hidden or
-- left the config costs a list nothing.
CREATE TABLE state (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id),
    feed_id    INTEGER NOT NULL,
    published  INTEGER NOT NULL,              -- sort key: never in the future, never missing
    listed     INTEGER NOT NULL,
    read       INTEGER NOT NULL DEFAULT 0,
    starred    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX state_all ON state (listed, published);
CREATE INDEX state_unread ON state (listed, published) WHERE read = 0;
CREATE INDEX state_starred ON state (listed, published) WHERE starred = 1;
CREATE INDEX state_feed ON state (feed_id, published);
CREATE INDEX state_feed_unread ON state (feed_id, published) WHERE read = 0;

-- The sources as they came, compressed with zstd. The id is article_id * 4 + the number of the kind
-- (0 feed, 1 page, 2 text): one tree instead of a tree and an index.
CREATE TABLE sources (
    id           INTEGER PRIMARY KEY,
    content_type TEXT NOT NULL DEFAULT '',
    url          TEXT NOT NULL DEFAULT '',
    fetched_at   INTEGER NOT NULL,
    body         BLOB NOT NULL
) STRICT;

-- Pages to be fetched without being asked for (full_text: always).
CREATE TABLE page_queue (
    feed_id    INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (feed_id, article_id)
) STRICT, WITHOUT ROWID;

-- Pages that could not be had.
CREATE TABLE page_problems (
    article_id INTEGER PRIMARY KEY,
    tried_at   INTEGER NOT NULL,
    problem    TEXT NOT NULL
) STRICT;

-- Articles that retention deleted: they don't come back as new while their feed still carries them.
CREATE TABLE forgotten (
    feed_id  INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    PRIMARY KEY (feed_id, key_hash)
) STRICT, WITHOUT ROWID;

-- Full text. The words are segmented by package terms; the table holds only which article has which word.
CREATE VIRTUAL TABLE search USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

-- Articles whose words are not in the index yet. The stamp changes when an article changes again meanwhile.
CREATE TABLE search_queue (
    article_id INTEGER PRIMARY KEY,
    stamp      INTEGER NOT NULL
) STRICT;

-- Steps that can be undone; changes holds what each article was and became (undo_codec.go).
CREATE TABLE undo_steps (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    origin  TEXT NOT NULL,
    label   TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    undone  INTEGER NOT NULL DEFAULT 0,
    changes BLOB NOT NULL
) STRICT;
CREATE INDEX undo_steps_origin ON undo_steps (origin, undone, id);

-- The accounts of feed servers, the names their articles have there, and the user's wishes not yet told to them.
CREATE TABLE accounts (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE remote_articles (
    article_id INTEGER NOT NULL,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    remote_id  TEXT NOT NULL,
    PRIMARY KEY (article_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX remote_articles_remote ON remote_articles (account_id, remote_id);
CREATE TABLE outbox (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    article_id INTEGER NOT NULL,
    remote_id  TEXT NOT NULL,
    field      TEXT NOT NULL CHECK (field IN ('read', 'starred')),
    value      INTEGER NOT NULL,              -- the wish itself, never "toggle"
    sent       INTEGER NOT NULL DEFAULT 0,
    tries      INTEGER NOT NULL DEFAULT 0,
    problem    TEXT NOT NULL DEFAULT '',
    UNIQUE (account_id, remote_id, field)
) STRICT;
CREATE INDEX outbox_waiting ON outbox (account_id, seq) WHERE sent = 0;

-- Which blocks stood in which articles of a site.
CREATE TABLE sites (
    id   INTEGER PRIMARY KEY,
    site TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE site_articles (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    site_id    INTEGER NOT NULL REFERENCES sites (id),
    article_id INTEGER NOT NULL,
    UNIQUE (site_id, article_id)
) STRICT;
CREATE TABLE site_blocks (
    site_id     INTEGER NOT NULL,
    fingerprint INTEGER NOT NULL,
    article_id  INTEGER NOT NULL,
    PRIMARY KEY (site_id, fingerprint, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX site_blocks_article ON site_blocks (site_id, article_id);

-- How far each article was read.
CREATE TABLE positions (
    article_id INTEGER PRIMARY KEY,
    block      INTEGER NOT NULL,
    character  INTEGER NOT NULL
) STRICT;

-- What the reader showed when it was left.
CREATE TABLE session (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
