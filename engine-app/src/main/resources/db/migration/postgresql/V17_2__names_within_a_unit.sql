-- Of one surname an office finds its own without reading the county's.
CREATE INDEX case_party_by_unit ON case_party (unit_id, name varchar_pattern_ops);
CREATE INDEX case_party_by_agency ON case_party (agency_id, name varchar_pattern_ops);
