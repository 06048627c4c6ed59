-- What the user said of blocks of a site: this is begging, or this is article. The fingerprint is clean.Print's.
CREATE TABLE verdicts (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    site        TEXT NOT NULL,
    fingerprint INTEGER NOT NULL,
    begging     INTEGER NOT NULL,
    article_id  INTEGER NOT NULL,             -- in which it was said
    text        TEXT NOT NULL,                -- the beginning of the block
    said_at     INTEGER NOT NULL,
    UNIQUE (site, fingerprint)
) STRICT;

-- A step is a change of marks or of a verdict: JSON of what was said before and after; '' where it is of marks.
ALTER TABLE undo_steps ADD COLUMN verdict TEXT NOT NULL DEFAULT '';
