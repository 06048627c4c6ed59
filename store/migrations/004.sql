-- The further parts of an article that is cut into several pages, as they came, compressed with zstd; the first is its page
-- among the sources. A row without a body says why the parts from there on could not be had.
CREATE TABLE page_parts (
    article_id   INTEGER NOT NULL,
    part         INTEGER NOT NULL,             -- from 2
    content_type TEXT NOT NULL DEFAULT '',
    url          TEXT NOT NULL DEFAULT '',
    fetched_at   INTEGER NOT NULL,
    problem      TEXT NOT NULL DEFAULT '',
    body         BLOB NOT NULL DEFAULT x'',
    UNIQUE (article_id, part)
) STRICT;
