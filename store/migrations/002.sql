-- Why a feed is asked next when it is, since when it has moved, and whether its documents hold no whole article.
ALTER TABLE polls ADD COLUMN why TEXT NOT NULL DEFAULT '';
ALTER TABLE polls ADD COLUMN moved_since INTEGER NOT NULL DEFAULT 0;
ALTER TABLE polls ADD COLUMN teasers INTEGER NOT NULL DEFAULT 0;
