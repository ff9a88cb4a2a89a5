-- Where an application is withdrawn because the same demand was registered twice: the registration that stays.
ALTER TABLE withdrawal_request ADD COLUMN merged_with VARCHAR(40) REFERENCES case_file (number);
