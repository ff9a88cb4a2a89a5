-- Which of several things in a case a milestone is about: the run of a clock, an instalment of an agreement.
ALTER TABLE milestone ADD COLUMN item VARCHAR(40);

-- What a figure counts, what the bureau has settled where its table leaves a choice, and where it stands on a page.
ALTER TABLE kpi_definition ADD COLUMN subject VARCHAR(20) DEFAULT 'APPLICATION' NOT NULL;
ALTER TABLE kpi_definition ALTER COLUMN subject DROP DEFAULT;
ALTER TABLE kpi_definition ADD COLUMN switches VARCHAR(255) DEFAULT '' NOT NULL;
ALTER TABLE kpi_definition ADD COLUMN place INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE kpi_definition ALTER COLUMN target_numerator DROP NOT NULL;
ALTER TABLE kpi_definition ALTER COLUMN target_denominator DROP NOT NULL;
UPDATE kpi_definition SET place = 11 WHERE id = 'AID_RATE_ELIGIBLE';
UPDATE kpi_definition SET place = 12 WHERE id = 'AID_RATE_DECIDED';

INSERT INTO kpi_definition (id, version, valid_from, subject, basis, decision_table, switches, population, target_numerator, target_denominator, place)
VALUES ('SUCCESS_RATE_TARGET', 1, DATE '2019-01-01', 'DISPUTE', 'CONCLUDED', 'SuccessRate', 'someApplicantCounts=true selfSettledCounts=false', 'TARGET_GROUP', 98, 100, 21),
       ('SUCCESS_RATE_ALL', 1, DATE '2019-01-01', 'DISPUTE', 'CONCLUDED', 'SuccessRate', 'someApplicantCounts=true selfSettledCounts=false', 'EVERYBODY', 98, 100, 22),
       ('SUCCESS_OF_ACCEPTED_TARGET', 1, DATE '2019-01-01', 'DISPUTE', 'ACCEPTED', 'SuccessRate', 'someApplicantCounts=true selfSettledCounts=false', 'TARGET_GROUP', 98, 100, 23),
       ('SUCCESS_OF_ACCEPTED_ALL', 1, DATE '2019-01-01', 'DISPUTE', 'ACCEPTED', 'SuccessRate', 'someApplicantCounts=true selfSettledCounts=false', 'EVERYBODY', 98, 100, 24),
       ('HANDLING_RATE_TARGET', 1, DATE '2019-01-01', 'DISPUTE', 'REGISTERED', 'HandlingRate', '', 'TARGET_GROUP', 1, 1, 31),
       ('HANDLING_RATE_ALL', 1, DATE '2019-01-01', 'DISPUTE', 'REGISTERED', 'HandlingRate', '', 'EVERYBODY', 1, 1, 32),
       ('ACCEPTANCE_RATE', 1, DATE '2019-01-01', 'DISPUTE', 'REGISTERED', 'AcceptanceRate', '', 'EVERYBODY', 1, 1, 33),
       ('PERFORMANCE_RATE', 1, DATE '2019-01-01', 'INSTALMENT', 'DUE', 'PerformanceRate', '', 'EVERYBODY', NULL, NULL, 41),
       ('SATISFACTION_RATE', 1, DATE '2019-01-01', 'FOLLOW_UP', 'SATISFIED', 'SatisfactionRate', 'basicallyCounts=true', 'EVERYBODY', 95, 100, 51),
       ('REACHED_RATE', 1, DATE '2019-01-01', 'FOLLOW_UP', 'REACHED', 'SatisfactionRate', 'basicallyCounts=true', 'EVERYBODY', NULL, NULL, 52),
       ('REVIEW_ON_TIME', 1, DATE '2019-01-01', 'DEADLINE', 'LA_REVIEW', 'OnTimeRate', '', 'EVERYBODY', 1, 1, 61),
       ('ASSIGN_ON_TIME', 1, DATE '2019-01-01', 'DEADLINE', 'LA_ASSIGN', 'OnTimeRate', '', 'EVERYBODY', 1, 1, 62),
       ('CLOSE_ON_TIME', 1, DATE '2019-01-01', 'DEADLINE', 'LA_CLOSE', 'OnTimeRate', '', 'EVERYBODY', 1, 1, 63),
       ('ACCEPT_ON_TIME', 1, DATE '2019-01-01', 'DEADLINE', 'ME_ACCEPT', 'OnTimeRate', '', 'EVERYBODY', 1, 1, 64),
       ('MEDIATE_ON_TIME', 1, DATE '2019-01-01', 'DEADLINE', 'ME_LIMIT', 'OnTimeRate', '', 'EVERYBODY', 1, 1, 65);

-- A case may stand in a figure several times over, once for each thing in it that is counted.
CREATE TABLE kpi_case_with_items (
    case_number  VARCHAR(40)  NOT NULL REFERENCES case_file (number),
    definition   VARCHAR(40)  NOT NULL,
    item         VARCHAR(40)  NOT NULL,
    period       INTEGER      NOT NULL,
    until_period INTEGER,
    side         VARCHAR(20)  NOT NULL,
    measure      VARCHAR(10)  NOT NULL,
    reason       VARCHAR(40)  NOT NULL,
    reason_text  VARCHAR(255) NOT NULL,
    rule_id      VARCHAR(60)  NOT NULL,
    legal_basis  VARCHAR(255) NOT NULL,
    unit_id      BIGINT       NOT NULL,
    agency_id    BIGINT       NOT NULL,
    green        BOOLEAN      NOT NULL,
    target_group BOOLEAN      NOT NULL,
    milestone    VARCHAR(60)  NOT NULL,
    source_kind  VARCHAR(20)  NOT NULL,
    source       VARCHAR(255) NOT NULL,
    happened_on  DATE         NOT NULL,
    PRIMARY KEY (case_number, definition, item, period)
);
INSERT INTO kpi_case_with_items
SELECT case_number, definition, '', period, until_period, side, measure, reason, reason_text, rule_id, legal_basis,
       unit_id, agency_id, green, target_group, milestone, source_kind, source, happened_on
FROM kpi_case;
DROP TABLE kpi_case;
ALTER TABLE kpi_case_with_items RENAME TO kpi_case;
CREATE INDEX kpi_case_by_day ON kpi_case (definition, happened_on DESC, case_number);
