-- A feed whose names or tags changed: its articles below this id are to be judged again by the rules that ask for them.
ALTER TABLE feeds ADD COLUMN judge_below INTEGER NOT NULL DEFAULT 0;
CREATE INDEX feeds_judged ON feeds (id) WHERE judge_below > 0;
