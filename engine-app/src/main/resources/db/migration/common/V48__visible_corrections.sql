-- A correction of what a case counts as takes two; those of a registration have nobody who confirmed them.
ALTER TABLE case_correction ADD COLUMN confirmed_by BIGINT REFERENCES person (id);

-- A corrected milestone takes the place of another, which stays as it was written down.
ALTER TABLE milestone ADD COLUMN replaces BIGINT REFERENCES milestone (id);

-- Cases that are linked already, because one person asks about one matter again, may turn out to be one demand.
CREATE TABLE case_link_of_kinds (
    case_number    VARCHAR(40)              NOT NULL REFERENCES case_file (number),
    earlier_number VARCHAR(40)              NOT NULL REFERENCES case_file (number),
    kind           VARCHAR(20)              NOT NULL,
    linked_by      BIGINT                   NOT NULL REFERENCES person (id),
    linked_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, earlier_number, kind)
);
INSERT INTO case_link_of_kinds SELECT case_number, earlier_number, kind, linked_by, linked_at FROM case_link;
DROP TABLE case_link;
ALTER TABLE case_link_of_kinds RENAME TO case_link;
CREATE INDEX case_link_by_earlier ON case_link (earlier_number);
