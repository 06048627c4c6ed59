-- A step may be an edit of the config instead: what its owner needs to take it back; '' where it is of marks.
ALTER TABLE undo_steps ADD COLUMN edit TEXT NOT NULL DEFAULT '';

-- Whether an article was read to its end. Of the places kept until now that is not known: they do not count as begun.
ALTER TABLE positions ADD COLUMN finished INTEGER NOT NULL DEFAULT 1;
CREATE INDEX positions_begun ON positions (finished, article_id) WHERE finished = 0;
