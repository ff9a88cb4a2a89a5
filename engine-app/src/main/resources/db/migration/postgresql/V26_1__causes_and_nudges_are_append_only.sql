-- What was said of a breach, and who asked after a case, stays as it was said. The rows of nudge keep UPDATE, which the
-- check of the key that points at them needs.
REVOKE UPDATE, DELETE, TRUNCATE ON breach_cause, nudge_recipient FROM CURRENT_USER;
REVOKE DELETE, TRUNCATE ON nudge FROM CURRENT_USER;
