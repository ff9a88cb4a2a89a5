-- Changes with every unit that is founded or moved, so that each node may keep the tree of units until then.
CREATE TABLE unit_edition (
    id      INTEGER     NOT NULL PRIMARY KEY CHECK (id = 1),
    edition VARCHAR(36) NOT NULL
);
INSERT INTO unit_edition (id, edition) VALUES (1, 'first');
