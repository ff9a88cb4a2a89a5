-- A unit hangs below the parent of its last move until that day, or else below the one it was founded under.
CREATE TABLE unit_move (
    unit_id   BIGINT NOT NULL REFERENCES unit (id),
    moved_on  DATE   NOT NULL,
    parent_id BIGINT NOT NULL REFERENCES unit (id),
    PRIMARY KEY (unit_id, moved_on)
);
