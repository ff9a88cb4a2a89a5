-- Changes with every change of the data of that table, so that each node may keep what it has read of it until then.
CREATE TABLE reference_data (
    name     VARCHAR(40) NOT NULL PRIMARY KEY,
    revision VARCHAR(36) NOT NULL
);
INSERT INTO reference_data (name, revision) SELECT 'unit', edition FROM unit_edition;
INSERT INTO reference_data (name, revision) VALUES ('calendar_notice', 'first');
INSERT INTO reference_data (name, revision) VALUES ('promised_limit', 'first');
INSERT INTO reference_data (name, revision) VALUES ('kpi_definition', 'first');
DROP TABLE unit_edition;
