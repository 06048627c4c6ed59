-- Articles of one story are folded under the one that came first; whether a feed takes part is its subscriber's to say.
ALTER TABLE feeds ADD COLUMN fold INTEGER NOT NULL DEFAULT 1;
ALTER TABLE state ADD COLUMN folded INTEGER NOT NULL DEFAULT 0; -- the article that stands for it in lists; 0: itself
CREATE INDEX state_folded ON state (folded) WHERE folded <> 0;

-- What the newest articles are compared by (package story).
CREATE TABLE stories (
    article_id INTEGER PRIMARY KEY,
    feed_id    INTEGER NOT NULL,
    published  INTEGER NOT NULL,
    title      INTEGER NOT NULL,
    numbers    INTEGER NOT NULL,
    length     INTEGER NOT NULL,
    words      INTEGER NOT NULL,
    packed     BLOB NOT NULL
) STRICT;
CREATE INDEX stories_title ON stories (title, feed_id);
CREATE INDEX stories_published ON stories (published);
CREATE TABLE story_bands (
    band       INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (band, article_id)
) STRICT, WITHOUT ROWID;
