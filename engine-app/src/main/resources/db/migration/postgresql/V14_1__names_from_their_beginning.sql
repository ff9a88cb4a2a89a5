-- In a Chinese collation an index serves LIKE 'x%' only with this operator class.
CREATE INDEX case_party_by_beginning ON case_party (name varchar_pattern_ops, case_number);
CREATE INDEX case_file_by_beginning ON case_file (number varchar_pattern_ops);
CREATE INDEX case_file_by_applicant_beginning ON case_file (applicant varchar_pattern_ops);
