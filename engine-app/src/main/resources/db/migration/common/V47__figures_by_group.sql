-- Which groups of people ask in a case, on the day of the application: the codes alone, since sums are counted by them.
-- Whose they are stands with the party, sealed.
ALTER TABLE case_file ADD COLUMN person_groups VARCHAR(160) DEFAULT '' NOT NULL;

ALTER TABLE kpi_case ADD COLUMN person_groups VARCHAR(160) DEFAULT '' NOT NULL;

-- Nobody's group is the sum of all cases; a case that belongs to several groups counts once in it, and once for each.
ALTER TABLE kpi_delta ADD COLUMN person_group VARCHAR(20) DEFAULT '' NOT NULL;

CREATE TABLE kpi_fold_by_group (
    definition   VARCHAR(40) NOT NULL,
    unit_id      BIGINT      NOT NULL,
    agency_id    BIGINT      NOT NULL,
    period       INTEGER     NOT NULL,
    side         VARCHAR(20) NOT NULL,
    measure      VARCHAR(10) NOT NULL,
    green        BOOLEAN     NOT NULL,
    target_group BOOLEAN     NOT NULL,
    person_group VARCHAR(20) NOT NULL,
    amount       BIGINT      NOT NULL,
    PRIMARY KEY (definition, person_group, unit_id, agency_id, period, side, measure, green, target_group)
);
INSERT INTO kpi_fold_by_group
SELECT definition, unit_id, agency_id, period, side, measure, green, target_group, '', amount
FROM kpi_fold;
DROP TABLE kpi_fold;
ALTER TABLE kpi_fold_by_group RENAME TO kpi_fold;
