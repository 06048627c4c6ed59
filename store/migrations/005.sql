-- Rules of the config, what they met, and what follows from that.
CREATE TABLE rules (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    match    TEXT NOT NULL,
    deed     TEXT NOT NULL,
    tag      TEXT NOT NULL DEFAULT '',
    line     INTEGER NOT NULL,            -- of the config
    position INTEGER NOT NULL,            -- in the config; 0: it is not there any more, and its hits are being taken back
    next     INTEGER NOT NULL,            -- articles with smaller ids are still to be looked at; 0: none
    UNIQUE (match, deed, tag)
) STRICT;
CREATE TABLE rule_hits (
    rule_id    INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (rule_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_hits_article ON rule_hits (article_id);
CREATE TABLE article_tags (
    tag        TEXT NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (tag, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tags_article ON article_tags (article_id);
ALTER TABLE state ADD COLUMN muted INTEGER NOT NULL DEFAULT 0;
CREATE INDEX state_muted ON state (feed_id, read, starred) WHERE muted = 1;
