-- Whose case it is, beside the name: many people of a county share a surname, and an office looks for its own. A case never changes either.
ALTER TABLE case_party ADD COLUMN unit_id BIGINT REFERENCES unit (id);
ALTER TABLE case_party ADD COLUMN agency_id BIGINT REFERENCES unit (id);
UPDATE case_party SET
    unit_id = (SELECT case_file.unit_id FROM case_file WHERE case_file.number = case_party.case_number),
    agency_id = (SELECT case_file.agency_id FROM case_file WHERE case_file.number = case_party.case_number);
ALTER TABLE case_party ALTER COLUMN unit_id SET NOT NULL;
ALTER TABLE case_party ALTER COLUMN agency_id SET NOT NULL;
