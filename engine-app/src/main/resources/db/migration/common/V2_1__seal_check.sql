-- A known word, sealed: a node whose key does not open it must not touch this database.
CREATE TABLE seal_check (
    id     INTEGER NOT NULL PRIMARY KEY,
    cipher TEXT    NOT NULL
);
