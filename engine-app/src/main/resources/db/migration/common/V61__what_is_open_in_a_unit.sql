-- What a county or a township has in hand is found without asking each open case of the province where it lies.
CREATE INDEX case_file_open_by_unit ON case_file (unit_id, ended_at);
CREATE INDEX case_file_open_by_agency ON case_file (agency_id, ended_at);
CREATE INDEX case_file_open_by_committee ON case_file (committee_id, ended_at);
