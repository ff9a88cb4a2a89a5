-- What the folded changes come to in a unit with everything below it, so that a figure of a province is read from as few rows
-- as one of a township. Follows from kpi_fold and the tree of units, which kpi_folding names: while another one stands,
-- figures are added up unit by unit.
CREATE TABLE kpi_sum (
    within_id    BIGINT      NOT NULL,
    person_group VARCHAR(20) NOT NULL,
    measure      VARCHAR(10) NOT NULL,
    definition   VARCHAR(40) NOT NULL,
    period       INTEGER     NOT NULL,
    side         VARCHAR(20) NOT NULL,
    green        BOOLEAN     NOT NULL,
    target_group BOOLEAN     NOT NULL,
    amount       BIGINT      NOT NULL,
    PRIMARY KEY (within_id, person_group, measure, definition, period, side, green, target_group)
);

-- That tree: each unit with itself and all above it.
CREATE TABLE kpi_within (
    unit_id   BIGINT NOT NULL,
    within_id BIGINT NOT NULL,
    PRIMARY KEY (unit_id, within_id)
);
ALTER TABLE kpi_folding ADD COLUMN tree VARCHAR(36) DEFAULT '' NOT NULL;

-- What is open now, however many cases are closed.
CREATE INDEX kpi_case_by_end ON kpi_case (measure, until_period, definition, case_number);
CREATE INDEX case_file_by_end ON case_file (ended_at);
