-- Even the program's own account may add entries and read them, and nothing else.
REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM CURRENT_USER;
