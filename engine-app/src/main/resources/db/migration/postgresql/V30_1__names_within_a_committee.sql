-- Of one surname a committee finds its own without reading the county's.
CREATE INDEX case_party_by_committee ON case_party (committee_id, name varchar_pattern_ops);
